/** Advances one export as far as it can: request, wait, fetch, attach. Every step is written down before the next one begins. */

import { EXPORT_FAILURES, exportFailure, explainFailure, toSealFailure, type ExportFailure } from '../core/codes.ts'
import { toLine } from '../../shared/text.ts'
import { searchLogFor } from '../../shared/fault.ts'
import { TABLES } from '../../shared/names.ts'
import type { ExportState } from '../core/names.ts'
import { toGapSeconds } from '../../shared/retry.ts'
import { addSeconds } from '../../shared/time.ts'
import type { ClaimedExport, ExportPorts, Step } from './export-ports.ts'
import { attachEvidence } from './attach-evidence.ts'
import { fetchArtifact } from './fetch-artifact.ts'
import { askForExport, askHowFar } from './request-export.ts'

/** No export needs more steps than it has states. */
const MOST_STEPS = 6

const STEPS: Readonly<Partial<Record<ExportState, (row: ClaimedExport, ports: ExportPorts) => Step>>> = {
    requested: askForExport,
    running: askHowFar,
    ready: fetchArtifact,
    fetched: attachEvidence,
}

/** Answers the state in which the export is left; null when another worker has it or nothing is to be done. */
export function advanceExport(sysId: string, ports: ExportPorts): ExportState | null {
    const { queue } = ports
    for (let steps = 0; steps < MOST_STEPS; steps++) {
        const row = queue.claim(sysId)
        if (row === null) return null
        const step = take(row, ports)
        if (step.kind === 'advanced') {
            queue.release(sysId, {
                attempts: 0,
                code: null,
                reason: null,
                nextAttemptAt: ports.clock.now(),
                ...step.changes,
            })
            continue
        }
        return end(row, step, ports)
    }
    return null
}

function take(row: ClaimedExport, ports: ExportPorts): Step {
    const next = STEPS[row.state]
    if (next === undefined) return { kind: 'done', changes: {} }
    const unfit = isCut(row) ? null : toSealFailure(row.seal)
    if (unfit !== null) return { kind: 'failed', failure: unfit, changes: {} }
    return ports.faults.attempt<Step>(
        { doing: `advancing an export that is ${row.state}`, record: `${TABLES.export} ${row.number}` },
        () => next(row, ports),
        (fault) => ({ kind: 'failed', failure: exportFailure('unexpected_error', searchLogFor(fault)), changes: {} }),
    )
}

/** What the instance cut fits no seal, and its step fails with the cause. */
function isCut({ population, state }: ClaimedExport): boolean {
    return state === 'fetched' && population === undefined
}

function end(row: ClaimedExport, step: Exclude<Step, { kind: 'advanced' }>, ports: ExportPorts): ExportState {
    const { queue, clock } = ports
    if (step.kind === 'failed') return fail(row, step.failure, step.changes, ports)
    const nextAttemptAt = step.kind === 'waiting' ? addSeconds(clock.now(), step.seconds) : null
    queue.release(row.sysId, { attempts: 0, code: null, reason: null, ...step.changes, nextAttemptAt })
    return step.changes.state || row.state
}

/**
 * A failure that a retry can cure leaves the state and names the time; the last one, and one that nothing cures, ends in `failed`.
 * The wait is the longer of our own back-off and what the other side asked for.
 */
function fail(row: ClaimedExport, failure: ExportFailure, changes: Step['changes'], ports: ExportPorts): ExportState {
    const { clock, crypto, journal, queue, settings } = ports
    const attempts = row.attempts + 1
    const isOver = !EXPORT_FAILURES[failure.code].retry || attempts >= settings.maxAttempts
    const gap = toGapSeconds(attempts, crypto.sha256(`${row.sysId}|${attempts}`))
    const wait = Math.max(gap, failure.retryAfterSeconds === null ? 0 : failure.retryAfterSeconds)
    const state = isOver ? 'failed' : changes.state || row.state
    journal.warn(`export ${row.number}: ${failure.code}`)
    queue.release(row.sysId, {
        ...changes,
        state,
        attempts,
        code: failure.code,
        reason: toLine(explainFailure(failure), 1000),
        nextAttemptAt: isOver ? null : addSeconds(clock.now(), wait),
    })
    if (isOver) queue.announceFailed(row.sysId, failure.code)
    return state
}
