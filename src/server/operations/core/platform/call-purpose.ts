/** What a call of this instance to itself is for: the row of its token decides, not the caller. */

/** The route, below the address of the instance. */
export const PROBE_PATH = 'api/x_kt_gov/v1/probe/calls'

/** The header with the token. */
export const PROBE_HEADER = 'X-Keeptrusts-Probe'

/** The purposes, as they stand in the row of a token. */
export const CALL_PURPOSES = ['echo', 'fail', 'redirect', 'count', 'win', 'write'] as const
export type CallPurpose = (typeof CALL_PURPOSES)[number]
