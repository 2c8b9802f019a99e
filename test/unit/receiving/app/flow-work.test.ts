/** What an action answers about the record that it is about. */

import { toRecordAnswer } from '../../../../src/server/receiving/app/actions/flow-work.ts'
import { findLinked } from '../../../../src/server/receiving/app/actions/find-linked.ts'
import type { Ending } from '../../../../src/server/receiving/app/attempt-delivery.ts'
import type { Outcome } from '../../../../src/server/shared/plan.ts'
import { openMemory } from '../../../support/memory-ports.ts'

const RECORD = { table: 'incident', recordId: 'record_1', number: 'INC1' }
const DONE: Ending = { state: 'processed', code: null, text: null, rules: [] }
const line = (action: Outcome['action'], recordId: string | null, code: string | null, reason = 'why'): Outcome => ({
    action,
    table: 'incident',
    recordId,
    number: null,
    reason,
    code,
})

test.each<[string, Ending, readonly Outcome[], typeof RECORD | null, object]>([
    [
        'a refused write fails with its code',
        { ...DONE, state: 'failed', code: 'write_refused_access', text: 'no' },
        [],
        RECORD,
        { ok: false, status: 'failed', code: 'write_refused_access', message: 'no' },
    ],
    [
        'a failure without a code is a refused write',
        { ...DONE, state: 'failed' },
        [],
        null,
        { status: 'failed', code: 'write_refused', message: '' },
    ],
    [
        'an event that a rule ignores is refused',
        { ...DONE, state: 'ignored', code: 'ignored_by_rule', text: 'rule' },
        [],
        null,
        { status: 'refused', code: 'ignored_by_rule', message: 'rule' },
    ],
    [
        'an event that nobody maps is refused',
        { ...DONE, state: 'ignored' },
        [],
        null,
        { status: 'refused', code: 'event_unknown' },
    ],
    [
        'a created record succeeds',
        DONE,
        [line('created', 'record_1', null)],
        RECORD,
        { ok: true, status: 'success', code: '', message: 'why', outputs: { operation: 'created', number: 'INC1' } },
    ],
    [
        'a record that was left succeeds and says why',
        DONE,
        [line('unchanged', 'record_1', 'change_exists')],
        RECORD,
        { status: 'success', code: 'change_exists', outputs: { operation: 'unchanged', record: 'record_1' } },
    ],
    [
        'the code is that of the record, not of another',
        DONE,
        [line('unchanged', 'other', 'superseded', 'other'), line('updated', 'record_1', null)],
        RECORD,
        { status: 'success', code: '', message: 'why', outputs: { operation: 'updated' } },
    ],
    [
        'the rule that applied is no reason',
        DONE,
        [line('unchanged', 'rule_1', 'rule_applied'), line('unchanged', null, 'incident_day_cap')],
        null,
        { status: 'refused', code: 'incident_day_cap', message: 'why why' },
    ],
    [
        'the code is the first one that a line of the record has',
        DONE,
        [line('updated', 'record_1', null), line('unchanged', 'record_1', 'rule_column_missing')],
        RECORD,
        { status: 'success', code: 'rule_column_missing' },
    ],
    [
        'a record that was left beside another that was created is unchanged',
        DONE,
        [line('created', 'other', null), line('unchanged', 'record_1', 'change_exists')],
        RECORD,
        { status: 'success', outputs: { operation: 'unchanged' } },
    ],
    [
        'a record of which a part was left and a part written is updated',
        DONE,
        [line('unchanged', 'record_1', 'change_exists'), line('updated', 'record_1', null)],
        RECORD,
        { status: 'success', outputs: { operation: 'updated' } },
    ],
    ['no record and no reason', DONE, [], null, { status: 'refused', code: 'record_missing' }],
])('%s', (_what, ending, outcomes, record, answer) => {
    expect(toRecordAnswer({ ending, outcomes }, record)).toMatchObject(answer)
})

it('finds the linked record, with the number that this run learned', () => {
    const { ports } = openMemory()
    const link = ports.links.remember('change_request', 'x', { state: null, occurredAt: null, detail: {} })
    const carried = { ending: DONE, outcomes: [] as readonly Outcome[] }
    expect(findLinked('change_request', 'x', carried, ports)).toBeNull()
    expect(findLinked('change_request', 'y', carried, ports)).toBeNull()
    const links = {
        ...ports.links,
        findAgain: () => ({ ...link, table: 'change_request', recordId: 'r', number: null }),
    }
    expect(findLinked('change_request', 'x', carried, { links })?.number).toBeNull()
    const learned = [
        { ...line('created', 'other', null), number: 'CHG0' },
        line('updated', 'r', null),
        { ...line('created', 'r', null), number: 'CHG1' },
    ]
    expect(findLinked('change_request', 'x', { ...carried, outcomes: learned }, { links })).toEqual({
        table: 'change_request',
        recordId: 'r',
        number: 'CHG1',
    })
})
