/** The command: what it reads, what it prints, and its exit code. */

import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import type { KeptHead } from './check-chain.ts'
import { UnreadablePack } from './pack.ts'
import { RefusedArchive } from './read-archive.ts'
import { toReport } from './report.ts'
import { verifyPack } from './verify-pack.ts'

/** What a caller of the command can rely on. */
export const EXIT = { verified: 0, differs: 1, unreadable: 2, usage: 3 } as const

export const USAGE = `Usage: keeptrusts-verify <pack.zip | part>... [--head <position>:<head>]... [--digest <digest>] [--json]

Verifies a pack without an instance and without a network. Several parts are joined in the order given.
  --head   a head that was kept outside the instance; the chain of the pack must pass through it
  --digest the digest of the manifest, as the instance shows it of the pack: it covers the statement and every other file
  --json   prints the result as JSON

Exit codes: 0 verified, 1 something differs, 2 the pack cannot be read or is refused, 3 wrong usage.`

interface Answer {
    readonly code: number
    readonly text: string
}

/** Runs the command with its arguments. */
export function runCommand(given: readonly string[], read: (path: string) => Uint8Array = readFileSync): Answer {
    const isJson = given.includes('--json')
    const kept: KeptHead[] = []
    const paths: string[] = []
    let digest: string | null = null
    for (let at = 0; at < given.length; at++) {
        const one = given[at]
        if (one === '--json') continue
        if (one === '--head') {
            const [, position, head] = /^(\d{1,15}):([0-9a-f]{64})$/.exec(given[++at] ?? '') ?? []
            if (head === undefined) return { code: EXIT.usage, text: USAGE }
            kept.push({ position: Number(position), head })
        } else if (one === '--digest') {
            digest = given[++at] ?? ''
            if (!/^[0-9a-f]{64}$/.test(digest)) return { code: EXIT.usage, text: USAGE }
        } else if (one.startsWith('-')) return { code: EXIT.usage, text: USAGE }
        else paths.push(one)
    }
    const [path] = paths
    if (path === undefined) return { code: EXIT.usage, text: USAGE }
    try {
        const bytes = paths.length === 1 ? read(path) : Buffer.concat(paths.map((part) => read(part)))
        const result = verifyPack(bytes, kept, digest)
        const text = isJson ? JSON.stringify(result, null, 2) : toReport(basename(path), result)
        return { code: result.isVerified ? EXIT.verified : EXIT.differs, text }
    } catch (error) {
        const isExpected = error instanceof RefusedArchive || error instanceof UnreadablePack || isOfSystem(error)
        if (!isExpected) throw error
        const code = error instanceof RefusedArchive ? error.code : 'unreadable'
        const detail = error.message
        return {
            code: EXIT.unreadable,
            text: isJson ? JSON.stringify({ isVerified: false, code, detail }) : `${path}: ${detail}`,
        }
    }
}

/** A file that is not there or may not be read. */
function isOfSystem(error: unknown): error is Error {
    return error instanceof Error && 'syscall' in error
}
