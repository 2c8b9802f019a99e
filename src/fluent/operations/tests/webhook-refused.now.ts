/** Test of the public webhook route: unsigned and forged requests are refused and not stored. */
import '@servicenow/sdk/global'
import { Test } from '@servicenow/sdk/core'

export const webhookRefusedTest = Test(
    {
        $id: Now.ID['atf-webhook-refused'],
        name: 'Keeptrusts: unsigned and forged webhooks are refused',
        description:
            'Posts to the public route without a signature and with a forged one, and to the authenticated route without a login. Each answer is 401, and no delivery is stored.',
        active: true,
        failOnServerError: false,
    },
    (atf) => {
        atf.server.runServerSideScript({
            $id: Now.ID['atf-webhook-refused-open'],
            script: Now.include('./open-throw-away-secret.server.js'),
        })
        atf.rest.sendRestRequest({
            $id: Now.ID['atf-webhook-refused-unsigned'],
            path: '/api/x_kt_gov/v1/keeptrusts/webhooks',
            method: 'post',
            auth: '',
            body: '{"id":"keeptrusts-test-0002","event":"webhook.test","data":{}}',
            headers: { 'Content-Type': 'application/json', Accept: 'application/json' },
            queryParameters: {},
        })
        atf.rest.assertStatusCode({
            $id: Now.ID['atf-webhook-refused-unsigned-status'],
            operation: 'equals',
            statusCode: 401,
        })
        atf.rest.assertJsonResponsePayloadElement({
            $id: Now.ID['atf-webhook-refused-unsigned-code'],
            elementName: '/error/code',
            operation: 'equals',
            elementValue: 'signature_invalid',
        })
        atf.rest.sendRestRequest({
            $id: Now.ID['atf-webhook-refused-forged'],
            path: '/api/x_kt_gov/v1/keeptrusts/webhooks',
            method: 'post',
            auth: '',
            body: '{"id":"keeptrusts-test-0003","event":"webhook.test","data":{}}',
            headers: {
                'Content-Type': 'application/json',
                Accept: 'application/json',
                'X-Keeptrusts-Signature': 'sha256=0000000000000000000000000000000000000000000000000000000000000000',
            },
            queryParameters: {},
        })
        atf.rest.assertStatusCode({
            $id: Now.ID['atf-webhook-refused-forged-status'],
            operation: 'equals',
            statusCode: 401,
        })
        atf.rest.sendRestRequest({
            $id: Now.ID['atf-webhook-refused-no-login'],
            path: '/api/x_kt_gov/v1/keeptrusts/webhooks/authenticated',
            method: 'post',
            auth: '',
            body: '{"id":"keeptrusts-test-0004","event":"webhook.test","data":{}}',
            headers: { 'Content-Type': 'application/json', Accept: 'application/json' },
            queryParameters: {},
        })
        atf.rest.assertStatusCode({
            $id: Now.ID['atf-webhook-refused-no-login-status'],
            operation: 'equals',
            statusCode: 401,
        })
        atf.server.recordQuery({
            $id: Now.ID['atf-webhook-refused-nothing-stored'],
            table: 'x_kt_gov_delivery',
            fieldValues: 'delivery_idSTARTSWITHkeeptrusts-test-',
            assert: 'no_records_match_query',
            enforceSecurity: false,
        })
        atf.server.runServerSideScript({
            $id: Now.ID['atf-webhook-refused-close'],
            script: Now.include('./close-throw-away-secret.server.js'),
        })
    },
)
