/** Puts on the instance what the bank had before the app came, and sets the app up as its administrator would. */
import { createHash } from 'node:crypto'
import { installRecords, type LocalInstance } from 'servicenow-local-instance'
import type { Administrator, Fields } from '../administrator.ts'
import {
    BUSINESS_LINES,
    GATEWAYS,
    INCLUDES,
    OBJECTIVES,
    OTHER_ITEMS,
    PEOPLE,
    RULES,
    SERVICES,
    type BankGateway,
} from './bank.ts'

const GROUPS = ['AI Governance Team', 'Platform Engineering', 'Compliance Team']
const GATEWAY_CLASS = 'cmdb_ci_service_auto'
const MANDATORY = 'u_business_line'
/** A rule may only set what its record has, so that each kind of event that makes an incident or a change has its own. */
const RULED_EVENTS = ['decision', 'config.updated', 'config.deployed', 'gateway.health_changed']

/** What later steps refer to: items by name, people by user name. */
export interface Settled {
    readonly items: Readonly<Record<string, string>>
    readonly people: Readonly<Record<string, string>>
    /** The bank's items as they were before the first delivery. */
    readonly before: readonly Fields[]
}

export const ITEM_COLUMNS = ['sys_id', 'name', 'sys_class_name', 'owned_by', 'support_group', 'environment', 'version']

/** The bank's instance, and then the app's settings. */
export async function settle(instance: LocalInstance, administrator: Administrator): Promise<Settled> {
    const people = await hire(administrator)
    installScripts(instance)
    const items = await registerItems(administrator, people['abel.tuter'])
    await describeGateways(administrator, items)
    await describeControls(administrator, items, people['beth.anglin'])
    await requireBusinessLine(administrator)
    await setUp(administrator)
    instance.queue.drain()
    const before = await administrator.list('cmdb_ci', 'ORDERBYsys_id', ITEM_COLUMNS)
    return { items, people, before }
}

async function hire(administrator: Administrator): Promise<Record<string, string>> {
    const people: Record<string, string> = {}
    for (const person of Object.values(PEOPLE)) {
        const { sys_id } = await administrator.create('sys_user', { ...person, active: 'true' })
        people[person.user_name] = sys_id
    }
    for (const name of GROUPS) {
        const group = await administrator.create('sys_user_group', { name, active: 'true' })
        for (const member of [people['abel.tuter'], people['beth.anglin']])
            await administrator.create('sys_user_grmember', { group: group.sys_id, user: member })
    }
    return people
}

/** Developers installed these long ago: as files, not through a form. */
function installScripts(instance: LocalInstance): void {
    const idOf = (name: string): string => createHash('md5').update(name).digest('hex')
    const columns = [
        ...['incident', 'change_request'].map((name) => ({ name, element: MANDATORY })),
        { name: GATEWAY_CLASS, element: 'u_gateway_id' },
    ]
    installRecords(instance, [
        ...columns.map(({ element, name }) => ({
            table: 'sys_dictionary',
            sys_id: idOf(`${name}.${element}`),
            values: { name, element, internal_type: 'string', max_length: '100', column_label: element },
        })),
        ...Object.entries(INCLUDES).map(([name, script]) => ({
            table: 'sys_script_include',
            sys_id: idOf(name),
            values: { name, api_name: `global.${name}`, script, active: 'true', access: 'public', sys_scope: 'global' },
        })),
        ...RULES.map(({ name, operations, script, table, when }) => ({
            table: 'sys_script',
            sys_id: idOf(name),
            values: {
                name,
                collection: table,
                when,
                order: '100',
                action_insert: 'true',
                action_update: String(operations === 'both'),
                active: 'true',
                advanced: 'true',
                sys_scope: 'global',
                script: `(function executeRule(current, previous) { ${script} })(current, previous);`,
            },
        })),
    ])
}

async function registerItems(administrator: Administrator, owner: string): Promise<Record<string, string>> {
    const items: Record<string, string> = {}
    for (const { name, table } of OTHER_ITEMS) items[name] = (await administrator.create(table, { name })).sys_id
    for (const { environment, foundBy, id, item } of GATEWAYS) {
        if (item === null) continue
        const known: Fields =
            foundBy === 'correlation' ? { correlation_id: id } : foundBy === 'column' ? { u_gateway_id: id } : {}
        const values = { name: item, owned_by: owner, environment: nameOf(environment), version: '7.2', ...known }
        items[item] = (await administrator.create(GATEWAY_CLASS, values)).sys_id
    }
    for (const { item, service } of SERVICES)
        await administrator.create('cmdb_rel_ci', { parent: items[service], child: items[item] })
    return items
}

/** The item of one gateway is known by a key value, that of another is chosen on the gateway's form before the first event. */
async function describeGateways(administrator: Administrator, items: Readonly<Record<string, string>>): Promise<void> {
    for (const { foundBy, id, item } of GATEWAYS) {
        if (item === null) continue
        if (foundBy === 'key_value')
            await administrator.create('cmdb_key_value', {
                configuration_item: items[item],
                key: 'gateway_id',
                value: id,
            })
        if (foundBy === 'form')
            await administrator.create('x_kt_gov_gateway', {
                gateway_id: id,
                name: id,
                configuration_item: items[item],
            })
    }
}

async function describeControls(
    administrator: Administrator,
    items: Readonly<Record<string, string>>,
    owner: string,
): Promise<void> {
    const { sys_id: profile_class } = await administrator.create('sn_grc_profile_class', {})
    for (const { entities, name, reference } of OBJECTIVES) {
        const content = await administrator.create('sn_compliance_policy_statement', { name, reference })
        for (const [index, { appliesTo, entity }] of entities.entries()) {
            const profile = await administrator.create('sn_grc_profile', {
                name: entity,
                applies_to: appliesTo === null ? '' : items[appliesTo],
                owned_by: owner,
                profile_class,
            })
            await administrator.create('sn_compliance_control', {
                number: `CTL-${reference}-${index + 1}`,
                content: content.sys_id,
                profile: profile.sys_id,
                state: 'monitor',
                implementation_statement: 'Keeptrusts enforces the policy at the gateway.',
            })
        }
    }
}

async function requireBusinessLine(administrator: Administrator): Promise<void> {
    for (const table of ['incident', 'change_request']) {
        const policy = await administrator.create('sys_data_policy2', {
            model_table: table,
            short_description: `Business line on ${table}`,
            active: 'true',
        })
        await administrator.create('sys_data_policy_rule', {
            sys_data_policy: policy.sys_id,
            table,
            field: MANDATORY,
            mandatory: 'true',
        })
    }
    for (const [organization, line] of Object.entries(BUSINESS_LINES))
        for (const event_type of RULED_EVENTS)
            await administrator.create('x_kt_gov_mapping_rule', {
                name: `Business line of ${organization}: ${event_type}`,
                event_type,
                organization,
                template: `${MANDATORY}=${line}`,
            })
}

async function setUp(administrator: Administrator): Promise<void> {
    await administrator.setProperty('x_kt_gov.process.service_user', PEOPLE.service.user_name)
    await administrator.setProperty('x_kt_gov.change.unapproved_incident', 'true')
    await administrator.setProperty('x_kt_gov.incident.quiet_days', '14')
}

/** An environment as items name it. */
export function nameOf(environment: BankGateway['environment']): string {
    return environment.charAt(0).toUpperCase() + environment.slice(1)
}
