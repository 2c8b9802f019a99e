/** Who may have written a row although no statement of theirs fits it, and in which scope; the index that looks it up. */

import { findByFile, isRelatedTable } from '../../../../src/server/evidence/core/automation-index.ts'
import { ANY_SCOPE, findPrinters } from '../../../../src/server/evidence/core/competing-scripts.ts'
import { findOther } from '../../../../src/server/evidence/core/coverage.ts'
import { callsOut, hasScript } from '../../../../src/server/evidence/core/proves.ts'
import { toFields } from '../../../../src/server/evidence/core/source.ts'
import { isEntryId, isTriggeredAlone, toIdentitySubtype } from '../../../../src/server/evidence/core/workload.ts'
import type { Automation } from '../../../../src/server/evidence/core/model.ts'
import { SOURCES } from '../../../../src/server/evidence/sources/index.ts'
import { isAnything } from '../../../../src/server/evidence/core/printing.ts'
import { isScriptLogging } from '../../../../src/server/evidence/core/transform/log-row.ts'
import type { EvidenceSource } from '../../../../src/server/evidence/core/catalogue.ts'
import type {
    Hole,
    LogStatement,
    ScriptAnalysis,
    TableWrite,
} from '../../../../src/server/script-analysis/core/analysis.ts'
import { automation, graphMessage, index, logs, NOON, trigger, USES_GRAPH } from '../../../support/evidence-samples.ts'

const script = (name: string, text: Partial<ScriptAnalysis>, more: Partial<Automation> = {}) =>
    automation('script_include', name, text, more)
const EVAL: Partial<ScriptAnalysis> = { dynamic: [{ what: 'eval', line: 1 }] }
const write = (table: string, operation: TableWrite['operation'] = 'insert'): Partial<ScriptAnalysis> => ({
    writes: [{ table, target: 'record', operation, fields: [], isComplete: true, line: 1 }],
})
const SEALED = { state: 'unreadable', analysis: null, versions: [] } as const
/** The scopes in which a script may write any line. */
const openIn = (one: Automation) =>
    index([one])
        .printers.filter(({ coverage, statement }) => isAnything(statement) && findOther(coverage, NOON, '') !== null)
        .map(({ scope }) => scope)
const printersOf = (all: readonly Automation[], message: string, more: { level?: string; source?: string } = {}) => {
    const { origins, printers } = index(all)
    const row = { message, level: '0', source: '*** Script', at: NOON, ...more }
    const isLoggedBy = (scope: string) => isScriptLogging(row.source, scope)
    return findPrinters(printers, origins, { ...row, isLoggedBy }, '', []).map((key) => key.split('/')[1])
}

test.each<[string, Automation, readonly string[]]>([
    ['logs a text of its own', script('A', logs(['own', null])), []],
    ['logs what it is given', script('A', logs([null])), ['global']],
    ['logs what it is given among others', script('A', logs(['own'], [null])), ['global']],
    ['logs two values without a text', script('A', logs([null, '', null])), ['global']],
    ['runs text as code', script('A', EVAL), [ANY_SCOPE]],
    ['inserts log rows itself', script('A', write('syslog')), [ANY_SCOPE]],
    ['inserts other rows', script('A', write('incident')), []],
    ['could not be read', script('A', {}, SEALED), [ANY_SCOPE]],
    ['logs what it is given, in a scope', script('A', logs([null]), { scope: 'x_a' }), ['x_a']],
    ['runs text as code, in a scope', script('A', EVAL, { scope: 'x_a' }), ['x_a']],
    ['inserts log rows, in a scope', script('A', write('syslog'), { scope: 'x_a' }), ['x_a']],
    ['could not be read, in a scope', script('A', {}, { ...SEALED, scope: 'x_a' }), ['x_a']],
])('a script that %s may write any line in %j', (_what, one, scopes) => {
    expect(openIn(one)).toEqual(scopes)
})

it('an open writer of another scope is not asked, one that may write rows is', () => {
    const scoped = script('A', logs([null]), { scope: 'x_a' })
    expect(printersOf([scoped], 'any', { source: 'x_a' })).toEqual(['A'])
    expect(printersOf([scoped], 'any')).toEqual([])
    expect(printersOf([script('A', EVAL)], 'any', { source: 'Import' })).toEqual(['A'])
})

