/** Whether the attestations are one chain, and whether it passes through the heads that somebody kept. */

import { headOf, rootOf, rootOfHashes, sha256 } from './digest.ts'
import type { Attestation, Finding } from './pack.ts'

/** A head that was kept outside the instance, such as that of a daily notification. */
export interface KeptHead {
    readonly position: number
    readonly head: string
}

const BEFORE_ALL = '0'.repeat(64)
/** Attestations of rows of a day: their content has the rows. */
export const PAGE_KINDS: readonly string[] = ['decision_rows', 'evidence_rows', 'trace_rows', 'finding_rows']

/** The rows that an attestation of a day holds, each with its digest; none where they are left out. */
export function leavesOf({ content }: Attestation): readonly (readonly [row: string, digest: string])[] {
    return content === '' ? [] : JSON.parse(content)
}

/** In order of positions. A segment may begin anywhere: the head before it is not known then. */
export function checkChain(chain: readonly Attestation[], kept: readonly KeptHead[]): readonly Finding[] {
    const findings: Finding[] = []
    chain.forEach((one, index) => {
        const find = (code: string, detail: string): void =>
            void findings.push({ code, where: `position ${one.position}`, detail })
        const before = chain[index - 1]
        if (before !== undefined && one.position !== before.position + 1)
            find('attestation_missing', `follows position ${before.position}`)
        else if (one.previous !== (before?.head ?? (one.position === 1 ? BEFORE_ALL : one.previous)))
            find('attestation_unlinked', 'the head before it is another one')
        if (headOf(one) !== one.head) find('attestation_changed', 'its head is not that of what it says')
        const problem = checkContent(one, chain)
        if (problem !== null) find('attestation_changed', problem)
    })
    for (const { head, position } of kept) {
        const one = chain.find((each) => each.position === position)
        const where = `position ${position}`
        if (one === undefined)
            findings.push({ code: 'head_not_in_pack', where, detail: 'the pack ends before, or begins after it' })
        else if (one.head !== head)
            findings.push({ code: 'head_rewritten', where, detail: `the head that was kept is ${head}` })
    }
    return findings
}

/** What is wrong with the content; null where nothing is. */
function checkContent(one: Attestation, chain: readonly Attestation[]): string | null {
    try {
        if (PAGE_KINDS.includes(one.kind)) {
            // Left out, because no row of the pack is in it: its head covers the digest.
            if (one.content === '') return null
            const leaves = leavesOf(one)
            if (leaves.length !== one.count) return 'it states another count'
            return rootOf(leaves.map((leaf) => leaf.join('|'))) === one.digest
                ? null
                : 'its root is not that of its rows'
        }
        if (one.kind !== 'day') return one.content === '' ? null : 'it has a content that nothing covers'
        return sha256(one.content) === one.digest ? checkDay(one, chain) : 'its digest is not that of its content'
    } catch {
        return 'its content cannot be read'
    }
}

/** The roots of a day, where the pack holds all that they are over. */
function checkDay(one: Attestation, chain: readonly Attestation[]): string | null {
    const { attestations, rows } = JSON.parse(one.content)
    const covered = chain.filter(({ position }) => position >= attestations.first && position <= attestations.last)
    if (covered.length === attestations.count && rootOf(covered.map(({ head }) => head)) !== attestations.root)
        return 'its root is not that of the attestations of the day'
    if (covered.length < attestations.count) return null
    for (const kind of PAGE_KINDS) {
        const pages = chain.filter((each) => each.kind === kind && each.subject === one.subject)
        const count = pages.reduce((sum, page) => sum + page.count, 0)
        // A day that an earlier version of the app attested has fewer kinds.
        if (rows[kind] === undefined && count === 0) continue
        if (count !== rows[kind]?.count || rootOfHashes(pages.map(({ digest }) => digest)) !== rows[kind].root)
            return `its root is not that of the ${kind} of the day`
    }
    return null
}
