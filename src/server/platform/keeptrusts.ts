/** Calls Keeptrusts: the connection from an alias or from properties, and one HTTP request at a time. */

import { ConnectionInfoProvider } from '@servicenow/glide/sn_cc'
import { toBinding } from '../shared/instance-binding.ts'
import { SCOPE, TABLES } from '../shared/names.ts'
import { toBaseUrl, toHost } from '../shared/keeptrusts-address.ts'
import { toTokenFor, type TokenFailure } from '../shared/kept-token.ts'
import type { Settings } from '../shared/properties.ts'
import { fail, ok, type Result } from '../shared/result.ts'
import { asText } from '../shared/text.ts'
import { attempt } from './edge.ts'
import { instanceIdentity } from './instance-identity.ts'
import { readApiToken, storeApiToken } from './secrets.ts'
import { openMessage, withoutVariables, type OutboundMessage, type OutboundResponse } from './outbound.ts'
import { hasMidServer, MESSAGE } from './mid-server.ts'
import { findRow } from './table.ts'
import type { Connection, ConnectionFailure, Keeptrusts, OutboundAnswer, OutboundCall } from '../shared/keeptrusts.ts'

/** Connection & Credential Aliases: the id is made of scope and name. */
const ALIAS = `${SCOPE}.Keeptrusts`

/** The outside of this instance, by its settings. */
export function openKeeptrusts(settings: Settings): Keeptrusts {
    return {
        address: () => toCallable(toSource(settings).baseUrl),
        connection: () => connect(toSource(settings)),
        call: (call) => (isElsewhere(settings) ? { kind: 'failed', reason: 'instance' } : send(call)),
    }
}

/** A clone has the token of its original: it must not act for it. */
function isElsewhere({ boundInstance }: Settings): boolean {
    return toBinding(boundInstance, instanceIdentity.current()) === 'unconfirmed'
}

/** A configured address, and how its token is read for its host. */
interface Source {
    readonly baseUrl: string
    readonly tokenFor: (host: string) => Result<string, TokenFailure>
}

function toSource(settings: Settings): Source {
    return fromAlias(settings.connectionAlias) || { baseUrl: settings.apiUrl, tokenFor: ownTokenFor }
}

function toCallable(configured: string): Result<string, ConnectionFailure> {
    const base = toBaseUrl(configured, hasMidServer)
    return base.ok ? base : fail({ code: base.failure.code, detail: '' })
}

function connect({ baseUrl, tokenFor }: Source): Result<Connection, ConnectionFailure> {
    const base = toCallable(baseUrl)
    if (!base.ok) return base
    const token = tokenFor(toHost(base.value))
    if (token.ok) return ok({ baseUrl: base.value, token: token.value })
    const { code, host } = token.failure
    return fail({ code, detail: host === '' ? '' : `it was entered for ${host}` })
}

/** ConnectionInfoProvider API: no active connection gives nothing, and so does an alias that is not there. */
function fromAlias(configured: string): Source | null {
    const alias = configured === '' ? ownAlias() : configured
    if (alias === '') return null
    const found = new ConnectionInfoProvider().getConnectionInfo(alias)
    if (!found) return null
    const url = String(found.getAttribute('connection_url') || '')
    // The connection holds both, and who changes its address may change its credential.
    const token = String(found.getCredentialAttribute('api_key') || '').trim()
    return { baseUrl: url, tokenFor: () => (token === '' ? fail({ code: 'token_missing', host: '' }) : ok(token)) }
}

/** The alias that this app brings along, by its id: a script knows no sys_id. */
function ownAlias(): string {
    const row = findRow('sys_alias', 'id', ALIAS)
    return row === null ? '' : row.getUniqueValue()
}

/** Keeps the host of the present address with a token that nobody used yet, before the address becomes another one. */
export function bindToken({ apiUrl }: Pick<Settings, 'apiUrl'>): void {
    const base = toCallable(apiUrl)
    if (base.ok) ownTokenFor(toHost(base.value))
}

/** The first use keeps the host with the token. */
function ownTokenFor(host: string): Result<string, TokenFailure> {
    const usable = toTokenFor(host, readApiToken())
    if (!usable.ok) return usable
    const { keep, token } = usable.value
    if (keep !== null) storeApiToken(keep)
    return ok(token)
}

function send(call: OutboundCall): OutboundAnswer {
    const message = toMessage(call)
    // RESTMessageV2 API: a timeout or a broken connection may throw. The text may hold the address and is not passed on.
    const response = attempt<OutboundResponse | OutboundAnswer>(
        { doing: 'calling Keeptrusts', code: 'connection_failed', level: 'warn' },
        () => message.execute(),
        ({ cause }) => ({ kind: 'failed', reason: toReason(cause) }),
    )
    if ('kind' in response) return response
    const status = Number(response.getStatusCode())
    if (!status) return { kind: 'failed', reason: toUnanswered(response) }
    return {
        kind: 'answered',
        status,
        body: call.saveAs === null ? asText(response.getBody()) : '',
        attachment: call.saveAs === null ? null : asText(response.getResponseAttachmentSysid()) || null,
        header: (name) => {
            const value = response.getHeader(name)
            return value === null || value === undefined ? null : String(value)
        },
    }
}

/** RESTResponseV2 API: error code 1 means a timeout. */
function toUnanswered(response: OutboundResponse): 'timeout' | 'connection' | 'name' {
    return Number(response.getErrorCode()) === 1 ? 'timeout' : toReason(asText(response.getErrorMessage()))
}

/** What the platform says comes from Java: `UnknownHostException`, `SocketTimeoutException`, and the like. */
function toReason(said: string): 'timeout' | 'connection' | 'name' {
    if (/tim(e|ed)[ -]?out/i.test(said)) return 'timeout'
    return /unknown ?host|not be resolved|ENOTFOUND|EAI_AGAIN|not known/i.test(said) ? 'name' : 'connection'
}

function toMessage(call: OutboundCall): OutboundMessage {
    const message = openMessage({ name: MESSAGE, method: call.method === 'POST' ? 'Request export' : 'Read' })
    message.setHttpMethod(call.method)
    message.setEndpoint(call.url)
    message.setHttpTimeout(call.timeoutSeconds * 1000)
    message.setRequestHeader('Accept', call.saveAs === null && call.token !== null ? 'application/json' : '*/*')
    message.setRequestHeader('Accept-Encoding', 'identity')
    if (call.token !== null) message.setRequestHeader('Authorization', `Bearer ${call.token}`)
    const { headers = {} } = call
    for (const name of Object.keys(headers)) message.setRequestHeader(name, headers[name])
    if (call.body !== null) {
        message.setRequestHeader('Content-Type', 'application/json')
        message.setRequestBody(withoutVariables(call.body))
    }
    if (call.saveAs !== null)
        message.saveResponseBodyAsAttachment(TABLES.export, call.saveAs.exportSysId, call.saveAs.fileName)
    return message
}
