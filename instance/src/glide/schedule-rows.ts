/** Reads a schedule with its entries, those of its parent, and those of its child schedules. */

import { NotEmulated, type Instance, type Row } from '../kernel/kernel.ts'
import { parseDay, toScheduleEntry, type ScheduleEntry } from './schedule-entry.ts'

/** A schedule as it is stored. */
export interface StoredSchedule {
    readonly name: string
    /** Null: the zone of the user who asks. */
    readonly zone: string | null
    readonly entries: readonly ScheduleEntry[]
}

/** The schedule of a sys_id without one of its entries; null when there is none. */
export function readSchedule(instance: Instance, sysId: string, excludedEntry: string): StoredSchedule | null {
    const row = instance.database.get('cmn_schedule', sysId)
    if (!row) return null
    const entries = collectEntries(instance, sysId, excludedEntry, new Set())
    return { name: row.name ?? '', zone: zoneOf(row), entries }
}

// Parent and child schedules: entries of the parent apply to the child, those of a child schedule to the one that contains it.
function collectEntries(instance: Instance, sysId: string, without: string, seen: Set<string>): ScheduleEntry[] {
    if (seen.has(sysId)) return []
    seen.add(sysId)
    const own = toEntries(rowsOf(instance, 'cmn_schedule_span', sysId).filter((row) => row.sys_id !== without))
    const parent = instance.database.get('cmn_schedule', sysId)?.parent
    const inherited = parent ? collectEntries(instance, parent, without, seen) : []
    const related = rowsOf(instance, 'cmn_other_schedule', sysId).flatMap((link) => {
        const zone = zoneOf(link) ?? zoneOf(instance.database.get('cmn_schedule', link.child_schedule ?? '') ?? {})
        const entries = collectEntries(instance, link.child_schedule ?? '', without, seen)
        const zoned = entries.map((entry) => ({ ...entry, zone: entry.zone ?? zone }))
        return link.type === 'exclude' ? zoned.map(toExcluded) : zoned
    })
    return [...own, ...inherited, ...related]
}

function toExcluded(entry: ScheduleEntry): ScheduleEntry {
    if (entry.isExcluded) throw new NotEmulated('GlideSchedule with an excluded schedule that excludes times itself')
    return { ...entry, isExcluded: true }
}

function toEntries(rows: readonly Row[]): ScheduleEntry[] {
    return rows.map((row) => {
        const overriding = rows.filter((other) => other.parent === row.sys_id)
        const days = overriding.map((other) => parseDay(other.override_start_date)).filter((day) => day !== null)
        return toScheduleEntry(row, new Set(days))
    })
}

function zoneOf(row: Row): string | null {
    return row.time_zone && row.time_zone !== 'floating' ? row.time_zone : null
}

function rowsOf(instance: Instance, table: string, schedule: string): Row[] {
    return instance.database.select({
        table,
        where: { kind: 'compare', path: 'schedule', operator: '=', value: schedule },
        orderBy: [],
        window: null,
    })
}
