/** The system log: `syslog`, and the `sys_log` of instances that have one, as one source in one order. */

import type { LogSource } from '../app/evidence-ports.ts'
import { stateOf, type SourceState } from '../core/completeness.ts'
import type { SourceRow } from '../core/rows.ts'
import { openLogSource, type LogTable } from './log-source.ts'
import { openRestrictedLog } from './restricted-log.ts'

/** Both tables share one watermark: each is asked for what comes after it, and what both answer is merged. */
export function openSystemLog<Row extends SourceRow>(descriptor: LogTable): LogSource<Row> {
    const restricted = openRestrictedLog<Row>()
    const other = openLogSource<Row>({ ...descriptor, tables: descriptor.tables.slice(1) })
    let readable: readonly LogSource<Row>[] = []

    return {
        probe: () => {
            const states = [restricted.probe(), other.probe()] as const
            readable = [restricted, other].filter((_, index) => states[index].status === 'available')
            return toState(states[0], states[1])
        },
        page: (after, until, limit) => {
            const pages = readable.map((log) => log.page(after, until, limit))
            return pages.length === 1
                ? pages[0]
                : ([] as Row[])
                      .concat(...pages)
                      .sort(inOrder)
                      .slice(0, limit)
        },
        oldest: () => {
            const times = readable.map((log) => log.oldest()).filter((time) => time !== null)
            return times.length === 0 ? null : times.sort()[0]
        },
        // Of a second that both have rows of there are two counts.
        bySecond: (from, to) => readable.flatMap((log) => log.bySecond(from, to)),
    }
}

function toState(syslog: SourceState, other: SourceState): SourceState {
    if (other.status === 'unavailable_not_installed') return syslog
    if (syslog.status === other.status) return syslog
    const notes = [syslog, other].map((state) => state.notes).filter((note) => note !== '')
    return stateOf('partial', notes.join(' '))
}

function inOrder(a: SourceRow, b: SourceRow): number {
    if (a.createdAt !== b.createdAt) return a.createdAt < b.createdAt ? -1 : 1
    return a.sysId < b.sysId ? -1 : a.sysId > b.sysId ? 1 : 0
}
