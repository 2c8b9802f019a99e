/**
 * Merkle trees as RFC 6962 builds them: a leaf and a node are never taken for each other, and a proof of inclusion is the hashes beside the way up.
 * The platform digests texts and no bytes, so hashes stand in the tree as lower-case hexadecimal text, and words stand for the prefix bytes.
 */

import type { Crypto } from '../../shared/ports.ts'

type Sha256 = Crypto['sha256']

/** The hash of one leaf. */
export function toLeaf(text: string, sha256: Sha256): string {
    return sha256(`leaf|${text}`)
}

/** The hash over two hashes. */
function toNode(left: string, right: string, sha256: Sha256): string {
    return sha256(`node|${left}|${right}`)
}

/** The root over hashes of leaves, or over roots of whole subtrees of one size, the last of which may be smaller. Of none, the digest of nothing. */
export function toRoot(hashes: readonly string[], sha256: Sha256): string {
    if (hashes.length === 0) return sha256('')
    let level = hashes
    while (level.length > 1) level = toLevelAbove(level, sha256)
    return level[0]
}

/** Pairs from the left; a hash without a right one stands a level higher as it is. */
function toLevelAbove(level: readonly string[], sha256: Sha256): readonly string[] {
    const above: string[] = []
    for (let at = 0; at < level.length; at += 2)
        above.push(at + 1 < level.length ? toNode(level[at], level[at + 1], sha256) : level[at])
    return above
}

/** One hash beside the way from a leaf to the root, and on which side it stands. */
export interface ProofStep {
    readonly side: 'left' | 'right'
    readonly hash: string
}

/** The proof that the hash at `index` is under the root, from the bottom up. */
export function toProof(hashes: readonly string[], index: number, sha256: Sha256): readonly ProofStep[] {
    const steps: ProofStep[] = []
    let level = hashes
    let at = index
    while (level.length > 1) {
        const beside = at % 2 === 0 ? at + 1 : at - 1
        if (beside < level.length) steps.push({ side: at % 2 === 0 ? 'right' : 'left', hash: level[beside] })
        level = toLevelAbove(level, sha256)
        at = Math.floor(at / 2)
    }
    return steps
}

/** The root that the proof leads to. */
export function followProof(leaf: string, proof: readonly ProofStep[], sha256: Sha256): string {
    let hash = leaf
    for (const step of proof)
        hash = step.side === 'left' ? toNode(step.hash, hash, sha256) : toNode(hash, step.hash, sha256)
    return hash
}
