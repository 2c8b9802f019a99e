/** The metadata of the REST routes: who may call them, and that the signature guards the public one alone. */
import { readGuards } from '../../tools/check-build/guards.ts'
import type { PackageRecord } from '../../tools/package/records.ts'
import { recordsOf } from '../../tools/package/read-package.ts'
import { builtApp } from '../support/built-app.ts'

const BASE = '/api/x_kt_gov/v1/keeptrusts/webhooks'

function routeAt(uri: string): PackageRecord {
    const route = recordsOf(builtApp(), 'sys_ws_operation').find(({ fields }) => fields.operation_uri === uri)
    if (!route) throw new Error(`no route at ${uri}`)
    return route
}

const DELIVERIES = '/api/x_kt_gov/v1/keeptrusts/deliveries'
const APPROVALS = '/api/x_kt_gov/v1/keeptrusts/approvals'

// The webhook routes take further types, so that the app refuses them with a code of its own.
const WEBHOOK_TYPES =
    'application/json,application/cloudevents+json,application/cloudevents-batch+json,text/json,text/plain,text/xml,application/xml'

it('offers two routes to senders, three to operators and one to pipelines', () => {
    const routes = recordsOf(builtApp(), 'sys_ws_operation')
        .filter(({ fields }) => fields.operation_uri?.startsWith('/api/x_kt_gov/v1/keeptrusts/'))
        .map(({ fields }) => `${fields.http_method} ${fields.operation_uri} ${fields.consumes} active=${fields.active}`)
    expect(new Set(routes)).toEqual(
        new Set([
            `POST ${BASE} ${WEBHOOK_TYPES} active=true`,
            `POST ${BASE}/authenticated ${WEBHOOK_TYPES} active=true`,
            `POST ${DELIVERIES}/{id}/preview application/json active=true`,
            `POST ${DELIVERIES}/{id}/reprocess application/json active=true`,
            `POST ${DELIVERIES}/reprocess application/json active=true`,
            `GET ${APPROVALS} application/json active=true`,
        ]),
    )
})

it('lets anybody reach the public route, where the signature is the only credential', () => {
    expect(routeAt(BASE).fields).toMatchObject({
        requires_authentication: 'false',
        requires_acl_authorization: 'false',
        requires_snc_internal_role: 'false',
        enforce_acl: '',
    })
})

it('asks for a login and our own ACL on the authenticated route', () => {
    const { fields } = routeAt(`${BASE}/authenticated`)
    expect(fields).toMatchObject({
        requires_authentication: 'true',
        requires_acl_authorization: 'true',
        // An integration user does not have the role snc_internal.
        requires_snc_internal_role: 'false',
    })
    const guard = readGuards(builtApp()).find(({ sysId }) => sysId === fields.enforce_acl)
    expect(guard).toMatchObject({ type: 'REST_Endpoint', operation: 'execute', roles: ['x_kt_gov.integration'] })
})

it('asks for a login and an integration user or an auditor at approvals', () => {
    const { fields } = routeAt(APPROVALS)
    expect(fields).toMatchObject({
        requires_authentication: 'true',
        requires_acl_authorization: 'true',
        requires_snc_internal_role: 'false',
    })
    const guard = readGuards(builtApp()).find(({ sysId }) => sysId === fields.enforce_acl)
    expect(guard?.roles.slice().sort()).toEqual(['x_kt_gov.auditor', 'x_kt_gov.integration'])
})

it.each(['/{id}/preview', '/{id}/reprocess', '/reprocess'])(
    'asks for a login and an operator at deliveries%s',
    (path) => {
        const { fields } = routeAt(`${DELIVERIES}${path}`)
        expect(fields).toMatchObject({ requires_authentication: 'true', requires_acl_authorization: 'true' })
        const guard = readGuards(builtApp()).find(({ sysId }) => sysId === fields.enforce_acl)
        expect(guard).toMatchObject({ type: 'REST_Endpoint', operation: 'execute', roles: ['x_kt_gov.operator'] })
    },
)

it('calls a different handler on each route, so that neither can pass for the other', () => {
    const handlers = [BASE, `${BASE}/authenticated`].map(
        (uri) => /@fluent-module (\w+);/.exec(routeAt(uri).fields.operation_script ?? '')?.[1],
    )
    expect(handlers).toEqual(['receivePublicWebhook', 'receiveAuthenticatedWebhook'])
})
