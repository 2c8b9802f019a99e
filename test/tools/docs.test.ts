/** The documents say what the catalogues say, and every code that the app can say is explained. */
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { EVIDENCE_SOURCES } from '../../src/server/evidence/sources/index.ts'
import { DECISIONS } from '../../src/server/evidence/core/decisions.ts'
import { outdated } from '../../tools/docs.ts'
import { adviceFor } from '../../src/server/operations/core/advice.ts'
import { weakerEvidence } from '../../src/server/operations/core/advice/weaker-evidence.ts'
import { CODES } from '../../tools/docs/codes.ts'

const SERVER = join(__dirname, '../../src/server')
/** Explains codes and says none. */
const CATALOGUE = join(SERVER, 'operations/core/advice')

function sources(directory: string): readonly string[] {
    return readdirSync(directory).flatMap((name) => {
        const path = join(directory, name)
        if (statSync(path).isDirectory()) return sources(path)
        return path.endsWith('.ts') ? [path] : []
    })
}

/** Codes as they are written in the sources: `code: 'x'`, the last argument of `unchanged(…)`, `refusedReply('x'`. */
function codesIn(text: string): readonly string[] {
    const patterns = [
        /\bcode: '([a-z]+(?:_[a-z]+)+)'/g,
        /refusedReply\(\s*'([a-z]+(?:_[a-z]+)+)'/g,
        /, '([a-z]+(?:_[a-z]+)+)'(?:, work)?,?\s*\)/g,
        /'error_code', '([a-z_]+)'/g,
    ]
    const said = text.replace(READS, '')
    return patterns.flatMap((pattern) => [...said.matchAll(pattern)].map((match) => match[1]))
}

/** What a row is asked for is the name of a column; what a claim rests on and a source of evidence are words of their own. */
const READS = /\b(textOf|valueOf|countOf|evaluate|toClaims|toClaim)\([^()]*\)/g
const EVIDENCE_WORDS = new Set([...Object.keys(DECISIONS), ...Object.keys(EVIDENCE_SOURCES)])

/** Names of columns and words of the sender stand in the same place as codes. */
const COLUMNS =
    /^[a-z_]+_(at|id|by|on|key|token|type|text|code|version|update|start|end|written|item|number|status|mode|name)$/

it('every generated table is up to date', () => {
    expect(outdated()).toEqual([])
})

it('every code that the app can say is explained', () => {
    const said = new Set(sources(SERVER).flatMap((path) => codesIn(readFileSync(path, 'utf8'))))
    const isWord = (code: string): boolean => COLUMNS.test(code) || EVIDENCE_WORDS.has(code)
    const unexplained = [...said].filter((code) => adviceFor(code) === null && !isWord(code))
    expect(unexplained.sort()).toEqual([])
})

/** Codes that combine a source and its status. */
const COMPOSED = new Set(Object.keys(weakerEvidence.codes))

it('no code is explained that the app never says', () => {
    const text = sources(SERVER)
        .filter((path) => !path.startsWith(CATALOGUE))
        .map((path) => readFileSync(path, 'utf8'))
        .join('\n')
    expect(CODES.filter((code) => !COMPOSED.has(code) && !new RegExp(`\\b${code}\\b`).test(text))).toEqual([])
})
