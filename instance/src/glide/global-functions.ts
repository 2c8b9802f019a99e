/** Functions of gs that only scripts of the global scope may call: GlideSystem - Global. */
import {
    formatPattern,
    formatUtc,
    fromLocal,
    parseDateTime,
    parsePattern,
    parseUtc,
    zoneOffset,
} from '../text/date-text.ts'
import { isTrue, toText } from '../text/script-text.ts'
import type { GlideSystem } from './glide-system.ts'

const SECOND = 1000

/** What each does, by name. */
export const GLOBAL_FUNCTIONS: Readonly<Record<string, (gs: GlideSystem, ...args: readonly unknown[]) => unknown>> = {
    log: (gs, message, source) => gs.write('info', message, source),
    print: (gs, message) => gs.write('info', message, undefined),
    logWarning: (gs, message, source) => gs.write('warn', message, source),
    logError: (gs, message, source) => gs.write('error', message, source),
    now: (gs) => localNow(gs, gs.getDateFormat()),
    nowDateTime: (gs) => localNow(gs, gs.getDateTimeFormat()),
    nowNoTZ: (gs) => formatUtc(gs.instance.clock.now()),
    dateDiff: (gs, start, end, numericValue) =>
        describe(toInstant(gs, end) - toInstant(gs, start), isTrue(numericValue)),
    userID: (gs) => gs.getUserID(),
    getUserNameByUserID: (gs, userName) => gs.instance.users.byName(toText(userName))?.name ?? toText(userName),
    getDisplayValueFor: (gs, table, sysId, column) => {
        const row = gs.instance.database.get(toText(table), toText(sysId))
        return row ? gs.instance.records.displayValue(gs.context.tx, toText(table), row, toText(column)) : null
    },
    getDisplayColumn: (gs, table) => gs.instance.dictionary.table(toText(table))?.display ?? null,
    getInfoMessages: (gs) => [...gs.context.tx.messages.info],
    flushMessages: (gs) => {
        gs.context.tx.messages.info.length = 0
        gs.context.tx.messages.error.length = 0
    },
    // No engine of workflows has left jobs for a record.
    workflowFlush: () => undefined,
}

function localNow(gs: GlideSystem, format: string): string {
    const at = gs.instance.clock.now()
    return formatPattern(at + zoneOffset(at, gs.getTimeZoneName()), format)
}

// In the format and zone of the user, as getDisplayValue gives it; the internal format is understood too.
function toInstant(gs: GlideSystem, date: unknown): number {
    const text = toText(date)
    const local =
        parsePattern(text, gs.getDateTimeFormat()) ??
        parsePattern(text, gs.getDateFormat()) ??
        parseUtc(text) ??
        parseDateTime(text)
    return local === null ? NaN : fromLocal(local, gs.getTimeZoneName())
}

/** Whole seconds as text, or `ddd hh:mm:ss` without the days of less than one. */
function describe(milliseconds: number, isNumeric: boolean): string | null {
    if (Number.isNaN(milliseconds)) return null
    const seconds = Math.trunc(milliseconds / SECOND)
    if (isNumeric) return String(seconds)
    const rest = Math.abs(seconds)
    const days = Math.floor(rest / 86400)
    const two = (value: number): string => String(value).padStart(2, '0')
    const time = [Math.floor(rest / 3600) % 24, Math.floor(rest / 60) % 60, rest % 60].map(two).join(':')
    return `${seconds < 0 ? '-' : ''}${days > 0 ? `${days} ` : ''}${time}`
}