it('a statement too short to be evidence may have printed what fits it', () => {
    const short = (name: string, ...parts: readonly (string | null)[]) => script(name, logs(parts))
    expect(printersOf([short('A', 'ok ', null), short('B', null, ' 1'), short('C', 'no ', null)], 'ok 1')).toEqual([
        'A',
        'B',
    ])
    expect(printersOf([short('A', 'ok 2')], 'ok 1')).toEqual([])
    expect(printersOf([short('A', 'ok ')], '')).toEqual([])
    expect(printersOf([short('A', 'long statement ', null)], 'long statement 1')).toEqual([])
})

const says = (holes: readonly Hole[] | undefined, more: Partial<LogStatement> = {}): Automation =>
    script('A', {
        logs: [{ level: 'info', parts: [null], ...(holes === undefined ? {} : { holes }), line: 1, ...more }],
    })

test.each<[string, string, readonly Hole[], boolean]>([
    ['a count', '12', ['count'], true],
    ['a count', '[Router] START', ['count'], false],
    ['a flag', 'true', ['flag'], true],
    ['a flag', 'truth', ['flag'], false],
    ['JSON', '{"a":1}', ['json'], true],
    ['JSON', '"quoted"', ['json'], true],
    ['JSON', '[Router] START', ['json'], false],
    ['JSON that was cut', `[${'1,'.repeat(2000)}`, ['json'], true],
    ['a number', 'INC0010020', ['number:current'], true],
    ['a number', 'INC0010020 is mine', ['number:current'], false],
    ['a sys_id', '62826bf03710200044e0bfc8bcbe5df1', ['sys_id:current'], true],
    ['a sys_id', 'INC0010020', ['sys_id:current'], false],
    ['a display value', 'anything at all', ['display:current'], true],
    ['what callers hand over', 'anything at all', ['given'], true],
    ['what was thrown', 'TypeError: x is no function', ['error'], true],
])('a script that prints %s may have printed %s: %p', (_what, message, holes, is) => {
    expect(printersOf([says(holes)], message)).toEqual(is ? ['A'] : [])
})

test.each<[string, Partial<LogStatement>, { level?: string; source?: string }, boolean]>([
    ['at its level', {}, { level: '0' }, true],
    ['at another', {}, { level: '2' }, false],
    ['at a level that nobody knows', {}, { level: '7' }, true],
    ['at any level where it computes it', { isAnyLevel: true }, { level: '2' }, true],
    ['under its source', { source: 'Mine' }, { source: 'Mine' }, true],
    ['under another', { source: 'Mine' }, {}, false],
    ['under any source where it computes it', { source: null }, { source: 'Import' }, true],
])('a script writes rows %s', (_what, statement, row, is) => {
    expect(printersOf([says(undefined, statement)], 'any', row)).toEqual(is ? ['A'] : [])
})

const mayTrace = (...all: readonly Automation[]) => findOther(index(all).openTracers, NOON, '') !== null
const version = (from: string) => ({ hash: 'h', from, analysis: null })
const KT = automation('script_include', 'KeeptrustsTrace', {}, { scope: 'x_kt_gov' })
const oldSealed = script('S', {}, { ...SEALED, versions: [version('2025-06-01 00:00:00')] })

test.each<[string, readonly Automation[], boolean]>([
    ['traces under its own name', [script('A', { traces: [{ name: 'A', line: 1 }] })], false],
    ['traces under a computed name', [script('A', { traces: [{ name: null, line: 1 }] })], true],
    [
        'traces under both',
        [
            script('A', {
                traces: [
                    { name: 'A', line: 1 },
                    { name: null, line: 2 },
                ],
            }),
        ],
        true,
    ],
    ['runs text as code', [script('A', EVAL)], true],
    ['inserts trace rows', [script('A', write('x_kt_gov_trace'))], true],
    ['could not be read, on an instance without the trace include', [oldSealed], true],
    ['could not be read and is older than the trace include', [oldSealed, KT], false],
    ['could not be read and has no version', [script('S', {}, SEALED), KT], true],
    ['could not be parsed and is older', [{ ...oldSealed, state: 'unparsable' as const }, KT], true],
    [
        'could not be read, beside an include of that name in another scope',
        [oldSealed, { ...KT, scope: 'global' }],
        true,
    ],
    [
        'could not be read, beside a rule of that name',
        [oldSealed, automation('business_rule', 'KeeptrustsTrace', {}, { scope: 'x_kt_gov' })],
        true,
    ],
    [
        'could not be read, beside another include of the application',
        [oldSealed, automation('script_include', 'Other', {}, { scope: 'x_kt_gov' })],
        true,
    ],
    ['could not be read, beside a trace include of no known age', [oldSealed, { ...KT, versions: [] }], true],
])('a script that %s may leave any trace: %p', (_what, all, is) => {
    expect(mayTrace(...all)).toBe(is)
})

