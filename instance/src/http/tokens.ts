/** Tokens that say what they stand for under the seal of the instance, so that every node of it can read them and none stores them. */
import type { Instance } from '../kernel/kernel.ts'

const PREFIX = 'sealed:'

/** A token for these facts, safe in a header. */
export function sealToken(instance: Instance, facts: Readonly<Record<string, string | number>>): string {
    return Buffer.from(instance.vault.seal(JSON.stringify(facts)), 'utf8').toString('base64url')
}

/** The facts of a token of the given kind; null for anything that this instance did not seal. */
export function openToken(instance: Instance, kind: string, token: string): Record<string, string | number> | null {
    const sealed = Buffer.from(token, 'base64url').toString('utf8')
    if (!sealed.startsWith(PREFIX)) return null
    try {
        const facts = JSON.parse(instance.vault.open(sealed)) as Record<string, string | number>
        return facts['kind'] === kind ? facts : null
    } catch {
        // Of another instance, cut, or changed: the seal does not open.
        return null
    }
}
