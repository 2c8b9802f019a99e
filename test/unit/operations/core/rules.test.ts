/** Mapping rules as routes take them, and what differs between two simulated attempts. */

import { readColumns } from '../../../../src/server/operations/core/rules/rule-input.ts'
import { describeSimulation } from '../../../../src/server/operations/core/rules/simulation-text.ts'
import {
    compareAttempts,
    MOST_CHANGES,
    newRemarks,
    type SimulatedAttempt,
} from '../../../../src/server/operations/core/rules/simulation.ts'
import type { Outcome } from '../../../../src/server/shared/plan.ts'

test.each<[string, unknown, object]>([
    [
        'texts, numbers and truth values',
        { name: ' x ', order: 10, active: false, policy: null },
        {
            ok: true,
            value: { name: 'x', order: '10', active: 'false', policy: '' },
        },
    ],
    [
        'an unknown field',
        { name: 'x', hits: 1 },
        { ok: false, failure: [{ code: 'rule_field_unknown', column: 'hits' }] },
    ],
    ['no text', { name: {} }, { ok: false, failure: [{ code: 'rule_value_invalid', column: 'name' }] }],
    ['nothing', {}, { ok: false, failure: [{ code: 'rule_field_unknown', column: '' }] }],
    ['no object', 'name', { ok: false, failure: [{ code: 'rule_field_unknown', column: '' }] }],
])('a rule with %s is read, or every problem named', (_what, input, read) => {
    expect(readColumns(input)).toMatchObject(read)
})

const line = (code: string, changes: Partial<Outcome> = {}): Outcome => ({
    action: 'unchanged',
    table: 'incident',
    recordId: null,
    number: null,
    reason: `about ${code}`,
    code,
    ...changes,
})
const attempt = (changes: Partial<SimulatedAttempt> = {}): SimulatedAttempt => ({
    state: 'processed',
    code: null,
    records: [{ table: 'incident', fields: [{ column: 'impact', value: '1' }] }],
    lines: [],
    ...changes,
})
const incident = (fields: Readonly<Record<string, string>>) => ({
    table: 'incident',
    fields: Object.entries(fields).map(([column, value]) => ({ column, value })),
})

describe('two attempts', () => {
    test.each<[string, Partial<SimulatedAttempt>, readonly string[]]>([
        ['that are the same', {}, []],
        [
            'that end otherwise',
            { state: 'ignored', code: 'ignored_by_rule' },
            ['ending: processed → ignored (ignored_by_rule)'],
        ],
        ['with another value', { records: [incident({ impact: '3' })] }, ['incident.impact: 1 → 3']],
        ['with another column', { records: [incident({ impact: '1', category: 'x' })] }, ['incident.category:  → x']],
        ['without the record', { records: [] }, ['incident: a record → ']],
        [
            'with a record of another table',
            { records: [{ table: 'problem', fields: [] }] },
            ['incident: a record → ', 'problem:  → a record'],
        ],
        [
            'with two records',
            { records: [incident({ impact: '1' }), incident({ impact: '2' })] },
            ['incident.impact: 1 → 1 | 2'],
        ],
        ['of which one starts a subflow', { lines: [line('flow_started')] }, ['subflow:  → about flow_started']],
    ])('%s differ so', (_what, changes, differences) => {
        const found = compareAttempts(attempt(), attempt(changes))
        expect(found.map(({ after, before, what }) => `${what}: ${before} → ${after}`)).toEqual(differences)
    })

    it('show no more differences than people read', () => {
        const many = Object.fromEntries(Array.from({ length: 90 }, (_none, at) => [`u_${at}`, 'x'.repeat(999)]))
        const found = compareAttempts(attempt(), attempt({ records: [incident(many)] }))
        expect([found.length, found.every(({ after }) => after.length <= 120)]).toEqual([MOST_CHANGES, true])
    })

    it('have remarks that are new', () => {
        const [known, added] = [line('old', { isRemark: true }), line('new', { isRemark: true })]
        expect(newRemarks(attempt({ lines: [known] }), attempt({ lines: [known, added, line('plain')] }))).toEqual([
            added,
        ])
    })
})

it('a simulation is a few lines, however much it found', () => {
    const difference = {
        number: 'KTD1',
        eventType: 'event.blocked',
        changes: Array.from({ length: 8 }, () => ({ what: 'incident.impact', before: '', after: '3' })),
        remarks: ['left out'],
    }
    const lines = describeSimulation({
        simulated: 50,
        changed: 12,
        left: 3,
        rules: [{ name: 'Draft', order: 10, deliveries: 12 }],
        differences: Array.from({ length: 12 }, () => difference),
    })
    expect(lines[0]).toBe('12 of the last 50 deliveries would change. Nothing was written. Time ran out before 3 more.')
    expect(lines[1]).toBe('Mapping rule "Draft" (order 10): sets something for 12 of them')
    expect(lines[2]).toContain('KTD1 (event.blocked): incident.impact: nothing → "3"; ')
    expect(lines[2]).toContain('… and 2 more')
    expect(lines[3]).toBe('Mind: left out')
    expect(lines[lines.length - 1]).toBe('… and 2 more deliveries')
})
