/** What was measured about attribution, by context and log: facts of the platform, so that they are attested and belong to one release. */

import {
    ATTRIBUTION_CONTEXTS,
    UNMEASURED,
    type AttributionContext,
    type MeasuredAttribution,
    type NamedScripts,
} from '../core/attribution.ts'
import { ATTRIBUTIONS, type Attribution } from '../core/catalogue.ts'
import { ATTRIBUTION_FACT, TABLES } from '../../shared/names.ts'
import { addSeconds, DAY_SECONDS, type Instant } from '../../shared/time.ts'
import { crypto } from '../../platform/crypto.ts'
import { journal } from '../../platform/journal.ts'
import { readRelease } from '../../platform/release.ts'
import { openTable, textOf, type TableRecord } from '../../platform/table.ts'
import { insertRow, updateRow } from '../../platform/write.ts'

type Contexts = NonNullable<MeasuredAttribution['contexts']>

const CONTEXTS = Object.keys(ATTRIBUTION_CONTEXTS) as AttributionContext[]
const LOGS = ['log', 'outbound'] as const

/** What is known on this release; null where no context was noted on it. */
export function readContexts(): Contexts | null {
    const release = readRelease()
    const found: Partial<Record<AttributionContext, NamedScripts>> = {}
    const row = openFacts()
    while (row.next()) {
        if (textOf(row, 'release') !== release.platform || textOf(row, 'app_version') !== release.app) continue
        for (const context of CONTEXTS)
            for (const log of LOGS)
                if (textOf(row, 'question') === questionOf(context, log))
                    found[context] = { ...(found[context] || UNMEASURED), [log]: toAttribution(textOf(row, 'answer')) }
    }
    return Object.keys(found).length === 0 ? null : found
}

/**
 * Notes what was measured, and a row for each context that was not.
 *
 * | Answer | The row holds | Then |
 * |---|---|---|
 * | not measured | an answer of this release | stays |
 * | the same | that of this release, not older than a day | stays |
 * | otherwise | | is written |
 */
export function noteContexts(measured: Contexts, now: Instant): void {
    const release = readRelease()
    const known: Record<string, Known> = {}
    const row = openFacts()
    while (row.next())
        known[textOf(row, 'question')] = {
            sysId: row.getUniqueValue(),
            answer: textOf(row, 'answer'),
            measuredAt: textOf(row, 'measured_at'),
            isPresent: textOf(row, 'release') === release.platform && textOf(row, 'app_version') === release.app,
        }
    for (const context of CONTEXTS)
        for (const log of LOGS) {
            const question = questionOf(context, log)
            const answer = (measured[context] || UNMEASURED)[log]
            if (isKept(known[question], answer, now)) continue
            const { unmeasurable } = ATTRIBUTION_CONTEXTS[context]
            const detail = answer === 'unmeasured' ? unmeasurable || NOT_YET : ATTRIBUTIONS[answer].label
            write(known[question], {
                fact_key: crypto.sha256(question),
                question,
                answer,
                detail,
                release: release.platform,
                app_version: release.app,
                measured_at: now,
            })
        }
}

const NOT_YET = 'Not measured yet on this release.'

interface Known {
    readonly sysId: string
    readonly answer: string
    readonly measuredAt: Instant
    readonly isPresent: boolean
}

function isKept(known: Known | undefined, answer: Attribution, now: Instant): boolean {
    if (known === undefined || !known.isPresent) return false
    return answer === 'unmeasured' || (known.answer === answer && known.measuredAt > addSeconds(now, -DAY_SECONDS))
}

function questionOf(context: AttributionContext, log: keyof NamedScripts): string {
    return `${ATTRIBUTION_FACT}${log}_${context}`
}

function openFacts(): TableRecord {
    const row = openTable(TABLES.platformFact)
    row.addQuery('question', 'STARTSWITH', ATTRIBUTION_FACT)
    row.orderBy('question')
    row.setLimit(CONTEXTS.length * LOGS.length)
    row.query()
    return row
}

function write(known: Known | undefined, fields: Readonly<Record<string, string>>): void {
    const row = openTable(TABLES.platformFact)
    const isStored = known !== undefined && row.get(known.sysId)
    const written = isStored ? updateRow(row, fields, null) : insertRow(TABLES.platformFact, fields, null)
    // Another worker noted it at this moment.
    if (!written.ok && written.failure.code !== 'write_refused_unique')
        journal.warn(`${written.failure.code}: the answer to ${fields.question} was not kept`)
}

/** A word that was stored for an answer. */
export function toAttribution(word: string | undefined): Attribution {
    return word !== undefined && Object.prototype.hasOwnProperty.call(ATTRIBUTIONS, word)
        ? (word as Attribution)
        : 'unmeasured'
}
