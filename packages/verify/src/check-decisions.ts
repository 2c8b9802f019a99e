/** Whether the decisions of the pack are those that each control test counted. */

import { leavesOf } from './check-chain.ts'
import { TESTS } from './check-tests.ts'
import type { Attestation, Finding, Manifest, PackedRow } from './pack.ts'

/** The table of decisions. */
export const DECISIONS = 'x_kt_gov_decision'

/** Column of a test, and the action that it counts. */
const COUNTED = {
    blocked: 'block',
    redacted: 'redact',
    escalated: 'escalate',
    logged: 'log',
    allowed: 'allow',
} as const

/** Choices that bring every decision of the policies and days that were chosen. */
const WHOLE = ['control', 'framework', 'window']

/** What was counted again. */
export interface Recounted {
    readonly recounted: number
    /** Tests whose numbers no decisions of the pack show, and why. */
    readonly notRecounted: readonly { readonly where: string; readonly why: string }[]
    readonly findings: readonly Finding[]
}

type Columns = Readonly<Record<string, string>>

interface Stored {
    readonly columns: Columns
    /** The UTC day on which the decision was stored, by the chain. */
    readonly day: string
}

/**
 * Decisions that were stored before the day of the test are counted by it, those of that day may be, later ones are not. More than that is a
 * finding. Fewer may be gone by retention, so the test is named as not counted again.
 */
export function checkDecisions(
    manifest: Manifest,
    chain: readonly Attestation[],
    rows: ReadonlyMap<string, readonly PackedRow[]>,
): Recounted {
    const packed = rows.get(DECISIONS) ?? []
    const days = daysOf(chain)
    const stored = packed.flatMap(({ columns, row }) => {
        const day = days.get(row)
        return columns === null || day === undefined ? [] : [{ columns, day }]
    })
    const hasAll =
        stored.length === packed.length && !(manifest.left_out ?? []).some(({ table }) => table === DECISIONS)
    const findings: Finding[] = []
    const notRecounted: { where: string; why: string }[] = []
    let recounted = 0
    for (const { columns, row } of rows.get(TESTS) ?? []) {
        if (columns === null) continue
        const where = `${TESTS} ${columns.number || row}`
        const why = whyNot(manifest, columns, hasAll) ?? compare(columns, stored, where, findings)
        if (why === null) recounted += 1
        else notRecounted.push({ where, why })
    }
    return { recounted, notRecounted, findings }
}

function daysOf(chain: readonly Attestation[]): ReadonlyMap<string, string> {
    const days = new Map<string, string>()
    for (const one of chain) {
        if (one.kind !== 'decision_rows') continue
        try {
            for (const [row] of leavesOf(one)) days.set(row, one.subject)
        } catch {
            // What cannot be read is a finding of the chain.
        }
    }
    return days
}

function whyNot({ chosen }: Manifest, test: Columns, hasAll: boolean): string | null {
    if (chosen === undefined || !WHOLE.includes(chosen.by)) return 'the pack was not chosen by its control or window'
    if (!(chosen.from <= (test.window_from ?? '') && chosen.to >= (test.window_to ?? '')))
        return 'its window is longer than that of the pack'
    if (Number(test.export_days) > 0) return 'it counts decisions that only an export has'
    if (test.grc_control) return 'it counts some gateways only'
    return hasAll ? null : 'some decisions are digests, or are not attested'
}

/** Why the numbers are not those of the decisions, where that is no finding. */
function compare(test: Columns, stored: readonly Stored[], where: string, findings: Finding[]): string | null {
    const policies = (test.policies ?? '').split(', ')
    const testedOn = (test.tested_at ?? '').slice(0, 10)
    const ofTest = stored.filter(
        ({ columns: { day = '', policy = '' } }) =>
            policies.includes(policy) && day >= (test.window_from ?? '') && day <= (test.window_to ?? ''),
    )
    let [fewer, isMore]: [string | null, boolean] = [null, false]
    for (const [column, action] of Object.entries(COUNTED)) {
        const all = ofTest.filter(({ columns }) => columns.action === action)
        const least = all.filter(({ day }) => day < testedOn).length
        const most = all.filter(({ day }) => day <= testedOn).length
        const stated = Number(test[column] ?? '') || 0
        if (stated > most) fewer ??= `it counts ${stated} ${column}, and the pack has ${most} of them`
        if (stated >= least) continue
        isMore = true
        const detail = `it counts ${stated} ${column}, the pack has ${least} that were stored before`
        findings.push({ code: 'decisions_differ', where, detail })
    }
    return isMore ? 'the pack has more decisions than it counts' : fewer
}
