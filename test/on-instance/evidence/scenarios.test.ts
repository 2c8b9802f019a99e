/** Plays every scenario of test/fixtures/evidence on the built app and compares all that is stored with what must come of it. */

import { installRecords, storeRows } from 'servicenow-local-instance'
import { scenarios } from '../../fixtures/evidence/index.ts'
import { OnInstance } from '../../support/on-instance.ts'
import { labelled, NOW, type Act, type Expected, type Scenario } from '../../support/scenario.ts'

const JOB = 'Keeptrusts: collect execution evidence'
/** Everything that a scenario installs is there long before anything runs. */
const INSTALLED = '2026-02-02 08:00:00'
/** Of the app and of the platform itself, scenarios say nothing. */
const OURS = /^sn-(br|si|job|flow)-[0-9a-f]{32}$/

const SCRIPT_TABLES = [
    'sys_script',
    'sys_script_include',
    'sysauto_script',
    'sys_ws_operation',
    'sys_ui_action',
    'sysevent_script_action',
]

let on: OnInstance
beforeAll(async () => {
    on = await OnInstance.open()
    // The app was installed a month before: what a script said before it is known, nobody knows.
    const { database } = on.instance
    const where = { kind: 'compare', path: 'sys_id', operator: '!=', value: '' } as const
    const all = (table: string) => ({ table, where, orderBy: [], window: null })
    database.updateWhere(all('sys_update_version'), { sys_recorded_at: '2026-01-01 00:00:00' })
    for (const table of SCRIPT_TABLES) database.updateWhere(all(table), { sys_updated_on: '2026-01-01 00:00:00' })
    on.mark()
})
afterAll(() => on.close())
beforeEach(() => {
    on.rewind()
    on.instance.clock.set(toMilliseconds(INSTALLED))
})

describe.each(scenarios.map((scenario) => [scenario.name, scenario] as const))('%s', (_name, scenario) => {
    it(scenario.says, async () => {
        for (const act of scenario.acts) await play(act)
        const seen = await look(scenario)
        expect(seen).toEqual(toExpected(scenario))
    })
})

async function play(act: Act): Promise<void> {
    if ('install' in act) installRecords(on.instance, act.install)
    else if ('rows' in act) storeRows(on.instance, act.rows)
    else if ('remove' in act) for (const row of act.remove) on.instance.database.delete(row.table, row.sys_id)
    else if ('properties' in act)
        for (const [name, value] of Object.entries(act.properties)) await setProperty(name, value)
    else if ('wait' in act) on.wait(act.wait)
    else if ('fill' in act) on.instance.database.load(act.fill.table, numbered(act.fill))
    else if ('allow' in act) await allow(act.allow)
    else if ('deny' in act) for (const table of act.deny) await deny(table)
    else collect()
}

function* numbered({ row, rows }: Extract<Act, { fill: object }>['fill']): Generator<Record<string, string>> {
    for (let index = 0; index < rows; index++) yield { ...row(index) }
}

function collect(): void {
    const now = toMilliseconds(NOW)
    if (on.instance.clock.now() < now) on.instance.clock.set(now)
    on.instance.queue.runJob(JOB)
    on.drain()
}

async function allow(table: string): Promise<void> {
    const query = 'name=sys_restricted_caller_access^element=status^label=Allowed'
    const { value } = await on.record('sys_choice', query, ['value'])
    const { sys_id } = await on.record('sys_scope', 'scope=x_kt_gov', ['sys_id'])
    await on.create('sys_restricted_caller_access', {
        source_scope: sys_id,
        target: table,
        operation: 'Read',
        status: value,
    })
}

async function deny(table: string): Promise<void> {
    const query = `source_scope.scope=x_kt_gov^target_name=${table}^operation=read`
    const { sys_id } = await on.record('sys_scope_privilege', query, ['sys_id'])
    await on.update('sys_scope_privilege', sys_id, { status: 'denied' })
}

async function setProperty(name: string, value: string): Promise<void> {
    const [known] = await on.records('sys_properties', `name=${name}`, ['sys_id'])
    if (known) await on.update('sys_properties', known.sys_id, { value })
    else await on.create('sys_properties', { name, value, type: 'string' })
}

async function look({ expected }: Scenario): Promise<Expected> {
    const [evidence, edges, automations, sources, findings] = await Promise.all([
        on.records('x_kt_gov_evidence', '', ['evidence_id', 'confidence', 'matched_on', 'automation_ids']),
        on.records('x_kt_gov_evidence_edge', 'edge_type!=EVIDENCES', ['edge_type', 'from_id', 'to_id', 'confidence']),
        on.records('x_kt_gov_automation', '', [
            'automation_id',
            'execution_state',
            'last_observed_execution',
            'last_trigger_seen',
        ]),
        on.records('x_kt_gov_evidence_source', '', ['source', 'status', 'record_count', 'rows_matched', 'gaps']),
        on.records('x_kt_gov_finding', 'state=open', ['kind', 'subject']),
    ])
    const named = new Set(expected.completeness.map((line) => line.split(' ')[0]))
    return {
        evidence: lines(
            evidence
                .map(({ automation_ids, confidence, evidence_id, matched_on }) => ({
                    text: `${evidence_id} ${confidence} ${matched_on}`,
                    to: automation_ids.split(',').map(labelled).filter(isOfScenario).sort(),
                }))
                .filter(({ to }) => to.length > 0)
                .map(({ text, to }) => `${text} -> ${to.join(',')}`),
        ),
        edges: lines(
            edges
                .map(
                    ({ confidence, edge_type, from_id, to_id }) =>
                        `${edge_type} ${labelled(from_id)} -> ${labelled(to_id)} ${confidence}`,
                )
                .filter((line) =>
                    line
                        .split(/ -> | (?=STRUCTURAL|TEMPORAL|DETERMINISTIC)/)
                        .every((part) => isOfScenario(part.split(' ').pop() ?? '')),
                ),
        ),
        executionStatus: lines(
            automations
                .filter(({ automation_id }) => isOfScenario(labelled(automation_id)))
                .map(
                    (row) =>
                        `${row.automation_id} ${row.execution_state} ${row.last_observed_execution || '-'} ${row.last_trigger_seen || '-'}`,
                ),
        ),
        completeness: lines(
            sources
                .filter(({ source }) => named.has(source))
                .map(({ gaps, record_count, rows_matched, source, status }) =>
                    [
                        source,
                        status,
                        `read=${record_count || 'null'}`,
                        `matched=${rows_matched || 'null'}`,
                        ...gapKinds(gaps),
                    ].join(' '),
                ),
        ),
        ...(expected.findings === undefined
            ? {}
            : { findings: lines(findings.map(({ kind, subject }) => `${kind} ${subject}`)) }),
    }
}

function toExpected({ expected }: Scenario): Expected {
    const { completeness, edges, evidence, findings, executionStatus } = expected
    return {
        evidence: lines(evidence),
        edges: lines(edges),
        executionStatus: lines(executionStatus),
        completeness: lines(completeness),
        ...(findings === undefined ? {} : { findings: lines(findings) }),
    }
}

function isOfScenario(id: string): boolean {
    return !OURS.test(id)
}

/** Kinds of the gaps, each once. */
function gapKinds(gaps: string): readonly string[] {
    return [...new Set([...gaps.matchAll(/"kind":"(\w+)"|^(\w+):/gm)].map((match) => match[1] ?? match[2]))].sort()
}

function lines(given: readonly string[]): readonly string[] {
    return given.map(labelled).sort()
}

function toMilliseconds(text: string): number {
    return Date.parse(`${text.replace(' ', 'T')}Z`)
}
