/** Reads one run of the collection, with what it could and could not see. */

import { toIso } from '../../shared/time.ts'
import { toCompleteness } from '../core/normalized-graph.ts'
import { answered, refused, type EvidenceReply } from '../core/reading/reply.ts'
import type { RunView } from '../core/views.ts'
import type { RunReading } from './reading-ports.ts'

/** Answers `GET …/runs/{id}`; the id is a sys_id or a number. */
export function readRun(id: string, reading: RunReading): EvidenceReply {
    const run = reading.find(id)
    return run === null ? refused('run_missing', id.slice(0, 100)) : answered(toRunBody(run))
}

/** A run as plain data with the names of the API. */
export function toRunBody(run: RunView): object {
    return {
        id: run.sysId,
        number: run.number,
        kind: run.kind,
        state: run.state,
        started_at: toIso(run.startedAt),
        ended_at: toIso(run.endedAt),
        rows_read: run.rowsRead,
        evidence_added: run.evidenceAdded,
        automation_count: run.automationCount,
        notes: run.notes,
        evidence_completeness: toCompleteness(run),
    }
}
