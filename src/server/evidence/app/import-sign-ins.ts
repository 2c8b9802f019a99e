/** Takes sign-ins of the identity provider in: reads them, joins them to calls that are known, stores those that belong to one. */

import { answered, refused, type EvidenceReply } from '../core/reading/reply.ts'
import { MOST_SIGN_INS, parseSignIns, type SignInFailure } from '../core/reading/sign-in-input.ts'
import { newestUses, type SeenUse } from '../core/connection-use.ts'
import { DECISIONS } from '../core/decisions.ts'
import type { SignInRow } from '../core/rows.ts'
import type { Evidence, LogWriter } from '../core/model.ts'
import { transformSignIns } from '../core/transform/sign-in.ts'
import { addSeconds, secondsBetween } from '../../shared/time.ts'
import type { CollectPorts } from './evidence-ports.ts'
import { openIndex } from './open-context.ts'
import { toTransformSettings } from '../core/transform/settings.ts'
import { parseJson } from '../../shared/json.ts'

export type SignInPorts = Pick<
    CollectPorts,
    'attributions' | 'automations' | 'chains' | 'connections' | 'crypto' | 'evidence' | 'settings' | 'logWriters'
>

/** Clocks of two clouds differ by seconds. */
const CLOCK_TOLERANCE_SECONDS = 5
const MOST_LOG_WRITERS = 5000

/**
 * Answers `POST …/sign-ins`. Safe to repeat: a sign-in has one identity, and who submitted it first stays on it. One that belongs to no call that is known yet is not kept;
 * the answer names it, so that it can be sent again after the next run.
 */
export function handInSignIns(body: string, submittedBy: string, ports: SignInPorts): EvidenceReply {
    if (body.trim() === '') return refused('body_empty')
    const parsed = parseJson(body)
    if (parsed === undefined) return refused('body_not_json')
    const rows = parseSignIns(parsed, submittedBy)
    if (!rows.ok) return refusal(rows.failure)
    const { calls, evidence, uses } = transform(rows.value, ports)
    if (uses.length > 0) ports.evidence.noteUses(uses)
    const own = withoutOthers(evidence, submittedBy, ports)
    const { added, changed } = ports.evidence.save(own)
    if (added + changed > 0) renewChains(own, calls, ports)
    const kept = evidence.map(({ sourceId }) => sourceId)
    return answered({
        received: rows.value.length,
        stored: added,
        updated: changed,
        known: evidence.length - added - changed,
        unmatched: rows.value.map(({ signInId }) => signInId).filter((id) => kept.indexOf(id) < 0),
    })
}

/** What somebody else submitted stays as it is: nobody takes over, or corrects, what another one answers for. */
function withoutOthers(evidence: readonly Evidence[], submittedBy: string, ports: SignInPorts): readonly Evidence[] {
    const stored = ports.evidence.submitters(evidence.map(({ id }) => id))
    return evidence.filter(({ id }) => stored[id] === undefined || stored[id] === submittedBy)
}

/** The next run builds the chains of the records again for which the automations ran that a sign-in names, a little before it. */
function renewChains(signIns: readonly Evidence[], calls: readonly LogWriter[], ports: SignInPorts): void {
    const { evidenceWindowSeconds } = ports.settings
    const before = calls.filter(({ automationId, executedAt }) =>
        signIns.some(
            ({ executedAt: at, subjects }) =>
                at !== null &&
                Math.abs(secondsBetween(executedAt, at)) <= evidenceWindowSeconds &&
                subjects.some((one) => one.automationId === automationId),
        ),
    )
    const records = before.flatMap(({ record }) => (record === null ? [] : [record]))
    const open = before.flatMap((one) => (one.record === null && one.transactionId ? [one.transactionId] : []))
    if (records.length + open.length > 0) ports.chains.markDue(records, [...new Set(open)].sort())
}

function transform(
    rows: readonly SignInRow[],
    ports: SignInPorts,
): {
    readonly evidence: readonly Evidence[]
    readonly calls: readonly LogWriter[]
    readonly uses: readonly SeenUse[]
} {
    if (rows.length === 0) return { evidence: [], calls: [], uses: [] }
    const settings = toTransformSettings(ports.settings)
    const context = {
        index: openIndex(ports, {}),
        settings,
        decisions: DECISIONS,
        attribution: ports.attributions.read(),
        records: {},
        sha256: ports.crypto.sha256,
    }
    const found: Evidence[] = []
    const calls: LogWriter[] = []
    const uses: SeenUse[] = []
    for (const group of byHour(rows)) {
        const times = group.map(({ createdAt }) => createdAt).sort()
        const logWriters = ports.evidence.logWriters({
            transactionIds: group.map(({ correlationId }) => correlationId).filter((id) => id !== ''),
            from: addSeconds(times[0], -settings.windowSeconds),
            to: addSeconds(times[times.length - 1], CLOCK_TOLERANCE_SECONDS),
            limit: MOST_LOG_WRITERS,
        })
        calls.push(...logWriters)
        const transformed = transformSignIns(group, { ...context, logWriters })
        found.push(...transformed.evidence)
        uses.push(...(transformed.uses || []))
    }
    return { evidence: found, calls, uses: newestUses(uses) }
}

/** Sign-ins of one hour are joined at once, so that a list of days does not ask for all evidence of those days. */
function byHour(rows: readonly SignInRow[]): readonly (readonly SignInRow[])[] {
    const hours: Record<string, SignInRow[]> = Object.create(null)
    for (const row of rows) {
        const hour = row.createdAt.slice(0, 13)
        hours[hour] = [...(hours[hour] || []), row]
    }
    return Object.keys(hours)
        .sort()
        .map((hour) => hours[hour])
}

function refusal(failure: SignInFailure): EvidenceReply {
    if (failure.code === 'sign_ins_invalid') return refused(failure.code, failure.problems.join('; '))
    if (failure.code === 'sign_ins_too_many')
        return refused(failure.code, `${failure.count} were sent, expected at most ${MOST_SIGN_INS}`)
    return refused(failure.code, failure.code === 'member_unknown' ? failure.detail : '')
}
