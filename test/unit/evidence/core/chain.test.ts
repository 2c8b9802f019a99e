/** The chain of an automation: each hop with its own grade, the whole with that of its weakest. */
import { assembleChain, type Chain, type ChainMaterial } from '../../../../src/server/evidence/core/chain.ts'
import type { Edge } from '../../../../src/server/evidence/core/model.ts'
import {
    automation,
    edges,
    INC,
    INCLUDE,
    include,
    PROFILE,
    REST,
    row,
    RULE,
    rule,
    signInRow,
    storyOf,
} from '../../../support/azure-graph-router.ts'

const hops = (chain: Chain, path = 0) =>
    chain.paths[path].hops.map(({ confidence, kind, matchedOn }) => `${kind} ${confidence} ${matchedOn}`)
const chainOf = (material: ChainMaterial) => assembleChain(material)
const edge = (type: Edge['type'], from: string, to: string): Edge => ({
    type,
    from,
    to,
    confidence: 'STRUCTURAL',
    matchedOn: 'script_text',
    matchedValue: 'line 1',
    evidence: [],
})

describe('the story of the AzureGraphRouter', () => {
    it('where rows name the script that began: the rule is certain, what it called is not', () => {
        expect(hops(chainOf(storyOf('caller', 'caller')))).toEqual([
            'trigger DETERMINISTIC artifact',
            'automation DETERMINISTIC outbound_source',
            'include TEMPORAL_INFERRED calls_together',
            'connection TEMPORAL_INFERRED outbound_caller',
            'credential TEMPORAL_INFERRED sign_in_client',
            'identity TEMPORAL_INFERRED sign_in_client',
        ])
    })

    it('where rows name the script that was running: the include and its call are certain, the rule is not', () => {
        expect(hops(chainOf(storyOf('callee', 'callee')))).toEqual([
            'trigger TEMPORAL_INFERRED trigger_condition',
            'automation TEMPORAL_INFERRED trigger_condition',
            'include TEMPORAL_INFERRED calls_record',
            'connection DETERMINISTIC outbound_source',
            'credential TEMPORAL_INFERRED sign_in_client',
            'identity TEMPORAL_INFERRED sign_in_client',
        ])
    })

    test.each(['caller', 'callee'] as const)(
        'unmeasured, on an instance that stores the %s: nothing is stronger',
        (stores) => {
            const known = hops(chainOf(storyOf(stores, stores)))
            expect(hops(chainOf(storyOf(stores, 'unmeasured')))).toEqual(known)
        },
    )

    it('says of the include alone that it ran', () => {
        const hop = chainOf(storyOf('callee', 'callee')).paths[0].hops[2]
        expect(hop.ran).toMatchObject({
            confidence: 'DETERMINISTIC',
            evidence: expect.arrayContaining([`evidence-syslog-${'1'.repeat(32)}`]),
        })
    })

    it('has the grade of its weakest hop, and says which that is', () => {
        const [path] = chainOf(
            storyOf('callee', 'callee', { rows: storyOf('callee', 'callee').rows.slice(0, 3) }),
        ).paths
        expect(path).toMatchObject({ confidence: 'STRUCTURAL', reaches: 'identity', weakestHop: 4 })
    })

    it('says of every hop below DETERMINISTIC why it is no higher', () => {
        for (const stores of ['caller', 'callee'] as const)
            for (const hop of chainOf(storyOf(stores, 'unmeasured')).paths[0].hops)
                expect(hop.whyNotHigher === null).toBe(hop.confidence === 'DETERMINISTIC')
    })

    it('lists every piece of evidence that a hop rests on', () => {
        const evidence = chainOf(storyOf('callee', 'callee')).paths[0].hops.map((hop) => hop.evidence.join(' '))
        expect(evidence).toEqual([
            `evidence-trigger-incident-${'f'.repeat(32)}`,
            `evidence-trigger-incident-${'f'.repeat(32)}`,
            `evidence-syslog-${'1'.repeat(32)} evidence-trigger-incident-${'f'.repeat(32)}`,
            `evidence-outbound-${'2'.repeat(32)}`,
            'evidence-signin-66ea54eb',
            'evidence-signin-66ea54eb',
        ])
    })

    it('says of every hop what could not be seen', () => {
        const [trigger, , , connection, , identity] = chainOf(storyOf('callee', 'callee')).paths[0].hops
        const said = (hop: typeof trigger) => hop.notSeen.map(({ reason, source }) => `${source} ${reason}`)
        expect(said(trigger)).toContain('syslog_evidence not_read')
        expect(said(trigger)).toContain('application_log_evidence no_row')
        expect(said(connection)).toEqual([])
        expect(said(identity)).toEqual([])
    })

    it('is STRUCTURAL throughout where no row says anything', () => {
        expect(hops(chainOf(storyOf('callee', 'callee', { rows: [] })))).toEqual([
            'trigger STRUCTURAL configuration',
            'automation STRUCTURAL configuration',
            'include STRUCTURAL script_text',
            'connection STRUCTURAL script_text',
            'credential STRUCTURAL configuration',
            'identity STRUCTURAL configuration',
        ])
    })

    it('begins with its own run where an include is asked for, and says who calls it', () => {
        const chain = chainOf({ ...storyOf('callee', 'callee'), entry: include })
        expect(hops(chain)[0]).toBe('automation DETERMINISTIC outbound_source')
        expect(chain.calledBy).toEqual([RULE])
    })
})

