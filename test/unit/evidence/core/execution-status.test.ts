/** The execution status that all evidence of an automation results in, and what needs attention because of it. */

import type { Automation } from '../../../../src/server/evidence/core/model.ts'
import { findExecutionFindings, type ExecutionFacts } from '../../../../src/server/evidence/core/findings.ts'
import {
    NO_EVIDENCE,
    toExecutionStatus,
    type EvidenceSummary,
    type SourceStatuses,
} from '../../../../src/server/evidence/core/execution-status.ts'
import { toStructuralEdges } from '../../../../src/server/evidence/core/structural-edges.ts'
import {
    automation,
    graphMessage,
    include,
    index,
    logs,
    LONG_AGO,
    NOON,
    trigger,
    USES_GRAPH,
    readFrom,
} from '../../../support/evidence-samples.ts'

const LOGGER = automation('business_rule', 'Logger', logs(['[Logger] START ', null]), { trigger: trigger('incident') })
const SILENT = automation('business_rule', 'Silent', {}, { trigger: trigger('incident') })
const HIDDEN = automation('script_include', 'Hidden', {}, { state: 'unreadable', analysis: null, versions: [] })
const READ: SourceStatuses = {
    syslog_evidence: 'available',
    trigger_record_evidence: 'available',
    outbound_http_log: 'available',
}
const DENIED: SourceStatuses = { syslog_evidence: 'unavailable_insufficient_permissions' }
const PROVEN: EvidenceSummary = {
    ...NO_EVIDENCE,
    lastObserved: NOON,
    counted30d: { record: 3, repeated: 2 },
    tiersMet: ['syslog_evidence'],
}
const TRIGGER = { matchedOn: 'trigger_condition', last: NOON }
const TRIGGERED: EvidenceSummary = { ...NO_EVIDENCE, lastTriggerSeen: NOON, claims: [TRIGGER] }

test.each<[string, Automation, SourceStatuses, EvidenceSummary, string, number | null, string]>([
    ['proven', LOGGER, READ, PROVEN, 'proven', 3, ''],
    ['proven, though the source is denied now', LOGGER, DENIED, PROVEN, 'proven', 3, ''],
    ['triggered only', LOGGER, READ, TRIGGERED, 'inferred', 0, 'script_leaves_no_record'],
    [
        'a shared line',
        LOGGER,
        READ,
        { ...TRIGGERED, claims: [TRIGGER, { matchedOn: 'shared_statement', last: NOON }] },
        'inferred',
        0,
        'statement_shared',
    ],
    ['the source denied', LOGGER, DENIED, TRIGGERED, 'inferred', null, 'syslog_evidence_not_readable'],
    ['read, and nothing found', LOGGER, READ, NO_EVIDENCE, 'unproven', 0, 'never_seen_running'],
    ['nothing was read', LOGGER, {}, NO_EVIDENCE, 'unknown', null, 'never_seen_running'],
    ['leaves no record anywhere', SILENT, READ, NO_EVIDENCE, 'unproven', null, 'never_seen_running'],
    ['the text is not known', HIDDEN, READ, NO_EVIDENCE, 'unknown', null, 'script_not_readable'],
])('%s', (_name, one, statuses, summary, state, count, code) => {
    expect(toExecutionStatus(one, index([one]), statuses, summary, NOON)).toMatchObject({
        state,
        executionCount30d: count,
        whyNotHigherCode: code,
        lastObservedExecution: summary.lastObserved,
        lastTriggerSeen: summary.lastTriggerSeen,
    })
})

it('says which sources could have proven it, of those that were read', () => {
    const executionStatus = toExecutionStatus(
        LOGGER,
        index([LOGGER]),
        { ...READ, call_chain_evidence: 'unavailable_not_installed' },
        PROVEN,
        NOON,
    )
    expect(executionStatus.tiersPossible).toEqual(['syslog_evidence', 'trigger_record_evidence'])
    expect(executionStatus.tiersMet).toEqual(['syslog_evidence'])
})

const CALLER = automation('script_include', 'Caller', USES_GRAPH)
const MIDNIGHT = '2026-04-21 00:00:00'

function inferredFrom(matchedOn: string): EvidenceSummary {
    return { ...NO_EVIDENCE, claims: [{ matchedOn, last: NOON }] }
}

function findings(one: Automation, summary: EvidenceSummary, more: Partial<ExecutionFacts> = {}, statuses = READ) {
    const knowledge = index([one], graphMessage())
    const facts: ExecutionFacts = {
        executionStatuses: [toExecutionStatus(one, knowledge, statuses, summary, NOON)],
        statuses,
        ledgers: readFrom({ outbound_http_log: LONG_AGO, syslog_evidence: LONG_AGO }, MIDNIGHT),
        readUntil: MIDNIGHT,
        verboseRows: 0,
        undeclaredCalls: [],
        failures: null,
        failureThreshold: 3,
        ...more,
    }
    return findExecutionFindings(knowledge, facts, MIDNIGHT, 30)
}
const kinds = (...given: Parameters<typeof findings>) => findings(...given).findings.map(({ kind }) => kind)

