/** What a step of a trace may hold: names cut to size, details without secrets, and a header that carries no credential. */

import { redact } from '../../shared/redact.ts'

const LONGEST_NAME = 100
const LONGEST_DETAIL = 1000
const DEFAULT_HEADER = 'client-request-id'

/** Headers that mean something to the receiver or carry credentials are never overwritten. */
const TAKEN = ['authorization', 'proxy-authorization', 'cookie', 'host', 'content-type', 'content-length', 'accept']

/** A name or step as it is stored; `unnamed` for none. */
export function toTraceName(value: unknown): string {
    const text = typeof value === 'string' || typeof value === 'number' ? String(value).trim() : ''
    return text === '' ? 'unnamed' : text.slice(0, LONGEST_NAME)
}

/** The header of stamped calls; the default where the property names none that may be used. */
export function toHeaderName(property: string): string {
    const isUsable = /^[A-Za-z0-9-]{1,64}$/.test(property) && TAKEN.indexOf(property.toLowerCase()) < 0
    return isUsable ? property : DEFAULT_HEADER
}

/** 32 digits as the identity that receivers expect in such a header: in groups of 8, 4, 4, 4 and 12, lower case. */
export function toCorrelationId(guid: string): string {
    return guid.toLowerCase().replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}

/** What a script says beside a step, as JSON without secrets; '' for nothing. */
export function toTraceDetail(facts: unknown, sha256: (text: string) => string): string {
    if (facts === null || facts === undefined) return ''
    const text = typeof facts === 'object' ? JSON.stringify(facts) : JSON.stringify(String(facts))
    if (text === undefined || text === '{}') return ''
    return redact(text, { maxLength: LONGEST_DETAIL - 100, keepEmails: false, sha256 }).slice(0, LONGEST_DETAIL)
}
