/** Rows of sys_outbound_http_log: who called whom, and at higher levels what was sent and answered. */

import type { Instance, Transaction, Value } from '../kernel/kernel.ts'
import { attributedScript } from '../runtime/running-script.ts'
import { loggedSession, transactionName } from '../runtime/transaction-names.ts'
import { formatUtc } from '../text/date-text.ts'
import type { OutboundLevel } from './outbound-level.ts'

/** One side of a call. */
export interface OutboundSide {
    readonly headers: readonly (readonly [name: string, value: string])[]
    readonly body: Buffer
}

/** One finished call. */
export interface OutboundCall {
    readonly method: string
    readonly url: string
    readonly status: number
    readonly milliseconds: number
    readonly level: OutboundLevel
    readonly request: OutboundSide
    readonly response: OutboundSide
}

let sequence = 0

/** Writes the row, unless glide.outbound_http.db.log is false. The source is a script record. */
export function logOutboundCall(instance: Instance, tx: Transaction, call: OutboundCall): void {
    if (instance.properties.get('glide.outbound_http.db.log') === 'false') return
    if (!instance.dictionary.table('sys_outbound_http_log')) return
    const { protocol, hostname, pathname, origin } = new URL(call.url)
    const source = attributedScript(instance, tx)
    const now = formatUtc(instance.clock.now())
    instance.database.insert('sys_outbound_http_log', {
        sys_id: instance.newId(),
        app_scope: tx.scope,
        hostname,
        log_level: call.level,
        method: call.method,
        path: pathname,
        protocol: 'HTTP/1.1',
        request_length: String(call.request.body.length),
        response_length: String(call.response.body.length),
        response_status: String(call.status),
        response_time: String(call.milliseconds),
        scheme: protocol.replace(':', ''),
        sequence: String((sequence += 1)),
        session_id: loggedSession(tx),
        source_record: source?.sysId ?? null,
        source_table: source?.table ?? null,
        system_id: 'local',
        transaction_id: instance.behaviour.answer('outbound_transaction') === 'id_and_name' ? tx.id : null,
        transaction_name: transactionName(instance, tx),
        url: origin + pathname,
        user_name: tx.user.userName,
        ...contentOf(instance, call),
        sys_created_on: now,
        sys_created_by: tx.user.userName,
        sys_updated_on: now,
        sys_updated_by: tx.user.userName,
        sys_mod_count: '0',
    })
}

/** Outbound HTTP logs, log levels: elevated adds headers and query, with secrets in clear, and all adds bodies of text. */
function contentOf(instance: Instance, { level, url, request, response }: OutboundCall): Record<string, Value> {
    if (level === 'basic') return {}
    const elevated = {
        request_headers: toHeaderText(request),
        request_query: new URL(url).search.slice(1) || null,
        response_headers: toHeaderText(response),
    }
    if (level === 'elevated') return elevated
    return { ...elevated, request_body: bodyOf(instance, request), response_body: bodyOf(instance, response) }
}

function toHeaderText({ headers }: OutboundSide): Value {
    return headers.map(([name, value]) => `${name}: ${value}`).join('\n') || null
}

const MOST_CHARACTERS = 1000
const TEXT_TYPES = /^(text\/|application\/(json|xml|x-www-form-urlencoded)|[^;]+\+(json|xml))/

function bodyOf(instance: Instance, { headers, body }: OutboundSide): Value {
    const type = headers.find(([name]) => name.toLowerCase() === 'content-type')?.[1] ?? ''
    const further = (instance.properties.get('glide.outbound_http.text.content_types') ?? '').split(',')
    const isText = TEXT_TYPES.test(type) || further.some((one) => one.trim() !== '' && type.startsWith(one.trim()))
    if (!isText || body.length === 0) return null
    const limit = Number(instance.properties.get('glide.outbound_http.content.max_limit') || 100)
    return body.toString('utf8').slice(0, Math.min(limit, MOST_CHARACTERS))
}
