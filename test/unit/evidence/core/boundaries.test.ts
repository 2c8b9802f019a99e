/** Where one second or one row makes the difference: grace periods of findings, windows of coverage, states of sources. */

import { findOther, toCoverage } from '../../../../src/server/evidence/core/coverage.ts'
import {
    toExecutionStatus,
    NO_EVIDENCE,
    provingSources,
} from '../../../../src/server/evidence/core/execution-status.ts'
import { findExecutionFindings, type ExecutionFacts } from '../../../../src/server/evidence/core/findings.ts'
import type { Automation } from '../../../../src/server/evidence/core/model.ts'
import { whyNotRead } from '../../../../src/server/evidence/core/why-not-higher.ts'
import { notSeen } from '../../../../src/server/evidence/core/chain/not-seen.ts'
import { HOP_KINDS, SOURCE_STATUSES, type SourceStatus } from '../../../../src/server/evidence/core/catalogue.ts'
import { SOURCE_NAMES } from '../../../../src/server/evidence/sources/index.ts'
import {
    automation,
    graphMessage,
    index,
    logs,
    readFrom,
    trigger,
    USES_GRAPH,
} from '../../../support/evidence-samples.ts'

const NOW = '2026-04-21 00:00:00'
const EARLY = '2026-04-20 23:59:59'
/** Thirty days earlier. */
const SINCE = '2026-03-22 00:00:00'
const BEFORE = '2026-03-21 23:59:59'
const CALLER = automation('script_include', 'Caller', USES_GRAPH)
const LOGGER = automation('business_rule', 'Logger', logs(['[Logger] START ', null]), { trigger: trigger('incident') })

function kindsOf(one: Automation, status: object, more: Partial<ExecutionFacts> = {}) {
    const knowledge = index([one], graphMessage())
    const statuses = { outbound_http_log: 'available', syslog_evidence: 'available' } as const
    const standing = { ...toExecutionStatus(one, knowledge, statuses, NO_EVIDENCE, NOW), ...status }
    const facts: ExecutionFacts = {
        executionStatuses: [standing],
        statuses,
        ledgers: readFrom({ outbound_http_log: SINCE, syslog_evidence: SINCE }, NOW),
        readUntil: NOW,
        verboseRows: null,
        undeclaredCalls: null,
        failures: null,
        failureThreshold: 3,
        ...more,
    }
    return findExecutionFindings(knowledge, facts, NOW, 30).findings.map(({ kind }) => kind)
}

test.each<[string, object, Partial<ExecutionFacts>, boolean]>([
    ['never seen, its source read since just then', {}, {}, true],
    [
        'its source read a second too short',
        {},
        { ledgers: readFrom({ outbound_http_log: '2026-03-22 00:00:01' }, NOW) },
        false,
    ],
    ['its source never read', {}, { ledgers: {} }, false],
    ['its source read until a second too early', {}, { ledgers: readFrom({ outbound_http_log: SINCE }, EARLY) }, false],
    ['its source read in part only', {}, { ledgers: readFrom({ outbound_http_log: SINCE }, NOW, 'partial') }, false],
    ['its source denied', {}, { ledgers: readFrom({ outbound_http_log: SINCE }, NOW, 'refused') }, false],
    [
        'its rows gone before they were read',
        {},
        { ledgers: readFrom({ outbound_http_log: SINCE }, NOW, 'rotated') },
        false,
    ],
    ['seen just then', { lastObservedExecution: SINCE }, {}, false],
    ['seen a second before', { lastObservedExecution: BEFORE }, {}, true],
])('a script that may call out, %s, is dormant authority', (_, status, more, is) => {
    expect(kindsOf(CALLER, status, more).includes('dormant_authority')).toBe(is)
})

it('a script without authority, one that is inactive, or one that no source could show is never dormant', () => {
    expect(kindsOf(LOGGER, {})).not.toContain('dormant_authority')
    expect(kindsOf({ ...CALLER, isActive: false }, {})).toEqual([])
    expect(kindsOf(automation('business_rule', 'Writer', {}), {})).toEqual([])
})

test.each<[string, object, boolean]>([
    ['just then', { lastTriggerSeen: SINCE }, true],
    ['a second too early', { lastTriggerSeen: BEFORE }, false],
    ['never', { lastTriggerSeen: null }, false],
    ['and it was proven just then', { lastTriggerSeen: NOW, lastObservedExecution: SINCE }, false],
    ['and something else shows it', { lastTriggerSeen: NOW, lastRunShown: SINCE }, false],
    ['and something else showed it a second before', { lastTriggerSeen: NOW, lastRunShown: BEFORE }, true],
])('a rule whose trigger was seen %s is unproven', (_, status, is) => {
    expect(kindsOf(LOGGER, status).includes('unproven_execution')).toBe(is)
})