test.each<[string, Parameters<typeof findings>, readonly string[]]>([
    ['may call out and was never seen', [CALLER, NO_EVIDENCE], ['dormant_authority']],
    ['was seen', [CALLER, PROVEN], []],
    ['was seen long ago', [CALLER, { ...PROVEN, lastObserved: '2026-02-01 00:00:00' }], ['dormant_authority']],
    [
        'its source was not read in full',
        [CALLER, NO_EVIDENCE, { ledgers: readFrom({ outbound_http_log: LONG_AGO }, MIDNIGHT, 'partial') }],
        ['execution_not_observable'],
    ],
    [
        'its source is read since yesterday',
        [CALLER, NO_EVIDENCE, { ledgers: readFrom({ outbound_http_log: NOON }, MIDNIGHT) }],
        ['execution_not_observable'],
    ],
    ['is inferred from a call in its transaction', [CALLER, inferredFrom('outbound_transaction')], []],
    ['is inferred from a call to its address', [CALLER, inferredFrom('outbound_address')], []],
    ['is named in a text that anybody wrote', [CALLER, inferredFrom('named_in_text')], ['dormant_authority']],
    ['is inactive', [{ ...CALLER, isActive: false }, NO_EVIDENCE], []],
    ['has no authority', [LOGGER, NO_EVIDENCE], []],
    ['is triggered, nothing proves it', [LOGGER, TRIGGERED], ['unproven_execution']],
    [
        'is triggered, and something else shows it',
        [LOGGER, { ...TRIGGERED, claims: [TRIGGER, { matchedOn: 'open_statement', last: NOON }] }],
        [],
    ],
    ['is triggered, nothing could be read', [LOGGER, TRIGGERED, { ledgers: {} }, DENIED], ['execution_not_observable']],
    ['is triggered, and leaves no row', [SILENT, TRIGGERED], ['execution_not_observable']],
    ['is one of ours', [{ ...CALLER, scope: 'x_kt_gov' }, NO_EVIDENCE], []],
    ['is inactive, yet seen', [{ ...LOGGER, isActive: false }, PROVEN], ['inactive_but_observed']],
    [
        'is inactive since just then',
        [{ ...LOGGER, isActive: false, versions: [{ hash: 'h', from: NOON, analysis: null }] }, PROVEN],
        [],
    ],
    ['headers are logged', [LOGGER, PROVEN, { verboseRows: 3 }], ['verbose_http_log']],
    [
        'a call that its text has not',
        [
            CALLER,
            PROVEN,
            {
                undeclaredCalls: [
                    {
                        automationId: 'sn-si-Caller',
                        evidenceId: 'e',
                        host: 'evil.example.com',
                        path: '/',
                        executedAt: NOON,
                    },
                ],
            },
        ],
        ['undeclared_call'],
    ],
])('%s', (_name, given, expected) => {
    expect(kinds(...given)).toEqual(expected)
})

it('says which kinds were looked for, so that nothing is closed unseen', () => {
    expect(findings(LOGGER, PROVEN, { verboseRows: null, undeclaredCalls: null }).examined).toEqual([
        'dormant_authority',
        'unproven_execution',
        'inactive_but_observed',
        'execution_not_observable',
        'competing_script',
    ])
})

it('names the script record, so that a reader can open it', () => {
    expect(findings(CALLER, NO_EVIDENCE).findings[0]).toMatchObject({
        subject: 'Caller (sn-si-Caller)',
        table: 'sys_script_include',
        recordId: 'Caller',
    })
})

it('texts say which script calls which, by scope', () => {
    const own = automation('script_include', 'Helper', {}, { id: 'own', scope: 'x_acme' })
    const global = automation('script_include', 'Helper', {}, { id: 'global' })
    const rule = automation('business_rule', 'R', { includes: [include('Helper')], ...USES_GRAPH }, { scope: 'x_acme' })
    const far = automation('business_rule', 'F', { includes: [include('Helper', 'x_acme'), include('Unknown')] })
    const edges = toStructuralEdges(index([own, global, rule, far], graphMessage()))
    expect(edges.map(({ type, from, to, matchedValue }) => [type, from, to, matchedValue])).toEqual([
        ['CALLS', 'sn-br-F', 'own', 'line 1'],
        ['CALLS', 'sn-br-R', 'own', 'line 1'],
        ['INVOKES', 'sn-br-R', 'sn-rest-graph', 'line 7'],
    ])
})

it('two includes of one name are possible callees, and neither is one for certain', () => {
    const one = automation('script_include', 'Helper', {}, { id: 'one', sysId: 'one' })
    const two = automation('script_include', 'Helper', {}, { id: 'two', sysId: 'two' })
    const rule = automation('business_rule', 'R', { includes: [include('Helper')] })
    const { calls } = index([one, two, rule])
    expect(calls.from.get('sn-br-R')).toEqual([])
    expect([calls.callers.get('one'), calls.callers.get('two')]).toEqual([['sn-br-R'], ['sn-br-R']])
})
