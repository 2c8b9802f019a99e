/** Shows what processing a stored delivery would do now: the very attempt, with ports that plan instead of ports that write. */

import { refuse, type OperatorFailure } from '../../core/deliveries/operator-actions.ts'
import type { Outcome } from '../../../shared/plan.ts'
import type { DeliveryState } from '../../../shared/names.ts'
import { ok, type Result } from '../../../shared/result.ts'
import { attemptDelivery } from '../../../receiving/app/attempt-delivery.ts'
import { openLedger } from '../../../mapping/app/ledger.ts'
import { openPlanning } from './planning-ports.ts'
import type { PlannedRecord } from './planned-records.ts'
import type { PreviewPorts, StoredForPreview } from './preview-ports.ts'

/** A mapping rule that applies. */
export interface PreviewedRule {
    readonly sysId: string
    readonly name: string
    readonly order: number
}

/** What one attempt would do, by the rules and settings of this moment. */
export interface Preview {
    readonly delivery: {
        readonly sysId: string
        readonly number: string
        readonly state: DeliveryState
        readonly eventType: string
    }
    /** How the attempt would end. */
    readonly ending: { readonly state: string; readonly code: string | null; readonly text: string | null }
    /** The first mapping rule that applies. */
    readonly rule: PreviewedRule | null
    /** Every mapping rule that applies, in their order; the lines say what each sets. */
    readonly rules: readonly PreviewedRule[]
    /** The records that would be written, in their order. */
    readonly records: readonly PlannedRecord[]
    /** The lines that the delivery's related list would get. */
    readonly lines: readonly Outcome[]
}

/** Reads, plans and writes nothing: as if people reprocessed the delivery, so attempts that were used up do not count. */
export function previewDelivery(sysId: string, ports: PreviewPorts): Result<Preview, OperatorFailure> {
    const stored = ports.deliveries.read(sysId)
    return stored === null ? refuse('delivery_missing', sysId) : ok(planAttempt(stored, ports))
}

/** The plan of one attempt at a delivery, stored or made up. */
export function planAttempt(stored: StoredForPreview, ports: PreviewPorts): Preview {
    const { eventType, number, state, sysId } = stored
    const planning = openPlanning(ports)
    const ledger = openLedger()
    const ending = attemptDelivery({ ...stored, attempt: 1 }, ledger, planning.ports)
    const active = ending.rules.length === 0 ? [] : ports.rules.active()
    const rules = active
        .filter((rule) => ending.rules.indexOf(rule.sysId) >= 0)
        .map(({ name, order, sysId: ruleId }) => ({ sysId: ruleId, name, order }))
    return {
        delivery: { sysId, number, state, eventType },
        ending: { state: ending.state, code: ending.code, text: ending.text },
        rule: rules.length === 0 ? null : rules[0],
        rules,
        records: planning.plannedChanges.records.map((record) =>
            planning.plannedChanges.isMadeUp(record.recordId) ? { ...record, recordId: null } : record,
        ),
        lines: ledger
            .outcomes()
            .map((line) => (planning.plannedChanges.isMadeUp(line.recordId) ? { ...line, recordId: null } : line)),
    }
}
