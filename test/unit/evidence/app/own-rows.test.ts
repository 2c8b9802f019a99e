/** What is asked of one record, how much at most, and how it stands beside what is stored. */

import { askTriggersOf, askTriggersOn, withOwnRows } from '../../../../src/server/evidence/app/own-rows.ts'
import type { TriggerQuestion } from '../../../../src/server/evidence/app/evidence-ports.ts'
import type { TriggerRow } from '../../../../src/server/evidence/core/rows.ts'
import { automation, row, RULE } from '../../../support/azure-graph-router.ts'
import { context, index, PREFIXES, trigger } from '../../../support/evidence-samples.ts'

const UNMEASURED = { log: 'unmeasured', outbound: 'unmeasured', measuredAt: null } as const
const FOUND: TriggerRow = {
    sysId: 'f'.repeat(32),
    createdAt: '2026-04-20 12:00:00',
    table: 'incident',
    number: 'INC0010020',
    createdBy: 'beth.anglin',
    updatedAt: '2026-04-20 12:00:00',
    callerId: '',
    shortDescription: '',
    operation: 'insert',
}
const rule = (name: string, filter = '') =>
    automation({ id: `sn-br-${name}`, name, kind: 'business_rule', trigger: trigger('incident', { filter }) })

function open(rules: ReturnType<typeof rule>[], answers: (question: TriggerQuestion) => readonly TriggerRow[]) {
    const asked: TriggerQuestion[] = []
    const tables: string[] = []
    const sources = {
        now: '2026-05-01 00:00:00',
        settings: { ...context(index([])).settings, numberPrefixes: PREFIXES },
        triggers: {
            ask: (question: TriggerQuestion) => {
                asked.push(question)
                return answers(question)
            },
        },
        changes: null,
        rulesOn: (table: string) => {
            tables.push(table)
            return rules
        },
        sha256: String,
    }
    return { asked, tables, sources }
}

it('rules of one condition are asked for once, of thirty days and of that number alone', () => {
    const rules = [rule('a'), rule('b'), rule('c', 'priority=1')]
    const { asked, sources } = open(rules, ({ filter }) => (filter === '' ? [FOUND] : []))
    const [evidence, ...others] = askTriggersOf('INC0010020', rules, UNMEASURED, sources)
    expect(others).toEqual([])
    expect(evidence?.subjects.map(({ automationId, matchedOn }) => `${automationId} ${matchedOn}`)).toEqual([
        'sn-br-a trigger_condition',
        'sn-br-b trigger_condition',
    ])
    expect(asked).toHaveLength(2)
    expect(asked[0]).toMatchObject({ number: 'INC0010020', from: '2026-04-01 00:00:00', to: '2026-05-01 00:00:00' })
})

it('at most fifty questions are asked', () => {
    const rules = Array.from({ length: 60 }, (_, at) => rule(`r${at}`, `priority=${at}`))
    const { asked, sources } = open(rules, () => [])
    expect(askTriggersOf('INC0010020', rules, UNMEASURED, sources)).toEqual([])
    expect(asked).toHaveLength(50)
})

test.each([
    ['inc0010020', ['incident']],
    ['CHG0000001', ['change_request']],
    ['INCA0010020', []],
    ['ZZZ0010020', []],
])('%s belongs to the table of its prefix: %p', (number, expected) => {
    const { sources, tables } = open([], () => [])
    expect(askTriggersOn(number, UNMEASURED, sources)).toEqual([])
    expect(tables).toEqual(expected)
})

it('a stored row stays as it is and names those as well that were found now', () => {
    const rowOf = (id: string, displayName: string, ...ids: readonly string[]) =>
        row(
            id,
            { source: 'trigger_record_evidence', displayName },
            ids.map((one) => [one, 'trigger_condition']),
        )
    const stored = [rowOf('e1', 'stored', RULE), rowOf('e2', 'stored', RULE)]
    const own = [rowOf('e2', 'own', RULE, 'sn-br-b'), rowOf('e3', 'own', RULE)]
    const found = withOwnRows(stored, own)
    expect(found.map(({ id }) => id)).toEqual(['e1', 'e2', 'e3'])
    expect(found[1]?.subjects.map(({ automationId }) => automationId)).toEqual([RULE, 'sn-br-b'])
    expect(found.map(({ displayName }) => displayName)).toEqual(['stored', 'stored', 'own'])
    expect(withOwnRows(stored, [])).toEqual(stored)
})
