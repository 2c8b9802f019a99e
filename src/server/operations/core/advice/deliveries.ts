/** The codes of the part “Deliveries”: what each means, and what to do. */

import { SEAL_FAILURES } from '../../../receiving/core/seal.ts'
import { BODY_FAILURES } from '../../../receiving/core/stored-body.ts'
import type { AdvicePart } from './advice-part.ts'

/** The part “Deliveries”. */
export const deliveries: AdvicePart = {
    title: 'Deliveries',
    seen: 'as **Reason code** of a delivery',
    codes: {
        event_incomplete: [
            'The body can never become an event: fields are missing or of the wrong kind',
            'Report the fields that the reason names to the sender. Nothing is lost: the body is on the delivery.',
        ],
        body_incomplete: [
            BODY_FAILURES.body_incomplete,
            'No action is needed while the delivery is retried: the sender was not answered, so it sends the delivery again, and then the body is kept. A dead letter was never sent again: ask for it to be resent at Keeptrusts. The same delivery is then queued.',
        ],
        body_lost: [
            BODY_FAILURES.body_lost,
            'Nothing was mapped. Ask for the delivery to be resent at Keeptrusts: its body is then stored again, and the delivery is queued.',
        ],
        tampered: [
            SEAL_FAILURES.tampered,
            'Nothing was mapped, and the delivery cannot be reprocessed. Find out who or what changed the row, such as a business rule of this instance on the table, and keep the row as evidence. Then ask for the delivery to be resent at Keeptrusts: it is stored and processed as a new one.',
        ],
        seal_unverifiable: [
            SEAL_FAILURES.seal_unverifiable,
            'No action is needed while the delivery is retried: a node that does not know a new key yet learns it within a minute. A dead letter was stored before the key was lost, or comes from another instance: ask for it to be resent at Keeptrusts, and it is stored and processed as a new one.',
        ],
        event_unknown: [
            'No mapping for this event type',
            'Unsubscribe from the event type, or ask for a mapping. The delivery is kept and ignored.',
        ],
        connection_test: ['A connection test', 'No action is needed: the connection works.'],
        claim_expired: [
            'The worker that held the delivery did not finish in time',
            'No action is needed: the delivery is retried automatically.',
        ],
        outcome_lines_refused: [
            'The delivery was processed, and the instance refused a line of its related list',
            'The text names the rule, data policy or privilege that refuses rows of **Keeptrusts delivery outcomes** (`x_kt_gov_delivery_record`). Let it pass them. The records are written; only what is known of them is missing.',
        ],
        attempts_exhausted: [
            'Every attempt was used up by workers that did not finish',
            'Read the log around the attempts, then reprocess the delivery.',
        ],
    },
}
