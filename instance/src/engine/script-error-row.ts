/** The text of the row that the script engine writes when a script fails, in both spellings that support articles show. */

import type { ScriptSource } from '../kernel/kernel.ts'
import type { ErrorFrame, ScriptError } from '../runtime/script-error.ts'
import type { ScriptFiles, ScriptRecord } from '../runtime/script-files.ts'

/** Table → the column with its text, where it is not `script`. */
const COLUMNS: Readonly<Record<string, string>> = { sys_ws_operation: 'operation_script' }
/** What the engine calls a text that is no record: a condition, or a script that is run by hand. */
const NAMELESS = '<refname>'
const LINES_AROUND = 3

/** How the row is spelled: see the switch `script_errors`. */
export type Spelling = 'rhino' | 'rhino_without_stack' | 'mozilla'

/** The text of the row. `source` is the script that the engine started; the error may come from one that it called. */
export function toErrorRow(failure: ScriptError, source: ScriptSource, files: ScriptFiles, spelling: Spelling): string {
    const frames = failure.frames.map((frame) => ({ ...frame, record: files.recordOf(frame.file) }))
    const top = frames[0]
    const record = top?.record ?? source
    const isOwn = record.sysId === source.sysId && record.table === source.table
    const place = isOwn && source.part === 'condition' ? NAMELESS : nameOf(record)
    const line = Math.max(1, failure.line)
    const excerpt = isOwn ? excerptOf(source.body, line) : ''
    if (spelling === 'mozilla')
        return `org.mozilla.javascript.EcmaError: ${failure.message}\n   Caused by error in ${place} at line ${line}\n\n${excerpt}`
    const stack = spelling === 'rhino' ? stackOf(frames, source) : ''
    return `com.glide.script.RhinoEcmaError: ${failure.message}\n   ${place} : Line(${line}) column(0)\n${excerpt}${stack}`
}

function nameOf({ sysId, table }: Pick<ScriptRecord, 'sysId' | 'table'>): string {
    return sysId === '' ? NAMELESS : `${table}.${sysId}.${COLUMNS[table] ?? 'script'}`
}

/** Three lines on either side, numbered, with an arrow at the one that failed. */
function excerptOf(body: string, line: number): string {
    const first = Math.max(1, line - LINES_AROUND)
    return body
        .split(/\r\n|\r|\n/)
        .slice(first - 1, line + LINES_AROUND)
        .map((text, at) => `${first + at === line ? '==>' : '   '}${String(first + at).padStart(4)}: ${text}\n`)
        .join('')
}

function stackOf(
    frames: readonly (ErrorFrame & { readonly record: ScriptRecord | undefined })[],
    { part }: ScriptSource,
): string {
    if (frames.length < 2 || part === 'condition') return ''
    const lines = frames.map(({ fn, line, record }) => {
        const called = fn === '' || fn === '<script>' ? '' : ` (${fn.split('.').pop()})`
        return `\tat ${record === undefined ? NAMELESS : nameOf(record)}:${line}${called}\n`
    })
    return `\nStack trace:\n${lines.join('')}`
}
