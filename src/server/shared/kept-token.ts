/** The API token as it is kept: with the host that it was entered for, from its first use on. */

import { fail, ok, type Result } from './result.ts'

/** Why a token is not sent. */
export interface TokenFailure {
    readonly code: 'token_missing' | 'token_other_host'
    /** The host that it was entered for; '' where there is none. */
    readonly host: string
}

/** A token that may be sent to the host, and the text to keep where it is not kept with the host yet. */
export interface UsableToken {
    readonly token: string
    readonly keep: string | null
}

const KEPT = /^(\S+) for (\S+)$/

/**
 * The token for a host. Both stand in one encrypted property, so that nobody can change the host and leave the token: who enters it again,
 * enters it for the address of that time.
 *
 * | Property | Token |
 * |---|---|
 * | a token as entered, with blanks or `Bearer` around it | the token, to be kept for the host |
 * | a token for the host | the token |
 * | a token for another host | token_other_host |
 * | empty, or no token | token_missing |
 */
export function toTokenFor(host: string, stored: string): Result<UsableToken, TokenFailure> {
    const text = stored.trim()
    const kept = KEPT.exec(text)
    if (kept !== null && kept[2] !== host) return fail({ code: 'token_other_host', host: kept[2] })
    if (kept !== null) return ok({ token: kept[1], keep: null })
    const token = text.replace(/^bearer\s+/i, '')
    // What has white space inside is no token, and would end the header that carries it.
    if (!/^[\x21-\x7e]+$/.test(token)) return fail({ code: 'token_missing', host: '' })
    return ok({ token, keep: `${token} for ${host}` })
}
