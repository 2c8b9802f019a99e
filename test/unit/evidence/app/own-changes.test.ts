/** What is asked of the audit about one record, how much at most, and what stands against what it shows. */

import {
    askChangesOf,
    askChangesOn,
    type ChangeSources,
    type ReadableRecord,
} from '../../../../src/server/evidence/app/own-changes.ts'
import type { AuditQuestion } from '../../../../src/server/evidence/app/evidence-ports.ts'
import type { Automation } from '../../../../src/server/evidence/core/model.ts'
import type { AuditRow } from '../../../../src/server/evidence/sources/sys-audit.ts'
import { stateOf } from '../../../../src/server/evidence/core/completeness.ts'
import { include, INC, INCLUDE, row, rule } from '../../../support/azure-graph-router.ts'
import { NOTHING_OWN } from '../../../support/evidence-samples.ts'

const UNMEASURED = { log: 'unmeasured', outbound: 'unmeasured', measuredAt: null } as const
const ID = 'f'.repeat(32)
const CHANGE: AuditRow = {
    sysId: 'a1',
    createdAt: '2026-02-02 10:32:02',
    table: 'incident',
    documentKey: ID,
    field: 'assignment_group',
    oldValue: '',
    newValue: 'g1',
    user: 'admin',
    checkpoint: '',
    updateCount: '',
    setBy: '',
    transactionId: 't1',
}
const READABLE: ReadableRecord = { table: 'incident', id: ID, number: 'INC0010020', fields: ['assignment_group'] }
const all = (): readonly Automation[] =>
    [rule, include].map((one) => ({
        ...one,
        state: 'analysed' as const,
        literals: [],
        versions: [{ hash: 'h', from: '2026-01-01 00:00:00', analysis: one.analysis }],
    }))

function ask(
    change: Partial<ChangeSources> = {},
    rows: readonly AuditRow[] = [CHANGE],
    number = 'INC0010020',
    isOfChain = true,
) {
    const asked: (AuditQuestion & { limit: number })[] = []
    const found: (readonly [string, readonly string[]])[] = []
    const changes: ChangeSources = {
        audit: {
            probe: () => stateOf('available', ''),
            ask: (question, limit) => {
                asked.push({ ...question, limit })
                return rows
            },
        },
        findForReader: (table, _number, fields) => {
            found.push([table, fields])
            return READABLE
        },
        automations: all,
        parents: () => ({ incident: '' }),
        ofTransactions: () => [],
        ...change,
    }
    const sources = { ...NOTHING_OWN, now: '2026-03-01 00:00:00', changes }
    const evidence = isOfChain
        ? askChangesOf(number, [rule, include], UNMEASURED, sources)
        : askChangesOn(number, UNMEASURED, sources)
    const claims = evidence.flatMap(({ subjects }) => subjects.map((one) => `${one.automationId} ${one.matchedOn}`))
    return { asked, found, evidence, claims }
}

it('asks for thirty days of the one record, by the columns that the chain writes', () => {
    const { asked, claims, evidence, found } = ask()
    expect(found).toEqual([['incident', ['assignment_group']]])
    expect(asked).toEqual([
        {
            table: 'incident',
            fields: ['assignment_group'],
            documentKeys: [ID],
            from: '2026-01-30 00:00:00',
            to: '2026-03-01 00:00:00',
            limit: 200,
        },
    ])
    expect(evidence).toMatchObject([{ id: 'evidence-br-audit-a1', record: { ...INC, id: ID, number: 'INC0010020' } }])
    expect(claims).toEqual([`${INCLUDE} audit_only_writer`])
})

it('another automation that writes the column keeps the chain from being the only writer', () => {
    const other = { ...all()[1]!, id: 'sn-si-other', name: 'Other' }
    expect(ask({ automations: () => [...all(), other] }).claims).toEqual([
        `${INCLUDE} audit_several_writers`,
        'sn-si-other audit_several_writers',
    ])
})

