/** The bank of the fourth part: what was on its instance before the app came. */

/** The two organizations at Keeptrusts share the id of their configuration. */
export const CONFIG = 'cfg_assistant'
export const RETAIL = 'retail-bank'
export const PRIVATE = 'private-bank'

/** How the app is to find the item of a gateway. */
export type FoundBy = 'event' | 'correlation' | 'column' | 'key_value' | 'form' | 'created'

export interface BankGateway {
    readonly id: string
    readonly organization: string
    readonly environment: 'production' | 'staging' | 'test' | 'development'
    /** Name of the item that the bank has for it; null where it has none. */
    readonly item: string | null
    readonly foundBy: FoundBy
}

/** Six gateways in four environments; the bank has an item for five of them, each known in another way. */
export const GATEWAYS: readonly BankGateway[] = [
    { id: 'gw_rb_prod', organization: RETAIL, environment: 'production', item: 'LLM egress P1', foundBy: 'event' },
    { id: 'gw_rb_stg', organization: RETAIL, environment: 'staging', item: 'LLM egress S1', foundBy: 'correlation' },
    { id: 'gw_rb_test', organization: RETAIL, environment: 'test', item: 'LLM egress T1', foundBy: 'column' },
    { id: 'gw_pb_prod', organization: PRIVATE, environment: 'production', item: 'PB AI proxy', foundBy: 'key_value' },
    { id: 'gw_pb_stg', organization: PRIVATE, environment: 'staging', item: 'PB AI proxy (stg)', foundBy: 'form' },
    { id: 'gw_pb_dev', organization: PRIVATE, environment: 'development', item: null, foundBy: 'created' },
]

/** Items that are no gateways; one has the name that a new gateway would get. */
export const OTHER_ITEMS: readonly { readonly table: string; readonly name: string }[] = [
    { table: 'cmdb_ci_service_auto', name: 'Keeptrusts Gateway — Development' },
    { table: 'cmdb_ci_service_auto', name: 'Retail assistant' },
    { table: 'cmdb_ci_service_auto', name: 'Private banking assistant' },
    ...Array.from({ length: 12 }, (_, index) => ({
        table: 'cmdb_ci_service_technical',
        name: `Platform service ${index + 1}`,
    })),
    ...Array.from({ length: 10 }, (_, index) => ({ table: 'cmdb_ci_appl', name: `core-banking-${index + 1}` })),
]

export const PEOPLE = {
    service: { user_name: 'keeptrusts.service', email: 'keeptrusts@bank.example', first_name: 'Keeptrusts' },
    abel: { user_name: 'abel.tuter', email: 'abel.tuter@bank.example', first_name: 'Abel', last_name: 'Tuter' },
    beth: { user_name: 'beth.anglin', email: 'beth.anglin@bank.example', first_name: 'Beth', last_name: 'Anglin' },
} as const

export const BUSINESS_LINES: Readonly<Record<string, string>> = { [RETAIL]: 'Retail banking', [PRIVATE]: 'Wealth' }

/** Each objective is fulfilled for three entities: a gateway's item, a service behind which one is, an environment. */
export const OBJECTIVES: readonly {
    readonly reference: string
    readonly name: string
    readonly policy: string
    readonly entities: readonly {
        readonly entity: string
        readonly appliesTo: string | null
        readonly gateways: readonly string[]
    }[]
}[] = [
    {
        reference: 'AI-SAFE-001',
        name: 'Prevent harmful content generation',
        policy: 'content-safety',
        entities: [
            { entity: 'Retail egress', appliesTo: 'LLM egress P1', gateways: ['gw_rb_prod'] },
            { entity: 'Private banking', appliesTo: 'Private banking assistant', gateways: ['gw_pb_prod'] },
            { entity: 'Staging', appliesTo: null, gateways: ['gw_rb_stg', 'gw_pb_stg'] },
        ],
    },
    {
        reference: 'AI-DATA-001',
        name: 'Prevent PII leakage in AI responses',
        policy: 'data-protection',
        entities: [
            { entity: 'Private egress', appliesTo: 'PB AI proxy', gateways: ['gw_pb_prod'] },
            { entity: 'Retail', appliesTo: 'Retail assistant', gateways: ['gw_rb_prod'] },
            { entity: 'Test', appliesTo: null, gateways: ['gw_rb_test'] },
        ],
    },
]

/** Who depends on which gateway. */
export const SERVICES: readonly { readonly service: string; readonly item: string }[] = [
    { service: 'Retail assistant', item: 'LLM egress P1' },
    { service: 'Private banking assistant', item: 'PB AI proxy' },
]

/** Rules as the base system and the bank have them: table, when, operations, script. */
export const RULES: readonly {
    readonly name: string
    readonly table: string
    readonly when: string
    readonly operations: 'insert' | 'both'
    readonly script: string
}[] = [
    ...['incident', 'change_request'].map((table) => ({
        name: `Mark of the bank on ${table}`,
        table,
        when: 'before',
        operations: 'both' as const,
        script: `var text = String(current.getValue('short_description') || '')
            if (text.indexOf('[BANK] ') != 0) current.setValue('short_description', '[BANK] ' + text)`,
    })),
    {
        name: 'Support decides the urgency',
        table: 'incident',
        when: 'before',
        operations: 'insert',
        script: `current.setValue('urgency', '3')`,
    },
    {
        name: 'Log new incidents',
        table: 'incident',
        when: 'after',
        operations: 'insert',
        script: `new AppLogger('incident').info('New incident ' + current.number + ': ' + current.short_description)`,
    },
    {
        name: 'Count reassignments',
        table: 'incident',
        when: 'before',
        operations: 'both',
        script: `if (current.assignment_group.changes() && !current.isNewRecord())
            current.reassignment_count = parseInt(current.reassignment_count || 0, 10) + 1`,
    },
    {
        name: 'Planned end of changes',
        table: 'change_request',
        when: 'before',
        operations: 'insert',
        script: `if (current.start_date.nil() && current.isValidField('u_planned')) current.u_planned = gs.nowDateTime()`,
    },
    {
        name: 'Note the owner of an item',
        table: 'cmdb_ci',
        when: 'after',
        operations: 'both',
        script: `if (!current.owned_by.nil()) gs.log('Item ' + current.name + ' of ' + current.owned_by.getDisplayValue())`,
    },
]

export const INCLUDES: Readonly<Record<string, string>> = {
    AppLogger: `var AppLogger = Class.create();
        AppLogger.prototype = {
            initialize: function(source) { this.source = source },
            info: function(text) { gs.log(text, this.source) },
            error: function(text) { gs.logError(text, this.source) },
            type: 'AppLogger'
        };`,
    GroupHelper: `var GroupHelper = Class.create();
        GroupHelper.prototype = {
            initialize: function() {},
            members: function(group) {
                var found = [], gr = new GlideRecord('sys_user_grmember');
                gr.addQuery('group', group); gr.query();
                while (gr.next()) found.push(String(gr.user));
                return found
            },
            type: 'GroupHelper'
        };`,
}
