/** Every file is well-formed XML and every script in it parses: the SDK writes script strings as they are. */
import { collectScripts, parseScript } from '../package/scripts.ts'
import type { Check } from './check.ts'

/** Finds XML and scripts that do not parse. */
export const checkScriptsParse: Check = (built) => [
    ...built.unreadable,
    ...collectScripts(built).flatMap((script) => {
        const parsed = parseScript(script)
        return parsed.kind === 'tree'
            ? []
            : [{ file: script.file, reason: `${script.place} does not parse: ${parsed.reason}` }]
    }),
]
