/** Promises of attribution by context on the built app: what canaries measured is what the instance does, and a call is certain by the answer of its own work only. */

import { onCanaries } from './canary-instance.ts'

const on = onCanaries()
const HOUR = 3600
const FACTS = 'questionSTARTSWITHattribution_'
const CALL = "new sn_ws.RESTMessageV2('Graph - sn-ticket-router', 'GetUserByUPN').execute()"

/** Answers of both logs, where they are one. */
async function answers(): Promise<Readonly<Record<string, string>>> {
    const found: Record<string, Set<string>> = {}
    for (const { answer, question } of await on.list('x_kt_gov_platform_fact', ['question', 'answer'], FACTS)) {
        const context = question.replace(/^attribution_(log|outbound)_/, '')
        found[context] = (found[context] ?? new Set()).add(answer)
    }
    return Object.fromEntries(Object.entries(found).map(([context, seen]) => [context, [...seen].sort().join('|')]))
}

/** The administrator measures in a request, the canaries in background work. */
async function measure(behaviour: string): Promise<void> {
    on.local.behave('log_attribution', behaviour)
    on.local.behave('log_rows', 'prompt')
    await on.plant()
    on.collectAndLook()
    on.collectAndLook()
    const { status } = await on.local.api('POST', '/api/x_kt_gov/v1/setup/attribution', { body: {} })
    expect(status).toBe(200)
}

const NOT_MEASURED = { cross_scope: 'unmeasured', flow: 'unmeasured', global: 'unmeasured' }

describe('whom the logs name is measured for each kind of work', () => {
    it.each([
        ['callee', { same_scope: 'callee', same_scope_background: 'callee', asynchronous: 'callee', job: 'callee' }],
        ['caller', { same_scope: 'caller', same_scope_background: 'caller', asynchronous: 'caller', job: 'caller' }],
        ['origin', { same_scope: 'neither', same_scope_background: 'neither', asynchronous: 'caller', job: 'caller' }],
        [
            'by_context',
            { same_scope: 'callee', same_scope_background: 'neither', asynchronous: 'caller', job: 'caller' },
        ],
    ])('as the instance behaves: %s', async (behaviour, expected) => {
        await measure(behaviour)
        expect(await answers()).toEqual({ ...expected, ...NOT_MEASURED })
    })

    it('and what the app cannot run is not measured, by name', async () => {
        await measure('callee')
        expect(await on.rows('x_kt_gov_platform_fact', ['detail'], `${FACTS}^questionENDSWITHlog_global`)).toEqual(
            new Set(['Not measured: the app has no script in the global scope.']),
        )
    })

    it.each([
        ['the platform', (): Promise<unknown> => on.setPlatformProperty('glide.war', 'glide-of-another-release.war')],
        [
            'the app',
            async (): Promise<unknown> => {
                const [app] = await on.list('sys_app', ['sys_id'], 'scope=x_kt_gov')
                return on.local.instance.database.update('sys_app', app.sys_id, { version: '99.0.0' })
            },
        ],
    ])('and again after an upgrade of %s', async (_what, upgrade) => {
        await measure('callee')
        await on.behave('log_attribution', 'caller')
        on.collectAndLook()
        expect(await answers()).toMatchObject({ same_scope_background: 'callee', asynchronous: 'callee' })
        await upgrade()
        on.collectAndLook()
        // What was measured on the other release counts no more, and what was not measured again is not known.
        expect(await answers()).toMatchObject({
            same_scope: 'unmeasured',
            same_scope_background: 'caller',
            asynchronous: 'unmeasured',
            job: 'unmeasured',
        })
        on.collect(6 * HOUR)
        on.look()
        on.collectAndLook()
        on.collectAndLook()
        expect(await answers()).toMatchObject({ asynchronous: 'caller', job: 'caller' })
    })

    it('and leaves nothing in findings, nor in tables of others', async () => {
        await measure('by_context')
        expect(await on.list('x_kt_gov_finding', ['kind'])).toEqual([])
        for (const table of ['incident', 'change_request', 'task', 'cmdb_ci']) expect(await on.count(table)).toBe(0)
    })
})

