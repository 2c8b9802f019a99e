/** Records as a preview sees them: every plan is held against the instance, remembered and shown, and nothing is written. */

import { toRefusal } from '../../core/deliveries/inspection.ts'
import type { Inspection, Obstacle } from '../../core/deliveries/inspection.ts'
import type { Fields, Outcome, RecordPlan } from '../../../shared/plan.ts'
import { fail, ok } from '../../../shared/result.ts'
import type { PlannedLinks } from './planned-links.ts'
import type { Looks } from './preview-ports.ts'
import type { Applied, Records } from '../../../shared/ports.ts'

/** One record that would be written, and why. */
export interface PlannedRecord extends Inspection {
    readonly reason: string
}

/** What a preview would have done so far. */
export interface PlannedChanges {
    readonly records: PlannedRecord[]
    /** Whether an id is one that the preview made up. */
    isMadeUp(id: string | null): boolean
}

type Readers = Omit<Records, 'apply'>

/** Opens the record writer of one preview: it has the same answers as the real one, and no effect. */
export function openPlannedRecords(
    real: Readers,
    looks: Looks,
    links: PlannedLinks,
): { readonly records: Records; readonly plannedChanges: PlannedChanges } {
    const steps: PlannedRecord[] = []
    const made: Record<string, Fields> = Object.create(null)
    const altered: Record<string, Fields> = Object.create(null)

    function apply(plan: RecordPlan): ReturnType<Records['apply']> {
        const link = links.find(plan.link.kind, plan.link.externalId)
        const linked = link === null ? null : link.recordId
        const recordId = plan.recordId === null ? linked : plan.recordId
        if (recordId !== null && made[recordId] !== undefined) return ok(amend(plan, recordId))
        const inspection = looks.inspect(plan, recordId)
        // A plan that only fills what is empty, and finds nothing empty, is no step.
        const isStep = inspection.operation !== 'unchanged' || plan.whereEmpty === undefined
        if (isStep) steps.push({ ...inspection, reason: plan.reason })
        const refusal = toRefusal(inspection)
        return refusal === null ? ok(toPlanned(plan, inspection)) : fail(refusal)
    }

    /** A further plan for a record that this preview would have made. */
    function amend(plan: RecordPlan, recordId: string): Applied {
        const before = made[recordId]
        const fields = Object.keys(plan.fields).map((column) => ({
            column,
            value: plan.fields[column],
            before: before[column] === undefined ? '' : before[column],
        }))
        const { reason, table, workNote } = plan
        const nothing = { number: null, references: [], obstacles: [] }
        steps.push({ ...nothing, operation: 'update', table, recordId, fields, workNote, reason })
        made[recordId] = { ...before, ...plan.fields }
        tie(plan, recordId, null)
        return toApplied(plan, 'updated', recordId, null, [])
    }

    function toPlanned(plan: RecordPlan, inspection: Inspection): Applied {
        const { number, operation, table } = inspection
        const values = toValues(inspection)
        const recordId = inspection.recordId === null ? `(new ${table} ${steps.length})` : inspection.recordId
        if (operation === 'create') made[recordId] = values
        else altered[recordId] = { ...altered[recordId], ...values }
        tie(plan, recordId, number)
        const action = operation === 'create' ? 'created' : operation === 'update' ? 'updated' : 'unchanged'
        return toApplied(plan, action, recordId, number, toRemarks(plan, inspection))
    }

    function tie(plan: RecordPlan, recordId: string, number: string | null): void {
        links.tie(plan.link.kind, plan.link.externalId, {
            table: plan.table,
            recordId,
            number,
            ...(plan.linkState === null ? {} : { state: plan.linkState }),
            ...(plan.linkOccurredAt === null ? {} : { occurredAt: plan.linkOccurredAt }),
            ...(plan.linkDetail === undefined ? {} : { detail: plan.linkDetail }),
        })
    }

    function read(table: string, sysId: string, columns: readonly string[]): Fields | null {
        if (made[sysId] !== undefined) return { ...looks.defaults(table, columns), ...pick(made[sysId], columns) }
        const stored = real.read(table, sysId, columns)
        return stored === null || altered[sysId] === undefined
            ? stored
            : { ...stored, ...pick(altered[sysId], columns) }
    }

    return {
        records: { ...real, read, apply },
        plannedChanges: { records: steps, isMadeUp: (id) => id !== null && made[id] !== undefined },
    }
}

function toValues(inspection: Inspection): Fields {
    const values: Record<string, string> = {}
    for (const { column, value } of inspection.fields) values[column] = value
    return values
}

function pick(fields: Fields, columns: readonly string[]): Fields {
    const picked: Record<string, string> = {}
    for (const column of columns) if (fields[column] !== undefined) picked[column] = fields[column]
    return picked
}

const UNMATCHED: readonly Obstacle['code'][] = [
    'reference_not_found',
    'reference_ambiguous',
    'person_not_found',
    'person_ambiguous',
]

/** The lines that processing would write about references and people that were not found. */
function toRemarks(plan: RecordPlan, inspection: Inspection): readonly Outcome[] {
    return inspection.obstacles
        .filter(({ code }) => UNMATCHED.indexOf(code) >= 0)
        .map(({ code, message }) => ({
            action: 'unchanged' as const,
            table: plan.table,
            recordId: null,
            number: null,
            reason: message,
            code,
            isRemark: true,
        }))
}

function toApplied(
    plan: RecordPlan,
    action: 'created' | 'updated' | 'unchanged',
    recordId: string,
    number: string | null,
    remarks: readonly Outcome[],
): Applied {
    const { reason, table } = plan
    const outcome = { action, table, recordId, number, reason, code: null }
    return { outcome, remarks, table, recordId, number, created: action === 'created' }
}
