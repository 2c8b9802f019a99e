/** A run of a caller lets a run of what it calls be expected only where its text of that time called it. */

import { findRunsOfCallers } from '../../../../src/server/evidence/core/caller-ran.ts'
import type { Automation } from '../../../../src/server/evidence/core/model.ts'
import { analysis, automation, include, index, LONG_AGO, NOON } from '../../../support/evidence-samples.ts'

const BEFORE = '2026-04-20 11:00:00'
const ROUTER = automation('script_include', 'Router')
const CALLS = analysis({ includes: [include('Router')] })

function callerWith(kind: Automation['kind'], name: string, then: Automation['analysis']): Automation {
    const versions = [
        { hash: 'new', from: NOON, analysis: CALLS },
        { hash: 'old', from: LONG_AGO, analysis: then },
    ]
    return automation(kind, name, CALLS, { versions })
}
const runs = (automations: readonly Automation[], at: string) =>
    findRunsOfCallers(index(automations), { 'sn-br-Rule': at })['sn-si-Router']

test.each<[string, Automation['analysis'], string, string | undefined]>([
    ['calls it since', analysis(), NOON, NOON],
    ['did not call it then', analysis(), BEFORE, undefined],
    ['called it then too', CALLS, BEFORE, BEFORE],
    ['had a text then that is not known', null, BEFORE, undefined],
    ['ran before it was known', CALLS, '2025-01-01 00:00:00', undefined],
])('of a rule that %s', (_what, then, at, expected) => {
    expect(runs([ROUTER, callerWith('business_rule', 'Rule', then)], at)).toBe(expected)
})

it('and of an include between them', () => {
    const rule = automation('business_rule', 'Rule', { includes: [include('Middle')] })
    expect(runs([ROUTER, rule, callerWith('script_include', 'Middle', analysis())], BEFORE)).toBeUndefined()
    expect(runs([ROUTER, rule, callerWith('script_include', 'Middle', analysis())], NOON)).toBe(NOON)
})
