/** Measures what happens to calls of this instance to itself. */

import { toCountingAnswer, toEncoding, toWinningAnswer, unmeasured } from '../../core/platform/answers.ts'
import type { Measured } from '../../core/platform/facts.ts'
import { parseJson } from '../../../shared/json.ts'
import { TABLES } from '../../../shared/names.ts'
import { countOf, findRow } from '../../../platform/table.ts'
import { addProbe, getProbe, newProbeKey, removeProbe } from './probe-rows.ts'
import type { SelfAnswer, SelfCalls } from './self-calls.ts'

const NO_CALL = unmeasured('This instance does not call itself')
const CALLS = 20
/** What the liveness route answers to GET, and to the POST that some clients repeat. */
const ARRIVED: readonly number[] = [200, 405]
/** Letters of two, three and four bytes, and a line separator. */
const LETTERS = '\u00e9\u20ac\ud83d\ude00\u2028'

/** One call, as a sender would make it. */
export function measureSelfCall(calls: SelfCalls): Measured {
    if (calls.address === '') return { answer: 'no_address', detail: '' }
    const { status } = calls.call('echo', '')
    return status === 200 ? { answer: 'possible', detail: '' } : { answer: 'refused', detail: `Status ${status}` }
}

/** What the app reads of a body that is not ASCII. */
export function measureBodyEncoding(calls: SelfCalls): Measured {
    const read = echo(calls, LETTERS)
    return read === null ? NO_CALL : toEncoding(JSON.stringify(LETTERS), read.text)
}

/** What arrives of a variable that nobody set. */
export function measureSubstitution(calls: SelfCalls): Measured {
    const sent = 'a ${keeptrusts_probe} b'
    const read = echo(calls, sent)
    if (read === null) return NO_CALL
    const isKept = read.text === JSON.stringify(sent)
    return { answer: isKept ? 'kept' : 'changed', detail: isKept ? '' : `Arrived as ${read.text.slice(0, 100)}` }
}

/** A transaction that inserts a row and then fails. */
export function measureFailedScript(calls: SelfCalls): Measured {
    const key = newProbeKey()
    const { status } = calls.call('fail', key)
    const row = findRow(TABLES.probe, 'probe_key', key)
    if (row !== null) removeProbe(row.getUniqueValue())
    if (status === 0) return NO_CALL
    if (status < 500) return unmeasured(`The script that fails was answered ${status}`)
    return { answer: row === null ? 'undone' : 'kept', detail: '' }
}

/** A route that answers 302 and leads to the liveness route. */
export function measureRedirects(calls: SelfCalls): Measured {
    const { status } = calls.call('redirect', `${calls.address}api/x_kt_gov/v1/health/live`)
    if (status === 0) return NO_CALL
    if (status === 302) return { answer: 'not_followed', detail: '' }
    return ARRIVED.indexOf(status) >= 0 ? { answer: 'followed', detail: '' } : unmeasured(`Status ${status}`)
}

/** One row, counted up by 20 calls under a claim each. */
export function measureCountingLock(calls: SelfCalls): Measured {
    if (!calls.canCall()) return NO_CALL
    const { sysId } = addProbe(newProbeKey(), { purpose: 'counter', hits: '0' })
    const { answers, isParallel } = calls.callAll('count', sysId, CALLS)
    const counted = answers.filter((answer) => resultOf(answer).counted === true).length
    const row = getProbe(sysId)
    const total = row === null ? 0 : countOf(row, 'hits')
    removeProbe(sysId)
    return toCountingAnswer({ counted, total, isParallel })
}

/** One row, which 20 calls want to change by a conditional update that only one of them should carry out. */
export function measureConditionalUpdate(calls: SelfCalls): Measured {
    if (!calls.canCall()) return NO_CALL
    const { sysId } = addProbe(newProbeKey(), { purpose: 'counter', hits: '0' })
    const { answers, isParallel } = calls.callAll('win', sysId, CALLS)
    removeProbe(sysId)
    return toWinningAnswer(answers.filter((answer) => resultOf(answer).won === true).length, isParallel)
}

function echo(calls: SelfCalls, text: string): { readonly text: string } | null {
    const answer = calls.call('echo', text)
    const { codes } = resultOf(answer)
    if (answer.status !== 200 || !Array.isArray(codes)) return null
    return { text: codes.map((code) => String.fromCharCode(Number(code))).join('') }
}

function resultOf({ body }: SelfAnswer): Readonly<Record<string, unknown>> {
    const parsed = parseJson(body) as { readonly result?: Readonly<Record<string, unknown>> } | null | undefined
    return (parsed && parsed.result) || {}
}
