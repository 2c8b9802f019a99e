/** The metadata that people use: a menu in sections, forms that explain themselves, buttons, notifications, retention. */
import { EVENTS } from '../../src/server/shared/names.ts'
import { KEPT, RETENTION } from '../../src/server/operations/core/retention.ts'
import { recordsOf } from '../../tools/package/read-package.ts'
import { builtApp } from '../support/built-app.ts'

const of = (table: string) => recordsOf(builtApp(), table).map(({ fields }) => fields)
const ownTables = () =>
    builtApp()
        .tables.map(({ name }) => name)
        .filter((name) => name.startsWith('x_kt_gov_'))

describe('the menu', () => {
    it('has sections in order, and everything in it has roles and says what it shows', () => {
        const modules = of('sys_app_module')
        const sections = modules.filter(({ link_type }) => link_type === 'SEPARATOR')
        const inOrder = [...sections].sort((first, second) => Number(first.order) - Number(second.order))
        expect(inOrder.map(({ title }) => title)).toEqual([
            'Dashboards',
            'Governance',
            'Controls',
            'Evidence',
            'Administration',
        ])
        expect(modules.filter(({ roles }) => !/^x_kt_gov\./.test(roles ?? ''))).toEqual([])
        const shown = modules.filter(({ link_type, title }) => link_type !== 'SEPARATOR' && title !== 'Settings')
        expect(shown.filter(({ hint }) => !hint).map(({ title }) => title)).toEqual([])
    })

    it('leads to every table that people look at', () => {
        const listed = new Set(of('sys_app_module').map(({ name }) => name))
        const hidden = [
            'delivery_record',
            'delivery_action',
            'body_file',
            'log_writer',
            'attribution_probe',
            'lock',
            'occurrence',
            'probe',
            'rule_hit',
            'secret',
        ].map((name) => `x_kt_gov_${name}`)
        expect(ownTables().filter((table) => !listed.has(table) && !hidden.includes(table))).toEqual([])
    })
})

it('every form of people begins with what the record is and what to do', () => {
    const sections = recordsOf(builtApp(), 'sys_ui_section')
    const annotated = new Set(
        of('sys_ui_element').flatMap(({ sys_ui_section, type }) => (type === 'annotation' ? [sys_ui_section] : [])),
    )
    const explained = new Set(sections.filter(({ sysId }) => annotated.has(sysId)).map(({ fields }) => fields.name))
    const plain = [
        'attestation_check',
        'attribution_probe',
        'health_check',
        'lock',
        'occurrence',
        'platform_fact',
        'probe',
        'rule_hit',
        'secret',
    ].map((name) => `x_kt_gov_${name}`)
    expect(ownTables().filter((table) => !explained.has(table) && !plain.includes(table))).toEqual([])
})

it('every button has a condition, a role, a hint and an owner among our tables', () => {
    const withRole = new Set(of('sys_ui_action_role').map(({ sys_ui_action }) => sys_ui_action))
    const buttons = recordsOf(builtApp(), 'sys_ui_action')
    expect(buttons.length).toBeGreaterThanOrEqual(13)
    for (const { fields, sysId } of buttons) {
        expect([fields.name, Boolean(fields.condition), Boolean(fields.hint), withRole.has(sysId)]).toEqual([
            fields.name,
            true,
            true,
            true,
        ])
        expect(fields.table).toMatch(/^x_kt_gov_/)
    }
})

it('every coloured value is a choice of its column', () => {
    const choices = new Set(
        of('sys_choice')
            .concat(of('sys_choice_v2'))
            .map(({ element, name, value }) => `${name}.${element}=${value}`),
    )
    const coloured = of('sys_ui_style').map(({ element, name, value }) => `${name}.${element}=${value}`)
    expect(coloured.length).toBeGreaterThan(40)
    expect(coloured.filter((one) => !choices.has(one))).toEqual([])
})

describe('notifications', () => {
    const ALERTS = Object.values(EVENTS).filter((name) => name.startsWith('x_kt_gov.alert.'))

    it('there is one for each event of the watch and for the head of a day, which people subscribe to and which explains itself', () => {
        const mails = of('sysevent_email_action')
        expect(mails.map(({ event_name }) => event_name).sort()).toEqual([...ALERTS, EVENTS.dayAttested].sort())
        for (const mail of mails)
            expect(mail).toMatchObject({
                active: 'true',
                subscribable: 'true',
                generation_type: 'event',
                event_parm_2: 'true',
                collection: mail.event_name === EVENTS.dayAttested ? 'x_kt_gov_attestation' : 'x_kt_gov_alert',
                description: expect.stringMatching(/.{20}/),
            })
    })

    it('name only columns that the table has', () => {
        const columnsOf = (table?: string) =>
            builtApp()
                .tables.find(({ name }) => name === table)
                ?.columns.map(({ name }) => name)
        for (const { collection, message_html = '', subject = '' } of of('sysevent_email_action')) {
            const named = [...`${subject} ${message_html}`.matchAll(/\$\{([a-z_]+)\}/g)].map(([, name]) => name)
            expect(named.length).toBeGreaterThan(0)
            expect(named.filter((name) => !columnsOf(collection)?.includes(name))).toEqual([])
        }
    })
})

describe('retention', () => {
    it('every table that grows has a cleanup rule, and every other one a reason', () => {
        const ruled = of('sys_auto_flush').map(({ tablename }) => tablename)
        expect(new Set([...ruled, ...Object.keys(KEPT)])).toEqual(new Set(ownTables()))
        expect(ruled.filter((table) => table !== undefined && table in KEPT)).toEqual([])
    })

    it('rules say what the catalogue says, and delete nothing else', () => {
        for (const { ageSeconds, conditions, days, matchField, table } of Object.values(RETENTION)) {
            expect(ageSeconds).toBe(days * 86400)
            expect(of('sys_auto_flush').find(({ tablename }) => tablename === table)).toMatchObject({
                ...{ matchfield: matchField, age: String(ageSeconds), active: 'true', cascade_delete: 'false' },
                conditions,
            })
        }
    })

    it('keeps evidence for six months at the least, and no dead letter goes by itself', () => {
        expect(RETENTION.evidence.days).toBeGreaterThanOrEqual(190)
        expect(RETENTION.evidenceRun.days).toBeGreaterThanOrEqual(190)
        expect(RETENTION.decisionCount.days).toBeGreaterThanOrEqual(400)
        expect(RETENTION.delivery.conditions).not.toContain('dead')
    })
})
