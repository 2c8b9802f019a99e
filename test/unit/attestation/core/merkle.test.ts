/** Every leaf has a proof that leads to the root, and no other leaf and no other proof does. */

import { createHash } from 'node:crypto'
import { followProof, toLeaf, toProof, toRoot } from '../../../../src/server/attestation/core/merkle.ts'

const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex')
const leaves = (count: number): string[] =>
    Array.from({ length: count }, (_unused, index) => toLeaf(`${index}`, sha256))

/** RFC 6962, 2.1: split at the largest power of two below the number of leaves. */
function rootBySplitting(hashes: readonly string[]): string {
    if (hashes.length === 1) return hashes[0]
    let half = 1
    while (half * 2 < hashes.length) half *= 2
    return sha256(`node|${rootBySplitting(hashes.slice(0, half))}|${rootBySplitting(hashes.slice(half))}`)
}

it('of nothing is the digest of nothing', () => expect(toRoot([], sha256)).toBe(sha256('')))

it.each([1, 2, 3, 4, 5, 7, 8, 9, 31, 32, 33, 100])(
    'of %i leaves has the root of RFC 6962, and a proof of each',
    (count) => {
        const hashes = leaves(count)
        const root = toRoot(hashes, sha256)
        expect(root).toBe(rootBySplitting(hashes))
        hashes.forEach((leaf, index) => {
            const proof = toProof(hashes, index, sha256)
            expect(followProof(leaf, proof, sha256)).toBe(root)
            expect(followProof(toLeaf('another', sha256), proof, sha256)).not.toBe(root)
            if (count > 1)
                expect(followProof(leaf, toProof(hashes, (index + 1) % count, sha256), sha256)).not.toBe(root)
        })
    },
)

it.each([0, 1, 255, 256, 257, 511, 512, 513, 700, 1024])(
    'over %i leaves is the root over the roots of pages of 256',
    (count) => {
        const hashes = leaves(count)
        const pages: string[] = []
        for (let at = 0; at < count; at += 256) pages.push(toRoot(hashes.slice(at, at + 256), sha256))
        expect(toRoot(pages, sha256)).toBe(toRoot(hashes, sha256))
    },
)

it('a leaf is never taken for a node', () => {
    const [left, right] = leaves(2)
    expect(toLeaf(`${left}|${right}`, sha256)).not.toBe(toRoot([left, right], sha256))
})
