/** The webhook routes: a platform request becomes data, the answer becomes a platform response. */

import type { RESTAPIRequest, RESTAPIResponse } from '@servicenow/glide/sn_ws_int'
import { receiveDelivery } from '../../app/receive-delivery.ts'
import type { Route } from '../../core/names.ts'
import { unexpectedReply, type Reply } from '../../core/webhook/reply.ts'
import { journal } from '../../glide/journal.ts'
import { openReceiving } from '../../glide/platform.ts'
import { toRawRequest, write } from './exchange.ts'

/** POST …/webhooks: the signature is the only credential. */
export function receivePublicWebhook(request: RESTAPIRequest, response: RESTAPIResponse): void {
    receive('public', request, response)
}

/** POST …/webhooks/authenticated: an integration user, and the signature as well. */
export function receiveAuthenticatedWebhook(request: RESTAPIRequest, response: RESTAPIResponse): void {
    receive('authenticated', request, response)
}

function receive(route: Route, request: RESTAPIRequest, response: RESTAPIResponse): void {
    write(response, answer(route, request))
}

function answer(route: Route, request: RESTAPIRequest): Reply {
    try {
        return receiveDelivery(toRawRequest(request), route, openReceiving())
    } catch (unexpected) {
        journal.error(`unexpected_error on the ${route} webhook route`)
        return unexpectedReply()
    }
}
