/** Which automations can have written a value: by table, column, value, version and what they leave open. */

import { claimOf, findWriters, tableOf, toWriterIndex } from '../../../../src/server/evidence/core/writers.ts'
import type { Automation } from '../../../../src/server/evidence/core/model.ts'
import type { ScriptAnalysis, TableWrite } from '../../../../src/server/script-analysis/core/analysis.ts'
import { analysis, automation, LONG_AGO, NOON, trigger } from '../../../support/evidence-samples.ts'

const write = (more: Partial<TableWrite> = {}): TableWrite => ({
    table: 'incident',
    target: 'record',
    operation: 'update',
    fields: [{ name: 'state', value: '2' }],
    isComplete: true,
    line: 1,
    ...more,
})
const EVAL = { dynamic: [{ what: 'eval' as const, line: 1 }] }
const TABLE = { dynamic: [{ what: 'table' as const, line: 1 }] }
const script = (name: string, text: Partial<ScriptAnalysis> = { writes: [write()] }, more: Partial<Automation> = {}) =>
    automation('script_include', name, text, more)
const CHANGE = { table: 'incident', field: 'state', newValue: '2', at: NOON }
const same = (one: string, other: string) => one === other
const find = (all: readonly Automation[], change: object = {}) =>
    findWriters(toWriterIndex(all), { ...CHANGE, ...change }, same)

test.each<[string, Automation, object, string]>([
    ['the column with the value', script('A'), {}, 'declared'],
    [
        'the column with a computed value',
        script('A', { writes: [write({ fields: [{ name: 'state', value: null }] })] }),
        {},
        'declared',
    ],
    ['the column with another value', script('A'), { newValue: '3' }, 'none'],
    ['another column', script('A'), { field: 'urgency' }, 'none'],
    [
        'true, stored as 1',
        script('A', { writes: [write({ fields: [{ name: 'state', value: 'true' }] })] }),
        { newValue: '1' },
        'declared',
    ],
    [
        'false, stored as 0',
        script('A', { writes: [write({ fields: [{ name: 'state', value: 'false' }] })] }),
        { newValue: '0' },
        'declared',
    ],
    [
        'true, stored as 0',
        script('A', { writes: [write({ fields: [{ name: 'state', value: 'true' }] })] }),
        { newValue: '0' },
        'none',
    ],
    ['another table', script('A'), { table: 'problem' }, 'none'],
    ['a table that it computes', script('A', { writes: [write({ table: null })] }), { table: 'problem' }, 'declared'],
    ['a record that it deletes', script('A', { writes: [write({ operation: 'delete' })] }), {}, 'none'],
    ['more columns than it names', script('A', { writes: [write({ fields: [], isComplete: false })] }), {}, 'possible'],
    [
        'more columns of another table',
        script('A', { writes: [write({ fields: [], isComplete: false, table: 'x' })] }),
        {},
        'none',
    ],
    [
        'more columns, and then the column',
        script('A', { writes: [write({ fields: [], isComplete: false }), write()] }),
        {},
        'declared',
    ],
    ['what it is given as code', script('A', EVAL), {}, 'possible'],
    [
        'what it computes as table and as code',
        script('A', { dynamic: [...TABLE.dynamic, ...EVAL.dynamic] }),
        {},
        'possible',
    ],
    ['a table that it only reads by a computed name', script('A', TABLE), {}, 'none'],
    ['nothing, as it has no script', script('A', {}, { state: 'none', analysis: null, versions: [] }), {}, 'none'],
    ['what is not known', script('A', {}, { state: 'unreadable', analysis: null, versions: [] }), {}, 'possible'],
    ['what is not known of that time', script('A'), { at: '2025-12-31 23:59:59' }, 'possible'],
])('a script that writes %s', (_what, one, change, expected) => {
    expect(claimOf(one, { ...CHANGE, ...change }, same)).toBe(expected)
})

test.each<[string, Partial<TableWrite>, Automation['trigger'], string | null]>([
    ['the table that is named', { target: 'current' }, trigger('problem'), 'incident'],
    [
        'the table of the trigger, for the current record',
        { table: null, target: 'current' },
        trigger('problem'),
        'problem',
    ],
    [
        'none for the current record of a rule on every table',
        { table: null, target: 'current' },
        trigger('global'),
        null,
    ],
    ['none for the current record without a trigger', { table: null, target: 'current' }, null, null],
    ['none for another record', { table: null }, trigger('problem'), null],
])('the table of a write is %s', (_what, more, on, expected) => {
    expect(tableOf(write(more), script('A', {}, { trigger: on }))).toBe(expected)
})

const unreadable = script('U', {}, { state: 'unreadable', analysis: null, versions: [] })
const withoutVersions = script('U', {}, { versions: [] })
const flow = automation('flow', 'F', {}, { state: 'none', analysis: null, versions: [] })
const open = (name: string) =>
    script(name, { writes: [write({ fields: [{ name: 'other', value: null }], isComplete: false })] })
const half = script('H', {
    writes: [write({ fields: [{ name: 'other', value: '1' }] }), write({ fields: [], isComplete: false })],
})
const changed = script(
    'V',
    {},
    {
        versions: [
            { hash: '2', from: '2026-04-01 00:00:00', analysis: analysis() },
            { hash: '1', from: LONG_AGO, analysis: null },
        ],
    },
)

test.each<[string, readonly Automation[], object, readonly string[], boolean]>([
    ['writers are in order', [script('B'), script('A')], {}, ['sn-si-A', 'sn-si-B'], false],
    ['an inactive one writes nothing', [script('A', undefined, { isActive: false })], {}, [], false],
    ['a flow beside the writer', [script('A'), flow], {}, ['sn-si-A'], false],
    ['a script that could not be read beside it', [script('A'), unreadable], {}, ['sn-si-A'], true],
    ['a script without versions beside it', [script('A'), withoutVersions], {}, ['sn-si-A'], true],
    ['a script that runs code beside it', [script('A'), script('E', EVAL)], {}, ['sn-si-A'], true],
    ['a script that computes tables beside it', [script('A'), script('E', TABLE)], {}, ['sn-si-A'], false],
    ['a script that writes columns without naming them', [script('A'), open('O')], {}, ['sn-si-A'], true],
    ['one of whose writes one only is open', [script('A'), half], {}, ['sn-si-A'], true],
    [
        'the same on another table',
        [script('A', { writes: [write({ table: 'x' })] }), open('O')],
        { table: 'x' },
        ['sn-si-A'],
        false,
    ],
    ['an old text that is not known, which was replaced before', [script('A'), changed], {}, ['sn-si-A'], false],
    [
        'an old text that is not known, at its time',
        [script('A'), changed],
        { at: '2026-03-01 00:00:00' },
        ['sn-si-A'],
        true,
    ],
    [
        'a writer that leaves columns open itself',
        [script('A', { writes: [write({ isComplete: false })] })],
        {},
        ['sn-si-A'],
        false,
    ],
    ['nobody, beside an open one', [open('O')], {}, [], false],
    ['one that names the column of an unknown time', [script('A')], { at: '2025-01-01 00:00:00' }, [], true],
])('%s', (_what, all, change, declared, hasPossible) => {
    expect(find(all, change)).toEqual({ declared, hasPossible })
})
