/** Sign-ins of the identity provider, which are sent over REST: the last hop, from the call to the identity it was made with. */

import { whyNot } from '../core/advice.ts'
import { callsOut } from '../core/proves.ts'
import type { SignInRow } from '../core/rows.ts'
import type { QuestionDescriptor } from '../core/source.ts'
import { transformSignIns } from '../core/transform/sign-in.ts'

export const signIn: QuestionDescriptor<'sign_in_evidence', 'sign_in_correlation' | 'sign_in_client', SignInRow> = {
    source: 'sign_in_evidence',
    kind: 'question',
    tables: [],
    columns: {},
    required: [],
    isRead: 'when sign-ins are sent over REST',
    decidedBy: [],
    unlock: 'Send sign-ins: POST /api/x_kt_gov/v1/evidence/sign-ins.',
    strongest: 'TEMPORAL_INFERRED',
    doesNotProve: 'Holds only the sign-ins that were sent, as their submitter sent them.',
    claims: {
        sign_in_correlation: {
            says: 'the sign-in carries the correlation id of a proven trace step',
            grade: 'TEMPORAL_INFERRED',
            proofNote:
                'The sign-in carries the correlation id that this script stamped on its call. ' +
                'Does NOT prove that the identity provider issued it: a user submitted it (submitted_by).',
            whyNotHigher: whyNot(
                'sign_in_submitted',
                'A user submitted the sign-in, and the identity provider did not sign it.',
                'Compare it with the sign-in log of the identity provider by its id. The app states nothing stronger.',
            ),
        },
        sign_in_client: {
            says: 'the same client id, soon after the call',
            grade: 'TEMPORAL_INFERRED',
            proofNote:
                'The sign-in used the client id that this script calls with, soon after such a call. ' +
                'Does NOT prove that it belongs to that call: others may use the same client id.',
            whyNotHigher: whyNot(
                'no_correlation_id',
                'The sign-in carries no id that the call carried.',
                'Stamp the call before it is made: trace.stamp(restMessage).',
            ),
        },
    },
    shows: ['credential', 'identity'],
    mayShow: callsOut,
    transform: transformSignIns,
}
