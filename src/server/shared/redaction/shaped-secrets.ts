/** Secrets that are recognized by their shape alone: JWTs, keys with a known beginning, long runs of base64 or hexadecimal, e-mail. */

import { isDigit, isLower, isTokenSign, isUpper } from './signs.ts'

const MARK = '[redacted]'
const LONGEST_INNOCENT = 39
const SHORTEST_KEY = 16
const SHORTEST_DENSE = 24
const FEWEST_DENSE_DIGITS = 3

/** What keys of well-known services begin with. */
const KEY_BEGINNINGS = [
    'eyJ',
    'AKIA',
    'ASIA',
    'ghp_',
    'gho_',
    'ghs_',
    'ghu_',
    'github_pat_',
    'glpat-',
    'xoxb-',
    'xoxp-',
    'xoxa-',
    'xapp-',
    'sk-',
    'sk_live_',
    'sk_test_',
    'rk_live_',
    'whsec_',
    'AIza',
    'ya29.',
    'SG.',
    'npm_',
    'hvs.',
    'dop_v1_',
] as const

/** The text with everything replaced that looks like a key; e-mail addresses as well unless they are kept. */
export function redactShapes(text: string, keepEmails: boolean): string {
    let kept = ''
    let at = 0
    while (at < text.length) {
        let end = at
        while (end < text.length && isRunSign(text.charCodeAt(end))) end++
        if (end === at) {
            kept += text.charAt(at)
            at++
            continue
        }
        kept += redactRun(text.slice(at, end), keepEmails)
        at = end
    }
    return kept
}

// `@` joins an address to one run; everything else is split again below.
function isRunSign(unit: number): boolean {
    return isTokenSign(unit) || unit === 64
}

function redactRun(run: string, keepEmails: boolean): string {
    if (!keepEmails && isEmail(run)) return MARK
    if (run.length < SHORTEST_KEY) return run
    const isEncoded = run.indexOf('+') >= 0 || run.charAt(run.length - 1) === '='
    if (isEncoded && run.length > LONGEST_INNOCENT && isMixed(run)) return MARK
    let kept = ''
    let from = 0
    for (let at = 0; at <= run.length; at++) {
        const sign = run.charAt(at)
        if (at < run.length && sign !== '/' && sign !== '=' && sign !== '@') continue
        const piece = run.slice(from, at)
        kept += (isKey(piece) ? MARK : piece) + sign
        from = at + 1
    }
    return kept
}

function isKey(piece: string): boolean {
    if (piece.length < SHORTEST_KEY) return false
    if (KEY_BEGINNINGS.some((beginning) => piece.startsWith(beginning))) return true
    if (piece.length > LONGEST_INNOCENT && piece.indexOf('.') < 0) return isMixed(piece)
    return piece.length >= SHORTEST_DENSE && isDense(piece)
}

// Long names of tables and hosts hold no digits, or few: keys hold both.
function isMixed(piece: string): boolean {
    let digits = 0
    let letters = 0
    for (let at = 0; at < piece.length; at++) {
        const unit = piece.charCodeAt(at)
        if (isDigit(unit)) digits++
        else if (isUpper(unit) || isLower(unit)) letters++
    }
    return digits >= 2 && letters >= 2
}

// Capitals, small letters and several digits without any separator: no name is written like that.
function isDense(piece: string): boolean {
    let digits = 0
    let upper = 0
    let lower = 0
    for (let at = 0; at < piece.length; at++) {
        const unit = piece.charCodeAt(at)
        if (isDigit(unit)) digits++
        else if (isUpper(unit)) upper++
        else if (isLower(unit)) lower++
        else if (unit !== 126) return false
    }
    return digits >= FEWEST_DENSE_DIGITS && upper >= 2 && lower >= 2
}

function isEmail(run: string): boolean {
    const at = run.indexOf('@')
    return at > 0 && run.indexOf('.', at) > at + 1 && run.indexOf('@', at + 1) < 0
}
