/** The REST API that Keeptrusts delivers to: one handler behind a public and an authenticated route. */
import '@servicenow/sdk/global'
import { Acl, RestApi } from '@servicenow/sdk/core'
import { integration } from '../roles.now'
import { receiveAuthenticatedWebhook, receivePublicWebhook } from '../../server/entry/rest/keeptrusts'

export const webhookAcl = Acl({
    $id: Now.ID['acl-rest-webhook'],
    type: 'rest_endpoint',
    name: 'Keeptrusts webhooks',
    operation: 'execute',
    roles: [integration],
    description: 'May post to the authenticated webhook route',
})

RestApi({
    $id: Now.ID['rest-keeptrusts'],
    name: 'Keeptrusts',
    serviceId: 'keeptrusts',
    consumes: 'application/json',
    produces: 'application/json',
    shortDescription: 'Receives signed Keeptrusts webhooks',
    versions: [{ $id: Now.ID['rest-keeptrusts-v1'], version: 1, isDefault: true }],
    routes: [
        {
            $id: Now.ID['rest-webhooks-public'],
            name: 'Receive webhook (public)',
            shortDescription: 'The signature is the only credential; runs as guest and can do nothing but store',
            method: 'POST',
            path: '/webhooks',
            version: 1,
            authentication: false,
            authorization: false,
            internalRole: false,
            enforceAcl: [],
            script: receivePublicWebhook,
            requestExample:
                '{"id":"dlv_0001","event":"escalation.created","timestamp":"2026-04-20T14:00:00Z","data":{}}',
            headers: [
                {
                    $id: Now.ID['rest-header-signature'],
                    name: 'X-Keeptrusts-Signature',
                    required: true,
                    shortDescription: 'HMAC-SHA256 of the raw body under the webhook secret',
                    exampleValue: 'sha256=…',
                },
            ],
        },
        {
            $id: Now.ID['rest-webhooks-authenticated'],
            name: 'Receive webhook (authenticated)',
            shortDescription: 'For senders that can log in; the signature is still required',
            method: 'POST',
            path: '/webhooks/authenticated',
            version: 1,
            authentication: true,
            authorization: true,
            internalRole: false,
            enforceAcl: [webhookAcl],
            script: receiveAuthenticatedWebhook,
            requestExample:
                '{"id":"dlv_0001","event":"escalation.created","timestamp":"2026-04-20T14:00:00Z","data":{}}',
        },
    ],
})
