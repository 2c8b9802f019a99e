/** Looks for what runs otherwise than it was approved and deployed, and keeps the findings up to date. */

import { findDrift } from '../core/finding.ts'
import type { ControlPorts } from './control-ports.ts'

/** What one run found. */
export interface DriftRun {
    readonly open: number
    readonly opened: number
    readonly closed: number
}

/** One run: read, compare, keep. A finding whose cause is gone is closed; one whose source cannot be read stays. */
export function detectDrift({ clock, drift, settings }: Pick<ControlPorts, 'clock' | 'drift' | 'settings'>): DriftRun {
    const now = clock.now()
    return drift.record(findDrift(drift.read(now), now, settings.driftGraceHours), now)
}
