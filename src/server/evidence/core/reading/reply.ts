/** The closed set of answers of the evidence routes: status, body and stable code of each. */

import type { ParameterProblem } from './parameters.ts'

/** Every refusal with its status and its sentence. */
export const EVIDENCE_REFUSALS = {
    since_invalid: { status: 400, message: 'The parameter since is no time' },
    cursor_invalid: { status: 400, message: 'The parameter cursor is none of ours' },
    limit_invalid: { status: 400, message: 'The parameter limit is out of range' },
    kind_invalid: { status: 400, message: 'The parameter kind is none of the kinds' },
    state_invalid: { status: 400, message: 'The parameter state is none of the states' },
    confidence_invalid: { status: 400, message: 'The parameter confidence is none of the grades' },
    name_invalid: { status: 400, message: 'The parameter name is no part of a name' },
    record_invalid: { status: 400, message: 'The parameter record is no number of a record' },
    body_empty: { status: 400, message: 'The body is empty' },
    body_not_json: { status: 400, message: 'The body is not JSON' },
    body_not_object: { status: 400, message: 'The body is not a JSON object' },
    member_unknown: { status: 400, message: 'The body has a member that the route does not know' },
    sign_ins_wrong_shape: {
        status: 400,
        message: 'The body is neither a list of sign-ins nor an object with one in value',
    },
    sign_ins_invalid: { status: 400, message: 'Sign-ins cannot be read; none was stored' },
    sign_ins_too_many: { status: 413, message: 'There are too many sign-ins in one call' },
    automation_missing: { status: 404, message: 'No automation has this id' },
    run_missing: { status: 404, message: 'No run has this id' },
    run_in_progress: { status: 409, message: 'Another run is collecting at the moment' },
    unexpected_error: { status: 500, message: 'The request could not be handled' },
} as const
export type EvidenceRefusal = keyof typeof EVIDENCE_REFUSALS

/** The answer to one request. */
export type EvidenceReply =
    | { readonly kind: 'answered'; readonly status: 200 | 202; readonly body: object }
    | {
          readonly kind: 'refused'
          readonly status: number
          readonly error: {
              readonly code: EvidenceRefusal
              readonly message: string
              readonly detail: string
              /** Leads to the cause in the system log; after an exception only. */
              readonly reference?: string
          }
      }

/** A success with its body. */
export function answered(body: object, status: 200 | 202 = 200): EvidenceReply {
    return { kind: 'answered', status, body }
}

/** A refusal; `detail` says what was seen and expected, `reference` leads to the cause of an exception. */
export function refused(code: EvidenceRefusal, detail = '', reference?: string): EvidenceReply {
    const { message, status } = EVIDENCE_REFUSALS[code]
    const error = { code, message, detail }
    return { kind: 'refused', status, error: reference === undefined ? error : { ...error, reference } }
}

/** A refusal that names every parameter; its code is that of the first. */
export function refusedParameters(problems: readonly ParameterProblem[]): EvidenceReply {
    return refused(problems[0].code, problems.map(({ detail }) => detail).join('; '))
}
