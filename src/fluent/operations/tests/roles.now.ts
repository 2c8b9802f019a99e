/** Test of the roles: nobody writes evidence, auditors read and change nothing, strangers see nothing, and no API answers without a login. */
import '@servicenow/sdk/global'
import { Test } from '@servicenow/sdk/core'
import { auditor } from '../../shared/roles.now'

export const rolesTest = Test(
    {
        $id: Now.ID['atf-roles'],
        name: 'Keeptrusts: roles control read and write access',
        description:
            'Nobody changes what was received and measured, administrators included. A new auditor can read the tables of the app and change nothing. A user without roles sees none of them. The APIs answer 401 without a login. The users are rolled back.',
        active: true,
        failOnServerError: false,
    },
    (atf) => {
        atf.server.runServerSideScript({
            $id: Now.ID['atf-roles-nobody-writes'],
            script: Now.include('./nobody-writes-evidence.server.js'),
        })
        atf.server.createUser({
            $id: Now.ID['atf-roles-auditor'],
            firstName: 'Keeptrusts',
            lastName: 'Auditor',
            fieldValues: {},
            groups: [],
            roles: [auditor],
            impersonate: true,
        })
        atf.server.runServerSideScript({
            $id: Now.ID['atf-roles-auditor-reads'],
            script: Now.include('./auditor-reads-only.server.js'),
        })
        atf.server.recordInsert({
            $id: Now.ID['atf-roles-auditor-inserts'],
            table: 'x_kt_gov_control_mapping',
            assert: 'record_not_inserted',
            enforceSecurity: true,
            fieldValues: {
                policy_pattern: 'keeptrusts-test',
                control_id: 'KT-TEST-002',
                control_objective: 'An auditor must not make this',
            },
        })
        atf.server.createUser({
            $id: Now.ID['atf-roles-stranger'],
            firstName: 'Keeptrusts',
            lastName: 'Stranger',
            fieldValues: {},
            groups: [],
            roles: [],
            impersonate: true,
        })
        atf.server.runServerSideScript({
            $id: Now.ID['atf-roles-stranger-reads'],
            script: Now.include('./stranger-reads-nothing.server.js'),
        })
        atf.rest.sendRestRequest({
            $id: Now.ID['atf-roles-evidence'],
            path: '/api/x_kt_gov/v1/evidence/automations',
            method: 'get',
            auth: '',
            body: '',
            headers: { Accept: 'application/json' },
            queryParameters: {},
        })
        atf.rest.assertStatusCode({
            $id: Now.ID['atf-roles-evidence-status'],
            operation: 'equals',
            statusCode: 401,
        })
        atf.rest.sendRestRequest({
            $id: Now.ID['atf-roles-reprocess'],
            path: '/api/x_kt_gov/v1/keeptrusts/deliveries/reprocess',
            method: 'post',
            auth: '',
            body: '{"filter":{"state":"dead"}}',
            headers: { 'Content-Type': 'application/json', Accept: 'application/json' },
            queryParameters: {},
        })
        atf.rest.assertStatusCode({
            $id: Now.ID['atf-roles-reprocess-status'],
            operation: 'equals',
            statusCode: 401,
        })
    },
)
