/** Finds words that docs/GLOSSARY.md replaces, in the texts that people read; run alone, it lists them for every scope. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'

const ROOT = join(__dirname, '..')

/** A pattern that texts must not contain, and what to write instead. */
export interface Word {
    readonly not: RegExp
    readonly but: string
}

/** Words that docs/GLOSSARY.md replaces, and turns of phrase that are not plain current English. */
export const WORDS: readonly Word[] = [
    { not: /\b(tell|tells|told|telling)\b(?!.{0,25}\bapart\b)/i, but: 'send, report, notify, return' },
    { not: /\b(redrive\w*|drive|drives|driven|driving|drove)\b/i, but: 'reprocess, retry, process' },
    { not: /\bmade of (it|them|certain|the|an?)\b/i, but: 'the records that it creates (record mapping)' },
    { not: /\bto look at\b/i, but: 'needing attention, to check' },
    {
        not: /\bsecret of now\b|\bcounts? for (an?|one) (hour|day|week)\b/i,
        but: 'current secret; keep the previous secret valid',
    },
    { not: /\b(is|are|was|were|be) said\b|\bsaid so\b|\bsays? so\b/i, but: 'is reported, states' },
    { not: /\bset-up\b/i, but: 'Setup (the page), setup, set up' },
    { not: /\brows that nobody read\b/i, but: 'unread rows' },
    { not: /\bwitness(es)?\b/i, but: 'log-writing script' },
    { not: /\brivals?\b/i, but: 'competing script' },
    { not: /\bstanding\b/i, but: 'execution status, state' },
    { not: /\bjudg(e|es|ed|ing|ement)\b/i, but: 'evaluate, check' },
    { not: /\blift(s|ed|ing)?\b/i, but: 'remediation; make stronger' },
    { not: /\bhomes?\b/i, but: 'target table' },
    { not: /\bdoors?\b/i, but: 'service, script include, entry' },
    { not: /\bdesks?\b/i, but: 'operator actions' },
    { not: /\bwish(es)?\b/i, but: 'request' },
    { not: /\bsightings?\b/i, but: 'alert condition' },
    { not: /\bsketch(es)?\b/i, but: 'planned changes' },
    { not: /\bpopulation gaps?\b/i, but: 'reconciliation gap' },
    { not: /\breply to keeptrusts\b/i, but: 'write-back' },
    {
        not: /\b(anew|whoever|whomever|wherever it stands|for ever|nowise|hereafter|thereof)\b/i,
        but: 'again, anybody who, permanently',
    },
]

/** One text and where it is. */
export interface Text {
    readonly file: string
    readonly line: number
    readonly text: string
}

/** Texts that people read. A test refuses the words in every scope that is `held`. */
export interface Scope {
    readonly name: string
    readonly held: boolean
    readonly texts: () => readonly Text[]
}

/** To widen the check, set `held` of a scope to true. */
export const SCOPES: readonly Scope[] = [
    { name: 'documents', held: true, texts: () => documents().flatMap((file) => proseOf(file, 'written')) },
    {
        name: 'generated tables of documents',
        held: true,
        texts: () => documents().flatMap((file) => proseOf(file, 'generated')),
    },
    { name: 'OpenAPI', held: true, texts: () => stringsOf(['docs/openapi.json'], isDescription) },
    {
        name: 'labels, hints and texts of the instance',
        held: true,
        texts: () => stringsOf(under('src/fluent', '.now.ts'), isLabel),
    },
    { name: 'pages', held: true, texts: () => [...stringsOf(under('src/client', '.tsx'), isSentence), ...htmlTexts()] },
    { name: 'demo', held: true, texts: () => stringsOf(under('demo', '.ts'), isSentence) },
    { name: 'generators of documents', held: true, texts: () => stringsOf(under('tools/docs', '.ts'), isSentence) },
    {
        name: 'comments in Fluent, client, demo and tools',
        held: true,
        texts: () => commentsOf(['src/fluent', 'src/client', 'demo', 'bench', 'tools']),
    },
    { name: 'messages of the server', held: true, texts: () => stringsOf(under('src/server', '.ts'), isSentence) },
    { name: 'comments of the server', held: true, texts: () => commentsOf(['src/server']) },
    {
        name: 'script texts of the instance',
        held: true,
        texts: () => stringsOf(under('src/fluent', '.server.js'), isSentence),
    },
    { name: 'test names', held: true, texts: () => stringsOf(under('test', '.test.ts'), isTestName) },
    { name: 'comments in tests', held: true, texts: () => commentsOf(['test']) },
    {
        name: 'local instance',
        held: true,
        texts: () => [...stringsOf(under('instance', '.ts'), isSentence), ...commentsOf(['instance'])],
    },
]

/** The refused words of a text, each with its replacement. */
export function findWords(text: string): readonly string[] {
    return WORDS.flatMap(({ but, not }) => {
        const found = not.exec(text)
        return found ? [`"${found[0]}": write ${but}`] : []
    })
}

/** Every refused word of a scope, with its place. */
export function problemsOf({ texts }: Scope): readonly string[] {
    return texts().flatMap(({ file, line, text }) =>
        findWords(text).map((problem) => `${file}:${line} ${problem} in: ${text.trim().slice(0, 120)}`),
    )
}

