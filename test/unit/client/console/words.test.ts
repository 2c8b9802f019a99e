/** Texts, addresses and times of the console: one catalogue has every text, and what is entered is read in one place. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { toSearch } from '../../../../src/client/features/console/chain/search-text.ts'
import { readView, writeView } from '../../../../src/client/features/console/chain/view-address.ts'
import {
    EVERY_SECONDS,
    MOST_SECONDS,
    secondsUntilNext,
} from '../../../../src/client/features/console/deliveries/polling.ts'
import { showAge, showInstant } from '../../../../src/client/instants.ts'
import { say, sayCount, sayWord, setTexts } from '../../../../src/client/messages.ts'
import {
    CONFIDENCES,
    AUTOMATION_KINDS,
    EXECUTION_STATES,
    HOP_KINDS,
} from '../../../../src/server/evidence/core/catalogue.ts'
import { BEGINNINGS } from '../../../../src/server/evidence/core/beginning.ts'
import { EVIDENCE_SOURCES } from '../../../../src/server/evidence/sources/index.ts'
import { CONSOLE_TEXTS } from '../../../../src/server/operations/core/texts/console.ts'
import { englishTexts } from '../../../../src/server/operations/core/texts/page-texts.ts'
import { DELIVERY_STATES } from '../../../../src/server/shared/names.ts'

beforeAll(() => setTexts({ texts: englishTexts('console'), phrases: [] }))

const CLIENT = join(__dirname, '../../../../src/client')
const CONSOLE = join(__dirname, '../../../../src/client/features/console')
const components = readdirSync(CONSOLE, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.tsx'))

/** Attributes whose values people read or hear. */
const READ = /^(aria-label|title|placeholder|alt)$/

/** Letters that a component shows and the catalogue does not have. */
function textsOutside(file: string): readonly string[] {
    const found: string[] = []
    const source = ts.createSourceFile(
        file,
        readFileSync(join(CONSOLE, file), 'utf8'),
        ts.ScriptTarget.ES2022,
        true,
        ts.ScriptKind.TSX,
    )
    const visit = (node: ts.Node): void => {
        if (ts.isJsxText(node) && /\p{L}/u.test(node.text)) found.push(node.text.trim())
        if (
            ts.isJsxAttribute(node) &&
            READ.test(node.name.getText()) &&
            node.initializer &&
            ts.isStringLiteral(node.initializer)
        )
            found.push(node.initializer.text)
        if (
            ts.isJsxExpression(node) &&
            node.expression &&
            ts.isStringLiteral(node.expression) &&
            /\p{L}/u.test(node.expression.text)
        )
            found.push(node.expression.text)
        ts.forEachChild(node, visit)
    }
    visit(source)
    return found
}

it.each(components)('%s shows no text that the catalogue does not have', (file) => {
    expect(textsOutside(file)).toEqual([])
})

it('has every key of the catalogue in use, and every word that the instance answers', () => {
    const sources = readdirSync(CLIENT, { recursive: true, encoding: 'utf8' })
        .filter((file) => /\.tsx?$/.test(file))
        .map((file) => readFileSync(join(CLIENT, file), 'utf8'))
        .join('\n')
    const families = [...sources.matchAll(/(?:say|sayWord)\(\s*[`']([\w.]+?)(?:\.\$\{|')/g)].map(([, family]) => family)
    const unused = Object.keys(CONSOLE_TEXTS).filter((key) => {
        // Every page has its title in the window of the browser (start-page.tsx).
        if (key === 'console.document') return false
        const family = key.replace(/\.\w+$/, '')
        return !sources.includes(`'${key}'`) && !sources.includes(`'${family}'`) && !families.includes(family)
    })
    expect(unused).toEqual([])
    const words = [
        ...Object.keys(CONFIDENCES).flatMap((one) => [`grade.${one}`, `meaning.${one}`]),
        ...Object.keys(AUTOMATION_KINDS).map((one) => `kind.${one}`),
        ...Object.keys(EXECUTION_STATES).map((one) => `state.${one}`),
        ...HOP_KINDS.flatMap((one) => [`verb.${one}`, `reaches.${one}`]),
        ...Object.keys(EVIDENCE_SOURCES).map((one) => `source.${one}`),
        ...Object.keys(BEGINNINGS).map((one) => `began.${one}`),
        ...Object.keys(DELIVERY_STATES).map((one) => `delivery.${one}`),
    ]
    expect(words.filter((word) => !(word in CONSOLE_TEXTS))).toEqual([])
})

it('puts values into a text, and leaves a place without value as it is', () => {
    expect(say('controls.count', { count: 3, state: 'pass' })).toBe('3 pass')
    expect(say('controls.count', { count: 3 })).toBe('3 {state}')
    expect([sayCount('search.results', 1), sayCount('search.results', 0)]).toEqual([
        '1 automation found',
        '0 automations found',
    ])
    expect([sayWord('delivery', 'dead'), sayWord('delivery', 'of a later version')]).toEqual([
        'dead letter',
        'of a later version',
    ])
})

test.each([
    [' ', { by: 'all' }],
    ['inc0010020', { by: 'record', text: 'INC0010020' }],
    ['CHG0030001 ', { by: 'record', text: 'CHG0030001' }],
    ['AzureGraphRouter', { by: 'name', text: 'AzureGraphRouter' }],
    ['Router 2', { by: 'name', text: 'Router 2' }],
    ['v2', { by: 'name', text: 'v2' }],
])('%j is searched as %j', (text, search) => expect(toSearch(text)).toEqual(search))

it('keeps what is shown in the address of the page', () => {
    const view = { automation: 'Route & tickets', record: 'INC0010020' }
    expect(readView(writeView(view))).toEqual(view)
    expect([writeView({ automation: null, record: null }), readView('')]).toEqual([
        '',
        { automation: null, record: null },
    ])
})

it('asks again after fifteen seconds, later after each failure, and never later than the bound', () => {
    expect([0, 1, 2, 3, 4, 50].map(secondsUntilNext)).toEqual([15, 30, 60, 120, 240, 240])
    expect([EVERY_SECONDS, MOST_SECONDS]).toEqual([15, 240])
})

it('shows times in UTC, and an age in its largest unit', () => {
    expect(showInstant('2026-02-02T10:32:01Z')).toBe('2026-02-02 10:32:01 UTC')
    expect(showInstant(null)).toBe('time unknown')
    expect([59, 60, 3600, 86400 * 3].map(showAge)).toEqual(['59 s', '1 min', '1 h', '3 d'])
})
