/** What the health checks say in English has a phrase, so that a page shows it in the language of its reader. */

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { sayPhrase, setTexts } from '../../../src/client/messages.ts'
import { BUTTON_PHRASES } from '../../../src/server/operations/core/texts/button-phrases.ts'
import { allPhrases } from '../../../src/server/operations/core/texts/phrases.ts'
import { HEALTH_FINDINGS } from '../../../src/server/operations/core/health/findings.ts'
import { german } from '../../../src/languages/de/index.ts'

const SERVER = join(__dirname, '../../../src/server/operations')
const files = readdirSync(SERVER, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /^(core|app)\/health\/[\w-]+\.ts$/.test(file),
)

/** Texts of a literal, with numbered places. */
function textsOf(node: ts.Node): readonly string[] {
    if (ts.isConditionalExpression(node)) return [node.whenTrue, node.whenFalse].flatMap(textsOf)
    if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) return [node.text]
    if (!ts.isTemplateExpression(node)) return []
    return [node.head.text + node.templateSpans.map(({ literal }, at) => `{${at}}${literal.text}`).join('')]
}

function saidIn(file: string): readonly string[] {
    const source = ts.createSourceFile(file, readFileSync(join(SERVER, file), 'utf8'), ts.ScriptTarget.ES2022, true)
    const found: string[] = []
    const visit = (node: ts.Node): void => {
        if (ts.isCallExpression(node) && /^(well|notApplicable)$/.test(node.expression.getText()))
            found.push(...node.arguments.flatMap(textsOf))
        ts.forEachChild(node, visit)
    }
    visit(source)
    return found
}

/** Only values, which are the same in every language. */
const isValue = (text: string) => !/\p{L}{2}/u.test(text.replace(/\{\d\}|UTC/g, ''))

it('every sentence of a check that is well, or does not apply, is a phrase', () => {
    const said = files.flatMap(saidIn)
    expect(said.length).toBeGreaterThan(40)
    const phrases = new Set(allPhrases())
    expect(said.filter((text) => !phrases.has(text) && !isValue(text))).toEqual([])
})

/** Files of buttons, and of the rule that does what the form of a button asks for. */
const BUTTONS = join(SERVER, '..')
const buttons = readdirSync(BUTTONS, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /entry\/([\w-]*buttons|delivery-action-rule|acceptance-rule)\.ts$/.test(file),
)

/** Sentences of a file, but for what a failure was doing, which is for the log. */
function sentencesOf(file: string): readonly string[] {
    const text = readFileSync(join(BUTTONS, file), 'utf8')
    const source = ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true)
    const found: string[] = []
    const isForLog = ({ parent }: ts.Node) =>
        (ts.isPropertyAssignment(parent) && parent.name.getText() === 'doing') ||
        (ts.isCallExpression(parent) && parent.expression.getText() === 'running')
    const visit = (node: ts.Node): void => {
        if (ts.isTemplateExpression(node) && /\p{L}{2,} \p{L}{2,}/u.test(node.getText())) found.push(node.getText())
        if (ts.isStringLiteral(node) && node.text.split(' ').length > 3 && !isForLog(node)) found.push(node.text)
        ts.forEachChild(node, visit)
    }
    visit(source)
    return found
}

it('every sentence of a button is a phrase, and every phrase of buttons is one of theirs', () => {
    expect(buttons.length).toBeGreaterThan(8)
    const said = buttons.flatMap(sentencesOf)
    // The sentence of a code is in the catalogue of advice.
    const known = new Set([...allPhrases(), ...Object.keys(german.catalogues.advice)])
    expect(said.filter((text) => !known.has(text))).toEqual([])
    expect(BUTTON_PHRASES.filter((text) => !said.includes(text))).toEqual([])
})

describe('a page shows', () => {
    const translated = (english: string) =>
        german.catalogues.phrases[english] ?? german.catalogues.advice[english] ?? english
    beforeAll(() => setTexts({ texts: { language: 'de' }, phrases: allPhrases().map((one) => [one, translated(one)]) }))
    afterAll(() => setTexts({ texts: {}, phrases: [] }))

    test.each([
        ['A secret is set', 'Ein Geheimnis ist gesetzt'],
        ['12 jobs are active', '12 Jobs sind aktiv'],
        ['3 of 5 found', '3 von 5 gefunden'],
        [
            `${HEALTH_FINDINGS.dead_letters_waiting.text}: 4`,
            'Endgültig fehlgeschlagene Zustellungen warten auf eine Person: 4',
        ],
        ['What no version knows', 'What no version knows'],
        ['Answers with status 200', 'Antwortet mit Status 200'],
        [
            'Leave a trace in the script, with start(current): new x_kt_gov.KeeptrustsTrace',
            'Hinterlassen Sie im Skript einen Trace, mit start(current): new x_kt_gov.KeeptrustsTrace.',
        ],
    ])('%s as %s', (english, shown) => expect(sayPhrase(english)).toBe(shown))
})
