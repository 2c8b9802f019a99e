/** The buttons above lists of evidence: collect now, and measure again which script the logs name. */

import { collectEvidence } from '../app/collect-evidence.ts'
import { measureAgain } from '../app/measure-attribution.ts'
import { ATTRIBUTIONS } from '../core/catalogue.ts'
import { clock } from '../../platform/clock.ts'
import { openCollecting } from '../glide/open-evidence.ts'
import { phrase } from '../../shared/phrase.ts'
import { pressed, type Said } from '../../platform/button-answer.ts'

/** A person waits no longer than this; the scheduled job continues with the rest. */
const BUDGET_SECONDS = 45

/** Collects execution evidence within the time that a person waits. */
export function collectNowAction(): void {
    pressed('Collect now', collect)
}

/** Measures which script the logs name when one script calls another. */
export function measureAttributionAction(): void {
    pressed('Measure attribution', measure)
}

function collect(): Said {
    const end = clock.epochSeconds() + BUDGET_SECONDS
    const collected = collectEvidence(openCollecting, 'on_demand', () => clock.epochSeconds() < end)
    if (!collected.ok)
        return {
            ok: false,
            code: 'run_in_progress',
            message: 'Another run is collecting at the moment. Open its row to follow it',
        }
    const { evidenceAdded, rowsRead, state } = collected.value
    const text =
        state === 'complete'
            ? '{0} rows read, {1} new evidence'
            : '{0} rows read, {1} new evidence. The scheduled job continues with the rest'
    return { ok: true, text: phrase(text, rowsRead, evidenceAdded) }
}

function measure(): Said {
    const { log, outbound } = measureAgain(openCollecting())
    if (log === 'unmeasured' && outbound === 'unmeasured')
        return {
            ok: false,
            code: 'attribution_unmeasured',
            message: 'No log shows the row yet. Measure again in a minute, or wait for the daily run',
        }
    return {
        ok: true,
        text: phrase(
            'The application log names: {0}. The outbound log names: {1}.',
            ATTRIBUTIONS[log].label,
            ATTRIBUTIONS[outbound].label,
        ),
    }
}