it('so does one whose text is not known', () => {
    const unknown = { ...all()[1]!, id: 'sn-si-unknown', state: 'unreadable' as const, analysis: null, versions: [] }
    expect(ask({ automations: () => [...all(), unknown] }).claims).toEqual([`${INCLUDE} audit_several_writers`])
})

it('a proof of the writer in the transaction of the change makes it certain', () => {
    const proof = row('e', { source: 'trace_evidence', transactionId: 't1' }, [[INCLUDE, 'artifact']])
    expect(ask({ ofTransactions: () => [proof] }).claims).toEqual([`${INCLUDE} audit_same_transaction`])
    const elsewhere = { ...proof, transactionId: 't2' }
    expect(ask({ ofTransactions: () => [elsewhere] }).claims).toEqual([`${INCLUDE} audit_only_writer`])
})

it.each<[string, Partial<ChangeSources>, string]>([
    ['that may not be read', { findForReader: () => null }, 'INC0010020'],
    ['of which no column may be read', { findForReader: () => ({ ...READABLE, fields: [] }) }, 'INC0010020'],
])('of a record %s nothing is asked', (_which, change, number) => {
    const { asked, evidence } = ask(change, [CHANGE], number)
    expect([asked, evidence]).toEqual([[], []])
})

it('a number without a known prefix is looked for where rules of the chain run', () => {
    expect(ask({}, [CHANGE], 'XYZ1').found.map(([table]) => table)).toEqual(['incident'])
})

it('where the audit may not be read no record is looked for', () => {
    const { evidence, found } = ask({
        audit: { probe: () => stateOf('unavailable_insufficient_permissions', ''), ask: () => [CHANGE] },
    })
    expect([found, evidence]).toEqual([[], []])
})

it('without changes no automation is loaded', () => {
    const automations = () => {
        throw new Error('loaded')
    }
    expect(ask({ automations }, []).evidence).toEqual([])
})

describe('for the list', () => {
    const askAll = (change: Partial<ChangeSources> = {}, number = 'INC0010020') => ask(change, [CHANGE], number, false)
    const elsewhere = (table: string): Automation => {
        const [, of] = all() as [Automation, Automation]
        const writes = (of.analysis?.writes ?? []).map((write) => ({
            ...write,
            table,
            fields: [{ name: 'approval', value: null }],
        }))
        const analysis = of.analysis && { ...of.analysis, writes }
        return { ...of, id: 'sn-si-other', name: 'Other', analysis, versions: [] }
    }

    it('asks by the columns that all automations write on the table of the number', () => {
        const { asked, claims } = askAll()
        expect(asked).toMatchObject([{ table: 'incident', fields: ['assignment_group'], documentKeys: [ID] }])
        expect(claims).toEqual([`${INCLUDE} audit_only_writer`])
    })

    it.each<[string, readonly string[]]>([
        ['problem', ['assignment_group']],
        ['task', ['approval', 'assignment_group']],
    ])('by those of an automation that writes to the table %s only where that is related', (table, fields) => {
        const parents = () => ({ incident: 'task', problem: 'task', task: '' })
        const { found } = askAll({ automations: () => [...all(), elsewhere(table)], parents })
        expect(found).toEqual([
            ['incident', []],
            ['incident', fields],
        ])
    })

    it.each<[string, Partial<ChangeSources>, string]>([
        ['a record that may not be read', { findForReader: () => null }, 'INC0010020'],
        ['a number without a known prefix', {}, 'XYZ1'],
        [
            'an audit that may not be read',
            { audit: { probe: () => stateOf('unavailable_insufficient_permissions', ''), ask: () => [CHANGE] } },
            'INC0010020',
        ],
    ])('of %s no automation is loaded', (_which, change, number) => {
        const automations = () => {
            throw new Error('loaded')
        }
        expect(askAll({ ...change, automations }, number).evidence).toEqual([])
    })
})
