/** A person accepts a finding until a day, for a reason: it is no open finding until then, nobody changes that, and it is attested. */

import { buttonsOf, textOf, Visitor } from 'servicenow-local-instance'
import { filesIn, packing, verify } from '../packs/packing-instance.ts'
import { onControls } from '../controls/governed-controls.ts'
import type { Fields } from '../../support/instance-client.ts'

const instance = onControls()
const ACCEPTANCES = 'x_kt_gov_acceptance'
const ROLE = 'x_kt_gov.process_owner'
const look = () => instance.runJob('Keeptrusts: detect drift')
const owner = () => instance.local.user('kt.owner', [ROLE])
const accept = (body: Fields, login = owner()) =>
    instance.local.api('POST', `/api/now/table/${ACCEPTANCES}`, { body, login })
const findings = () => instance.rows('x_kt_gov_finding', ['subject', 'state', 'accepted_until'])
const acceptances = (columns: readonly string[]) => instance.rows(ACCEPTANCES, columns)
/** As a script of the app in the session of somebody; answers what the person reads. */
function acceptByScript(fields: Fields, userName = 'kt.owner', session: { impersonating?: boolean } = {}): string {
    const { instance: built } = instance.local
    const user = built.users.byName(userName)
    if (!user) throw new Error(`no user ${userName}`)
    const set = Object.entries(fields).map(([name, value]) => `row.setValue('${name}', ${JSON.stringify(value)})`)
    const body = `var row = new GlideRecord('${ACCEPTANCES}'); row.initialize(); ${set.join('; ')}; return String(row.insert())`
    const tx = built.transaction({ name: 'test script', user, scope: 'x_kt_gov', ...session })
    built.scripts.runFunction(tx, {
        table: 'sys_script_fix',
        sysId: 'a'.repeat(32),
        name: 'test',
        scope: 'x_kt_gov',
        body,
    })
    return tx.messages.error.join(' ')
}
const FIELDS = { until: '2026-05-01', reason: 'The migration ends in May' }

const deployed = (version: string, at: string) => ({
    id: `evt_${version}`,
    type: 'configuration.deployed',
    created_at: at,
    data: {
        config_id: 'cfg_1',
        config_name: 'production-policy',
        config_version: version,
        gateway_id: 'gw_1',
        environment: 'Production',
        change_summary: 'Tighter',
    },
})

/** A deployment that nobody approved; the sys_id of its finding. It is noon of 2026-04-21. */
async function unapproved(): Promise<string> {
    await instance.deliver(deployed('v1', '2026-04-18T10:00:00Z'))
    look()
    return (await instance.list('x_kt_gov_finding', ['sys_id']))[0].sys_id
}

it('is no open finding until the day is over, and then it opens again', async () => {
    const finding = await unapproved()
    expect((await accept({ finding, ...FIELDS })).status).toBe(201)
    expect(await findings()).toEqual(new Set(['gw_1|accepted|2026-05-01']))
    expect(await acceptances(['accepted_by', 'accepted_at', 'until', 'reason', 'subject', 'kind'])).toEqual(
        new Set(['kt.owner|2026-04-21 12:00:00|2026-05-01|The migration ends in May|gw_1|deployment_unapproved']),
    )
    instance.waitDays(1)
    look()
    expect(await findings()).toEqual(new Set(['gw_1|accepted|2026-05-01']))
    instance.waitDays(9)
    look()
    expect(await findings()).toEqual(new Set(['gw_1|accepted|2026-05-01']))
    instance.waitDays(1)
    const call = 'return JSON.stringify(new x_kt_gov.KeeptrustsControls().detectDrift())'
    expect(JSON.parse(String(instance.local.script(call)))).toMatchObject({ open: 1, opened: 1, closed: 0 })
    expect(await findings()).toEqual(new Set(['gw_1|open|2026-05-01']))
    // It can be accepted again, by another acceptance.
    expect((await accept({ finding, until: '2026-05-20', reason: 'It takes longer' })).status).toBe(201)
    expect([await findings(), await instance.count(ACCEPTANCES)]).toEqual([new Set(['gw_1|accepted|2026-05-20']), 2])
})

it('opens again where its source cannot be read any more', async () => {
    const finding = await unapproved()
    await accept({ finding, ...FIELDS })
    await instance.change('x_kt_gov_finding', { kind: 'unexplained_call' })
    instance.waitDays(11)
    look()
    expect(await findings()).toEqual(new Set(['gw_1|open|2026-05-01']))
})

