/** Sees what is wrong with controls, evidence, files and the token. */

import { TABLES } from '../../../shared/names.ts'
import { addSeconds, DAY_SECONDS, toInstant, type Instant } from '../../../shared/time.ts'
import type { EvidenceSource } from '../../../evidence/core/catalogue.ts'
import type { SourceStatuses } from '../../../evidence/core/execution-status.ts'
import { CANARY_CONTEXTS, type CanaryContext } from '../../../canaries/core/canary.ts'
import { HEALTH_FINDINGS } from '../health/findings.ts'
import type { AlertCondition } from './catalogue.ts'

/** The newest test of an active control mapping. */
export interface NewestTest {
    readonly mapping: string
    readonly controlId: string
    readonly number: string
    readonly testId: string
    readonly result: string
}

/** Files of one export that are not as they were stored. */
export interface BrokenFiles {
    readonly exportId: string
    readonly number: string
    readonly count: number
}

/** One check of the attestation chain, as far as it has come. */
export interface ChainCheck {
    readonly sysId: string
    readonly number: number
    readonly isRunning: boolean
    readonly differences: number
    /** The code of the first difference, and the row that it is about, in words; '' for none. */
    readonly code: string
    readonly about: string
}

/** A canary of which a verdict was reached, or should have been: then its state is planted. */
export interface DecidedCanary {
    readonly sysId: string
    readonly context: CanaryContext
    readonly state: string
    readonly reason: string
}

const TOKEN_ALERT_SECONDS = 3 * DAY_SECONDS

/** One condition for each control whose newest test failed or went stale. */
export function controlConditions(tests: readonly NewestTest[]): readonly AlertCondition[] {
    return tests
        .filter(({ result }) => result === 'fail' || result === 'stale')
        .map(({ controlId, mapping, number, result, testId }) => ({
            kind: 'control',
            subject: `${mapping} ${result}`,
            ...(result === 'fail'
                ? {
                      headline: `control ${controlId} fails`,
                      detail: `Control ${controlId} fails its test ${number}.`,
                      advice: 'Open the test: it shows what was counted. Change the policy at Keeptrusts, or the threshold of the mapping, then test the control again.',
                  }
                : {
                      headline: `control ${controlId} has no valid evidence any more`,
                      detail: `Control ${controlId} has no valid evidence any more: its test ${number} is stale.`,
                      advice: 'Find out why no decisions or exports arrive, then test the control again.',
                  }),
            table: TABLES.controlTest,
            recordId: testId,
            newsAt: null,
        }))
}

/**
 * Runs come newest first. What was never readable is no news; the list of sources shows it.
 *
 * | in full in the newest two runs | in full in an earlier run | ongoing already | |
 * |---|---|---|---|
 * | in one of them | | | not seen |
 * | in none | yes | | seen |
 * | in none | no | yes | seen still |
 * | in none | no | no | not seen |
 */
export function sourceConditions(
    runs: readonly SourceStatuses[],
    ongoing: readonly string[],
): readonly AlertCondition[] {
    const [newest, second, ...earlier] = runs
    if (newest === undefined || second === undefined) return []
    return (Object.keys(newest) as EvidenceSource[])
        .filter((source) => newest[source] !== 'available' && second[source] !== 'available')
        .filter(
            (source) => ongoing.indexOf(source) >= 0 || earlier.some((statuses) => statuses[source] === 'available'),
        )
        .map((source) => ({
            kind: 'evidence',
            subject: source,
            headline: `evidence source ${source} is not read in full`,
            detail: `Evidence source ${source} was read incompletely twice in a row (${newest[source]}).`,
            advice: 'Its row under Evidence sources names what would make it readable.',
            table: TABLES.evidenceSource,
            recordId: '',
            newsAt: null,
        }))
}

/** From three days before the token expires; once more when it did. */
export function tokenCondition(expires: string, now: Instant): readonly AlertCondition[] {
    const until = toInstant(expires)
    if (until === null || until > addSeconds(now, TOKEN_ALERT_SECONDS)) return []
    const isOver = until <= now
    return [
        {
            kind: 'token',
            subject: `${until} ${isOver ? 'expired' : 'expiring'}`,
            headline: `the access token for Keeptrusts ${isOver ? 'expired' : 'expires'}`,
            detail: `The access token for Keeptrusts ${isOver ? 'expired' : 'expires'} at ${until} UTC.`,
            advice: 'Make a new one and set it, with its date, in the settings.',
            table: '',
            recordId: '',
            newsAt: null,
        },
    ]
}

