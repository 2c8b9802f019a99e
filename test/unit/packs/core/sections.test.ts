/** Which rows belong to a pack follows from the request alone. */

import { NO_SCOPE, planSections, toListed, type PackScope } from '../../../../src/server/packs/core/sections.ts'
import { ONE_OF, type PackChoice } from '../../../../src/server/packs/core/names.ts'

const plan = (choice: PackChoice, scope: Partial<PackScope> = {}, redaction: 'nothing' | 'details' = 'nothing') =>
    planSections(
        { choice, subject: 's', table: 'incident', from: '2026-04-01', to: '2026-04-30', redaction },
        { ...NO_SCOPE, ...scope },
    )
const tables = (choice: PackChoice) => plan(choice).map(({ table }) => table.replace('x_kt_gov_', ''))

it.each([
    ['control', 'control_test export decision'],
    ['framework', 'control_test export decision'],
    ['automation', 'evidence_run canary evidence finding acceptance evidence_edge evidence_coverage'],
    ['record', 'evidence_run canary evidence decision trace finding acceptance evidence_edge evidence_coverage'],
    [
        'window',
        'control_test evidence_run canary export platform_fact evidence decision trace finding acceptance evidence_edge evidence_coverage',
    ],
] as const)('a pack of a %s has %s', (choice, expected) => expect(tables(choice).join(' ')).toBe(expected))

it('never asks for everything where nothing was found', () => {
    const conditions = plan('control').find(({ table }) => table.endsWith('decision'))!.conditions
    expect(conditions).toContainEqual(['policy', ONE_OF, 'nothing'])
    expect(plan('framework')[0].conditions).toContainEqual(['mapping', 'IN', 'nothing'])
})

it('redacts rows that may name people, and no result', () => {
    const redacted = plan('window', {}, 'details').flatMap((one) =>
        one.kind !== null && one.isRedacted ? [one.kind] : [],
    )
    expect(redacted).toEqual(['evidence_rows', 'decision_rows', 'trace_rows'])
})

it('says of edges what their ends have in common only where nothing is redacted', () => {
    for (const redaction of ['nothing', 'details'] as const) {
        const [graph] = plan('window', {}, redaction).filter(({ path }) => path === 'graph')
        expect('columns' in graph && graph.columns.includes('matched_value')).toBe(redaction === 'nothing')
    }
})

it('every condition has a value', () => {
    for (const choice of ['control', 'automation', 'record', 'window', 'framework'] as const)
        for (const { conditions } of plan(choice, { automationId: 'a' }))
            for (const [, , value] of conditions) expect(value).not.toBe('')
})

it.each([
    [['a', 'b'], ['a, b'], ['a', 'b']],
    [['a, b', 'c'], ['a, b, c'], ['a, b', 'c']],
    [['a', 'ab'], ['ab'], ['ab']],
    [['a'], [], []],
])('of the policies %j, tests that list %j have %j', (policies, texts, expected) => {
    expect(toListed(policies, texts)).toEqual(expected)
})

it('asks for findings about an automation by the record of its script, which they name', () => {
    const automationId = `sn-br-${'a'.repeat(32)}`
    const sections = plan('automation', { automationId })
    const conditionsOf = (kind: string) => sections.find((one) => one.kind === kind)!.conditions
    expect(conditionsOf('finding_rows')).toContainEqual(['subject_id', '=', 'a'.repeat(32)])
    expect(conditionsOf('acceptance')).toContainEqual(['finding.subject_id', '=', 'a'.repeat(32)])
})
