/** What leaves the instance: REST and SOAP messages, addresses, and signs of credentials. */

import type { CredentialUse } from './analysis.ts'
import type { Expression } from './ast.ts'
import type { Scope } from './outline.ts'
import { exactTextOf, valuesOf } from './reader.ts'
import type { MethodCall, OutsideNew, Sheet } from './sheet.ts'
import { toAddress } from '../../shared/address.ts'
import { exactText, toAddressParts } from './values.ts'

const API_KEY_HEADERS = new Set([
    'api-key',
    'apikey',
    'x-api-key',
    'x-apikey',
    'x-auth-token',
    'x-functions-key',
    'ocp-apim-subscription-key',
    'x-keeptrusts-key',
])
const AUTHORIZATION_HEADERS = new Set(['authorization', 'proxy-authorization'])
const PROFILE_KINDS: Readonly<Record<string, CredentialUse['kind']>> = {
    oauth2: 'oauth2',
    basic: 'basic',
    mutual: 'mutual',
    mutual_auth: 'mutual',
}

/** Notes a message or request that is made. */
export function collectOutboundNew(sheet: Sheet, made: OutsideNew): void {
    const { name, node, scope, line } = made
    if (name === 'RESTMessageV2' || name === 'RESTMessage') collectMessage(sheet, made, sheet.restMessages)
    else if (name === 'SOAPMessageV2' || name === 'SOAPMessage') collectMessage(sheet, made, sheet.soapMessages)
    else if (name === 'GlideHTTPRequest') collectEndpoint(sheet, node.arguments[0], scope, line)
}

function collectMessage(sheet: Sheet, made: OutsideNew, list: Sheet['restMessages']): void {
    const { node, scope, line } = made
    // Without arguments no stored record is used: the address is set by `setEndpoint`.
    if (node.arguments.length === 0) return
    const names = textsOf(sheet, node.arguments[0], scope)
    const methods = node.arguments.length > 1 ? textsOf(sheet, node.arguments[1], scope) : [null]
    for (const name of names) {
        for (const method of methods) list.push({ name, method, line })
        if (name === null) sheet.dynamic.push({ what: 'rest_message', line })
    }
}

function textsOf(sheet: Sheet, node: Expression, scope: Scope): readonly (string | null)[] {
    return [...new Set(valuesOf(sheet.reader, node, scope).map(exactText))]
}

/** Notes an address or a credential that a call sets. */
export function collectOutboundCall(sheet: Sheet, { node, method, scope, line }: MethodCall): void {
    const { arguments: args } = node
    switch (method) {
        case 'setEndpoint':
            return collectEndpoint(sheet, args[0], scope, line)
        case 'setAuthenticationProfile':
            return collectProfile(sheet, args, scope, line)
        case 'setBasicAuth':
            if (args.length > 0) sheet.credentials.push({ kind: 'basic', profile: null, line })
            return
        case 'setMutualAuth':
            sheet.credentials.push({ kind: 'mutual', profile: exactTextOf(sheet.reader, args[0], scope), line })
            return
        case 'requestToken':
        case 'requestTokenByRequest':
            if (args.length > 1)
                sheet.credentials.push({ kind: 'oauth2', profile: exactTextOf(sheet.reader, args[0], scope), line })
            return
        case 'setRequestHeader':
        case 'addHeader':
            return collectHeader(sheet, args, scope, line)
    }
}

function collectProfile(sheet: Sheet, args: readonly Expression[], scope: Scope, line: number): void {
    const kind = exactTextOf(sheet.reader, args[0], scope)
    const profile = exactTextOf(sheet.reader, args[1], scope)
    if (args.length > 0) sheet.credentials.push({ kind: PROFILE_KINDS[kind ?? ''] ?? 'oauth2', profile, line })
}

function collectHeader(sheet: Sheet, args: readonly Expression[], scope: Scope, line: number): void {
    const header = exactTextOf(sheet.reader, args[0], scope)?.toLowerCase() ?? ''
    if (AUTHORIZATION_HEADERS.has(header)) sheet.credentials.push({ kind: 'header', profile: null, line })
    else if (API_KEY_HEADERS.has(header)) sheet.credentials.push({ kind: 'api_key', profile: null, line })
}

function collectEndpoint(sheet: Sheet, node: Expression | undefined, scope: Scope, line: number): void {
    if (node === undefined) return
    const seen = new Set<string>()
    for (const value of valuesOf(sheet.reader, node, scope)) {
        const endpoint = toAddress(toAddressParts(value))
        const key = JSON.stringify(endpoint)
        if (!seen.has(key)) sheet.endpoints.push({ ...endpoint, line })
        seen.add(key)
    }
}
