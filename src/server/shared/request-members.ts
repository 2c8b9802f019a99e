/** Reads the body of a request of people or pipelines: an object whose members the route knows, or nothing. */

import { isObject, parseJson, type JsonObject } from './json.ts'
import { fail, ok, type Result } from './result.ts'

/** Why a body is refused. Nothing of its values is repeated. */
export interface MemberFailure {
    readonly code: 'body_not_object' | 'member_unknown'
    readonly message: string
}

/** Names that are shown of an answer's unknown members, and characters of each. */
const MOST_NAMES = 10
const MOST_CHARACTERS = 40

/**
 * The members of a body. A member that a route ignored would let its caller believe that it counted: a misspelt `dry_run` would process,
 * a `secret` would be replaced by another one.
 *
 * | Body | |
 * |---|---|
 * | empty | no members |
 * | none that is text (null), even if it is empty | body_not_object |
 * | an object, every member known, or a route that names its members itself | its members |
 * | an object with others | member_unknown, which names them |
 * | anything else | body_not_object |
 */
export function readMembers(body: string | null, known: readonly string[] | 'any'): Result<JsonObject, MemberFailure> {
    if (body !== null && body.trim() === '') return ok({})
    const given = body === null ? undefined : parseJson(body)
    if (!isObject(given)) return fail({ code: 'body_not_object', message: 'The body must be a JSON object' })
    const unknown = known === 'any' ? null : describeUnknown(given, known)
    return unknown === null ? ok(given) : fail({ code: 'member_unknown', message: unknown })
}

/** Names the members that are not known, beside those that are; null where there is none. */
export function describeUnknown(given: JsonObject, known: readonly string[]): string | null {
    const unknown = Object.keys(given).filter((name) => known.indexOf(name) < 0)
    if (unknown.length === 0) return null
    const taken = known.length === 0 ? 'takes no members' : `takes ${known.join(', ')}`
    const names = unknown.slice(0, MOST_NAMES).map(toShown).join(', ')
    return `This route ${taken}; the body also has: ${names}`
}

function toShown(name: string): string {
    return name.replace(/[^\w.-]/g, '?').slice(0, MOST_CHARACTERS)
}