function under(folder: string, extension: string): readonly string[] {
    return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith(extension))
        .map((name) => `${folder}/${name.split('\\').join('/')}`)
        .filter((name) => !/\/(generated|vendor|node_modules|fixtures)\//.test(name))
        .sort()
}

// The glossary lists the words; FIDELITY is generated and belongs to the local instance.
function documents(): readonly string[] {
    return ['README.md', 'CHANGELOG.md', 'CONTRIBUTING.md', 'SECURITY.md', ...under('docs', '.md')].filter(
        (name) => !/GLOSSARY|FIDELITY/.test(name),
    )
}

/** The lines of a document without code, links' targets and, by `part`, inside or outside generated blocks. */
function proseOf(file: string, part: 'written' | 'generated'): readonly Text[] {
    let isCode = false
    let isGenerated = false
    return readFileSync(join(ROOT, file), 'utf8')
        .split('\n')
        .flatMap((line, index) => {
            if (/^\s*```/.test(line)) isCode = !isCode
            if (/^<!-- \/?[a-z-]+ -->$/.test(line)) isGenerated = !line.startsWith('<!-- /')
            if (isCode || isGenerated !== (part === 'generated')) return []
            const text = line.replace(/`[^`]*`/g, '').replace(/\]\([^)]*\)/g, ']')
            return [{ file, line: index + 1, text }]
        })
}

type Choose = (node: ts.Node) => boolean

function stringsOf(files: readonly string[], choose: Choose): readonly Text[] {
    return files.flatMap((file) => {
        const source = parse(file)
        const texts: Text[] = []
        const visit = (node: ts.Node): void => {
            const isText = ts.isStringLiteralLike(node) || ts.isTemplateExpression(node) || ts.isJsxText(node)
            if (isText && choose(node)) {
                const text = node.getText(source).replace(/\$\{[^}]*\}/g, '…')
                texts.push({ file, line: lineOf(source, node.getStart(source)), text })
            }
            ts.forEachChild(node, visit)
        }
        visit(source)
        return texts
    })
}

const LABELS =
    /^(label|plural|hint|help|description|shortDescription|short_description|text|title|message|messageHtml|name|subject|fired_by|firedBy|comments|resolutionDetails|resolution_details|annotation|findingType)$/

function isLabel(node: ts.Node): boolean {
    return ts.isPropertyAssignment(node.parent) && LABELS.test(node.parent.name.getText())
}

function isDescription(node: ts.Node): boolean {
    return ts.isPropertyAssignment(node.parent) && /^"(summary|description)"$/.test(node.parent.name.getText())
}

/** Text with a blank that is no import, no key and no type. */
function isSentence(node: ts.Node): boolean {
    if (ts.isImportDeclaration(node.parent) || ts.isLiteralTypeNode(node.parent)) return false
    return /\S\s+\S/.test(node.getText())
}

const TEST_CALL = /^(it|test|describe)(\.(each|only|skip|failing)\b.*)?$/s

function isTestName(node: ts.Node): boolean {
    return (
        ts.isCallExpression(node.parent) &&
        node.parent.arguments[0] === node &&
        TEST_CALL.test(node.parent.expression.getText())
    )
}

/** Every comment, without the code that it quotes. */
function commentsOf(folders: readonly string[]): readonly Text[] {
    return folders
        .flatMap((folder) => ['.ts', '.tsx', '.js', '.mjs'].flatMap((extension) => under(folder, extension)))
        .filter((file) => file !== 'tools/plain-english.ts')
        .flatMap((file) => {
            const source = readFileSync(join(ROOT, file), 'utf8')
            return [...source.matchAll(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gm)].map(({ 0: comment, index }) => ({
                file,
                line: source.slice(0, index).split('\n').length,
                text: comment
                    .replace(/\n\s*\* ?/g, ' ')
                    .replace(/`[^`]*`/g, '')
                    .replace(/^\/[/*]+|\*\/$/g, ''),
            }))
        })
}

function htmlTexts(): readonly Text[] {
    return [...under('src/client', '.html'), ...under('src/fluent', '.html')].map((file) => ({
        file,
        line: 1,
        text: readFileSync(join(ROOT, file), 'utf8')
            .replace(/<code>[^<]*<\/code>|<[^>]*>/g, ' ')
            .replace(/\s+/g, ' '),
    }))
}

function parse(file: string): ts.SourceFile {
    const kind = file.endsWith('.tsx')
        ? ts.ScriptKind.TSX
        : file.endsWith('.json')
          ? ts.ScriptKind.JSON
          : ts.ScriptKind.TS
    return ts.createSourceFile(file, readFileSync(join(ROOT, file), 'utf8'), ts.ScriptTarget.Latest, true, kind)
}

function lineOf(source: ts.SourceFile, position: number): number {
    return source.getLineAndCharacterOfPosition(position).line + 1
}

if (require.main === module) {
    for (const scope of SCOPES) {
        const problems = problemsOf(scope)
        console.log(`${scope.name} (${scope.held ? 'held' : 'not held yet'}): ${problems.length}`)
        problems.forEach((problem) => console.log(`  ${problem}`))
    }
}
