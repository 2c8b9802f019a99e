/** The log sources under which the platform's own script engine reports, and the texts that name one of them. */

/**
 * Sources of the engine, as rows of the system log name them. A row of any other source is none of the engine's, whatever its text:
 * `*** Script` and the scopes of applications are those of scripts, and `com.glide.ui.ServletErrorListener` repeats what scripts log as errors
 * (`<source>: <text>: no thrown error`).
 *
 * | Source | Known from |
 * |---|---|
 * | `Evaluator` | support articles KB0634725, KB0750886 and KB0789933, release notes of Australia (PRB1994381): both spellings of the error |
 * | `com.glide.script.RhinoHelper`, `com.glide.script.fencing.ScriptEvaluator` | assumed: classes of the engine, which no page shows as a source |
 */
export const ENGINE_LOG_SOURCES = [
    'Evaluator',
    'com.glide.script.RhinoHelper',
    'com.glide.script.fencing.ScriptEvaluator',
] as const

const QUOTES = '\'"`'

/** Whether a row of this source is one of the engine. */
export function isEngineSource(source: string): boolean {
    return ENGINE_LOG_SOURCES.some((one) => one === source)
}

/** Whether a text has a source of the engine in quotes, and so may hand it to a logger. */
export function namesEngineSource(text: string): boolean {
    return ENGINE_LOG_SOURCES.some((source) => {
        for (let at = text.indexOf(source); at >= 0; at = text.indexOf(source, at + 1)) {
            const before = at === 0 ? '' : text.charAt(at - 1)
            const after = text.charAt(at + source.length)
            if (before !== '' && before === after && QUOTES.indexOf(before) >= 0) return true
        }
        return false
    })
}