describe('in view of one record', () => {
    const view = { record: { table: null, id: null, number: 'INC0010020' } }

    it('and without one, a call that something inside of the script may have made rests on what its edge rests on', () => {
        const [first, ...others] = storyOf('callee', 'callee').rows.filter(
            ({ source }) => source === 'outbound_http_log',
        )
        const inside = { ...first!, properties: { ...first!.properties, invocation_matched_on: 'outbound_caller' } }
        for (const of of [{}, view]) {
            const rows = [inside, ...others, ...storyOf('callee', 'callee').rows.filter(({ id }) => id !== inside.id)]
            const connection = chainOf(storyOf('callee', 'callee', { ...of, rows })).paths[0]!.hops[3]!
            expect(connection).toMatchObject({
                kind: 'connection',
                confidence: 'TEMPORAL_INFERRED',
                matchedOn: 'outbound_caller',
                whyNotHigher: { code: 'outbound_names_caller' },
            })
        }
    })

    it('counts what names the record, and no more than the time around it for the rest', () => {
        expect(hops(chainOf(storyOf('callee', 'callee', view)))).toEqual([
            'trigger TEMPORAL_INFERRED trigger_condition',
            'automation TEMPORAL_INFERRED trigger_condition',
            'include TEMPORAL_INFERRED calls_record',
            'connection TEMPORAL_INFERRED outbound_source',
            'credential TEMPORAL_INFERRED sign_in_client',
            'identity TEMPORAL_INFERRED sign_in_client',
        ])
    })

    it('forgets the proofs that were stored for other records', () => {
        const proven = edges.map((one): Edge => ({ ...one, confidence: 'DETERMINISTIC', matchedOn: 'call_chain' }))
        expect(chainOf(storyOf('callee', 'callee', { edges: proven })).confidence).toBe('TEMPORAL_INFERRED')
        const ofRecord = hops(chainOf(storyOf('callee', 'callee', { edges: proven, ...view })))
        expect(ofRecord.filter((hop) => hop.includes('call_chain'))).toEqual([])
    })

    it('returns nothing about a record that no row names', () => {
        const other = { record: { table: null, id: null, number: 'INC0099999' } }
        expect(chainOf(storyOf('callee', 'callee', other)).confidence).toBe('STRUCTURAL')
    })

    it('finds the rows that know the record by its sys_id only', () => {
        const byId = row(
            'evidence-deletion-1',
            { source: 'delete_recovery_evidence', record: { ...INC, number: null } },
            [[RULE, 'deletion']],
        )
        const material = storyOf('callee', 'callee', view)
        const chain = chainOf({ ...material, rows: [...material.rows, byId] })
        expect(hops(chain)[1]).toBe('automation DETERMINISTIC deletion')
    })
})

describe('a proof that was stored before', () => {
    it('is kept in the view of the automation when its rows are not at hand', () => {
        const proven = edges.map((one): Edge => {
            if (one.type !== 'CALLS') return one
            return { ...one, confidence: 'DETERMINISTIC', matchedOn: 'call_chain', evidence: ['evidence-callchain-1'] }
        })
        const chain = chainOf(storyOf('callee', 'callee', { edges: proven }))
        expect(chain.paths[0].hops[2]).toMatchObject({
            confidence: 'DETERMINISTIC',
            matchedOn: 'call_chain',
            evidence: ['evidence-callchain-1'],
            whyNotHigher: null,
        })
    })
})

