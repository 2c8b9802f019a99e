/** The inventory of connections, credentials and identities: who owns them, when they were last used, and which are live without a use. */

import { onCollecting } from './collecting-instance.ts'

const instance = onCollecting()
const CONNECTION = 'x_kt_gov_connection'
const USE = ['use_state', 'last_observed_use', 'last_inferred_use', 'last_possible_use']
const uses = async (query: string) => {
    const rows = await instance.list(CONNECTION, ['name', ...USE], `${query}^ORDERBYname`)
    return rows.map((row) => ({
        ...row,
        last_observed_use: row.last_observed_use !== '',
        last_inferred_use: row.last_inferred_use !== '',
        last_possible_use: row.last_possible_use !== '',
    }))
}
const state = async (name: string) => (await instance.list(CONNECTION, ['use_state'], `name=${name}`))[0]?.use_state
const message = (name: string, endpoint: string, more = {}) =>
    instance.install('sys_rest_message', {
        name,
        rest_endpoint: endpoint,
        authentication_type: 'no_authentication',
        ...more,
    })
/** The days in which a use counts are read in full. */
const readAll = async () => {
    await instance.setProperty('x_kt_gov.evidence.first_look_hours', '720')
    await instance.setProperty('x_kt_gov.evidence.dormant_days', '1')
}

it('a call is a use of its REST message, and of the credential and the identity that the configuration joins to it', async () => {
    await instance.standIn()
    const { message: sysId, profile } = instance.tellStory()
    await instance.incidents(1)
    instance.collect()
    expect(await uses(`source_id=${sysId}`)).toMatchObject([{ use_state: 'used', last_possible_use: true }])
    const [called] = await instance.list(CONNECTION, USE, `source_id=${sysId}`)
    const newest = [called?.last_observed_use, called?.last_inferred_use].sort().pop()
    for (const query of [`source_id=${profile}`, 'node_type=identity^subtype=oauth_client'])
        expect(await instance.list(CONNECTION, USE, query)).toMatchObject([
            { use_state: 'used', last_observed_use: '', last_inferred_use: newest },
        ])
})

it('what is live and was not called has no use seen only where the log of those days was read', async () => {
    await instance.standIn()
    instance.tellStory()
    message('Ledger', 'https://ledger.example.com/v1')
    await instance.incidents(1)
    instance.collect()
    expect(await state('Ledger')).toBe('not_known')
    await readAll()
    // What the log held before its oldest row nobody knows.
    instance.collect(25 * 3600)
    await instance.incidents(1)
    instance.collect()
    expect(await state('Ledger')).toBe('no_use_seen')
    expect(await state('Graph - sn-ticket-router')).toBe('used')
})

it('a call of a script that nobody knows is a use all the same, and one at a shared address a possible one', async () => {
    await instance.standIn()
    await readAll()
    message('First', 'https://graph.microsoft.com/shared')
    message('Second', 'https://graph.microsoft.com/shared')
    message('Own', 'https://graph.microsoft.com/own')
    const call = (path: string) => `
        var request = new sn_ws.RESTMessageV2()
        request.setHttpMethod('get')
        request.setEndpoint('https://graph.microsoft.com/' + '${path}')
        request.execute()`
    instance.local.byHand(call('shared') + call('own'))
    instance.collect()
    expect(await uses('nameINFirst,Second,Own')).toMatchObject([
        { name: 'First', use_state: 'possibly_used', last_inferred_use: false },
        { name: 'Own', use_state: 'used', last_observed_use: false },
        { name: 'Second', use_state: 'possibly_used', last_inferred_use: false },
    ])
})

it('a Basic authentication profile and its account are in it, without a password', async () => {
    const profile = instance.install('sys_auth_profile_basic', {
        name: 'Ledger account',
        username: 'svc_ledger',
        password: 'never-read',
    })
    message('Ledger', 'https://ledger.example.com/v1', { authentication_type: 'basic', basic_auth_profile: profile })
    instance.collect()
    expect(
        await instance.list(CONNECTION, ['name', 'node_type', 'subtype'], `source_id=${profile}^ORDERBYnode_type`),
    ).toEqual([
        { name: 'Ledger account', node_type: 'credential', subtype: 'basic' },
        { name: 'svc_ledger', node_type: 'identity', subtype: 'basic_account' },
    ])
    expect(await instance.everything()).not.toContain('never-read')
})

it('a REST message that is deleted is inactive, and live again when it comes back', async () => {
    const { database } = instance.local.instance
    const sysId = message('Ledger', 'https://ledger.example.com/v1')
    const query = { table: 'sys_rest_message', where: null, orderBy: [], window: null }
    const row = [...database.select(query)].find(({ sys_id }) => sys_id === sysId)
    instance.collect()
    database.delete('sys_rest_message', sysId)
    instance.collect()
    expect(await instance.rows(CONNECTION, ['active', 'use_state'], 'name=Ledger')).toEqual(new Set(['false|inactive']))
    database.insert('sys_rest_message', row!)
    instance.collect()
    expect(await instance.rows(CONNECTION, ['active', 'use_state'], 'name=Ledger')).toEqual(new Set(['true|not_known']))
})

it('runs keep the owner that an administrator names, and only the owner is theirs to change', async () => {
    message('Ledger', 'https://ledger.example.com/v1')
    instance.collect()
    const [row] = await instance.list(CONNECTION, ['sys_id'], 'name=Ledger')
    const path = `/api/now/table/${CONNECTION}/${row?.sys_id}`
    const [admin] = await instance.list('sys_user', ['sys_id'], 'user_name=admin')
    const reader = instance.local.user('auditor1', ['x_kt_gov.auditor'])
    expect((await instance.local.api('PATCH', path, { body: { owner: admin?.sys_id }, login: reader })).status).toBe(
        403,
    )
    const body = { owner: admin?.sys_id, use_state: 'used', host: 'elsewhere.example.com' }
    await instance.local.api('PATCH', path, { body })
    instance.collect()
    expect(await instance.rows(CONNECTION, ['owner.user_name', 'host', 'use_state'], 'name=Ledger')).toEqual(
        new Set(['admin|ledger.example.com|not_known']),
    )
    const audited = await instance.list('sys_audit', ['fieldname', 'user'], `tablename=${CONNECTION}`)
    expect(audited).toEqual([{ fieldname: 'owner', user: 'admin' }])
})
