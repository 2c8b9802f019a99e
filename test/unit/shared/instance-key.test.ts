/** The key as it is kept: all of it or nothing. */

import { readKeptKey, toKeptKey } from '../../../src/server/shared/instance-key.ts'

const KEY = { id: '0123456789ab', base64: Buffer.from('k'.repeat(48)).toString('base64'), since: '2026-05-01 00:00:00' }

it('is read as it was kept', () => expect(readKeptKey(toKeptKey(KEY))).toEqual(KEY))

it.each([
    ['nothing', ''],
    ['the cipher text that some instances answer', 'IwZTN0…=='],
    ['a key that is too short', toKeptKey({ ...KEY, base64: 'aw==' })],
    ['a key without its time', toKeptKey(KEY).slice(20)],
])('%s is no key', (_, text) => expect(readKeptKey(text)).toBeNull())
