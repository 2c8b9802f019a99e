/** What people are notified of on the built app: each thing once, whatever its number, and never again within the silence. */

import { adviceFor } from '../../../src/server/operations/core/advice.ts'
import { decision } from '../../support/events.ts'
import { onInstance } from '../mapping/governed-instance.ts'

const instance = onInstance()
const ALERT = 'x_kt_gov_alert'
const HOUR = 3600

/** Runs the watch; answers the events that it raised, `event subject`. */
async function watch(seconds = 0): Promise<readonly string[]> {
    instance.local.wait(seconds)
    const before = await instance.count('sysevent', 'nameSTARTSWITHx_kt_gov.alert.')
    instance.local.instance.queue.runJob('Keeptrusts: check alert conditions')
    const events = await instance.list(
        'sysevent',
        ['name', 'parm1'],
        'nameSTARTSWITHx_kt_gov.alert.^ORDERBYsys_created_on',
    )
    return events.slice(before).map(({ name, parm1 }) => `${name.slice('x_kt_gov.alert.'.length)} ${parm1}`)
}
const dead = (id: string, code = 'write_refused_access', more = {}) =>
    instance.insert('x_kt_gov_delivery', {
        ...{ delivery_id: id, state: 'dead', error_code: code, body: '{}' },
        ...{ finished_at: new Date(instance.local.instance.clock.now()).toISOString().slice(0, 19).replace('T', ' ') },
        ...more,
    })

beforeEach(() => instance.local.instance.clock.set(Date.parse('2026-04-20T12:00:00Z')))

it('sends no alert when nothing is wrong', async () => {
    await instance.deliver(decision('blocked'))
    expect(await watch()).toEqual([])
    expect(await instance.count(ALERT)).toBe(0)
})

describe('dead letters', () => {
    it('cause one notification for each reason, not one for each delivery', async () => {
        for (let n = 0; n < 20; n += 1) await dead(`a${n}`)
        await dead('b', 'event_incomplete')
        expect(new Set(await watch())).toEqual(
            new Set(['dead_letters write_refused_access', 'dead_letters event_incomplete']),
        )
        expect(await watch(300)).toEqual([])
        await dead('c')
        expect(await watch(300)).toEqual([])
    })

    it('cause another notification after the quiet period, when there are new ones', async () => {
        await dead('a')
        await watch()
        expect(await watch(25 * HOUR)).toEqual([])
        await dead('b')
        expect(await watch(60)).toEqual(['dead_letters write_refused_access'])
    })

    it('are closed once the deliveries are reprocessed', async () => {
        await dead('a')
        await watch()
        await instance.change('x_kt_gov_delivery', { state: 'processed' }, 'delivery_id=a')
        expect(await watch(300)).toEqual(['over write_refused_access'])
        expect(await instance.rows(ALERT, ['kind', 'state', 'alert_count'])).toEqual(new Set(['dead_letters|over|1']))
        expect(await watch(300)).toEqual([])
    })

    it('state in the mail what they are, how many, what it means and what to do', async () => {
        for (const id of ['a', 'b']) await dead(id)
        await watch()
        const { advice, detail, headline } = await instance.local.record(ALERT)
        expect(headline).toBe('2 deliveries are dead letters (write_refused_access)')
        expect(detail).toMatch(/^2 deliveries are dead letters because of write_refused_access: ./)
        expect(advice).toBe(adviceFor('write_refused_access')?.advice)
        const mails = await instance.list(
            'sysevent_email_action',
            ['subject', 'message_html'],
            'collection=x_kt_gov_alert',
        )
        expect(mails).toHaveLength(9)
        for (const { message_html, subject } of mails) {
            expect(subject).toMatch(/^Keeptrusts: (over: )?\$\{headline\}$/)
            expect(message_html).toContain('${since}')
            expect(message_html).toContain(subject?.includes('over') ? '${ended_at}' : '${advice}')
        }
    })

    it('are not reported as over where nobody was notified of them', async () => {
        for (let n = 0; n < 11; n += 1) await dead(`d${n}`, `reason_${n}`)
        await watch()
        await instance.change('x_kt_gov_delivery', { state: 'processed' })
        expect((await watch(300)).filter((event) => event.startsWith('over '))).toHaveLength(10)
    })

    it('of thirty reasons cause ten notifications, and thirty alerts', async () => {
        for (let n = 0; n < 30; n += 1) await dead(`d${n}`, `reason_${n}`)
        expect(await watch()).toHaveLength(10)
        expect(await watch(300)).toEqual([])
        expect(await instance.count(ALERT, 'state=ongoing')).toBe(30)
        expect(await watch(25 * HOUR)).toHaveLength(10)
    })
})

