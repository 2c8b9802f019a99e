/** What a preview needs from the platform: the readers of processing, and functions that read what a write would meet. No writer is among them. */

import type { DeliveryState } from '../../../shared/names.ts'
import type { Inspection } from '../../core/deliveries/inspection.ts'
import type { Fields, RecordPlan, WriteFailure } from '../../../shared/plan.ts'
import type { Result } from '../../../shared/result.ts'
import type { ExportEvent } from '../../../mapping/core/event.ts'
import type { Links, Records } from '../../../shared/ports.ts'
import type {
    AffectedItems,
    AttemptPorts,
    ConfigurationItems,
    CountedRow,
    Decisions,
    Gateways,
} from '../../../mapping/app/ports.ts'
import type { DecisionRow } from '../../../mapping/core/decision-row.ts'
import type { ClaimedDelivery } from '../../../receiving/app/ports.ts'

/** Answers what a write would meet, by reading alone. */
export interface Looks {
    /** The plan held against the instance; `recordId` names the record that it would update. */
    inspect(plan: RecordPlan, recordId: string | null): Inspection
    /** The records that a new record of the plan would get by their names, and why it would not get others. */
    name(plan: RecordPlan): Pick<Inspection, 'references' | 'obstacles'>
    /** The values that a new record of the table has by itself. */
    defaults(table: string, columns: readonly string[]): Fields
    /** The item that the identification engine would take for the plan's, null for a new one; null when the engine is not asked. */
    identify(plan: RecordPlan): Result<string | null, WriteFailure> | null
    isRelated(parent: string, child: string, type: string): Result<boolean, WriteFailure>
    /** What counting the decision would answer. */
    decision(decision: DecisionRow): CountedRow
    /** The export that is known already. */
    export(event: ExportEvent): { readonly recordId: string; readonly number: string } | null
}

/** A delivery as it is stored. */
export interface StoredForPreview extends ClaimedDelivery {
    readonly state: DeliveryState
}

export interface PreviewPorts
    extends Pick<AttemptPorts, 'settings' | 'crypto' | 'clock' | 'rules' | 'journal' | 'faults'> {
    readonly deliveries: Omit<AttemptPorts['deliveries'], 'keepFlow' | 'forgetFlow'> & {
        read(sysId: string): StoredForPreview | null
    }
    readonly links: Pick<
        Links,
        'family' | 'find' | 'findAgain' | 'occurredBefore' | 'occurrences' | 'ofSubject' | 'ofTarget'
    >
    readonly records: Omit<Records, 'apply'>
    readonly gateways: Pick<Gateways, 'find' | 'findNamed'>
    readonly items: Pick<ConfigurationItems, 'findNamed' | 'isNameTaken' | 'open'>
    readonly affectedItems: Pick<AffectedItems, 'of'>
    readonly decisions: Pick<Decisions, 'incidentsOpened'>
    readonly looks: Looks
}
