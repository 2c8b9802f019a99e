/** The table of CODES.md: every stable code with its HTTP status and its meaning. */
import { EVIDENCE_REFUSALS } from '../../src/server/evidence/core/reading/reply.ts'
import { ADVICE_PARTS, adviceFor } from '../../src/server/operations/core/advice.ts'
import { REFUSALS } from '../../src/server/receiving/core/reply.ts'
import { code, toTable } from './markdown.ts'

/** Every code that the app has, each once. */
export const CODES: readonly string[] = [...new Set(ADVICE_PARTS.flatMap(({ codes }) => Object.keys(codes)))]

/** Blocks by marker. */
export function codeTables(): Readonly<Record<string, string>> {
    const rows = [...CODES]
        .sort()
        .map((name) => [`[${code(name)}](TROUBLESHOOTING.md#${name})`, statusOf(name), adviceFor(name)?.meaning ?? ''])
    return { codes: toTable(['Code', 'HTTP', 'Meaning'], rows) }
}

function statusOf(name: string): string {
    const statuses: Readonly<Record<string, { readonly status: number }>> = { ...EVIDENCE_REFUSALS, ...REFUSALS }
    const refusal = statuses[name]
    return refusal ? String(refusal.status) : ''
}
