/** Finds out which control mappings can come to a conclusion with what arrives. */

import { assessReadiness, READINESS_DAYS, type Readiness } from '../core/readiness.ts'
import { addDays, dayOf } from '../../shared/time.ts'
import type { ControlPorts } from './control-ports.ts'

/** Every active mapping, in the administrator's order. */
export function findReadiness({
    clock,
    mappings,
    populations,
}: Pick<ControlPorts, 'clock' | 'mappings' | 'populations'>): readonly Readiness[] {
    const active = mappings.active()
    if (active.length === 0) return []
    const to = dayOf(clock.now())
    return assessReadiness(active, populations.read({ from: addDays(to, -READINESS_DAYS), to }))
}
