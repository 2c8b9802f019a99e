/** Which exports a worker advances, which one a person may have retried, and where it is resumed. */

import type { ExportState } from './names.ts'

/** States that a worker can do something about. */
export const ADVANCING_STATES: readonly ExportState[] = ['requested', 'running', 'ready', 'fetched']

/**
 * Whether people may have an export retried.
 *
 * | State | retry |
 * |---|---|
 * | requested, running, ready, fetched | no: a worker advances it |
 * | attached | no: it is done |
 * | failed | yes |
 */
export function mayRetryExport(state: ExportState): boolean {
    return state === 'failed'
}

/**
 * The state in which a failed export is resumed, so that nothing is done twice.
 *
 * | fetched before | has a job | state |
 * |---|---|---|
 * | yes | | fetched |
 * | no | yes | running |
 * | no | no | requested |
 */
export function toResumedState({
    hasJob,
    isFetched,
}: {
    readonly hasJob: boolean
    readonly isFetched: boolean
}): ExportState {
    if (isFetched) return 'fetched'
    return hasJob ? 'running' : 'requested'
}
