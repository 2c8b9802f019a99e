/** Methods that log, and the level at which each does. */

import type { LogLevel } from './analysis.ts'

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

/** Whether `gs` logs by a method of this name. */
export function isLogMethod(name: string): boolean {
    return SYSTEM_LEVELS.has(name)
}

/** The level of a method of `gs`. */
export function systemLevel(name: string): LogLevel | undefined {
    return SYSTEM_LEVELS.get(name)
}

/** The level of a method of GSLog. */
export function loggerLevel(name: string): LogLevel | undefined {
    return LOGGER_LEVELS.get(name)
}

/** Whether a method of `gs` puts its further arguments into the message; in others the second one is the source of the row. */
export function fillsPlaceholders(name: string): boolean {
    return FILLS.has(name)
}
