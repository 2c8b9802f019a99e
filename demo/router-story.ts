/** The automations of the third part: a rule on incidents calls an include, which calls Microsoft Graph and routes the incident. */
import { createHash } from 'node:crypto'
import type { GivenRecord } from 'servicenow-local-instance'

export const GRAPH_HOST = 'graph.microsoft.com'
export const CLIENT_ID = '7d0c2c1e-0000-4000-8000-0000000000a1'
export const RULE = 'Auto-route identity tickets via Entra'
export const INCLUDE = 'AzureGraphRouter'
/** The department that Graph returns for every user, and the description of its group. */
export const DEPARTMENT = 'Identity'

const id = (label: string): string => createHash('md5').update(`third act: ${label}`).digest('hex')

const ROUTER = `var AzureGraphRouter = Class.create();
AzureGraphRouter.prototype = {
    initialize: function () {},

    route: function (incNum) {
        gs.error('[AzureGraphRouter] START incident=' + incNum);
        var inc = new GlideRecord('incident');
        if (!inc.get('number', incNum)) return;
        var grpSysId = this._findGroup(this._getDepartment());
        inc.setValue('assignment_group', grpSysId);
        inc.update();
        gs.error('[AzureGraphRouter] DONE incident=' + incNum + ' group=' + grpSysId);
    },

    _getDepartment: function () {
        var message = new sn_ws.RESTMessageV2('Graph - sn-ticket-router', 'GetUserByUPN');
        return JSON.parse(message.execute().getBody()).department;
    },

    _findGroup: function (department) {
        var group = new GlideRecord('sys_user_group');
        group.addQuery('description', department);
        group.setLimit(1);
        group.query();
        return group.next() ? group.getUniqueValue() : '';
    },

    type: 'AzureGraphRouter',
};`

/** Application files, as a customer has them. The message authenticates by an OAuth profile; the local instance asks for no token. */
export const ROUTER_FILES: readonly GivenRecord[] = [
    {
        table: 'oauth_entity',
        sys_id: id('entity'),
        values: { name: 'sn-ticket-router', client_id: CLIENT_ID, active: 'true' },
    },
    {
        table: 'oauth_entity_profile',
        sys_id: id('profile'),
        values: { name: 'sn-ticket-router-profile', oauth_entity: id('entity'), grant_type: 'client_credentials' },
    },
    {
        table: 'sys_rest_message',
        sys_id: id('message'),
        values: {
            name: 'Graph - sn-ticket-router',
            rest_endpoint: `https://${GRAPH_HOST}/v1.0`,
            authentication_type: 'no_authentication',
            oauth2_profile: id('profile'),
            access: 'public',
        },
    },
    {
        table: 'sys_rest_message_fn',
        sys_id: id('function'),
        values: {
            rest_message: id('message'),
            function_name: 'GetUserByUPN',
            http_method: 'get',
            rest_endpoint: `https://${GRAPH_HOST}/v1.0/users`,
            authentication_type: 'no_authentication',
        },
    },
    {
        table: 'sys_script_include',
        sys_id: id('include'),
        values: { name: INCLUDE, api_name: `global.${INCLUDE}`, script: ROUTER, active: 'true', access: 'public' },
    },
    {
        table: 'sys_script',
        sys_id: id('rule'),
        values: {
            name: RULE,
            collection: 'incident',
            when: 'after',
            order: '200',
            action_insert: 'true',
            action_update: 'false',
            filter_condition: 'category=identity^EQ',
            active: 'true',
            advanced: 'true',
            script: `(function executeRule(current, previous) {
    new AzureGraphRouter().route(current.getValue('number'));
})(current, previous);`,
        },
    },
]

/** The reported incidents; the rule matches the category identity only. */
export const TICKETS = [
    { short_description: 'Cannot sign in to the portal', category: 'identity' },
    { short_description: 'Needs access to the finance share', category: 'identity' },
    { short_description: 'New phone asks for approval again', category: 'identity' },
    { short_description: 'Printer on floor 3 is out of toner', category: 'hardware' },
] as const
