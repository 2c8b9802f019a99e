/** Reads what the script engine writes when a script fails: which script record, at which line, and who called it. */

/** One place in a script record, as the engine names it. */
export interface ScriptPlace {
    readonly table: string
    readonly sysId: string
    /** The column with the text; '' where the engine names none. */
    readonly field: string
    /** Null where the engine names none. */
    readonly line: number | null
}

/** One error as one row says it. */
export interface EngineError {
    /** `not_compiled`: no statement of the script ran. */
    readonly kind: 'failed' | 'not_compiled'
    /** Innermost first: where it failed, then who called. Null for a place that is no script record: nothing is concluded across it. */
    readonly places: readonly (ScriptPlace | null)[]
}

/**
 * A longer text may have been cut where it was stored. What follows the place of an error would then be missing, and text of a person that
 * imitates a place could stand for it.
 */
const MOST_CHARACTERS = 4000
const MOST_EXCERPT_LINES = 9

const RECORD = '([a-z][a-z0-9_]*)\\.([0-9a-f]{32})(?:\\.([a-z][a-z0-9_.]*))?'
const RECORD_ONLY = new RegExp(`^${RECORD}$`)
const ERROR = /^(?:[a-z]\w*\.)+\w*(?:Error|Exception): /
const CAUSED_BY = /^\s*Caused by error in (.*) at line (-?\d+)\s*$/
const LINE_AND_COLUMN = /^\s*(.*?)\s*: Line\((-?\d+)\)(?: column\((-?\d+)\))?\s*$/
const EXCERPT = /^\s*(==>)?\s*(\d+): ?/
const STACK = /^\s*Stack trace:\s*$/
const FRAME = /^\s*at (.*?)(?: \([^()]*\))?\s*$/
const FRAME_PLACE = /^(.*):(\d+)$/
const ANNOUNCED = new RegExp(`^Script (execution|compilation) error: Script Identifier: ${RECORD}, Error Description: `)
const NOT_COMPILED = /^Javascript compiler exception: /
const IN_BRACKETS = new RegExp(`\\(${RECORD}; line (\\d+)\\)`, 'g')

/**
 * The error that a row of the engine reports; null for any other text, and for one that more than one place could be read from.
 *
 * The description of an error quotes values, and so may quote what a person typed. A place therefore counts only where the engine alone can have
 * put it: at the beginning of the text, or on the second line with nothing after it but the excerpt and the stack of callers.
 *
 * | Text | Reads as |
 * |---|---|
 * | `org.mozilla.javascript.EcmaError: …` and `Caused by error in <table>.<sys_id>.<column> at line 12` | failed, one place |
 * | `com.glide.script.RhinoEcmaError: …` and `<table>.<sys_id>.<column> : Line(12) column(0)` | failed, one place |
 * | the same, and `Stack trace:` with lines `at <table>.<sys_id>.<column>:33 (name)` | failed, all places of the stack |
 * | `Script execution error: Script Identifier: <table>.<sys_id>.<column>, Error Description: …` | failed, the line only where it ends the description |
 * | `Script compilation error: …` likewise, `Javascript compiler exception: … (<table>.<sys_id>.<column>; line 2) in:` | not_compiled |
 *
 * Sources of the formats: support articles KB0634725, KB2647534, KB2817303 and KB0789933, the page "JavaScript engine feature support", and
 * rows that projects published.
 */
export function parseEngineError(text: string): EngineError | null {
    if (text.length >= MOST_CHARACTERS) return null
    const lines = text.split(/\r\n|\r|\n/)
    if (ERROR.test(lines[0])) return readThrown(lines)
    const announced = ANNOUNCED.exec(lines[0])
    if (announced !== null) return readAnnounced(text, announced)
    return NOT_COMPILED.test(lines[0]) ? readNotCompiled(text, lines[0]) : null
}

