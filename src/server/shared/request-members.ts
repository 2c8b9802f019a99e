/** Reads the body and the parameters of a request of people or pipelines: what the route knows, or nothing. */

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

/**
 * Why the parameters of a question are refused; null where each is known and given once. An answer that ignored `environmnt` would be that to
 * another question. Those of the platform itself (`sysparm_…`) are none of ours.
 */
export function describeParameters(given: Readonly<Record<string, unknown>>, known: readonly string[]): string | null {
    const names = Object.keys(given).filter((name) => !/^sysparm_/.test(name))
    const unknown = names.filter((name) => known.indexOf(name) < 0)
    const repeated = names.filter((name) => Array.isArray(given[name]) && (given[name] as unknown[]).length > 1)
    const toList = (some: readonly string[]) => some.slice(0, MOST_NAMES).map(toShown).join(', ')
    if (unknown.length > 0) return `This route takes ${known.join(', ')}; the question also has: ${toList(unknown)}`
    return repeated.length > 0 ? `The question has more than once: ${toList(repeated)}` : null
}

function toShown(name: string): string {
    return name.replace(/[^\w.-]/g, '?').slice(0, MOST_CHARACTERS)
}
