/** Promises of addresses that scripts take from properties and columns, on the built app: what is read, what never is, and what is left open. */

import { storeRows } from 'servicenow-local-instance'
import { onCollecting } from './collecting-instance.ts'

const on = onCollecting()

const REQUEST = 'var r = new sn_ws.RESTMessageV2();'

/** A rule with an address of its own; answers its sys_id. */
function rule(name: string, address: string): string {
    return on.rule('incident', `${REQUEST}\nr.setEndpoint(${address});\nr.execute();`, {
        name,
        when: 'after',
        action_update: 'false',
    })
}

const hold = (name: string, value: string, more: Readonly<Record<string, string>> = {}): string =>
    on.install('sys_properties', { name, value, type: 'string', ...more })

const called = (sysId: string) =>
    on.rows('x_kt_gov_evidence_edge', ['to_id', 'matched_on', 'matched_value'], `from_id=sn-br-${sysId}`)

async function questionsOf(sysId: string): Promise<readonly string[]> {
    const login = on.local.user('address.auditor', ['x_kt_gov.auditor'])
    const { body } = await on.local.api('GET', `/api/x_kt_gov/v1/evidence/automations/sn-br-${sysId}`, { login })
    return body.result.chain.open_questions.map(({ note, what }: { note: string; what: string }) => `${what}: ${note}`)
}

it('an address in a property is a connection, and its chain says that the value may have changed', async () => {
    hold('acme.base_url', 'https://me:word@api.acme.test')
    const sync = rule('Sync', "gs.getProperty('acme.base_url') + '/v1/tickets?key=1'")
    on.collect()
    expect(await called(sync)).toEqual(
        new Set(['sn-endpoint-api.acme.test/v1/tickets|script_address|line 2, property acme.base_url']),
    )
    expect(await questionsOf(sync)).toEqual([
        'endpoint_value: Calls the address that property acme.base_url holds, which may have been another at the time of a run: line 2',
    ])
    expect(
        await on.rows('x_kt_gov_connection', ['host', 'path'], 'connection_id=sn-endpoint-api.acme.test/v1/tickets'),
    ).toEqual(new Set(['api.acme.test|/v1/tickets']))
    expect(await on.everything()).not.toContain('me:word')
})

it('a call of the outbound log that fits it is inferred to be of the rule, not proven', async () => {
    hold('acme.base_url', 'https://api.acme.test')
    const sync = rule('Sync', "gs.getProperty('acme.base_url') + '/v1/tickets'")
    on.collect()
    storeRows(on.local.instance, [
        {
            table: 'sys_outbound_http_log',
            values: {
                hostname: 'api.acme.test',
                path: '/v1/tickets',
                method: 'POST',
                response_status: '200',
                log_level: 'basic',
                sys_created_on: on.inSeconds(-1),
            },
        },
    ])
    on.collect()
    expect(await on.evidence(['automation_id', 'confidence', 'matched_on'], 'source=outbound_http_log')).toEqual(
        new Set([`sn-br-${sync}|TEMPORAL_INFERRED|outbound_address`]),
    )
})

it('follows a property that was changed', async () => {
    const property = hold('acme.base_url', 'https://one.acme.test')
    const sync = rule('Sync', "gs.getProperty('acme.base_url') + '/v1'")
    on.collect()
    await on.change('sys_properties', { value: 'https://two.acme.test' }, `sys_id=${property}`)
    on.collect()
    expect(await called(sync)).toEqual(
        new Set(['sn-endpoint-two.acme.test/v1|script_address|line 2, property acme.base_url']),
    )
})

it.each([
    ['is a password', 'acme.base_url', { type: 'password2' }],
    ['is called like a secret', 'acme.base_token', {}],
    ['has no value', 'acme.base_url', { value: '' }],
    ['is of an excluded application', 'acme.base_url', { sys_scope: 'x_other' }],
])('a property that %s is not read, and its place stays open', async (_what, name, more) => {
    await on.setProperty('x_kt_gov.evidence.exclude_scopes', 'x_other')
    hold(name, 'https://api.acme.test', more)
    const sync = rule('Sync', `gs.getProperty('${name}') + '/v1'`)
    on.collect()
    expect(await called(sync)).toEqual(new Set())
    expect(await questionsOf(sync)).toEqual([
        `endpoint: Calls the address that property ${name} holds, which has no address as its value or may not be read: line 2`,
    ])
    expect(await on.everything()).not.toContain('acme.test')
})

it('each address of a column is a connection; a column with more than ten says nothing', async () => {
    const message = (host: string) =>
        on.install('sys_rest_message', { name: host, rest_endpoint: `https://${host}.test`, access: 'public' })
    ;['one', 'two'].forEach(message)
    const few =
        "var g = new GlideRecord('sys_rest_message'); g.get(x); r.setEndpoint(g.getValue('rest_endpoint') + '/a')"
    const sync = on.rule('incident', `${REQUEST}\n${few}`, { name: 'Sync', when: 'after' })
    on.collect()
    const from = 'script_address|line 2, column sys_rest_message.rest_endpoint'
    expect([...(await called(sync))].filter((line) => line.includes('.test'))).toEqual([
        `sn-endpoint-one.test/a|${from}`,
        `sn-endpoint-two.test/a|${from}`,
    ])
    for (let at = 0; at < 12; at++) message(`more${at}`)
    on.collect()
    expect(await called(sync)).toEqual(new Set())
})
