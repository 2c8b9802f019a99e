/** Settings are changed by name, all or none; a value that makes no sense is refused with what would, and one that is stored all the same does no harm. */
import { decision } from '../../support/events.ts'
import type { Login } from '../../support/instance-client.ts'
import { onInstance } from '../mapping/governed-instance.ts'

const SETTINGS = '/api/x_kt_gov/v1/settings/values'
const TOLERANCE = 'x_kt_gov.webhook.tolerance_seconds'
const CAP = 'x_kt_gov.incident.note_cap'
const instance = onInstance()
let admin: Login
beforeAll(() => {
    admin = instance.local.user('settings.admin', ['x_kt_gov.admin'])
    instance.local.mark()
})

const read = () => instance.local.api('GET', SETTINGS, { login: admin })
const change = (body: unknown) => instance.local.api('PATCH', SETTINGS, { login: admin, body })
const shown = async (name: string) =>
    ((await read()).body.result.settings as readonly Record<string, unknown>[]).find((one) => one.name === name)
const stored = async (name: string) => (await instance.local.record('sys_properties', `name=${name}`)).value

it('a value that fits is stored and counts at once', async () => {
    const answer = await change({ [TOLERANCE]: 60, [CAP]: ' 5 ' })
    expect(answer.status).toBe(200)
    expect(answer.body.result.settings).toMatchObject([
        { name: TOLERANCE, value: '60', effective: '60', problem: null },
        { name: CAP, value: '5', effective: '5' },
    ])
    expect([await stored(TOLERANCE), await stored(CAP)]).toEqual(['60', '5'])
})

it('one bad value refuses the whole change, and every bad value is named with what would be taken', async () => {
    const answer = await change({
        [TOLERANCE]: '9999',
        [CAP]: '5',
        'x_kt_gov.webhook.content': 'maybe',
        'x_kt_gov.keeptrusts.api_url': 'http://169.254.169.254/latest',
    })
    expect(answer.status).toBe(400)
    expect(answer.body.error?.code).toBe('settings_refused')
    expect(answer.body.error?.message).toContain(
        `${TOLERANCE}: The value cannot be used: expected a whole number from 30`,
    )
    expect(answer.body.error?.message).toContain('expected one of keep, redact, drop')
    expect(answer.body.error?.message).toContain('expected an https address')
    expect([await stored(TOLERANCE), await stored(CAP)]).toEqual(['300', '100'])
})

it('a column by which people are to be found must be a column of users', async () => {
    const COLUMNS = 'x_kt_gov.process.person_columns'
    const answer = await change({ [COLUMNS]: 'email,u_badge' })
    expect([answer.status, answer.body.error?.code]).toEqual([400, 'settings_refused'])
    expect(answer.body.error?.message).toBe(`${COLUMNS}: The value cannot be used: sys_user has no column u_badge`)
    expect((await change({ [COLUMNS]: 'email' })).status).toBe(200)
    // One that is stored all the same is shown with what is wrong; the health check of people says it too.
    await instance.setProperty(COLUMNS, 'u_badge')
    expect(await shown(COLUMNS)).toMatchObject({ problem: expect.stringContaining('no column u_badge') })
})

it('what would stand in incidents must be a choice there; a table that cannot be read is refused with what is wrong', async () => {
    const CATEGORY = 'x_kt_gov.incident.category'
    const TABLE = 'x_kt_gov.incident.impact_urgency'
    expect((await change({ [CATEGORY]: 'software', [TABLE]: 'low in sandbox=3/3, *=2/2' })).status).toBe(200)
    const answer = await change({ [CATEGORY]: 'Sofware', [TABLE]: '*=2/7' })
    expect(answer.body.error).toMatchObject({ code: 'settings_refused' })
    expect(answer.body.error?.message).toContain(
        `${CATEGORY}: The value cannot be used: incident.category has no choice "Sofware"`,
    )
    expect(answer.body.error?.message).toContain(
        `${TABLE}: The value cannot be used: incident.urgency has no choice "7"`,
    )
    expect((await change({ [TABLE]: 'critcal=1/1, *=2/2' })).body.error?.message).toContain('"critcal" in "critcal"')
    await instance.setProperty(TABLE, 'block=1/1')
    await instance.setProperty(CATEGORY, 'gone')
    expect((await shown(TABLE))?.effective).toMatch(/^critical in production=1\/1/)
    const { body } = await instance.local.api('GET', '/api/x_kt_gov/v1/health/checks', { login: admin })
    const checks = new Map(
        (body.result.checks as readonly Record<string, string>[]).map((one) => [one.id, `${one.code} ${one.seen}`]),
    )
    expect(checks.get('properties')).toMatch(/^property_invalid .*: x_kt_gov\.incident\.impact_urgency$/)
    expect(checks.get('incident_values')).toContain(`${CATEGORY}: incident.category has no choice "gone"`)
})

