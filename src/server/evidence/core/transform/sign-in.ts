/** Evidence from sign-ins that were sent: the last hop, from the call to the identity it was made with. */

import { newestUses, type SeenUse } from '../connection-use.ts'
import type { Evidence, LogWriter } from '../model.ts'
import type { SignInRow } from '../rows.ts'
import { addSeconds } from '../../../shared/time.ts'
import type { TransformContext, Transformed } from './context.ts'
import { inOrder, namesOf, toEvidence, type Claim } from './evidence-node.ts'

/** Clocks of two clouds differ by seconds. */
const CLOCK_TOLERANCE_SECONDS = 5
/** A correlation id that comes back later than this was not made for one call. */
const LONGEST_CORRELATION_SECONDS = 3600
/** Shorter ids are numbers of tickets and the like, which many calls share. */
const SHORTEST_CORRELATION = 16

/** Sign-ins of the identity provider as evidence. Rows of the same sign-in make one node. */
export function transformSignIns(rows: readonly SignInRow[], context: TransformContext): Transformed {
    const uses = rows.map(
        ({ clientId, createdAt }): SeenUse => ({
            connectionId: `sn-client-${clientId}`,
            grade: 'inferred',
            at: createdAt,
        }),
    )
    return { evidence: inOrder(rows.map((row) => fromSignIn(row, context))), edges: [], uses: newestUses(uses) }
}

function fromSignIn(row: SignInRow, context: TransformContext): Evidence | null {
    const correlated = claimsOfCorrelation(row, context)
    const claims = correlated.length > 0 ? correlated : claimsOfClient(row, context)
    const identity = `sn-client-${row.clientId}`
    return toEvidence(
        {
            id: `evidence-signin-${row.signInId}`,
            source: 'sign_in_evidence',
            type: 'sign_in',
            sourceTable: 'signIns',
            sourceId: row.signInId,
            displayName: `Sign-in: ${row.displayName || row.clientId} after a call by ${namesOf(claims, context)}`,
            executedAt: row.createdAt,
            transactionId: row.correlationId,
            record: null,
            connectionId: context.index.connections.has(identity) ? identity : null,
            actor: row.displayName || row.clientId,
            claims,
            properties: {
                client_id: row.clientId,
                principal_id: row.principalId,
                resource: row.resource,
                ip_address: row.ipAddress,
                error_code: row.errorCode,
                correlation_id: row.correlationId,
                submitted_by: row.submittedBy,
            },
        },
        context,
    )
}

// The log-writing script of a trace step has the correlation id as its transaction.
function claimsOfCorrelation(row: SignInRow, { logWriters }: TransformContext): readonly Claim[] {
    if (row.correlationId.length < SHORTEST_CORRELATION) return []
    const steps = logWriters.filter(
        (logWriter) =>
            logWriter.source === 'trace_evidence' &&
            logWriter.confidence === 'DETERMINISTIC' &&
            logWriter.transactionId === row.correlationId &&
            isAfter(logWriter, row, LONGEST_CORRELATION_SECONDS),
    )
    return toClaims(steps, 'sign_in_correlation')
}

function claimsOfClient(row: SignInRow, { index, settings, logWriters }: TransformContext): readonly Claim[] {
    const users = index.rest.byClient.get(row.clientId.toLowerCase()) || []
    const calls = logWriters.filter(
        (logWriter) =>
            logWriter.source === 'outbound_http_log' &&
            users.indexOf(logWriter.automationId) >= 0 &&
            isAfter(logWriter, row, settings.windowSeconds),
    )
    return toClaims(calls, 'sign_in_client')
}

function isAfter({ executedAt }: LogWriter, { createdAt }: SignInRow, seconds: number): boolean {
    return addSeconds(executedAt, -CLOCK_TOLERANCE_SECONDS) <= createdAt && createdAt <= addSeconds(executedAt, seconds)
}

function toClaims(logWriters: readonly LogWriter[], matchedOn: Claim['matchedOn']): readonly Claim[] {
    const ids = new Set(logWriters.map(({ automationId }) => automationId))
    return [...ids].sort().map((automationId) => ({ automationId, matchedOn }))
}