test.each<[string, string, boolean]>([
    ['an hour after its last change', '2026-04-01 13:00:00', false],
    ['a second later', '2026-04-01 13:00:01', true],
])('an inactive script that ran %s is a finding', (_, lastObservedExecution, is) => {
    const versions = [{ hash: 'h', from: '2026-04-01 12:00:00', analysis: null }]
    const inactive = { ...LOGGER, isActive: false, versions }
    expect(kindsOf(inactive, { lastObservedExecution }).includes('inactive_but_observed')).toBe(is)
    expect(kindsOf({ ...inactive, versions: [] }, { lastObservedExecution })).toEqual([])
})

describe('the evidence of a finding', () => {
    const WRITES = {
        writes: [
            {
                table: 'x',
                target: 'record' as const,
                operation: 'update' as const,
                fields: [],
                isComplete: true,
                line: 1,
            },
        ],
        credentials: [{ line: 1 }] as never,
    }
    const all = automation('script_include', 'Caller', { ...USES_GRAPH, ...WRITES })
    const linesOf = (one: Automation, status: object, more: Partial<ExecutionFacts> = {}) => {
        const knowledge = index([one], graphMessage())
        const statuses = { outbound_http_log: 'available', syslog_evidence: 'available' } as const
        const standing = { ...toExecutionStatus(one, knowledge, statuses, NO_EVIDENCE, NOW), ...status }
        const facts = {
            executionStatuses: [standing, { ...standing, automationId: 'unknown' }],
            statuses,
            ledgers: readFrom({ outbound_http_log: SINCE, syslog_evidence: SINCE }, NOW),
            readUntil: NOW,
            verboseRows: null,
            undeclaredCalls: null,
            failures: null,
            failureThreshold: 3,
            ...more,
        }
        return findExecutionFindings(knowledge, facts, NOW, 30).findings.map(({ evidence }) => evidence.split('\n'))
    }

    it('of dormant authority names what the script may do, and its last execution', () => {
        const lines = (lastProven: string) => [
            [
                'Automation: Caller',
                'Authority: calls other systems, presents credentials, writes records',
                `No execution is proven or inferred since: ${SINCE} UTC`,
                `Last proven execution: ${lastProven}`,
                'Sources read in full: outbound_http_log',
            ],
        ]
        expect(linesOf(all, {})).toEqual(lines('none is known'))
        expect(linesOf(all, { lastObservedExecution: BEFORE })).toEqual(lines(`${BEFORE} UTC`))
    })

    it('of an unproven execution names the trigger, and of an inactive script its last change', () => {
        const status = { lastTriggerSeen: SINCE, whyNotHigher: 'Nothing names it.' }
        expect(linesOf(LOGGER, status)).toEqual([
            [
                'Automation: Logger',
                `Last trigger seen: ${SINCE} UTC`,
                `Executions proven or inferred from other sources: none since ${SINCE} UTC`,
                'Sources read in full: syslog_evidence',
                'Why not higher: Nothing names it.',
            ],
        ])
        const versions = [{ hash: 'h', from: '2026-04-01 12:00:00', analysis: null }]
        expect(linesOf({ ...LOGGER, isActive: false, versions }, { lastObservedExecution: NOW })).toEqual([
            [
                'Automation: Logger',
                'Inactive, last changed: 2026-04-01 12:00:00 UTC',
                `Last proven execution: ${NOW} UTC`,
            ],
        ])
    })

    it('of outbound rows above level basic says what to set', () => {
        const [lines] = linesOf({ ...CALLER, isActive: false }, {}, { verboseRows: 3 })
        expect(lines[0]).toBe('Outbound rows above level basic: 3')
        expect(lines[2]).toMatch(/^Remediation: set glide\.outbound_http_log/)
    })
})

test.each([
    [0, false],
    [1, true],
])('%s rows above level basic are a finding', (verboseRows, is) => {
    expect(kindsOf(LOGGER, {}, { verboseRows }).includes('verbose_http_log')).toBe(is)
})

