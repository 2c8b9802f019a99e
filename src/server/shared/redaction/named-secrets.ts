/** Secrets that a name or a scheme announces: `password=…`, `Authorization: …`, `Bearer …`, `user:pass@host`, key blocks. */

import { isLower, isSpace, isTokenSign, isUpper, isWordSign } from './signs.ts'

const MARK = '[redacted]'
const QUOTES = '"\'`'
const VALUE_ENDS = ',;&|<>)}]"\'`'
const SHORTEST_TOKEN = 8
const LONG_PLAIN_TOKEN = 20
const FARTHEST_SEPARATOR = 12

/** Names whose value is a secret, without `-` and `_`, in lower case; longer names that end in one count as well. */
const SECRET_ENDINGS = [
    'password',
    'passwd',
    'passphrase',
    'pwd',
    'secret',
    'token',
    'apikey',
    'accesskey',
    'accountkey',
    'privatekey',
    'secretkey',
    'subscriptionkey',
    'functionskey',
    'encryptionkey',
    'credential',
    'credentials',
    'sessionid',
    'jsessionid',
    'assertion',
] as const
const SECRET_NAMES = ['sig', 'signature', 'pass', 'pin', 'otp', 'jwt', 'sas', 'auth', 'xamzsecuritytoken'] as const
/** Names whose value is the rest of the line. */
const LINE_NAMES = ['authorization', 'proxyauthorization', 'cookie', 'setcookie', 'connectionstring'] as const
const SCHEMES = ['bearer', 'basic', 'negotiate', 'digest', 'ntlm', 'ssws'] as const

/** The text with every announced secret replaced. */
export function redactNamed(text: string): string {
    let kept = ''
    let copied = 0
    let at = 0
    const cut = (from: number, to: number) => {
        kept += text.slice(copied, from) + MARK
        copied = to
        at = to
    }
    while (at < text.length) {
        if (text.startsWith('-----BEGIN', at)) cut(at, endOfBlock(text, at))
        else if (text.startsWith('://', at)) {
            const end = endOfUser(text, at + 3)
            if (end > at + 3) cut(at + 3, end)
            else at += 3
        } else if (isWordSign(text.charCodeAt(at))) {
            const end = endOfWord(text, at)
            const value = findValue(text, at, end)
            if (value === null) at = end
            else cut(value.from, value.to)
        } else at++
    }
    return kept + text.slice(copied)
}

function findValue(text: string, from: number, to: number): { from: number; to: number } | null {
    // Nothing that announces a secret is longer than that.
    if (to - from > 60) return null
    const name = plainName(text, from, to)
    const isLine = LINE_NAMES.some((one) => one === name)
    if (isLine || SECRET_NAMES.some((one) => one === name) || SECRET_ENDINGS.some((one) => name.endsWith(one))) {
        const value = valueAfter(text, from, to, isLine)
        if (value !== null) return value
    }
    return SCHEMES.some((one) => one === name) ? tokenAfter(text, to) : null
}

function plainName(text: string, from: number, to: number): string {
    let name = ''
    for (let at = from; at < to; at++) {
        const sign = text.charAt(at)
        if (sign !== '-' && sign !== '_') name += sign
    }
    return name.toLowerCase()
}

// A name, its closing quote, `=` or `:` or `>`, and the value between quotes or up to the next separator.
function valueAfter(
    text: string,
    nameFrom: number,
    nameTo: number,
    isLine: boolean,
): { from: number; to: number } | null {
    let at = nameTo
    const limit = nameTo + FARTHEST_SEPARATOR
    while (at < limit && at < text.length && ' \t\\"\'`])'.indexOf(text.charAt(at)) >= 0) at++
    const isElement = text.charAt(at) === '>' && text.charAt(nameFrom - 1) === '<'
    if (isElement) return nonEmpty(at + 1, endBefore(text, at + 1, '<'))
    if (text.substr(at, 3).toUpperCase() === '%3D' || text.substr(at, 3).toUpperCase() === '%3A') at += 3
    else if (text.charAt(at) === '=' || text.charAt(at) === ':') at++
    else return null
    if (text.charAt(at) === '>' || text.charAt(at) === '=') at++
    while (at < text.length && (text.charAt(at) === ' ' || text.charAt(at) === '\t')) at++
    let isEscaped = false
    if (text.charAt(at) === '\\') {
        isEscaped = true
        while (text.charAt(at) === '\\') at++
    }
    if (at < text.length && QUOTES.indexOf(text.charAt(at)) >= 0)
        return nonEmpty(at + 1, endOfQuoted(text, at + 1, text.charAt(at), isEscaped))
    if (isLine) return nonEmpty(at, endBefore(text, at, '\r\n"'))
    const end = endOfValue(text, at)
    // `token: Bearer abc`: the scheme announces one more word.
    const more = SCHEMES.some((one) => one === plainName(text, at, Math.min(end, at + 12)))
        ? tokenAfter(text, end)
        : null
    return nonEmpty(at, more === null ? end : more.to)
}

function tokenAfter(text: string, from: number): { from: number; to: number } | null {
    let at = from
    while (at < text.length && at < from + FARTHEST_SEPARATOR && ' \t:"\'+'.indexOf(text.charAt(at)) >= 0) at++
    if (at === from) return null
    let end = at
    let isPlain = true
    while (end < text.length && isTokenSign(text.charCodeAt(end))) {
        const unit = text.charCodeAt(end)
        if (!isLower(unit) && !(isUpper(unit) && end === at)) isPlain = false
        end++
    }
    const length = end - at
    // `Basic configuration` is no credential.
    return length >= (isPlain ? LONG_PLAIN_TOKEN : SHORTEST_TOKEN) ? { from: at, to: end } : null
}

function endOfQuoted(text: string, from: number, quote: string, isEscaped: boolean): number {
    for (let at = from; at < text.length; at++) {
        if (text.charAt(at) === '\\' && !isEscaped) at++
        else if (text.charAt(at) === quote) return isEscaped && text.charAt(at - 1) === '\\' ? at - 1 : at
    }
    return text.length
}

function endOfValue(text: string, from: number): number {
    let at = from
    while (at < text.length && !isSpace(text.charCodeAt(at)) && VALUE_ENDS.indexOf(text.charAt(at)) < 0) at++
    return at
}

function endBefore(text: string, from: number, ends: string): number {
    let at = from
    while (at < text.length && ends.indexOf(text.charAt(at)) < 0) at++
    return at
}

function endOfWord(text: string, from: number): number {
    let at = from
    while (at < text.length && isWordSign(text.charCodeAt(at))) at++
    return at
}

// Up to the last `@` before the address goes on: passwords contain `@` too.
function endOfUser(text: string, from: number): number {
    let last = from
    for (let at = from; at < text.length; at++) {
        const sign = text.charAt(at)
        if (sign === '@') last = at
        if ('/?#"\'<>'.indexOf(sign) >= 0 || isSpace(text.charCodeAt(at))) break
    }
    return last
}

function endOfBlock(text: string, from: number): number {
    const end = text.indexOf('-----END', from)
    if (end < 0) return text.length
    const close = text.indexOf('-----', end + 8)
    return close < 0 ? text.length : close + 5
}

function nonEmpty(from: number, to: number): { from: number; to: number } | null {
    return to > from ? { from, to } : null
}