it('opens again when something else is found of the same subject, at once', async () => {
    const finding = await unapproved()
    await accept({ finding, ...FIELDS })
    await instance.deliver(deployed('v2', '2026-04-21T10:00:00Z'))
    look()
    expect(await findings()).toEqual(new Set(['gw_1|open|2026-05-01']))
    const [{ evidence }] = await instance.list('x_kt_gov_finding', ['evidence'])
    expect(evidence).toContain('Version: v2')
})

it('closes when its cause is gone, and is accepted again when the same is back before the day is over', async () => {
    const finding = await unapproved()
    await accept({ finding, ...FIELDS })
    await instance.change('x_kt_gov_gateway', { change_status: 'approved' })
    look()
    expect(await findings()).toEqual(new Set(['gw_1|closed|2026-05-01']))
    await instance.change('x_kt_gov_gateway', { change_status: 'missing' })
    look()
    expect(await findings()).toEqual(new Set(['gw_1|accepted|2026-05-01']))
})

describe('is refused', () => {
    const REFUSED: readonly (readonly [what: string, fields: Fields, code: string])[] = [
        ['without a reason', { reason: '' }, 'reason_missing'],
        ['for a reason without words', { reason: ' . \u200b' }, 'reason_missing'],
        ['without a last day', { until: '' }, 'acceptance_end_invalid'],
        ['until yesterday', { until: '2026-04-20' }, 'acceptance_end_past'],
        ['for more than 366 days', { until: '2027-04-23' }, 'acceptance_end_too_late'],
        ['of no finding', { finding: 'f'.repeat(32) }, 'finding_missing'],
    ]
    it.each(REFUSED)('%s', async (_what, fields, code) => {
        const finding = await unapproved()
        expect((await accept({ finding, ...FIELDS, ...fields })).status).not.toBe(201)
        expect(acceptByScript({ finding, ...FIELDS, ...fields })).toContain(`(${code})`)
        expect([await findings(), await instance.count(ACCEPTANCES)]).toEqual([new Set(['gw_1|open|']), 0])
    })

    it.each([['x_kt_gov.auditor'], ['x_kt_gov.operator'], ['x_kt_gov.reviewer'], ['itil']])(
        'to the role %s',
        async (role) => {
            const finding = await unapproved()
            const answer = await accept({ finding, ...FIELDS }, instance.local.user('kt.other', [role]))
            expect([answer.status, await instance.count(ACCEPTANCES)]).toEqual([403, 0])
            expect(await findings()).toEqual(new Set(['gw_1|open|']))
        },
    )

    it('in the name of somebody else, and to the system and guests', async () => {
        const finding = await unapproved()
        owner()
        expect(acceptByScript({ finding, ...FIELDS }, 'kt.owner', { impersonating: true })).toContain(
            '(acceptor_impersonated)',
        )
        expect(acceptByScript({ finding, ...FIELDS }, 'admin', { impersonating: true })).toContain(
            '(acceptor_impersonated)',
        )
        expect(acceptByScript({ finding, ...FIELDS }, 'system')).toContain('(acceptor_unnamed)')
        expect(acceptByScript({ finding, ...FIELDS }, 'guest')).toContain('(acceptor_unnamed)')
        instance.local.user('kt.auditor', ['x_kt_gov.auditor'])
        expect(acceptByScript({ finding, ...FIELDS }, 'kt.auditor')).toContain('(process_owner_role_missing)')
        expect([await findings(), await instance.count(ACCEPTANCES)]).toEqual([new Set(['gw_1|open|']), 0])
    })

    it('to a script of another scope', async () => {
        const finding = await unapproved()
        const text = `var row = new GlideRecord('${ACCEPTANCES}'); row.initialize()
            row.setValue('finding', '${finding}'); row.setValue('until', '2026-05-01'); row.setValue('reason', 'hidden')
            return String(row.insert())`
        for (const scope of ['x_other', 'sn_grc'])
            try {
                instance.local.script(text, scope)
            } catch {
                // Refused by the platform.
            }
        expect([await findings(), await instance.count(ACCEPTANCES)]).toEqual([new Set(['gw_1|open|']), 0])
    })

    it('of a finding that is accepted or closed', async () => {
        const finding = await unapproved()
        await accept({ finding, ...FIELDS })
        expect((await accept({ finding, until: '2026-06-01', reason: 'longer' })).status).not.toBe(201)
        expect(acceptByScript({ finding, ...FIELDS })).toContain('(finding_not_open)')
        await instance.change('x_kt_gov_gateway', { change_status: 'approved' })
        look()
        expect((await accept({ finding, until: '2026-06-01', reason: 'longer' })).status).not.toBe(201)
        expect([await findings(), await instance.count(ACCEPTANCES)]).toEqual([new Set(['gw_1|closed|2026-05-01']), 1])
    })
})