test.each([
    ['incident', 'incident', true],
    ['incident', 'task', true],
    ['task', 'incident', true],
    ['incident', 'cmdb_ci', false],
    ['incident', 'change_request', false],
    ['incident', 'unknown', true],
    ['unknown', 'incident', true],
    ['orphan', 'cmdb_ci', true],
    ['cmdb_ci', 'orphan', true],
])('a record of %s may be one of %s: %p', (one, other, is) => {
    const parents = { task: '', incident: 'task', change_request: 'task', cmdb_ci: '', orphan: 'missing' }
    expect(isRelatedTable(index([], { parents }), one, other)).toBe(is)
})

it('a hierarchy that goes round in a circle may hold anything, and ends', () => {
    expect(isRelatedTable(index([], { parents: { a: 'b', b: 'a', c: '' } }), 'c', 'a')).toBe(true)
})

it('tables as many levels apart as the deepest hierarchy has are related', () => {
    const deep = (levels: number) => {
        const parents: Record<string, string> = { root: '', other: '' }
        for (let at = 0; at < levels; at++) parents[`t${at}`] = at === 0 ? 'root' : `t${at - 1}`
        return index([], { parents })
    }
    expect(isRelatedTable(deep(19), 't18', 'other')).toBe(false)
    expect(isRelatedTable(deep(25), 't24', 'other')).toBe(true)
})

it('automations are in order, each id once and the last that was given', () => {
    const all = [script('B', {}), script('A', {}), script('B', {}, { scope: 'x_b' })]
    const found = index(all)
    expect(found.automations.map(({ id, scope }) => `${id} ${scope}`)).toEqual(['sn-si-A global', 'sn-si-B x_b'])
    expect(found.byName.get('B')).toHaveLength(1)
})

it('two automations of one name are both found by it, and a file by its sys_id alone', () => {
    const all = [script('A', {}), automation('business_rule', 'A')]
    expect(
        index(all)
            .byName.get('A')
            ?.map(({ id }) => id),
    ).toEqual(['sn-br-A', 'sn-si-A'])
    expect(findByFile(index([script('A', {})]), 'A')?.id).toBe('sn-si-A')
    expect(findByFile(index([automation('flow', 'F')]), 'F')?.id).toBe('sn-flow-F')
    expect(findByFile(index([script('A', {}, { sysId: '' })]), '')).toBeNull()
    expect(findByFile(index(all), 'B')).toBeNull()
})

const FLOW = automation('flow', 'F', {}, { state: 'none', analysis: null })
const flowWith = (text: Partial<ScriptAnalysis>) => automation('flow', 'F', text)
const known = (one: Automation) => index([one], graphMessage())

test.each<[string, Automation, boolean]>([
    ['uses a REST message', script('A', USES_GRAPH), true],
    ['writes an endpoint', script('A', { endpoints: [{ url: 'https://a', exact: true, line: 1 }] }), true],
    ['uses a SOAP message', script('A', { soapMessages: [{ name: 'S', line: 1 }] as never }), true],
    ['does none of these', script('A', {}), false],
    ['could not be read', script('A', {}, SEALED), false],
])('a script that %s calls out: %p', (_what, one, is) => {
    expect(callsOut(one, known(one))).toBe(is)
})

