/** The buttons above lists of evidence: collect now, and measure again which script the logs name. */

import { collectEvidence } from '../app/collect-evidence.ts'
import { measureAgain } from '../app/measure-attribution.ts'
import { ATTRIBUTIONS } from '../core/catalogue.ts'
import { clock } from '../../platform/clock.ts'
import { openCollecting } from '../glide/open-evidence.ts'
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
    const rest = state === 'complete' ? '' : '. The scheduled job continues with the rest'
    return { ok: true, text: `${rowsRead} rows read, ${evidenceAdded} new evidence${rest}` }
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
        text: `The application log names: ${ATTRIBUTIONS[log].label}. The outbound log names: ${ATTRIBUTIONS[outbound].label}.`,
    }
}
