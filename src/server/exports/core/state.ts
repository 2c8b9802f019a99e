/** Which exports a worker advances, and where one that failed is resumed. */

import type { ExportState } from './names.ts'

/** States that a worker can do something about. */
export const ADVANCING_STATES: readonly ExportState[] = ['requested', 'running', 'ready', 'fetched']

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
