/** Rows of sys_outbound_http_log at the level Basic: who called whom, never headers or bodies. */

import type { Instance, Transaction } from '../kernel.ts'
import { attributedScript } from '../runtime/running-script.ts'
import { formatUtc } from './date-text.ts'

/** One finished call. */
export interface OutboundCall {
    readonly method: string
    readonly url: string
    readonly status: number
    readonly requestLength: number
    readonly responseLength: number
    readonly milliseconds: number
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
        log_level: 'basic',
        method: call.method,
        path: pathname,
        protocol: 'HTTP/1.1',
        request_length: String(call.requestLength),
        response_length: String(call.responseLength),
        response_status: String(call.status),
        response_time: String(call.milliseconds),
        scheme: protocol.replace(':', ''),
        sequence: String((sequence += 1)),
        session_id: tx.session.id,
        source_record: source?.sysId ?? null,
        source_table: source?.table ?? null,
        system_id: 'local',
        transaction_id: tx.id,
        transaction_name: tx.name,
        url: origin + pathname,
        user_name: tx.user.userName,
        sys_created_on: now,
        sys_created_by: tx.user.userName,
        sys_updated_on: now,
        sys_updated_by: tx.user.userName,
        sys_mod_count: '0',
    })
}
