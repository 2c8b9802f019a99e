/** When the record of a line is a second source: only where the platform must have run the rule for it in that second. */

import { isTriggered } from '../../../../src/server/evidence/core/corroboration.ts'
import type { Automation, LogWriter } from '../../../../src/server/evidence/core/model.ts'
import type { LogWriterRow } from '../../../../src/server/evidence/core/log-writer.ts'
import { analysis, automation, index, LONG_AGO, logWriter, NOON, trigger } from '../../../support/evidence-samples.ts'

const INC = { table: 'incident', id: 'abc', number: 'INC1' }
const rule = (more: Parameters<typeof trigger>[1] = {}, of: Partial<Automation> = {}) =>
    automation('business_rule', 'Rule', {}, { trigger: trigger('incident', more), ...of })
const write = (table: string | null) => ({
    table,
    target: 'record' as const,
    operation: 'update' as const,
    fields: [],
    isComplete: true,
    line: 1,
})
const relay = automation('business_rule', 'Relay', {}, { trigger: trigger('incident') })
const button: LogWriterRow = {
    table: 'sys_ui_action',
    sysId: 'Button',
    name: 'Button',
    scope: 'global',
    logs: [],
    traces: [],
    literals: [],
}
const WHEN_BEGUN = { source: 'trigger_record_evidence', confidence: 'TEMPORAL_INFERRED', record: INC } as const
const began = (more: Partial<LogWriter> = {}) => logWriter('sn-br-Rule', { ...WHEN_BEGUN, isAsThen: true, ...more })

const ask = (
    of: Automation,
    seen: LogWriter = began(),
    others: readonly Automation[] = [],
    competitors = ['sys_script/Relay'],
) =>
    isTriggered(
        { automation: of, record: { table: null, id: null, number: 'INC1' }, at: NOON, competitors },
        [seen],
        index([of, relay, ...others], { logWriters: [button] }),
    )

test.each<[string, Automation, boolean]>([
    ['after a write, with a filter', rule({ filter: 'state=2^EQ' }), true],
    ['before any write', rule({ when: 'before', filter: '^EQ' }), true],
    [
        'before a write, with a filter that a later rule may change the answer of',
        rule({ when: 'before', filter: 'state=2' }),
        false,
    ],
    ['for a column of another record', rule({ filter: 'active=true^caller_id.vip=true' }), false],
    ['for a user, by a script', rule({ filter: 'caller_id!=javascript:gs.getUserID()' }), false],
    ['for a user, by a dynamic filter', rule({ filter: 'assigned_toDYNAMIC90d1921e5f510100a9ad2572f2b477fe' }), false],
    ['at some times', rule({ filter: 'due_dateRELATIVELT@minute@ago@0' }), false],
    ['on some days', rule({ filter: 'opened_atONToday@javascript:gs.beginningOfToday()@x' }), false],
    ['later, as another user', rule({ when: 'async' }), false],
    ['where a script allows it', rule({ condition: 'current.active' }), false],
    ['never, because it is inactive', rule({}, { isActive: false }), false],
    [
        'since later than the line',
        rule({}, { versions: [{ hash: 'h', from: '2026-04-20 12:00:01', analysis: analysis() }] }),
        false,
    ],
    [
        'and was another at the time',
        rule(
            {},
            {
                versions: [
                    { hash: 'new', from: '2026-04-20 12:00:01', analysis: analysis() },
                    { hash: 'old', from: LONG_AGO, analysis: analysis() },
                ],
            },
        ),
        false,
    ],
    ['on nothing: an include', automation('script_include', 'Rule'), false],
])('a rule that runs %s: %p', (_what, of, is) => {
    expect(ask(of, began({ automationId: of.id }))).toBe(is)
})

test.each<[string, Partial<LogWriter>]>([
    ['of another second', { executedAt: '2026-04-20 12:00:01' }],
    ['of another record', { record: { ...INC, number: 'INC2' } }],
    ['of another rule', { automationId: 'sn-br-Other' }],
    ['that has changed since', { isAsThen: false }],
    ['that a log names', { source: 'syslog_evidence' }],
])('a record %s is no second source', (_what, more) => {
    expect(ask(rule(), began(more))).toBe(false)
})

it('a record of which that is not known is no second source', () => {
    expect(ask(rule(), logWriter('sn-br-Rule', WHEN_BEGUN))).toBe(false)
})

test.each<[string, string | null, boolean]>([
    ['of the table', 'incident', false],
    ['of its parent', 'task', false],
    ['of a table that it computes', null, false],
    ['of another table', 'cmdb_ci', true],
])('a script that switches rules off for records %s: %p', (_what, table, is) => {
    const off = automation('script_include', 'Off', { suppressesRules: true, writes: [write(table)] })
    expect(ask(rule(), began(), [off])).toBe(is)
})

it('a script that is no automation may have switched rules off itself', () => {
    expect(ask(rule(), began(), [], ['sys_script/Relay', 'sys_ui_action/Button'])).toBe(false)
})
