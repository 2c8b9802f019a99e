/** Answers a call of this instance to itself, for the purpose that its token was made for. */

import { gs } from '@servicenow/glide'
import { parseJson } from '../../../shared/json.ts'
import { TABLES } from '../../../shared/names.ts'
import { claimSoon, newToken } from '../../../platform/claims.ts'
import { CLAIM_NUMBER } from '../../../platform/locks.ts'
import { clock } from '../../../platform/clock.ts'
import { crypto } from '../../../platform/crypto.ts'
import { countOf, findRow, textOf } from '../../../platform/table.ts'
import { updateRow } from '../../../platform/write.ts'
import { CALL_PURPOSES, type CallPurpose } from '../../core/platform/call-purpose.ts'
import { addProbe, changeWithoutHits, getProbe, newProbeKey, removeProbe } from './probe-rows.ts'

/** What the route answers; `fail` is an exception that nobody catches. */
export type CallAnswer =
    | { readonly kind: 'refused' }
    | { readonly kind: 'fail' }
    | { readonly kind: 'redirect'; readonly location: string }
    | { readonly kind: 'data'; readonly data: object }

/** A body of a measurement has so many characters at most. */
const MOST_CODES = 200
/** Workers that count up at the same time wait for each other; each turn looks 25 times. Who found none is not counted. */
const TURNS = 6

/** Takes the token, which is good once, and does what it is for. */
export function answerCall(token: string, body: string): CallAnswer {
    const purpose = takeToken(token)
    if (purpose === null) return { kind: 'refused' }
    const text = String(parseJson(body))
    if (purpose === 'redirect') return { kind: 'redirect', location: text }
    if (purpose === 'fail') {
        addProbe(text, { purpose: 'failed_script' })
        return { kind: 'fail' }
    }
    if (purpose === 'count') return { kind: 'data', data: { counted: countUp(text) } }
    if (purpose === 'win') return { kind: 'data', data: { won: win(text) } }
    if (purpose === 'write') {
        leaveForRule()
        return { kind: 'data', data: {} }
    }
    return { kind: 'data', data: { codes: toCodes(body) } }
}

/** A row that the async rule answers. */
export function leaveForRule(): void {
    addProbe(newProbeKey(), { purpose: 'async_rule', content: String(gs.getUserName() || '') }, { runsRules: true })
}

function takeToken(token: string): CallPurpose | null {
    const row = token === '' ? null : findRow(TABLES.probe, 'probe_key', crypto.sha256(token))
    if (row === null) return null
    const purpose = CALL_PURPOSES.find((one) => one === textOf(row, 'purpose'))
    const isLive = textOf(row, 'expires_at') > clock.now()
    return removeProbe(row.getUniqueValue()) && isLive && purpose !== undefined ? purpose : null
}

/** Counts up one row under a claim of the app, as everything that several workers change; false without a turn. */
function countUp(sysId: string): boolean {
    for (let turn = 0; turn < TURNS; turn++) {
        const claim = claimSoon(TABLES.probe, sysId)
        if (claim === null) continue
        const hits = String(countOf(claim.row, 'hits') + 1)
        return updateRow(claim.row, { hits, [CLAIM_NUMBER]: String(claim.number) }, null).ok
    }
    return false
}

/** Changes the row if nobody has changed it, in one call of the platform; true where the row then has what this call wrote. */
function win(sysId: string): boolean {
    if (getProbe(sysId) === null) return false
    const mine = newToken()
    changeWithoutHits(sysId, { hits: '1', content: mine })
    const row = getProbe(sysId)
    return row !== null && textOf(row, 'content') === mine
}

function toCodes(body: string): readonly number[] {
    const codes: number[] = []
    for (let at = 0; at < body.length && at < MOST_CODES; at++) codes.push(body.charCodeAt(at))
    return codes
}
