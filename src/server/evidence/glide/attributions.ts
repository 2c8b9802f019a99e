/** Keeps what was measured about attribution, in a row of its own among the sources. */

import type { Attributions } from '../app/evidence-ports.ts'
import type { MeasuredAttribution } from '../core/attribution.ts'
import { noteContexts, readContexts, toAttribution } from './attribution-facts.ts'
import { TABLES } from '../../shared/names.ts'
import { crypto } from '../../platform/crypto.ts'
import { journal } from '../../platform/journal.ts'
import { clock } from '../../platform/clock.ts'
import { findRow, textOf, valueOf, type TableRecord } from '../../platform/table.ts'
import { insertRow, updateRow } from '../../platform/write.ts'
import { fromJson } from '../../shared/json.ts'

/** No source of evidence has this key. */
export const MEASUREMENT = 'attribution_measurement'

/** What is known before anything was measured. */
export const UNMEASURED: MeasuredAttribution = {
    log: 'unmeasured',
    outbound: 'unmeasured',
    measuredAt: null,
    contexts: {},
}

export const attributions: Attributions = {
    read: () => {
        const row = findRow(TABLES.evidenceSource, 'source_key', crypto.sha256(MEASUREMENT))
        if (row === null) return UNMEASURED
        const contexts = readContexts()
        // An answer of another release is known no more, until it is measured again.
        return contexts === null
            ? { ...toMeasured(row), contexts: {}, isOutdated: true }
            : { ...toMeasured(row), contexts }
    },
    note: (contexts) => {
        // After an upgrade the collection measures first: what it finds missing on this release is how it knows that it has to.
        if (readContexts() !== null) noteContexts(contexts, clock.now())
    },
    write: ({ contexts, log, measuredAt, outbound }) => {
        noteContexts(contexts || {}, clock.now())
        const fields = {
            source_key: crypto.sha256(MEASUREMENT),
            source: MEASUREMENT,
            settings: JSON.stringify({ log, outbound }),
            window_to: measuredAt || '',
            notes: 'Which script the platform names when one script calls another: in the application log, and in the outbound log.',
        }
        const row = findRow(TABLES.evidenceSource, 'source_key', crypto.sha256(MEASUREMENT))
        const written = row === null ? insertRow(TABLES.evidenceSource, fields, null) : updateRow(row, fields, null)
        if (!written.ok)
            journal.error(`${written.failure.code}: the measurement was not kept: ${written.failure.message}`)
    },
}

/** What the row of the measurement holds. */
export function toMeasured(row: TableRecord): MeasuredAttribution {
    const kept = fromJson<{ log?: string; outbound?: string }>(textOf(row, 'settings'), {})
    return {
        log: toAttribution(kept.log),
        outbound: toAttribution(kept.outbound),
        measuredAt: valueOf(row, 'window_to'),
    }
}
