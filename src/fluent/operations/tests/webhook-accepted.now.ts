/** Test of the public webhook route: a signed delivery is stored once and processed. */
import '@servicenow/sdk/global'
import { Test } from '@servicenow/sdk/core'

export const webhookAcceptedTest = Test(
    {
        $id: Now.ID['atf-webhook-accepted'],
        name: 'Keeptrusts: a signed webhook is stored once',
        description:
            'Posts a connection test signed with a temporary secret: it is stored and processed. A second post is a duplicate, and there is still one record.',
        active: true,
        failOnServerError: true,
    },
    (atf) => {
        atf.server.runServerSideScript({
            $id: Now.ID['atf-webhook-accepted-open'],
            script: Now.include('./open-throw-away-secret.server.js'),
        })
        atf.rest.sendRestRequest({
            $id: Now.ID['atf-webhook-accepted-send'],
            path: '/api/x_kt_gov/v1/keeptrusts/webhooks',
            method: 'post',
            auth: '',
            body: '{"id":"keeptrusts-test-0001","event":"webhook.test","timestamp":"2026-01-01T00:00:00Z","data":{"message":"Sent by a test of the application"}}',
            headers: {
                'Content-Type': 'application/json',
                Accept: 'application/json',
                'X-Keeptrusts-Signature': 'sha256=41e29160239e6d17af8906c32d709a517ed18c4b381f8fdcf5d755614edfc8ea',
            },
            queryParameters: {},
        })
        atf.rest.assertStatusCode({
            $id: Now.ID['atf-webhook-accepted-status'],
            operation: 'less_than',
            statusCode: 300,
        })
        atf.rest.assertJsonResponsePayloadElement({
            $id: Now.ID['atf-webhook-accepted-number'],
            elementName: '/result/delivery',
            operation: 'contains',
            elementValue: 'KTD',
        })
        atf.server.recordQuery({
            $id: Now.ID['atf-webhook-accepted-processed'],
            table: 'x_kt_gov_delivery',
            fieldValues: 'delivery_id=keeptrusts-test-0001^stateINignored,processed^error_code=connection_test',
            assert: 'records_match_query',
            enforceSecurity: false,
        })
        atf.rest.sendRestRequest({
            $id: Now.ID['atf-webhook-accepted-again'],
            path: '/api/x_kt_gov/v1/keeptrusts/webhooks',
            method: 'post',
            auth: '',
            body: '{"id":"keeptrusts-test-0001","event":"webhook.test","timestamp":"2026-01-01T00:00:00Z","data":{"message":"Sent by a test of the application"}}',
            headers: {
                'Content-Type': 'application/json',
                Accept: 'application/json',
                'X-Keeptrusts-Signature': 'sha256=41e29160239e6d17af8906c32d709a517ed18c4b381f8fdcf5d755614edfc8ea',
            },
            queryParameters: {},
        })
        atf.rest.assertStatusCode({
            $id: Now.ID['atf-webhook-accepted-again-status'],
            operation: 'equals',
            statusCode: 200,
        })
        atf.rest.assertJsonResponsePayloadElement({
            $id: Now.ID['atf-webhook-accepted-again-duplicate'],
            elementName: '/result/duplicate',
            operation: 'equals',
            elementValue: 'true',
        })
        atf.server.runServerSideScript({
            $id: Now.ID['atf-webhook-accepted-one-record'],
            script: Now.include('./count-test-deliveries.server.js'),
        })
        atf.server.runServerSideScript({
            $id: Now.ID['atf-webhook-accepted-close'],
            script: Now.include('./close-throw-away-secret.server.js'),
        })
    },
)