it.each([
    ['a secret', { 'x_kt_gov.webhook.secret': 'guessable' }, 'settings_refused'],
    ['a property of the platform', { 'glide.ui.escape_text': 'false' }, 'settings_refused'],
    ['nothing', {}, 'settings_empty'],
])('%s is not changed', async (_what, body, code) => {
    expect((await change(body)).body.error?.code).toBe(code)
})

it('no answer shows a secret', async () => {
    const { text } = await read()
    expect(text).toContain(TOLERANCE)
    expect(text).not.toMatch(/webhook\.secret|previous_secret"|keeptrusts\.token/)
})

it('a bad value that was stored elsewhere counts as the default, is shown as a problem and is reported in the log', async () => {
    await instance.setProperty(TOLERANCE, 'five minutes')
    expect(await shown(TOLERANCE)).toMatchObject({ value: 'five minutes', effective: '300' })
    expect((await shown(TOLERANCE))?.problem).toContain('a whole number from 30 to 900')
    expect(await instance.ending(await instance.deliver(decision('blocked')))).toBe('processed')
    const said = await instance.list('syslog', ['message'], `messageLIKE${TOLERANCE}`)
    expect(said.length).toBeGreaterThan(0)
})

describe('a setting that names a record', () => {
    const GONE = 'f'.repeat(32)
    const named: Readonly<Record<string, string>> = {
        'x_kt_gov.process.service_user': 'nobody',
        'x_kt_gov.incident.caller': 'nobody',
        'x_kt_gov.cmdb.owned_by': 'nobody',
        'x_kt_gov.cmdb.supported_by': 'nobody',
        'x_kt_gov.incident.assignment_group': 'Gone Team',
        'x_kt_gov.change.assignment_group': 'Gone Team',
        'x_kt_gov.compliance.assignment_group': 'Gone Team',
        'x_kt_gov.cmdb.managed_by_group': 'Gone Team',
        'x_kt_gov.cmdb.support_group': 'Gone Team',
        'x_kt_gov.notify.group': 'Gone Team',
        'x_kt_gov.change.model': GONE,
        'x_kt_gov.change.standard_template': GONE,
        'x_kt_gov.incident.close_code': 'Sloved',
        'x_kt_gov.keeptrusts.alias': GONE,
        'x_kt_gov.evidence.request': GONE,
        'x_kt_gov.controls.audit_engagement': 'ENG0009999',
        'x_kt_gov.controls.audit_test_plan': GONE,
    }

    test.each(Object.entries(named))('%s is refused where there is no %s', async (name, value) => {
        const answer = await change({ [name]: value })
        expect(answer.body.error).toMatchObject({ code: 'settings_refused' })
        expect(answer.body.error?.message).toContain(value)
    })

    it('is reported by a health check where it was stored elsewhere, or the record went later', async () => {
        const user = await instance.insert('sys_user', { user_name: 'caller', active: 'true' })
        expect((await change({ 'x_kt_gov.incident.caller': 'caller' })).status).toBe(200)
        const detail = async () => {
            const health = await instance.local.api('GET', '/api/x_kt_gov/v1/health/checks', { login: admin })
            const checks = health.body.result.checks as readonly Record<string, string>[]
            return checks.filter(({ id }) => id === 'named_records').map(({ code, seen }) => [code, seen])
        }
        expect(await detail()).toEqual([[null, 'They are']])
        await instance.change('sys_user', { active: 'false' }, `sys_id=${user}`)
        expect(await detail()).toEqual([
            ['named_record_missing', expect.stringContaining('x_kt_gov.incident.caller: No active record')],
        ])
    })
})

describe('the signature mode', () => {
    const [MODE, PIN] = ['x_kt_gov.webhook.signature_mode', 'x_kt_gov.webhook.pin_signature_mode']
    it.each([[undefined], [''], [' \u200b'], [{}], [true]])('is not changed where the reason is %j', async (reason) => {
        for (const given of [{ [MODE]: 'hex:body:literal' }, { [PIN]: false }]) {
            const answer = await change({ ...given, [TOLERANCE]: 60, reason })
            expect([answer.status, answer.body.error?.code]).toEqual([400, 'reason_missing'])
        }
        expect([await stored(MODE), await stored(PIN), await stored(TOLERANCE)]).toEqual(['', 'true', '300'])
    })

    it('is changed for a reason that the log has, with who and what was before', async () => {
        const reason = 'Keeptrusts signs the time too'
        expect((await change({ [MODE]: 'hex:body:literal', reason })).status).toBe(200)
        expect((await change({ [MODE]: 'hex:t.body:literal', reason })).status).toBe(200)
        // What stays as it is needs none.
        expect((await change({ [MODE]: 'hex:t.body:literal', [PIN]: 'true' })).status).toBe(200)
        expect(instance.local.printed.join('\n')).toContain(
            `settings.admin changed ${MODE} from "hex:body:literal" to "hex:t.body:literal". Reason: ${reason}`,
        )
    })
})
