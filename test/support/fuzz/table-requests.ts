/** Requests to the platform's own APIs on the tables of the app: rows, files and counts. */

import type { Chance } from './chance.ts'
import { TYPES } from './deliveries.ts'
import { hostileQuery, hostileText, hostileValue } from './hostile.ts'
import { promptOf } from './event-bodies.ts'
import type { FuzzRequest } from './request.ts'
import { TABLES, type Right } from './rights.ts'

/** What the requests need to know of the instance. */
export interface Surroundings {
    readonly roles: readonly string[]
    columnsOf(table: string): readonly string[]
    /** The sys_id of a row of a table, or a text that is none. */
    rowOf(table: string): string
    /** The sys_id of a file of a record of the app with its table, or null. */
    file(): { readonly sysId: string; readonly table: string } | null
}

const METHODS: Readonly<Record<string, Right>> = { GET: 'r', POST: 'c', PATCH: 'w', PUT: 'w', DELETE: 'd' }

const JSON_HEADERS = { 'content-type': 'application/json', accept: 'application/json' }

/** A request to one of those APIs. */
export function tableRequest(chance: Chance, request: number, around: Surroundings): FuzzRequest {
    const role = chance.pick(around.roles)
    const table = chance.pick(TABLES)
    const one = { role, headers: JSON_HEADERS, body: null, twins: 1 } as const
    const version = chance.pick(['', '', 'v1/', 'v2/'])
    return chance.weighted<FuzzRequest>([
        [12, () => rowRequest(chance, request, around, { role, table, base: `/api/now/${version}table/${table}` })],
        [
            2,
            () => {
                const query = `${hostileQuery(chance, around.columnsOf(table))}&sysparm_count=true&sysparm_group_by=${chance.pick(around.columnsOf(table))}`
                return {
                    ...one,
                    method: 'GET',
                    path: `/api/now/${version}stats/${table}?${query}`,
                    target: { kind: 'rows', api: 'table', table, right: 'r' },
                }
            },
        ],
        [3, () => fileRequest(chance, around, role, table)],
    ])
}

function rowRequest(
    chance: Chance,
    request: number,
    around: Surroundings,
    { role, table, base }: { readonly role: string; readonly table: string; readonly base: string },
): FuzzRequest {
    const method = chance.pick(['GET', 'GET', 'POST', 'PATCH', 'PUT', 'DELETE'])
    const right = METHODS[method]!
    const target = { kind: 'rows', api: 'table', table, right } as const
    const query = hostileQuery(chance, around.columnsOf(table))
    const isList = method === 'POST' || (method === 'GET' && chance.oneIn(2))
    const path = `${base}${isList ? '' : `/${encodeURIComponent(wellFormed(around.rowOf(table)))}`}${chance.oneIn(2) || method === 'GET' ? `?${query}` : ''}`
    const body = right === 'c' || right === 'w' ? rowBody(chance, request, around.columnsOf(table)) : null
    const headers = chance.oneIn(12) ? { ...JSON_HEADERS, 'content-type': chance.pick(TYPES) } : JSON_HEADERS
    return { role, method, path, headers, body, target, twins: 1 }
}

function rowBody(chance: Chance, request: number, columns: readonly string[]): Buffer {
    const entries = Array.from({ length: 1 + chance.below(4) }, () => [
        chance.oneIn(8) ? hostileText(chance) : chance.pick(columns),
        chance.weighted<unknown>([
            [4, () => hostileText(chance)],
            [1, () => hostileValue(chance)],
            [1, () => promptOf(request)],
        ]),
    ])
    if (chance.oneIn(15))
        return Buffer.from(chance.pick(['', '{', '[]', 'null', '"x"', '{"a":1}{"b":2}', '<request/>']))
    return Buffer.from(JSON.stringify(Object.fromEntries(entries)))
}

function fileRequest(chance: Chance, around: Surroundings, role: string, table: string): FuzzRequest {
    const file = around.file()
    const one = { role, headers: JSON_HEADERS, body: null, twins: 1 } as const
    if (file !== null && chance.oneIn(2)) {
        const method = chance.pick(['GET', 'GET', 'DELETE', 'PATCH'])
        const right = method === 'GET' ? 'r' : 'w'
        const path = `/api/now/attachment/${file.sysId}${method === 'GET' && chance.oneIn(2) ? '/file' : ''}`
        const body = method === 'PATCH' ? Buffer.from(JSON.stringify({ file_name: hostileText(chance) })) : null
        return { ...one, method, path, body, target: { kind: 'rows', api: 'attachment', table: file.table, right } }
    }
    const parameters = new URLSearchParams({
        table_name: table,
        table_sys_id: wellFormed(around.rowOf(table)),
        file_name: hostileText(chance) || 'x.txt',
    })
    const headers = {
        ...JSON_HEADERS,
        'content-type': chance.pick(['text/plain', 'application/json', 'image/png', ...TYPES]),
    }
    return {
        ...{
            ...one,
            headers,
            method: 'POST',
            path: `/api/now/attachment/file?${parameters}`,
            body: Buffer.from(hostileText(chance)),
        },
        target: { kind: 'rows', api: 'attachment', table, right: 'w' },
    }
}

/** A text that can stand in an address. */
export function wellFormed(text: string): string {
    return text.replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '?')
}