it('is asked for by the button of an open finding, with reason and day', async () => {
    const finding = await unapproved()
    const visitor = new Visitor(instance.local, `${owner().user}:${owner().password}`)
    const path = `/x_kt_gov_finding.do?sys_id=${finding}`
    expect(buttonsOf(await visitor.open(path))).toContain('Accept')
    const [action] = await instance.list('sys_ui_action', ['sys_id'], 'table=x_kt_gov_finding^name=Accept')
    const { location } = await visitor.submit(path, { sys_action: action.sys_id })
    const { pathname, search } = new URL(String(location), 'http://instance')
    await visitor.open(`${pathname}${search}`)
    const page = await visitor.submitAndFollow(`${pathname}${search}`, {
        sys_action: 'sysverb_insert',
        [`${ACCEPTANCES}.reason`]: 'The migration ends in May',
        [`${ACCEPTANCES}.until`]: '2026-05-01',
    })
    expect(textOf(page.html)).toMatch(/KTF\d+ is accepted until 2026-05-01/)
    expect(await findings()).toEqual(new Set(['gw_1|accepted|2026-05-01']))
    expect(buttonsOf(await visitor.open(path))).not.toContain('Accept')
})

it('of two at once, one is there', async () => {
    const finding = await unapproved()
    await Promise.all(['2026-05-01', '2026-06-01'].map((until) => accept({ finding, until, reason: 'both of us' })))
    expect(await instance.count(ACCEPTANCES)).toBe(1)
    const [{ until }] = await instance.list(ACCEPTANCES, ['until'])
    expect(await findings()).toEqual(new Set([`gw_1|accepted|${until}`]))
})

it('says who, when and what from the session and the finding, whatever the request says', async () => {
    const finding = await unapproved()
    const forged = {
        accepted_by: 'kt.auditor',
        accepted_at: '2020-01-01 00:00:00',
        finding_number: 'KTF9',
        subject: 'gw_9',
        basis: 'nothing',
        evidence: 'nothing',
        acceptance_key: 'a'.repeat(64),
    }
    await accept({ finding, ...FIELDS, ...forged })
    const [{ number, basis }] = await instance.list('x_kt_gov_finding', ['number', 'basis'])
    expect(await acceptances(['accepted_by', 'accepted_at', 'finding_number', 'subject', 'basis'])).toEqual(
        new Set([`kt.owner|2026-04-21 12:00:00|${number}|gw_1|${basis}`]),
    )
})

it('is changed and deleted by nobody', async () => {
    const finding = await unapproved()
    await accept({ finding, ...FIELDS })
    const [{ sys_id }] = await instance.list(ACCEPTANCES, ['sys_id'])
    const path = `/api/now/table/${ACCEPTANCES}/${sys_id}`
    for (const login of [owner(), instance.local.user('kt.admin', ['x_kt_gov.admin', 'admin'])]) {
        await instance.local.api('PATCH', path, { body: { until: '2029-01-01', reason: 'x' }, login })
        await instance.local.api('DELETE', path, { login })
    }
    expect(await acceptances(['until', 'reason'])).toEqual(new Set(['2026-05-01|The migration ends in May']))
})