describe('nothing is hidden', () => {
    const second = automation({ id: 'sn-si-second', kind: 'script_include', name: 'Second' })
    const helper = automation({ id: 'sn-si-helper', kind: 'script_include', name: 'Helper' })

    it('second ways, the furthest first', () => {
        const chain = chainOf(
            storyOf('callee', 'callee', {
                automations: [rule, include, second, helper],
                edges: [
                    ...edges,
                    edge('CALLS', RULE, second.id),
                    edge('INVOKES', second.id, REST),
                    edge('CALLS', RULE, helper.id),
                ],
            }),
        )
        expect(chain.paths.map(({ hops: found, reaches }) => `${reaches} ${found.map(({ name }) => name)[2]}`)).toEqual(
            ['identity AzureGraphRouter', 'identity Second', 'include Helper'],
        )
    })

    it('suppressed triggers, write-backs and what the texts leave open', () => {
        const quiet = {
            ...include,
            analysis: {
                ...include.analysis!,
                suppressesRules: true,
                dynamic: [{ what: 'include' as const, line: 7 }],
                endpoints: [{ url: 'https://example.com/hook', exact: true, line: 9 }],
                restMessages: [{ name: 'Gone', method: null, line: 4 }],
            },
        }
        const unparsable = automation({
            id: RULE,
            kind: 'business_rule',
            name: 'Rule',
            analysis: null,
            analysisState: 'unparsable',
            analysisError: 'syntax_error: line 2',
        })
        const chain = chainOf(storyOf('callee', 'callee', { automations: [unparsable, quiet] }))
        expect(chain.suppresses).toEqual([INCLUDE])
        expect(chain.writeBacks).toMatchObject([
            { automationId: INCLUDE, table: 'incident', operations: ['update'], fields: ['assignment_group'] },
        ])
        expect(chain.openQuestions.map(({ note, what }) => `${what}: ${note}`)).toEqual([
            'unparsable: syntax_error: line 2',
            'dynamic_include: Only known when it runs: line 7',
            'rest_message_unknown: No REST message is called Gone: line 4',
            'endpoint: Calls https://example.com/hook without a REST message: line 9',
        ])
    })

    it('a write to the current record is one to the trigger table', () => {
        const writes = {
            ...rule,
            analysis: {
                ...rule.analysis!,
                writes: [
                    {
                        table: null,
                        target: 'current' as const,
                        operation: 'set' as const,
                        fields: [{ name: 'state', value: '2' }],
                        isComplete: false,
                        line: 1,
                    },
                ],
            },
        }
        const chain = chainOf(storyOf('callee', 'callee', { entry: writes, automations: [writes] }))
        expect(chain.writeBacks).toMatchObject([{ table: 'incident', fields: ['state'], isComplete: false }])
    })

    it('scripts that call each other make no endless chain', () => {
        const chain = chainOf(
            storyOf('callee', 'callee', { edges: [edge('CALLS', RULE, INCLUDE), edge('CALLS', INCLUDE, RULE)] }),
        )
        expect(chain.paths.map(({ hops: found }) => found.length)).toEqual([3])
    })

    it('more ways than are shown are counted', () => {
        const many = Array.from({ length: 60 }, (_, at) => automation({ id: `sn-si-${at}`, kind: 'script_include' }))
        const chain = chainOf(
            storyOf('callee', 'callee', {
                automations: [rule, ...many],
                edges: many.map(({ id }) => edge('CALLS', RULE, id)),
            }),
        )
        expect([chain.paths.length, chain.pathsLeftOut]).toEqual([50, 10])
    })
})

describe('as whom a call signed in', () => {
    const stamped = (more = {}) => ({
        ...signInRow,
        subjects: [
            { ...signInRow.subjects[0], matchedOn: 'sign_in_correlation', confidence: 'DETERMINISTIC' as const },
        ],
        ...more,
    })
    const lastTwo = (material: ChainMaterial) => hops(chainOf(material)).slice(-2)

    it('is likely where the sign-in carries the identity of the call, for a user submitted it', () => {
        expect(lastTwo(storyOf('callee', 'callee', { rows: [stamped()] }))).toEqual([
            'credential TEMPORAL_INFERRED sign_in_correlation',
            'identity TEMPORAL_INFERRED sign_in_correlation',
        ])
    })

    it('rests on no sign-in of another client, or of another script', () => {
        const others = [
            stamped({ connectionId: 'sn-client-other' }),
            stamped({ id: 'evidence-signin-2', subjects: [{ ...stamped().subjects[0], automationId: 'sn-si-other' }] }),
        ]
        expect(lastTwo(storyOf('callee', 'callee', { rows: others }))).toEqual([
            'credential STRUCTURAL configuration',
            'identity STRUCTURAL configuration',
        ])
    })

    it('ends with the credential where nothing shows whose it is', () => {
        const chain = chainOf(storyOf('callee', 'callee', { edges: edges.filter(({ from }) => from !== PROFILE) }))
        expect(chain.paths[0].reaches).toBe('credential')
    })
})
