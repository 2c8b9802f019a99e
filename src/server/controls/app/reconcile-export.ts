/** Compares what webhooks counted with an export's own population and keeps where they differ. */

import { comparePopulations, type PolicyDay } from '../core/population.ts'
import { wholeDays } from '../../shared/control-window.ts'
import type { ControlPorts, Recorded } from './control-ports.ts'
import type { Instant } from '../../shared/time.ts'
import { toPolicy } from '../../shared/text.ts'

/** An export whose artifact was read. */
export interface ExportedPopulation {
    /** sys_id of the export's record. */
    readonly exportSysId: string
    readonly windowFrom: Instant
    readonly windowTo: Instant
    readonly populations: readonly PolicyDay[]
}

/** Only days that lie wholly in the export's window are compared: a day that the window cuts would always differ. */
export function reconcileExport(
    exported: ExportedPopulation,
    { populations }: Pick<ControlPorts, 'populations'>,
): Recorded {
    const days = wholeDays(exported.windowFrom, exported.windowTo)
    if (days === null) return { gaps: 0, failures: [] }
    const held = exported.populations
        .filter(({ day }) => days.from <= day && day <= days.to)
        .map((entry) => ({ ...entry, policy: toPolicy(entry.policy).slice(0, 100) }))
    return populations.record(exported.exportSysId, comparePopulations(populations.counted(days), held), held)
}