function readThrown(lines: readonly string[]): EngineError | null {
    const rest = lines.slice(1)
    const first = skipBlank(rest, 0)
    const failed = first < rest.length ? placeOfError(rest[first]) : undefined
    if (failed === undefined || rest.some((line, at) => at !== first && placeOfError(line) !== undefined)) return null
    const afterExcerpt = skipExcerpt(rest, skipBlank(rest, first + 1), failed)
    if (afterExcerpt === null) return null
    const frames = readStack(rest.slice(afterExcerpt))
    if (frames === null) return null
    return { kind: 'failed', places: frames.length === 0 ? [failed] : withFailed(failed, frames) }
}

/** The place that a line gives as that of the error, null for one that is no script record; undefined for any other line. */
function placeOfError(line: string): ScriptPlace | null | undefined {
    const found = CAUSED_BY.exec(line) || LINE_AND_COLUMN.exec(line)
    return found === null ? undefined : toPlace(found[1], found[2])
}

function toPlace(name: string, line: string): ScriptPlace | null {
    const record = RECORD_ONLY.exec(name)
    const number = Number(line)
    if (record === null || number < 1) return null
    return { table: record[1], sysId: record[2], field: record[3] || '', line: number }
}

/** Where the numbered lines of the script end; null where they are not those around the error. */
function skipExcerpt(lines: readonly string[], from: number, failed: ScriptPlace | null): number | null {
    let at = from
    let before: number | null = null
    for (; at < lines.length && lines[at].trim() !== '' && !STACK.test(lines[at]); at++) {
        const found = EXCERPT.exec(lines[at])
        const number = found === null ? null : Number(found[2])
        if (found === null || number === null || (before !== null && number !== before + 1)) return null
        if (found[1] !== undefined && failed !== null && number !== failed.line) return null
        before = number
    }
    return at - from > MOST_EXCERPT_LINES ? null : skipBlank(lines, at)
}

/** The places of a stack; none where there is no stack, null where something else follows. */
function readStack(lines: readonly string[]): readonly (ScriptPlace | null)[] | null {
    if (lines.length === 0) return []
    if (!STACK.test(lines[0])) return null
    const places: (ScriptPlace | null)[] = []
    for (const line of lines.slice(1)) {
        if (line.trim() === '') continue
        const frame = FRAME.exec(line)
        if (frame === null) return null
        const place = FRAME_PLACE.exec(frame[1])
        places.push(place === null ? null : toPlace(place[1], place[2]))
    }
    return places
}

// The stack begins where the error was thrown. Where it does not, it is not known how the two belong together.
function withFailed(failed: ScriptPlace | null, frames: readonly (ScriptPlace | null)[]): EngineError['places'] {
    const top = frames[0]
    const isSame =
        failed !== null &&
        top !== null &&
        failed.sysId === top.sysId &&
        failed.table === top.table &&
        failed.line === top.line
    return isSame ? frames : [failed, null, ...frames]
}

function readAnnounced(text: string, [, what, table, sysId, field]: RegExpExecArray): EngineError {
    const end = new RegExp(
        `\\(${RECORD}; line (\\d+)\\), Script ES Level: \\d+(?:, Interpreted Mode: \\w+)?\\s*$`,
    ).exec(text)
    const isSame = end !== null && end[1] === table && end[2] === sysId
    const place = { table, sysId, field: field || '', line: isSame && Number(end[4]) > 0 ? Number(end[4]) : null }
    return { kind: what === 'compilation' ? 'not_compiled' : 'failed', places: [place] }
}

function readNotCompiled(text: string, firstLine: string): EngineError | null {
    const found = text.match(IN_BRACKETS) || []
    if (found.length !== 1 || !firstLine.replace(/\s+$/, '').endsWith(`${found[0]} in:`)) return null
    const place = /^\((.*); line (\d+)\)$/.exec(found[0])
    return place === null ? null : { kind: 'not_compiled', places: [toPlace(place[1], place[2])] }
}

function skipBlank(lines: readonly string[], from: number): number {
    let at = from
    while (at < lines.length && lines[at].trim() === '') at++
    return at
}
