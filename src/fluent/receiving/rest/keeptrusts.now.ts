/** The REST API that receives deliveries from Keeptrusts, and with which operators preview and reprocess them. */
import '@servicenow/sdk/global'
import { Acl, RestApi } from '@servicenow/sdk/core'
import { auditor, integration, operator } from '../../shared/roles.now'
import {
    previewDeliveryRoute,
    reprocessDeliveriesRoute,
    reprocessDeliveryRoute,
} from '../../../server/operations/entry/delivery-routes'
import { getApproval } from '../../../server/receiving/entry/approval-route'
import { receiveAuthenticatedWebhook, receivePublicWebhook } from '../../../server/receiving/entry/webhooks'

export const webhookAcl = Acl({
    $id: Now.ID['acl-rest-webhook'],
    type: 'rest_endpoint',
    name: 'Keeptrusts webhooks',
    operation: 'execute',
    roles: [integration],
    description: 'May post to the authenticated webhook route',
})

export const deliveriesAcl = Acl({
    $id: Now.ID['acl-rest-deliveries'],
    type: 'rest_endpoint',
    name: 'Keeptrusts deliveries',
    operation: 'execute',
    roles: [operator],
    description: 'May preview and reprocess deliveries',
})

export const approvalsAcl = Acl({
    $id: Now.ID['acl-rest-approvals'],
    type: 'rest_endpoint',
    name: 'Keeptrusts approvals',
    operation: 'execute',
    roles: [integration, auditor],
    description: 'May ask whether a policy version is approved',
})

RestApi({
    $id: Now.ID['rest-keeptrusts'],
    name: 'Keeptrusts',
    serviceId: 'keeptrusts',
    consumes: 'application/json',
    produces: 'application/json',
    shortDescription:
        'Receives signed Keeptrusts webhooks; previews and reprocesses deliveries; answers whether a version is approved',
    versions: [{ $id: Now.ID['rest-keeptrusts-v1'], version: 1, isDefault: true }],
    routes: [
        {
            $id: Now.ID['rest-webhooks-public'],
            name: 'Receive webhook (public)',
            shortDescription: 'The signature is the only credential; runs as guest and only stores deliveries',
            method: 'POST',
            path: '/webhooks',
            version: 1,
            authentication: false,
            authorization: false,
            internalRole: false,
            enforceAcl: [],
            // The app refuses the other types itself, with a code: what the platform refuses has none.
            consumes:
                'application/json,application/cloudevents+json,application/cloudevents-batch+json,text/json,text/plain,text/xml,application/xml',
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
            consumes:
                'application/json,application/cloudevents+json,application/cloudevents-batch+json,text/json,text/plain,text/xml,application/xml',
            script: receiveAuthenticatedWebhook,
            requestExample:
                '{"id":"dlv_0001","event":"escalation.created","timestamp":"2026-04-20T14:00:00Z","data":{}}',
        },
        {
            $id: Now.ID['rest-deliveries-preview'],
            name: 'Preview delivery',
            shortDescription: 'What processing a stored delivery would do now; writes nothing',
            method: 'POST',
            path: '/deliveries/{id}/preview',
            version: 1,
            authentication: true,
            authorization: true,
            internalRole: false,
            enforceAcl: [deliveriesAcl],
            script: previewDeliveryRoute,
            requestExample: '{}',
        },
        {
            $id: Now.ID['rest-deliveries-reprocess-one'],
            name: 'Reprocess delivery',
            shortDescription: 'Reprocesses one stored delivery now, with all its attempts',
            method: 'POST',
            path: '/deliveries/{id}/reprocess',
            version: 1,
            authentication: true,
            authorization: true,
            internalRole: false,
            enforceAcl: [deliveriesAcl],
            script: reprocessDeliveryRoute,
            requestExample: '{}',
        },
        {
            $id: Now.ID['rest-deliveries-reprocess-many'],
            name: 'Reprocess deliveries',
            shortDescription:
                'Dry run: counts and previews the deliveries that a filter selects, and queues nothing. With dry_run false: queues them',
            method: 'POST',
            path: '/deliveries/reprocess',
            version: 1,
            authentication: true,
            authorization: true,
            internalRole: false,
            enforceAcl: [deliveriesAcl],
            script: reprocessDeliveriesRoute,
            requestExample: '{"filter":{"state":"dead","received_from":"2026-04-20T00:00:00Z"},"dry_run":true}',
        },
        {
            $id: Now.ID['rest-approvals'],
            name: 'Check approval',
            shortDescription:
                'Whether a version is approved for a gateway or an environment now, with the reason and the change',
            method: 'GET',
            path: '/approvals',
            version: 1,
            authentication: true,
            authorization: true,
            internalRole: false,
            enforceAcl: [approvalsAcl],
            script: getApproval,
            parameters: [
                {
                    $id: Now.ID['rest-approvals-config-id'],
                    name: 'config_id',
                    required: true,
                    shortDescription: 'Id of the policy configuration, else its name',
                    exampleValue: 'cfg_1',
                },
                {
                    $id: Now.ID['rest-approvals-version'],
                    name: 'version',
                    required: true,
                    shortDescription: 'The version that is to be deployed',
                    exampleValue: 'v2.3.1',
                },
                {
                    $id: Now.ID['rest-approvals-gateway-id'],
                    name: 'gateway_id',
                    required: false,
                    shortDescription: 'The gateway that it is to be deployed to',
                    exampleValue: 'gw_prod_001',
                },
                {
                    $id: Now.ID['rest-approvals-environment'],
                    name: 'environment',
                    required: false,
                    shortDescription: 'The environment; needed where the gateway is not known yet',
                    exampleValue: 'production',
                },
                {
                    $id: Now.ID['rest-approvals-organization'],
                    name: 'organization',
                    required: false,
                    shortDescription: 'The organization; needed where several have this version',
                    exampleValue: 'org_1',
                },
            ],
        },
    ],
})
