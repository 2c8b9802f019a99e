/** Collects on demand, within the time that a caller waits, and answers the run. */

import { answered, refused, type EvidenceReply } from '../core/reading/reply.ts'
import type { CollectPorts } from './evidence-ports.ts'
import { collectEvidence } from './collect-evidence.ts'
import { toRunBody } from './read-run.ts'
import type { RunReading } from './reading-ports.ts'

/** The platform ends a REST transaction after a minute; what is left then is read by the schedule. */
const SECONDS = 45

/** Answers `POST …/runs`: 200 with the run when all was read, 202 when the schedule goes on with it. */
export function collectNow(openPorts: () => CollectPorts, reading: RunReading): EvidenceReply {
    const { clock } = openPorts()
    const end = clock.epochSeconds() + SECONDS
    const collected = collectEvidence(openPorts, 'on_demand', () => clock.epochSeconds() < end)
    if (!collected.ok) return refused('run_in_progress')
    const run = reading.find(collected.value.runId)
    if (run === null) return refused('unexpected_error')
    return answered(toRunBody(run), run.state === 'complete' ? 200 : 202)
}