it('no alert is repeated after a restart: the alert is a stored row', async () => {
    await dead('a')
    await watch()
    expect(await instance.rows(ALERT, ['subject', 'last_alerted', 'alert_count', 'state'])).toEqual(
        new Set(['write_refused_access|2026-04-20 12:00:00|1|ongoing']),
    )
    await instance.change(ALERT, { last_alerted: '2026-04-18 12:00:00', since: '2026-04-18 00:00:00' })
    expect(await watch(60)).toEqual(['dead_letters write_refused_access'])
})

it('the group of the settings is notified, found by its one active name', async () => {
    await dead('a')
    await instance.setProperty('x_kt_gov.notify.group', 'AI Governance Team')
    await watch()
    const group = await instance.local.record('sys_user_group', 'name=AI Governance Team')
    expect(await instance.rows('sysevent', ['parm2'], 'name=x_kt_gov.alert.dead_letters')).toEqual(
        new Set([group.sys_id]),
    )
})

it('no condition is checked where notifications are off', async () => {
    await dead('a')
    await instance.setProperty('x_kt_gov.notify.enabled', 'false')
    expect(await watch()).toEqual([])
    expect(await instance.count(ALERT)).toBe(0)
})

describe('a control', () => {
    const control = async (result: string, testedAt: string) => {
        const [{ sys_id }] = await instance.list(
            'x_kt_gov_control_mapping',
            ['sys_id'],
            'active=true^control_id=AI-SAFE-001',
        )
        const values = { mapping: sys_id, control_id: 'AI-SAFE-001', result, tested_at: testedAt, test_key: testedAt }
        await instance.insert('x_kt_gov_control_test', values)
        return sys_id
    }

    it('that fails causes one notification, however often it is tested', async () => {
        const mapping = await control('fail', '2026-04-20 02:00:00')
        expect(await watch()).toEqual([`control ${mapping} fail`])
        await control('fail', '2026-04-21 02:00:00')
        expect(await watch(24 * HOUR)).toEqual([])
    })

    it('that passes again closes its alert, and causes a new notification when it fails after that', async () => {
        const mapping = await control('fail', '2026-04-20 02:00:00')
        await watch()
        await control('pass', '2026-04-21 02:00:00')
        expect(await watch(24 * HOUR)).toEqual([`over ${mapping} fail`])
        expect(await instance.rows(ALERT, ['state'])).toEqual(new Set(['over']))
        await control('fail', '2026-04-22 02:00:00')
        expect(await watch(24 * HOUR)).toEqual([`control ${mapping} fail`])
    })

    it('that fails and then is stale is not over', async () => {
        const mapping = await control('fail', '2026-04-20 02:00:00')
        await watch()
        await control('stale', '2026-04-21 02:00:00')
        expect(await watch(24 * HOUR)).toEqual([`control ${mapping} stale`])
    })

    it('that is stale causes a notification', async () => {
        const mapping = await control('stale', '2026-04-20 02:00:00')
        expect(await watch()).toEqual([`control ${mapping} stale`])
    })
})

