/** A preview in a few lines, for the message on the form of a delivery. */

import type { Obstacle } from './inspection.ts'
import { toLine } from '../../../shared/text.ts'

/** The part of a preview that is shown. */
export interface TellablePreview {
    readonly delivery: { readonly number: string }
    readonly ending: { readonly state: string; readonly code: string | null; readonly text: string | null }
    readonly rules: readonly { readonly name: string; readonly order: number }[]
    readonly records: readonly {
        readonly operation: string
        readonly table: string
        readonly number: string | null
        readonly fields: readonly { readonly column: string; readonly value: string }[]
        readonly workNote: string | null
        readonly obstacles: readonly Obstacle[]
    }[]
}

const MOST_RECORDS = 10
const MOST_FIELDS = 12

/** One line each for how it would end, the rule, every record and whatever would prevent it. */
export function describePreview(preview: TellablePreview): readonly string[] {
    const { delivery, ending, records, rules } = preview
    const code = ending.code === null ? '' : ` (${ending.code})`
    const lines = [`Preview of ${delivery.number}: would end as ${ending.state}${code}. Nothing was written.`]
    if (ending.text !== null) lines.push(toLine(ending.text, 300))
    for (const { name, order } of rules) lines.push(`Mapping rule: ${toLine(name, 100)} (order ${order})`)
    for (const record of records.slice(0, MOST_RECORDS)) {
        const name = record.number === null ? '' : ` ${record.number}`
        const fields = record.fields
            .slice(0, MOST_FIELDS)
            .map(({ column, value }) => `${column} = ${toLine(value, 60)}`)
            .join(', ')
        const note = record.workNote === null ? '' : ' and a work note'
        lines.push(`${record.operation} ${record.table}${name}: ${fields === '' ? 'no field' : fields}${note}`)
        for (const { code: obstacle, message, refuses } of record.obstacles)
            lines.push(`${refuses ? 'Refused' : 'Mind'}: ${toLine(message, 300)} (${obstacle})`)
    }
    if (records.length > MOST_RECORDS) lines.push(`… and ${records.length - MOST_RECORDS} more`)
    return lines
}
