/** Whether the numbers of each control test follow from each other, computed again. */

import type { Finding, PackedRow } from './pack.ts'

/** The table of control tests. */
export const TESTS = 'x_kt_gov_control_test'

/** Results that a rate decides; of an inconclusive one, its code says why no rate does. */
const DECIDED = ['pass', 'fail']

/** Rate = (block + redact + escalate) / evaluated, in percent, cut after two decimals; a pass reaches the threshold over the minimum population. */
export function checkTests(rows: readonly PackedRow[]): readonly Finding[] {
    const findings: Finding[] = []
    for (const { columns, row } of rows) {
        if (columns === null) continue
        const where = `${TESTS} ${columns.number || row}`
        const find = (detail: string): void => void findings.push({ code: 'numbers_differ', where, detail })
        const of = (name: string): number => Number(columns[name] ?? '') || 0
        const enforced = of('blocked') + of('redacted') + of('escalated')
        const all = enforced + of('logged') + of('allowed')
        const evaluated = of('evaluated')
        if (enforced !== of('enforced')) find(`enforced is ${of('enforced')}, its parts are ${enforced}`)
        // With or without what was plainly allowed: the definition of the test says which.
        if (evaluated !== all && evaluated !== all - of('allowed'))
            find(`evaluated is ${evaluated}, its parts are ${all}`)
        const rate = evaluated === 0 ? null : Math.floor((enforced * 10000) / evaluated) / 100
        const stated = columns.enforcement_rate ? Number(columns.enforcement_rate) : null
        if (stated !== rate) find(`the rate is ${stated}, computed again ${rate}`)
        const result = columns.result ?? ''
        if (!DECIDED.includes(result)) continue
        const isPassed = enforced * 100 >= of('pass_threshold') * evaluated
        if (evaluated < of('minimum_population'))
            find(`${result} with a population of ${evaluated}, which is too small`)
        else if (isPassed !== (result === 'pass')) find(`${result}, computed again ${isPassed ? 'pass' : 'fail'}`)
    }
    return findings
}

/** Tests whose results are not valid any more at a time. A test without an end does not expire. */
export function findExpired(
    rows: readonly PackedRow[],
    now: Date,
): readonly { readonly where: string; readonly until: string }[] {
    const time = now.toISOString().slice(0, 19).replace('T', ' ')
    return rows.flatMap(({ columns, row }) => {
        const until = columns?.valid_until ?? ''
        return until !== '' && until < time ? [{ where: `${TESTS} ${columns?.number || row}`, until }] : []
    })
}