it('a source that became unreadable causes a notification after two runs, not after one', async () => {
    const run = (at: string, status: string) =>
        instance.insert('x_kt_gov_evidence_run', {
            ...{ state: 'complete', started_at: at, ended_at: at, lease_key: at },
            sources: JSON.stringify([
                { source: 'sys_audit_evidence', status },
                { source: 'trace_evidence', status: 'partial' },
            ]),
        })
    await run('2026-04-20 08:00:00', 'available')
    await run('2026-04-20 09:00:00', 'unavailable_insufficient_permissions')
    expect(await watch()).toEqual([])
    await run('2026-04-20 10:00:00', 'unavailable_insufficient_permissions')
    expect(await watch(60)).toEqual(['evidence sys_audit_evidence'])
    await run('2026-04-20 11:00:00', 'available')
    await watch(60)
    expect(await instance.rows(ALERT, ['state'])).toEqual(new Set(['over']))
})

it('the token causes a notification three days before it expires, and when it expired', async () => {
    await instance.setProperty('x_kt_gov.keeptrusts.access_expires', '2026-04-24 12:00:00')
    expect(await watch()).toEqual([])
    expect(await watch(24 * HOUR)).toEqual(['token 2026-04-24 12:00:00 expiring'])
    expect(await watch(24 * HOUR)).toEqual([])
    expect(await watch(48 * HOUR)).toEqual(['token 2026-04-24 12:00:00 expired'])
})

it('a busy gateway that stops sending causes one notification, and its alert closes when it sends again', async () => {
    const sent = (n: number, at: string) =>
        instance.insert('x_kt_gov_delivery', {
            ...{ delivery_id: `gw${n}`, gateway: 'gw_1', received_at: at, state: 'processed', body: '{}' },
        })
    for (let n = 0; n < 96; n += 1) await sent(n, '2026-04-20 11:50:00')
    expect(await watch()).toEqual([])
    expect(await watch(6 * 60)).toEqual(['traffic gw_1'])
    expect(await watch(48 * HOUR)).toEqual([])
    expect(await instance.rows(ALERT, ['state'])).toEqual(new Set(['ongoing']))
    await sent(97, '2026-04-22 12:06:00')
    await watch()
    expect(await instance.rows(ALERT, ['state'])).toEqual(new Set(['over']))
})

it('a changed or missing evidence file is reported with its export', async () => {
    const export_ = await instance.insert('x_kt_gov_export', { export_id: 'e', request_key: 'e', state: 'attached' })
    for (const file_name of ['a', 'b'])
        await instance.insert('x_kt_gov_evidence_file', { export: export_, file_name, integrity: 'missing' })
    expect(await watch()).toEqual([`integrity ${export_}`])
    expect((await instance.local.record(ALERT)).detail).toContain('2 files of export KTX')
})

it('a check that throws does not prevent the other checks', async () => {
    await dead('a')
    await instance.setProperty('x_kt_gov.keeptrusts.access_expires', '2026-04-20 13:00:00')
    for (const at of ['08', '09'])
        await instance.insert('x_kt_gov_evidence_run', {
            ...{ state: 'complete', started_at: `2026-04-20 ${at}:00:00`, lease_key: at, sources: '5' },
        })
    expect(await watch()).toEqual(['dead_letters write_refused_access', 'token 2026-04-20 13:00:00 expiring'])
    expect(instance.local.printed.join('\n')).toContain('unexpected_error while watching evidence')
})

it('the name of a gateway brings no markup, no line and no placeholder into a mail', async () => {
    const gateway = 'gw\r\nBcc: all@example.com <img src=x onerror=alert(1)>${mail_script:steal}'
    for (let n = 0; n < 96; n += 1)
        await instance.insert('x_kt_gov_delivery', {
            ...{ delivery_id: `g${n}`, state: 'processed', body: '{}', gateway },
            received_at: '2026-04-20 06:00:00',
        })
    await instance.setProperty('x_kt_gov.notify.quiet_minutes', '60')
    await watch()
    const { detail, headline, kind } = await instance.local.record(ALERT)
    expect(kind).toBe('traffic')
    for (const text of [headline, detail]) {
        expect(text).toContain('Bcc: all@example.com')
        expect(text).not.toMatch(/[<>\r\n]|\$\{/)
    }
})
