/** The requester is known in every spelling. */

import { toLikeness } from '../../../../src/server/write-back/core/requester.ts'

const BOB = {
    identifiers: ['6816f79cc0a8016401c5a33be04be441', 'bob.smith', 'Bob.Smith@example.com'],
    displayName: 'Bob Smith',
}

test.each([
    ['bob.smith', 'same'],
    ['BOB.SMITH@EXAMPLE.COM', 'same'],
    ['  bob.smith\u200b', 'same'],
    ['\uff42\uff4f\uff42.smith', 'same'],
    ['Bob Smith <bob.smith@example.com>', 'same'],
    ['mailto:bob.smith@example.com', 'same'],
    ['CORP\\bob.smith', 'same'],
    ['6816F79CC0A8016401C5A33BE04BE441', 'same'],
    ['usr_77\nbob.smith', 'same'],
    ['usr_77\nA colleague', 'other'],
    ['bob smith', 'alike'],
    ['Smith,  Bob', 'alike'],
    ['Bo\u0301b Smith', 'alike'],
    ['bob.smith@other.example', 'alike'],
    ['bob', 'other'],
    ['eve', 'other'],
    ['smith', 'other'],
    ['', 'other'],
    [' <> ', 'other'],
])('%p is %s', (requester, expected) => {
    expect(toLikeness(requester, BOB)).toBe(expected)
})

it('finds nobody by a name that is empty', () => {
    expect(toLikeness('', { identifiers: ['', ' '], displayName: '' })).toBe('other')
    expect(toLikeness(',', { identifiers: [''], displayName: '' })).toBe('other')
})
