/** The data lookup that derives the priority of an incident from its impact and urgency. */
import type { RecordState, TableInfo } from '../kernel/kernel.ts'

/** Rows of dl_u_priority as shipped: impact, then urgency (Data lookup rules, priority lookup). */
const PRIORITY: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    '1': { '1': '1', '2': '2', '3': '3' },
    '2': { '1': '2', '2': '3', '3': '4' },
    '3': { '1': '3', '2': '4', '3': '5' },
}

/** Overwrites whatever priority was written; does nothing outside the matrix or for other tables. */
export function lookUpPriority(table: TableInfo, state: RecordState): void {
    if (!table.chain.includes('incident')) return
    const priority = PRIORITY[state.values.impact ?? '']?.[state.values.urgency ?? '']
    if (priority) state.values.priority = priority
}
