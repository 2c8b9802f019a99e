/** The words of write-backs, written once: Fluent, server, documents and tests read them here. */

/** What people did to a review of which Keeptrusts is notified. */
export const WRITE_BACK_ACTIONS = {
    claim: { label: 'Claim', sequence: 0 },
    resolve: { label: 'Resolve', sequence: 1 },
} as const
export type WriteBackAction = keyof typeof WRITE_BACK_ACTIONS

/** Where a write-back is on its way to Keeptrusts. */
export const WRITE_BACK_STATES = {
    queued: { label: 'Queued', sequence: 0 },
    sent: { label: 'Sent', sequence: 1 },
    unneeded: { label: 'No longer needed', sequence: 2 },
    refused: { label: 'Refused by Keeptrusts', sequence: 3 },
    failed: { label: 'Failed', sequence: 4 },
} as const
export type WriteBackState = keyof typeof WRITE_BACK_STATES
