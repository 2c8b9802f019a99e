/** An instance with a chain that has two paths, controls in every state, and deliveries: what the console shows in the tests of its pages. */
import { storeRows } from 'servicenow-local-instance'
import { storeStory, store } from '../on-instance/evidence/stored-story.ts'
import { connections, edges, include, INCLUDE, REST, RULE } from '../support/azure-graph-router.ts'
import { decision } from '../support/events.ts'
import { OnInstance } from '../support/on-instance.ts'

const MAILER = `sn-si-${'9'.repeat(32)}`
const DAY_MS = 86_400_000

/** Result of a test, days since it, and days for which it is valid. */
const TESTS = [
    ['pass', 3, 30],
    ['fail', 2, 30],
    ['pass', 35, 20],
    ['inconclusive', 5, 30],
] as const

/** Opens the instance; its last state is what `rewind` goes back to. */
export async function openScene(): Promise<OnInstance> {
    const instance = await OnInstance.open()
    storeStory(instance)
    storeSecondPath(instance)
    for (const [at, [result, daysAgo, valid]] of TESTS.entries()) await storeTest(instance, at, result, daysAgo, valid)
    storeCanaries(instance)
    await instance.deliver(decision('blocked'))
    instance.drain()
    instance.mark()
    return instance
}

/** Context, state and what became of the call; `missing` is what the canary was missed by. */
const CANARIES = [
    ['business_rule', 'found', 'proven'],
    ['business_rule', 'missed', 'missing'],
    ['scheduled_script', 'found', 'inferred'],
    ['asynchronous_rule', 'not_run', ''],
] as const

/** Canaries of the last day, as runs left them: nothing runs for these. */
function storeCanaries(instance: OnInstance): void {
    const at = (hoursAgo: number) => new Date(instance.instance.clock.now() - hoursAgo * 3_600_000)
    const toText = (date: Date) => date.toISOString().slice(0, 19).replace('T', ' ')
    const rows = CANARIES.map(([context, state, call], index) => ({
        table: 'x_kt_gov_canary',
        values: {
            number: `KTCN000100${index}`,
            canary_key: String(index).repeat(64),
            context,
            state,
            planted_at: toText(at(20 - index)),
            ...(state === 'not_run'
                ? {}
                : {
                      ran_at: toText(at(20 - index)),
                      starter_grade: 'proven',
                      include_grade: 'proven',
                      call_grade: call,
                  }),
            false_links: '0',
            lag_seconds: state === 'found' ? String(600 + 600 * index) : '',
            reason: state === 'missed' ? 'No row shows the call' : '',
        },
    }))
    storeRows(instance.instance, rows)
}

/** Another include that the rule calls, and that uses the same REST message: nothing shows a run of it. */
function storeSecondPath(instance: OnInstance): void {
    const [calls] = edges.filter(({ type }) => type === 'CALLS')
    const [invokes] = edges.filter(({ type }) => type === 'INVOKES')
    const structural = { confidence: 'STRUCTURAL', matched_on: 'script_text', matched_value: '', evidence: '[]' }
    const edge = (edge_type: string, from_id: string, to_id: string) => ({
        edge_key: `second|${edge_type}`,
        edge_type,
        from_id,
        to_id,
        ...structural,
    })
    store(instance, 'x_kt_gov_automation', [
        {
            automation_id: MAILER,
            kind: include.kind,
            script_table: include.table,
            script_id: '9'.repeat(32),
            name: 'An include with a name that is too long for one line of the picture',
            scope_name: 'global',
            active: 'true',
            analysis_state: include.analysisState,
            analysis: JSON.stringify({ ...include.analysis, restMessages: [], writes: [] }),
            versions: '[]',
            execution_state: 'unproven',
        },
    ])
    store(instance, 'x_kt_gov_evidence_edge', [edge(calls.type, RULE, MAILER), edge(invokes.type, MAILER, REST)])
    if (calls.to !== INCLUDE || !connections.some(({ id }) => id === REST)) throw new Error('the story has changed')
}

async function storeTest(
    instance: OnInstance,
    at: number,
    result: string,
    daysAgo: number,
    valid: number,
): Promise<void> {
    const control_id = `AI-TEST-${at}`
    const mapping = await instance.create('x_kt_gov_control_mapping', {
        control_id,
        control_objective: `Objective ${at}`,
        policy_pattern: `policy-${at}`,
        active: 'true',
    })
    const daysFrom = (days: number) =>
        new Date(instance.instance.clock.now() + days * DAY_MS).toISOString().slice(0, 19).replace('T', ' ')
    await instance.create('x_kt_gov_control_test', {
        test_key: String(at).repeat(64),
        mapping: mapping.sys_id,
        control_id,
        result,
        tested_at: daysFrom(-daysAgo),
        valid_until: daysFrom(valid - daysAgo),
        window_from: daysFrom(-daysAgo - 7).slice(0, 10),
        window_to: daysFrom(-daysAgo - 1).slice(0, 10),
        enforcement_rate: '97.50',
        conclusion: 'The conclusion of the test.',
    })
}
