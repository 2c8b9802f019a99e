/** Reads the sign-ins that are sent, in the words of Microsoft Graph: every field that cannot be used is named at once. */

import { fail, ok, type Result } from '../../../shared/result.ts'
import { toInstant } from '../../../shared/time.ts'
import { isObject, toText, valueAt, type JsonObject } from '../../../shared/json.ts'
import { describeUnknown } from '../../../shared/request-members.ts'
import type { SignInRow } from '../rows.ts'

export const MOST_SIGN_INS = 500

/** What an answer of Microsoft Graph has: the list, and what it says of it. */
const MEMBERS = ['value', '@odata.context', '@odata.count', '@odata.nextLink']

/** More problems than this are counted, not listed. */
const MOST_PROBLEMS = 50

export type SignInFailure =
    | { readonly code: 'sign_ins_wrong_shape' }
    | { readonly code: 'member_unknown'; readonly detail: string }
    | { readonly code: 'sign_ins_too_many'; readonly count: number }
    | { readonly code: 'sign_ins_invalid'; readonly problems: readonly string[] }

/**
 * Sign-ins of a list, or of an object with a list in `value`, as `GET /auditLogs/signIns` answers.
 *
 * | Field | Read as | Must be |
 * |---|---|---|
 * | `id` | identity of the sign-in | letters, digits, `-`, `_`, `.`; at most 100 |
 * | `createdDateTime` | when | a time |
 * | `appId` | client id | as `id` |
 * | `servicePrincipalId`, `servicePrincipalName` or `appDisplayName`, `resourceDisplayName`, `ipAddress` | who, for what, from where | text, or absent |
 * | `status.errorCode` | 0 for a success | a number, or absent |
 * | `correlationId` or `clientRequestId` | the id that the call carried | as `id`, or absent |
 *
 * One that is listed twice counts once. Fields beside these are Graph's; members beside the list are nobody's, and are refused.
 */
export function parseSignIns(body: unknown, submittedBy: string): Result<readonly SignInRow[], SignInFailure> {
    const list = Array.isArray(body) ? body : isObject(body) && Array.isArray(body.value) ? body.value : null
    const unknown = isObject(body) ? describeUnknown(body, MEMBERS) : null
    if (unknown !== null) return fail({ code: 'member_unknown', detail: unknown })
    if (list === null) return fail({ code: 'sign_ins_wrong_shape' })
    if (list.length > MOST_SIGN_INS) return fail({ code: 'sign_ins_too_many', count: list.length })
    const problems: string[] = []
    const byId: Record<string, SignInRow> = Object.create(null)
    list.forEach((entry: unknown, at) => {
        const row = toSignIn(entry, submittedBy, (name, expected) => {
            problems.push(`[${at}]${name === null ? '' : `.${name}`}: expected ${expected}`)
        })
        if (row !== null) byId[row.signInId] = row
    })
    if (problems.length > 0) return fail({ code: 'sign_ins_invalid', problems: shortened(problems) })
    return ok(
        Object.keys(byId)
            .sort()
            .map((id) => byId[id]),
    )
}

/** Names what cannot be used: a field of the sign-in, or null for the sign-in itself. */
type Complain = (name: string | null, expected: string) => void

const IDENTITY = /^[A-Za-z0-9._-]{1,100}$/
const AN_IDENTITY = 'letters, digits, - _ or ., at most 100'

function toSignIn(entry: unknown, submittedBy: string, complain: Complain): SignInRow | null {
    if (!isObject(entry)) {
        complain(null, 'an object')
        return null
    }
    const signInId = identityAt(entry, 'id', complain)
    const clientId = identityAt(entry, 'appId', complain)
    const createdAt = toInstant(valueAt(entry, 'createdDateTime'))
    if (createdAt === null) complain('createdDateTime', 'a time such as 2026-02-02T10:32:02Z')
    const correlationId = optionalIdentityAt(entry, ['correlationId', 'clientRequestId'], complain)
    const errorCode = valueAt(entry, 'status.errorCode')
    if (errorCode !== undefined && errorCode !== null && !/^\d{1,9}$/.test(String(errorCode)))
        complain('status.errorCode', 'a number')
    const principalId = textAt(entry, ['servicePrincipalId'], complain)
    const displayName = textAt(entry, ['servicePrincipalName', 'appDisplayName'], complain)
    const resource = textAt(entry, ['resourceDisplayName'], complain)
    const ipAddress = textAt(entry, ['ipAddress'], complain)
    if (createdAt === null) return null
    return {
        sysId: signInId,
        createdAt,
        signInId,
        clientId: clientId.toLowerCase(),
        principalId,
        displayName,
        resource,
        ipAddress,
        errorCode: errorCode === undefined || errorCode === null ? '' : String(errorCode),
        correlationId: correlationId.toLowerCase(),
        submittedBy,
    }
}

function identityAt(entry: JsonObject, name: string, complain: Complain): string {
    const value = toText(entry[name]) || ''
    if (typeof entry[name] !== 'string' || !IDENTITY.test(value)) complain(name, AN_IDENTITY)
    return value
}

function optionalIdentityAt(entry: JsonObject, names: readonly string[], complain: Complain): string {
    const name = names.find((one) => toText(entry[one]) !== null)
    return name === undefined ? '' : identityAt(entry, name, complain)
}

function textAt(entry: JsonObject, names: readonly string[], complain: Complain): string {
    for (const name of names) {
        const value = entry[name]
        if (value === undefined || value === null || value === '') continue
        if (typeof value !== 'string') complain(name, 'text')
        else return value.slice(0, 255)
    }
    return ''
}

function shortened(problems: readonly string[]): readonly string[] {
    if (problems.length <= MOST_PROBLEMS) return problems
    return [...problems.slice(0, MOST_PROBLEMS), `and ${problems.length - MOST_PROBLEMS} more`]
}
