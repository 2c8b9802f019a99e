/** What began the transactions in which the automations of a chain were seen. */

import type { Beginning } from '../beginning.ts'
import type { Evidence } from '../model.ts'
import { idsOf } from './grade.ts'

/** A page, an API, a job or an asynchronous rule, and the rows that name it. */
export interface ChainBeginning extends Beginning {
    /** Ids of evidence, newest first, at most ten. */
    readonly evidence: readonly string[]
}

/** Each once, in the order of kind and name; of rows that name one of these automations. */
export function beginningsOf(automationIds: readonly string[], rows: readonly Evidence[]): readonly ChainBeginning[] {
    const naming: Record<string, { readonly began: Beginning; readonly rows: Evidence[] }> = Object.create(null)
    for (const row of rows) {
        const { began, subjects } = row
        if (began === undefined || !subjects.some((one) => automationIds.indexOf(one.automationId) >= 0)) continue
        const key = `${began.kind}|${began.name}`
        if (!naming[key]) naming[key] = { began, rows: [] }
        naming[key].rows.push(row)
    }
    return Object.keys(naming)
        .sort()
        .map((key) => ({ ...naming[key].began, evidence: idsOf(naming[key].rows) }))
}