describe('where a business rule of the customer', () => {
    it.each([['50'], ['500'], ['100000']])('of order %s refuses the row, nothing is accepted', async (order) => {
        const finding = await unapproved()
        instance.rule(ACCEPTANCES, 'current.setAbortAction(true)', { order })
        await accept({ finding, ...FIELDS })
        expect([await findings(), await instance.count(ACCEPTANCES)]).toEqual([new Set(['gw_1|open|']), 0])
    })

    it.each([
        ['until', '2031-01-01'],
        ['reason', ''],
    ])('writes another %s that nobody may state, nothing is accepted and no row is left', async (column, value) => {
        const finding = await unapproved()
        instance.rule(ACCEPTANCES, `current.setValue('${column}', '${value}')`, { order: '500' })
        await accept({ finding, ...FIELDS })
        expect([await findings(), await instance.count(ACCEPTANCES)]).toEqual([new Set(['gw_1|open|']), 0])
    })

    it('writes another person into it, the row names the one who accepted', async () => {
        const finding = await unapproved()
        instance.rule(ACCEPTANCES, `current.setValue('accepted_by', 'kt.auditor')`, {
            order: '500',
            action_update: 'false',
        })
        await accept({ finding, ...FIELDS })
        expect(await acceptances(['accepted_by'])).toEqual(new Set(['kt.owner']))
    })

    it('writes another day into it, the finding is accepted until that day, as the row says', async () => {
        const finding = await unapproved()
        instance.rule(ACCEPTANCES, `current.setValue('until', '2026-04-25')`, { order: '500' })
        await accept({ finding, ...FIELDS })
        expect(await findings()).toEqual(new Set(['gw_1|accepted|2026-04-25']))
        expect(await acceptances(['until'])).toEqual(new Set(['2026-04-25']))
    })
})

it('is in the attestation chain, and a change of it past every rule is a difference', async () => {
    const finding = await unapproved()
    await accept({ finding, ...FIELDS })
    instance.runJob('Keeptrusts: extend attestation chain')
    const [{ sys_id, finding_number }] = await instance.list(ACCEPTANCES, ['sys_id', 'finding_number'])
    expect(await instance.rows('x_kt_gov_attestation', ['kind', 'subject', 'row_id'], 'kind=acceptance')).toEqual(
        new Set([`acceptance|${finding_number}|${sys_id}`]),
    )
    instance.local.instance.database.update(ACCEPTANCES, sys_id, { until: '2029-01-01' })
    instance.waitDays(2)
    instance.runJob('Keeptrusts: extend attestation chain')
    const checks = await instance.list('x_kt_gov_attestation_check', ['first_code', 'first_table', 'state'])
    expect(checks.some(({ state }) => state === 'differs')).toBe(true)
})

it('is in packs: in the statement in words, and as an attested row that the verifier holds against the chain', async () => {
    const packs = packing(() => instance.local)
    const finding = await unapproved()
    await accept({ finding, ...FIELDS })
    instance.waitDays(13)
    for (let run = 0; run < 3; run++) packs.attest()
    const made = (choice: Fields) => packs.make({ window_from: '2026-04-30', window_to: '2026-05-02', ...choice })
    const gateway = (await instance.list('x_kt_gov_gateway', ['sys_id']))[0].sys_id
    const window = await made({ choice: 'window' })
    const record = await made({ choice: 'record', record_table: 'x_kt_gov_gateway', subject: gateway })
    const other = await made({ choice: 'record', record_table: 'x_kt_gov_gateway', subject: 'f'.repeat(32) })
    const later = await packs.make({ choice: 'window', window_from: '2026-05-02', window_to: '2026-05-03' })
    for (const pack of [window, record]) {
        const archive = await packs.archive(pack)
        const files = filesIn(archive)
        expect(JSON.parse(files['rows/x_kt_gov_acceptance.json'])).toMatchObject([
            { columns: { accepted_by: 'kt.owner', until: '2026-05-01', reason: FIELDS.reason, finding } },
        ])
        expect(files['statement.html']).toContain('Findings that a person accepted until a day')
        expect(files['statement.html']).toContain('<td>kt.owner</td><td>2026-04-21 12:00:00</td><td>2026-05-01</td>')
        expect(verify(archive)).toMatchObject({ exitCode: 0, findings: [] })
    }
    // It is all that is attested here, and it belongs to neither.
    expect([other.code, later.code]).toEqual(['pack_empty', 'pack_empty'])
})

it('is carried out by the next person who asks where the node that stored it died', async () => {
    const finding = await unapproved()
    const until = '2026-05-01'
    await accept({ finding, ...FIELDS })
    // As a node leaves it that dies between the two writes.
    await instance.change('x_kt_gov_finding', { state: 'open', acceptance: '', accepted_until: '' })
    instance.waitDays(1)
    expect((await accept({ finding, until: '2026-06-01', reason: 'mine' })).status).not.toBe(201)
    expect([await findings(), await instance.count(ACCEPTANCES)]).toEqual([new Set([`gw_1|accepted|${until}`]), 1])
})