describe('an asynchronous rule that can make the same call as the include that it calls', () => {
    /** The include makes the call; the rule could. */
    async function runs(scope: string): Promise<string> {
        const { message } = on.tellStory()
        await on.change('sys_script', { active: 'false' }, 'name=Route incident')
        const sys_scope = scope === 'global' ? 'global' : on.install('sys_scope', { scope, name: scope })
        on.install('sys_script_include', {
            name: 'AcmeRouter',
            api_name: `${scope}.AcmeRouter`,
            script: `var AcmeRouter = Class.create()
                AcmeRouter.prototype = { initialize: function () {}, route: function () { ${CALL} }, type: 'AcmeRouter' }`,
            active: 'true',
            sys_scope,
        })
        const rule = on.rule('incident', `if (current.category == 'own') ${CALL}; else new AcmeRouter().route()`, {
            name: 'Route later',
            when: 'async',
            action_update: 'false',
            sys_scope,
        })
        on.local.wait(2 * HOUR)
        await on.standIn()
        await on.incidents(1)
        on.collect()
        const query = `edge_type=INVOKES^from_id=sn-br-${rule}^to_id=sn-rest-${message}`
        return [...(await on.rows('x_kt_gov_evidence_edge', ['confidence', 'matched_on'], query))].join()
    }

    it('is not said to have made it where rules are named by another answer than asynchronous work', async () => {
        await measure('by_context')
        expect(await runs('x_acme')).toBe('TEMPORAL_INFERRED|outbound_caller')
    })

    it('is not said to have made it where only rules with the write were measured', async () => {
        await on.setProperty('x_kt_gov.canary.interval_hours', '0')
        await measure('by_context')
        expect(await answers()).toMatchObject({ same_scope: 'callee', asynchronous: 'unmeasured' })
        expect(await runs('x_acme')).toBe('TEMPORAL_INFERRED|outbound_unmeasured')
    })

    it('is not named at all where the log names the include', async () => {
        await measure('callee')
        expect(await runs('x_acme')).not.toContain('DETERMINISTIC')
    })
})

describe('a call that the log names its script for', () => {
    async function own(scope: string): Promise<string> {
        const { message } = on.tellStory()
        await on.change('sys_script', { active: 'false' }, 'name=Route incident')
        const sys_scope = scope === 'global' ? 'global' : on.install('sys_scope', { scope, name: scope })
        on.install('sys_script_include', {
            name: 'AcmeRouter',
            api_name: `${scope}.AcmeRouter`,
            script: `var AcmeRouter = Class.create()
                AcmeRouter.prototype = { initialize: function () {}, route: function () { ${CALL} }, type: 'AcmeRouter' }`,
            active: 'true',
            sys_scope,
        })
        const rule = on.rule('incident', `${CALL}; if (current.category == 'twice') new AcmeRouter().route()`, {
            ...{ name: 'Route later', when: 'async', action_update: 'false', sys_scope },
        })
        on.local.wait(2 * HOUR)
        await on.standIn()
        await on.incidents(1)
        on.collect()
        const query = `edge_type=INVOKES^from_id=sn-br-${rule}^to_id=sn-rest-${message}`
        return [...(await on.rows('x_kt_gov_evidence_edge', ['confidence', 'matched_on'], query))].join()
    }

    it('is certain where that was measured for its work', async () => {
        await measure('callee')
        expect(await own('x_acme')).toBe('DETERMINISTIC|outbound_source')
    })

    it('is not certain in the global scope, where it cannot be measured', async () => {
        await measure('callee')
        expect(await own('global')).toBe('TEMPORAL_INFERRED|outbound_unmeasured')
    })
})
