/** The webhook routes: a platform request becomes data, the answer becomes a platform response. */

import type { RESTAPIRequest, RESTAPIResponse } from '@servicenow/glide/sn_ws_int'
import { receiveDelivery } from '../app/receive-delivery.ts'
import type { Route } from '../../shared/names.ts'
import { unexpectedReply, type Reply } from '../core/reply.ts'
import { attempt } from '../../platform/edge.ts'
import { openReceiving } from '../glide/open-receiving.ts'
import { answerRoute, toRawRequest } from '../../platform/rest-exchange.ts'

/** POST …/webhooks: the signature is the only credential. */
export function receivePublicWebhook(request: RESTAPIRequest, response: RESTAPIResponse): void {
    receive('public', request, response)
}

/** POST …/webhooks/authenticated: an integration user, and the signature as well. */
export function receiveAuthenticatedWebhook(request: RESTAPIRequest, response: RESTAPIResponse): void {
    receive('authenticated', request, response)
}

function receive(route: Route, request: RESTAPIRequest, response: RESTAPIResponse): void {
    const where = { doing: `answering the ${route} webhook route` }
    answerRoute(response, where, () => {
        const receiving = () => receiveDelivery(toRawRequest(request), route, openReceiving())
        write(
            response,
            attempt(where, receiving, ({ reference }) => unexpectedReply(reference)),
        )
    })
}

/**
 * Writes the reply. A body that is set is wrapped into `result` by the platform; an error has the platform's own envelope,
 * which only the stream writer can send with a code of ours (RESTAPIResponse API).
 */
export function write(response: RESTAPIResponse, reply: Reply): void {
    response.setStatus(reply.status)
    if (reply.retryAfterSeconds !== null) response.setHeader('Retry-After', String(reply.retryAfterSeconds))
    if (reply.kind === 'accepted') {
        response.setBody(reply.body)
        return
    }
    response.setContentType('application/json')
    response.getStreamWriter().writeString(JSON.stringify({ error: reply.error, status: 'failure' }))
}