/** One condition for each export, whatever the number of its files. */
export function integrityCondition(exports: readonly BrokenFiles[]): readonly AlertCondition[] {
    return exports.map(({ count, exportId, number }) => ({
        kind: 'integrity',
        subject: exportId,
        headline: `${count} ${count === 1 ? 'file' : 'files'} of export ${number} changed or went missing`,
        detail: `${count} ${count === 1 ? 'file' : 'files'} of export ${number} changed or went missing since they were stored.`,
        advice: 'Find out who touched them, then fetch the export again.',
        table: TABLES.export,
        recordId: exportId,
        newsAt: null,
    }))
}

/** One condition, wherever the files lie. */
export function unknownFilesCondition(count: number): readonly AlertCondition[] {
    if (count === 0) return []
    return [
        {
            kind: 'integrity',
            subject: 'unknown files',
            headline: `${count} unknown ${count === 1 ? 'file' : 'files'} on exports`,
            detail: `${count} ${count === 1 ? 'file that the app did not store lies' : 'files that the app did not store lie'} on exports. They are no evidence.`,
            advice: 'Find out who moved or wrote them.',
            table: '',
            recordId: '',
            newsAt: null,
        },
    ]
}

/**
 * Checks come newest first. A check that is under way and has found nothing yet says nothing: the one before it stands.
 *
 * | newest check | the one before it | |
 * |---|---|---|
 * | found a difference | any | seen |
 * | ended without one | any | not seen |
 * | is under way, without one yet | found a difference | seen still |
 * | is under way, without one yet | found none, or there is none | not seen |
 */
export function attestationCondition(checks: readonly ChainCheck[]): readonly AlertCondition[] {
    const [telling] = checks.filter(({ differences, isRunning }) => differences > 0 || !isRunning)
    if (telling === undefined || telling.differences === 0) return []
    const { about, code, differences, number, sysId } = telling
    const known = ownFinding(code)
    return [
        {
            kind: 'attestation',
            subject: code,
            headline: `what was measured is not as it was attested (${code})`,
            detail: `Check ${number} of the attestation chain found ${differences} ${differences === 1 ? 'difference' : 'differences'}. ${known.text}${about === '' ? '' : `: ${about}`}.`,
            advice: known.advice,
            table: TABLES.attestationCheck,
            recordId: sysId,
            newsAt: null,
        },
    ]
}

/** Canaries come newest first. One condition for each context whose newest canary was missed, did not run, or has no verdict although it is time. */
export function canaryConditions(canaries: readonly DecidedCanary[]): readonly AlertCondition[] {
    const contexts = Object.keys(CANARY_CONTEXTS) as CanaryContext[]
    const newest = contexts.map((context) => canaries.find((one) => one.context === context))
    return newest.flatMap((canary): readonly AlertCondition[] => {
        if (canary === undefined || canary.state === 'found') return []
        const { context, reason, state, sysId } = canary
        const isMissed = state === 'missed'
        if (state === 'planted') return [undecidedCondition(canary)]
        const label = CANARY_CONTEXTS[context].label.toLowerCase()
        return [
            {
                kind: 'canary',
                subject: `${context} ${state}`,
                headline: `the canary of the context ${label} ${isMissed ? 'was missed' : 'did not run'}`,
                detail: isMissed
                    ? `The collection of evidence did not find everything that ran for the newest canary of the context ${label}: it misses the same of your automations. ${reason}.`
                    : `The newest canary of the context ${label} did not run, so it is not known what the collection finds there. ${reason}.`,
                advice: isMissed
                    ? 'Open the canary: it names what was not found. Then open Evidence sources and make readable what could have shown it.'
                    : 'Open the canary. Activate its rule or job, and see that asynchronous work is done.',
                table: TABLES.canary,
                recordId: sysId,
                newsAt: null,
            },
        ]
    })
}

function undecidedCondition({ context, sysId }: DecidedCanary): AlertCondition {
    const label = CANARY_CONTEXTS[context].label.toLowerCase()
    return {
        kind: 'canary',
        subject: `${context} planted`,
        headline: `the canary of the context ${label} has no verdict`,
        detail: `The newest canary of the context ${label} has no verdict two days after it was planted, so it is not known what the collection finds there.`,
        advice: HEALTH_FINDINGS.canary_undecided.advice,
        table: TABLES.canary,
        recordId: sysId,
        newsAt: null,
    }
}

function ownFinding(code: string): { readonly text: string; readonly advice: string } {
    return Object.prototype.hasOwnProperty.call(HEALTH_FINDINGS, code)
        ? HEALTH_FINDINGS[code as keyof typeof HEALTH_FINDINGS]
        : { text: 'The first one is named on the check', advice: 'Open the check and find the cause.' }
}
