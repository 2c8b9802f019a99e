/** Measures what the script engine and its classes do. */

import { toPresence } from '../../core/platform/answers.ts'
import type { Measured } from '../../core/platform/facts.ts'
import { digestAsIs, macAsIs } from '../../../platform/crypto.ts'
import { attempt } from '../../../platform/edge.ts'

/** As RFC 4231, test case 2, writes its key; the text is UTF-8 that no single-byte encoding gives the same bytes. */
const KEY = 'SmVmZQ=='
const TEXT = '\u00e9\u20ac\ud83d\ude00\u2028'
const HMAC = 'nTi5MMxSH8a7wZw7aObJeaVxijO1AzhA3hGG5R4dVC0='
const SHA256 = 'df124032b7ee0abc1bb1ef10e9b1088e1b8c55d9ac8d58df0ce2b617f3efbffc'

/** HMAC and digest of a text that is not ASCII. */
export function measureDigestEncoding(): Measured {
    const wrong = [macAsIs(KEY, TEXT) === HMAC ? '' : 'HMAC', digestAsIs(TEXT) === SHA256 ? '' : 'SHA-256'].filter(
        (name) => name !== '',
    )
    return { answer: wrong.length === 0 ? 'utf8' : 'other', detail: wrong.join(', ') }
}

/** Each built-in with a use of it that must be true. */
const BUILT_INS: Readonly<Record<string, () => boolean>> = {
    'Array.flatMap': () => [1, 2].flatMap((one) => [one, one]).length === 4,
    'Array.from': () => Array.from(new Set([1, 1, 2])).length === 2,
    'Array.includes': () => [1].includes(1),
    'Array.sort is stable': () => [3, 1, 2].sort(() => 0).join('') === '312',
    'Map in order of insertion': () =>
        Array.from(
            new Map([
                ['b', 1],
                ['a', 2],
            ]).keys(),
        ).join('') === 'ba',
    'Number.isInteger': () => Number.isInteger(1),
    'Object.entries': () => Object.entries({ a: 1 })[0][0] === 'a',
    'Object.fromEntries': () => Object.fromEntries([['a', 1]]).a === 1,
    'RegExp flag u': () => new RegExp('^.$', 'u').test('\ud83d\ude00'),
    'RegExp look-behind': () => new RegExp('(?<=a)b').test('ab'),
    'RegExp named groups': () => (new RegExp('(?<one>a)').exec('a')?.groups || {}).one === 'a',
    'String.matchAll': () => Array.from('aa'.matchAll(/a/g)).length === 2,
    'String.padStart': () => '1'.padStart(2, '0') === '01',
    'String.replaceAll': () => 'aa'.replaceAll('a', 'b') === 'bb',
    'JSON.stringify of a lone surrogate': () => JSON.stringify('\ud800') === '"\\ud800"',
}

/** Runs each use; one that throws is missing too. */
export function measureBuiltIns(): Measured {
    const where = { doing: 'measuring the engine', code: 'refusal_measured', level: 'debug' } as const
    return toPresence(Object.keys(BUILT_INS).filter((name) => !attempt(where, BUILT_INS[name], () => false)))
}
