/** The codes of the part “Why evidence is not stronger”: what each means, and what to do. */

import {
    CALL_UNSEEN,
    OUTBOUND_UNSEEN,
    RECORD_NOT_NAMED,
    SIGN_IN_UNSEEN,
    TRIGGER_UNPROVEN,
    TRIGGER_UNSEEN,
} from '../../../evidence/core/chain/why-hop.ts'
import { SOURCE_STATUSES, type SourceStatus } from '../../../evidence/core/catalogue.ts'
import { DECISIONS } from '../../../evidence/core/decisions.ts'
import { WHY_NOT_ANALYSED, whyNotRead } from '../../../evidence/core/why-not-higher.ts'
import { SOURCE_NAMES } from '../../../evidence/sources/index.ts'
import type { AdvicePart } from './advice-part.ts'

const statuses = Object.keys(SOURCE_STATUSES) as SourceStatus[]

/** Of sources that could not be read the advice of the first one stands for all. */
const reasons: Record<string, readonly [meaning: string, advice: string]> = {}
for (const why of [
    ...SOURCE_NAMES.flatMap((source) => statuses.map((status) => whyNotRead(source, status))).reverse(),
    ...Object.values(WHY_NOT_ANALYSED),
    ...Object.values(DECISIONS).map(({ whyNotHigher }) => whyNotHigher),
])
    if (why !== null) reasons[why.code] = [why.missing, why.remediation]

/** The part “Why evidence is not stronger”. */
export const weakerEvidence: AdvicePart = {
    title: 'Why evidence is not stronger',
    seen: 'as `why_not_higher` of a hop, and as **Why not higher** of an automation',
    codes: {
        ...reasons,
        trigger_unseen: [TRIGGER_UNSEEN.missing, `${TRIGGER_UNSEEN.remediation}.`],
        trigger_unproven: [TRIGGER_UNPROVEN.missing, `${TRIGGER_UNPROVEN.remediation}.`],
        call_unseen: [CALL_UNSEEN.missing, `${CALL_UNSEEN.remediation}.`],
        outbound_unseen: [OUTBOUND_UNSEEN.missing, `${OUTBOUND_UNSEEN.remediation}.`],
        sign_in_unseen: [SIGN_IN_UNSEEN.missing, `${SIGN_IN_UNSEEN.remediation}.`],
        record_not_named: [RECORD_NOT_NAMED.missing, `${RECORD_NOT_NAMED.remediation}.`],
        script_unparsable: [
            'The script does not parse, so its content is unknown',
            'Correct the script at the place that the message names. The next run reads it again.',
        ],
        script_too_deep: [
            'The script is nested deeper than the analysis follows',
            'No action is needed: executions of the script are still found. Flatten the script to have its text analysed.',
        ],
        script_too_long: [
            'The script is longer than the analysis reads',
            'No action is needed: executions of the script are still found. Split the script to have its text analysed.',
        ],
        trace_failed: [
            'A step of a trace could not be stored; in the log only',
            'Read the line of the system log: it has the cause. The script that left the trace was not disturbed.',
        ],
    },
}