test.each<[Automation, boolean]>([
    [script('A', {}), true],
    [script('A', {}, SEALED), true],
    [script('A', {}, { state: 'none' }), false],
    [flowWith({}), false],
    [FLOW, false],
])('%j has a script: %p', (one, is) => {
    expect(hasScript(one)).toBe(is)
})

const LOGS_IN_SCOPE = { ...logs(['[Router] START ', null]) }
test.each<[EvidenceSource, string, Automation, boolean]>([
    ['static_analysis', 'a script that was read', script('A', {}), true],
    ['static_analysis', 'one that was not', script('A', {}, SEALED), false],
    ['sys_audit_evidence', 'a script that writes', script('A', write('incident')), true],
    ['sys_audit_evidence', 'one that writes nothing', script('A', {}), false],
    ['sys_audit_evidence', 'one that was not read', script('A', {}, SEALED), false],
    ['trigger_record_evidence', 'a rule', automation('business_rule', 'A', {}, { trigger: trigger('incident') }), true],
    ['trigger_record_evidence', 'an include', script('A', {}), false],
    ['application_log_evidence', 'a script that logs', script('A', LOGS_IN_SCOPE, { scope: 'x_a' }), true],
    ['application_log_evidence', 'one that logs nothing', script('A', {}, { scope: 'x_a' }), false],
    ['application_log_evidence', 'one that was not read', script('A', {}, { ...SEALED, scope: 'x_a' }), false],
    ['application_log_evidence', 'a flow with log statements', { ...flowWith(LOGS_IN_SCOPE), scope: 'x_a' }, false],
])('%s can say something of %s: %p', (source, _what, one, is) => {
    const { mayShow, proves } = SOURCES[source] as { mayShow?: typeof callsOut; proves?: typeof callsOut }
    expect((mayShow ?? proves)?.(one, known(one))).toBe(is)
})

test.each<[EvidenceSource, string, Automation, boolean]>([
    ['delete_recovery_evidence', 'a script that deletes', script('A', write('incident', 'delete')), true],
    ['delete_recovery_evidence', 'one that inserts', script('A', write('incident')), false],
    ['delete_recovery_evidence', 'a flow that deletes', flowWith(write('incident', 'delete')), false],
    ['delete_recovery_evidence', 'one that was not read', script('A', {}, SEALED), false],
    ['outbound_http_log', 'a flow that calls out', flowWith(USES_GRAPH), false],
    ['trace_evidence', 'a flow that traces', flowWith({ traces: [{ name: 'F', line: 1 }] }), false],
    ['syslog_evidence', 'a flow that logs', flowWith(LOGS_IN_SCOPE), false],
])('%s, read in full, proves a run of %s: %p', (source, _what, one, is) => {
    expect(SOURCES[source].proves?.(one, known(one))).toBe(is)
})

it('a field without a column is empty, and nothing is read for it', () => {
    const asked: string[] = []
    const fields = toFields({ a: 'column', b: '' }, (column) => `${asked.push(column)}`)
    expect([fields, asked]).toEqual([{ a: '1', b: '' }, ['column']])
})

test.each<[Parameters<typeof isTriggeredAlone>[0], boolean]>([
    [{ kind: 'scheduled_script', trigger: null }, true],
    [{ kind: 'script_include', trigger: trigger('incident') }, false],
    [{ kind: 'business_rule', trigger: trigger('incident') }, true],
    [{ kind: 'business_rule', trigger: trigger('incident', { operations: ['query', 'insert'] }) }, true],
    [{ kind: 'business_rule', trigger: trigger('incident', { operations: ['query'] }) }, false],
    [{ kind: 'flow', trigger: null }, false],
])('%j starts by itself: %p', (view, is) => {
    expect(isTriggeredAlone(view)).toBe(is)
})

test.each([
    ['sn-br-a', true],
    ['sn-flow-a', true],
    ['sn-job-a', true],
    ['sn-si-a', false],
    ['x-sn-br-a', false],
])('nobody has to call %s: %p', (id, is) => {
    expect(isEntryId(id)).toBe(is)
})

it('consumers know a scheduled script as a job, and a flow as one of Flow Designer', () => {
    expect([toIdentitySubtype('scheduled_script'), toIdentitySubtype('flow')]).toEqual([
        'scheduled_job',
        'flow_designer_flow',
    ])
})