it('of several undeclared calls of one script the newest is shown', () => {
    const call = (evidenceId: string, executedAt: string) => ({
        automationId: 'sn-si-Caller',
        evidenceId,
        host: evidenceId,
        path: '/',
        executedAt,
    })
    const shown = (...calls: readonly ReturnType<typeof call>[]) => {
        const facts = {
            executionStatuses: [],
            statuses: {},
            ledgers: {},
            readUntil: NOW,
            verboseRows: null,
            failures: null,
            failureThreshold: 3,
        }
        const found = findExecutionFindings(index([CALLER]), { ...facts, undeclaredCalls: calls }, NOW, 30)
        return found.findings.map(({ evidence }) => /Evidence: (\w+)/.exec(evidence)?.[1])
    }
    expect(shown(call('old', BEFORE), call('new', SINCE))).toEqual(['new'])
    expect(shown(call('new', SINCE), call('old', BEFORE))).toEqual(['new'])
    expect(shown(call('a', SINCE), call('b', SINCE))).toEqual(['b'])
    expect(shown(call('b', SINCE), call('a', SINCE))).toEqual(['b'])
    expect(shown({ ...call('x', SINCE), automationId: 'unknown' })).toEqual([])
})

const WINDOWS = toCoverage([
    { owner: 'one', from: null, to: '2026-02-01' },
    { owner: 'two', from: '2026-01-01', to: '2026-03-01' },
    { owner: 'three', from: '2026-01-01', to: null },
])

test.each([
    ['before every start', '2025-12-31', 'nobody', 'one'],
    ['before every start, the owner left out', '2025-12-31', 'one', null],
    ['at a start', '2026-01-01', 'one', 'two'],
    ['just before an end', '2026-01-31', 'two', 'one'],
    ['at an end', '2026-02-01', 'two', 'three'],
    ['after all ends but an open one', '2026-03-01', 'nobody', 'three'],
    ['after all ends, the owner left out', '2026-03-01', 'three', null],
])('%s', (_, at, except, owner) => {
    expect(findOther(WINDOWS, at, except)).toBe(owner)
})

it('there is no owner where no window is open, and an owner with two windows counts in both', () => {
    expect(findOther(toCoverage([]), '2026-01-01', '')).toBeNull()
    const twice = toCoverage([
        { owner: 'one', from: '2026-01-01', to: '2026-03-01' },
        { owner: 'one', from: '2026-02-01', to: '2026-04-01' },
    ])
    expect(findOther(twice, '2026-03-15', '')).toBe('one')
    expect(findOther(twice, '2026-04-01', '')).toBeNull()
})

test.each(Object.keys(SOURCE_STATUSES) as SourceStatus[])(
    'a source that is %s has advice unless it is available',
    (status) => {
        for (const source of SOURCE_NAMES) {
            const why = whyNotRead(source, status)
            expect(why === null).toBe(status === 'available')
            if (why !== null) expect(why.remediation).toMatch(/\.$/)
        }
    },
)

const NOTHING_READ = { sources: [], ledgers: {}, asked: null }

it('every kind of hop has sources that could show it, in the order of the list', () => {
    for (const kind of HOP_KINDS) {
        const silent = notSeen(kind, [], NOTHING_READ)
        expect(silent.length).toBeGreaterThan(0)
        expect(silent.every(({ reason, status }) => reason === 'not_read' && status === null)).toBe(true)
        const places = silent.map(({ source }) => SOURCE_NAMES.indexOf(source))
        expect(places).toEqual([...places].sort((one, other) => one - other))
    }
    expect(notSeen('connection', [], NOTHING_READ).map(({ source }) => source)).toEqual(['outbound_http_log'])
})

test.each<[string, Automation, readonly string[]]>([
    ['a flow', automation('flow', 'F', {}, { analysis: null, state: 'none' }), ['flow_context_evidence']],
    ['a global script with a line of its own', LOGGER, ['syslog_evidence']],
    ['a global script whose line anybody writes', automation('business_rule', 'L', logs([null])), []],
    ['a script of an application that logs', { ...LOGGER, scope: 'x_app' }, ['application_log_evidence']],
    [
        'a script that traces',
        automation('business_rule', 'T', { traces: [{ name: 'T', line: 1 }] }),
        ['trace_evidence'],
    ],
    ['a trace without a name', automation('business_rule', 'T', { traces: [{ name: null, line: 1 }] }), []],
    ['a script that calls out', CALLER, ['outbound_http_log']],
    ['a script that could not be read', { ...LOGGER, analysis: null, state: 'unreadable' }, []],
])('what would prove a run of %s', (_, one, sources) => {
    expect(provingSources(one, index([one], graphMessage()))).toEqual(sources)
})
