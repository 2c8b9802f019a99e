/** Log statements: `gs.info` and its family, and GSLog. */

import type { LogLevel } from './analysis.ts'
import type { MethodCall, Sheet } from './sheet.ts'
import type { Parts, Value } from './values.ts'
import { mergeParts, toParts } from './values.ts'
import { valuesOf } from './reader.ts'

const SYSTEM_LEVELS: ReadonlyMap<string, LogLevel> = new Map<string, LogLevel>([
    ['error', 'error'],
    ['warn', 'warn'],
    ['info', 'info'],
    ['debug', 'debug'],
    ['log', 'log'],
    ['print', 'log'],
    ['logError', 'error'],
    ['logWarning', 'warn'],
])
// The scoped methods fill {0}, {1} …; in the older ones the second argument is the source of the row.
const FILLS = new Set(['error', 'warn', 'info', 'debug'])
const LOGGER_LEVELS: ReadonlyMap<string, LogLevel> = new Map<string, LogLevel>([
    ['logErr', 'error'],
    ['logError', 'error'],
    ['logCrit', 'error'],
    ['logAlert', 'error'],
    ['logEmergency', 'error'],
    ['error', 'error'],
    ['logWarning', 'warn'],
    ['warn', 'warn'],
    ['logNotice', 'info'],
    ['logInfo', 'info'],
    ['info', 'info'],
    ['logDebug', 'debug'],
    ['debug', 'debug'],
    ['trace', 'debug'],
])

/** Notes the statement when the call is one. */
export function collectLog(sheet: Sheet, call: MethodCall): void {
    const level = levelOf(call)
    const [message, ...more] = call.node.arguments
    if (level === undefined || message === undefined) return
    const fills = more.length > 0 && FILLS.has(call.method) && !call.objects.some((one) => one.kind === 'logger')
    const seen = new Set<string>()
    for (const value of valuesOf(sheet.reader, message, call.scope)) {
        const parts = fills ? openPlaceholders(partsOf(value)) : partsOf(value)
        const key = JSON.stringify(parts)
        if (!seen.has(key)) sheet.logs.push({ level, parts, line: call.line })
        seen.add(key)
    }
}

function levelOf({ objects, method }: MethodCall): LogLevel | undefined {
    if (objects.some((one) => one.kind === 'outside' && one.name === 'gs' && one.scope === null))
        return SYSTEM_LEVELS.get(method)
    return objects.some((one) => one.kind === 'logger') ? LOGGER_LEVELS.get(method) : undefined
}

function partsOf(value: Value): Parts {
    return mergeParts(toParts(value))
}

/** `{0}` to `{9}` are holes once there is something to fill them. */
function openPlaceholders(parts: Parts): Parts {
    const opened: (string | null)[] = []
    for (const part of parts) {
        if (part === null) {
            opened.push(null)
            continue
        }
        let from = 0
        for (let brace = part.indexOf('{'); brace >= 0; brace = part.indexOf('{', brace + 1)) {
            const digit = part.charCodeAt(brace + 1)
            if (digit < 48 || digit > 57 || part.charAt(brace + 2) !== '}') continue
            opened.push(part.slice(from, brace), null)
            from = brace + 3
        }
        opened.push(part.slice(from))
    }
    return mergeParts(opened)
}
