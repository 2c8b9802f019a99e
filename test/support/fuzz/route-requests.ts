/** Requests to every other route of the app, and to what else answers: pages, processors, paths that are none. */

import type { Chance } from './chance.ts'
import { hostileHeader, TYPES } from './deliveries.ts'
import { promptOf } from './event-bodies.ts'
import { hostileText, hostileValue } from './hostile.ts'
import type { FuzzRequest } from './request.ts'
import { isAnswered, ROUTES } from './rights.ts'
import { wellFormed, type Surroundings } from './table-requests.ts'

const BASE = '/api/x_kt_gov/v1'
const WEBHOOK = /webhooks/

/** Routes that do much work where they are answered: of each eight such requests seven are of a role that is refused. */
const COSTLY = /runs$|checks\/\{id\}$|attribution$|platform-facts$|simulations$/

/** Tables whose rows the ids of paths name. */
const ID_TABLES: readonly (readonly [RegExp, string])[] = [
    [/deliveries/, 'x_kt_gov_delivery'],
    [/rules/, 'x_kt_gov_mapping_rule'],
    [/automations/, 'x_kt_gov_automation'],
    [/runs/, 'x_kt_gov_evidence_run'],
]

/** Members that the bodies of routes have, with values that fit. */
const MEMBERS: readonly (readonly [
    RegExp,
    (chance: Chance, around: Surroundings) => Readonly<Record<string, unknown>>,
])[] = [
    [
        /deliveries\/reprocess$/,
        (chance) => ({
            dry_run: chance.pick([true, false, 'false', 0]),
            filter: {
                state: chance.pick(['dead', 'processed', ['failed', 'dead'], 'x']),
                query: 'stateINdead,processed^number!=1',
            },
        }),
    ],
    [
        /rules\/rules/,
        (chance) => ({
            name: hostileText(chance),
            target: chance.pick(['ignore', 'incident', 'x']),
            policy: 'phi-*',
            impact: 1,
            active: chance.oneIn(2),
            order: 5,
            template: 'impact=1',
        }),
    ],
    [
        /simulations$/,
        (chance, around) => ({ rule: around.rowOf('x_kt_gov_mapping_rule'), deliveries: chance.pick([1, 5, 0, 'x']) }),
    ],
    [
        /sign-ins$/,
        (chance) => ({
            value: [
                {
                    id: `a${chance.below(20)}`,
                    createdDateTime: '2026-04-27T05:30:00Z',
                    appId: 'b1',
                    correlationId: 'c1',
                    status: { errorCode: 0 },
                    ipAddress: hostileText(chance),
                },
            ],
        }),
    ],
    [/setup\/secret$/, (chance) => ({ overlap_hours: chance.pick([0, 1, 24, 720, 721, -1, '24']) })],
    [
        /setup\/groups$/,
        (chance) => ({
            property: chance.pick(['x_kt_gov.change.assignment_group', 'x_kt_gov.webhook.secret', 'x']),
            group: chance.pick(['Compliance Team', 'x', '']),
        }),
    ],
    [/setup\/instance$/, (chance) => ({ held: chance.pick(['release', 'discard', 'keep', 'burn']) })],
    [/platform-facts$/, (chance) => ({ since: chance.pick(['2026-04-27 06:00:00', 'soon', '']) })],
    [
        /settings\/values$/,
        (chance) => ({
            [chance.pick(SETTINGS)]: chance.pick([
                '1',
                '0',
                '60',
                'true',
                'false',
                'x',
                '',
                '-1',
                'incident',
                'sys_user',
                '1e9',
                hostileText(chance),
            ]),
        }),
    ],
]

const SETTINGS = [
    ...[
        'webhook.tolerance_seconds',
        'webhook.max_body_bytes',
        'webhook.max_batch',
        'webhook.replay_days',
        'webhook.secret',
        'webhook.signature_mode',
    ],
    ...[
        'process.max_attempts',
        'process.reprocess_limit',
        'incident.threshold',
        'compliance.table',
        'cmdb.class',
        'content.handling',
        'keeptrusts.api_url',
        'keeptrusts.token',
        'no.such',
    ],
].map((name) => `x_kt_gov.${name}`)

const PARAMETERS = [
    'since',
    'cursor',
    'limit',
    'kind',
    'state',
    'confidence',
    'record',
    'show',
    'config_id',
    'version',
    'gateway_id',
    'environment',
    'organization',
    'x',
]
const FITTING = [
    '10',
    '1000',
    'open',
    'all',
    'mine',
    'business_rule',
    '2026-04-27T00:00:00Z',
    'cfg_1',
    'v2.3.1',
    'gw_prod_001',
    'production',
]

/** A request to a route that takes no webhooks. */
export function routeRequest(chance: Chance, request: number, around: Surroundings): FuzzRequest {
    const route = chance.pick(ROUTES.filter((one) => !WEBHOOK.test(one)))
    const [, template] = route.split(' ') as [string, string]
    const role = roleFor(route, chance, around.roles)
    const method = chance.oneIn(14)
        ? chance.pick(['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD', 'OPTIONS', 'PROPFIND'])
        : route.split(' ')[0]!
    const called = `${method} ${template}`
    const path = template.replace('{id}', () => encodeURIComponent(wellFormed(idFor(template, chance, around))))
    const hasBody = method !== 'GET' && method !== 'HEAD' && !chance.oneIn(15)
    return {
        role,
        method,
        path: path + (chance.oneIn(route.startsWith('GET') ? 2 : 8) ? `?${queryFor(chance)}` : ''),
        headers: headersFor(chance),
        body: hasBody ? bodyFor(template, chance, request, around) : null,
        target:
            isAnswered(role, called) === undefined
                ? { kind: 'other', name: 'a method that a route has not' }
                : { kind: 'route', route: called },
        twins: chance.oneIn(30) ? 2 : 1,
    }
}

function roleFor(route: string, chance: Chance, roles: readonly string[]): string {
    const answered = roles.filter((role) => isAnswered(role, route))
    const refused = roles.filter((role) => !isAnswered(role, route))
    if (COSTLY.test(route) && refused.length > 0 && !chance.oneIn(8)) return chance.pick(refused)
    return chance.oneIn(2) && answered.length > 0 ? chance.pick(answered) : chance.pick(roles)
}

function idFor(template: string, chance: Chance, around: Surroundings): string {
    const table = ID_TABLES.find(([pattern]) => pattern.test(template))?.[1]
    if (table === undefined || chance.oneIn(3))
        return chance.pick(['all', 'webhook_secret', 'none', hostileText(chance) || 'x'])
    return around.rowOf(table)
}

function queryFor(chance: Chance): string {
    const parameters = Array.from({ length: 1 + chance.below(4) }, () => [
        chance.pick(PARAMETERS),
        chance.oneIn(2) ? chance.pick(FITTING) : wellFormed(hostileText(chance)),
    ])
    const text = String(new URLSearchParams(parameters as [string, string][]))
    return chance.oneIn(12) ? `${text}&${chance.pick(['%', '%zz', '&&==', 'a[]=1&a[]=2', 'limit=1&limit=2'])}` : text
}

function headersFor(chance: Chance): Readonly<Record<string, string>> {
    const usual = { 'content-type': 'application/json', accept: 'application/json' }
    if (!chance.oneIn(8)) return usual
    return chance.weighted<Readonly<Record<string, string>>>([
        [2, () => ({ ...usual, 'content-type': chance.pick(TYPES) })],
        [1, () => ({ ...usual, accept: chance.pick(['image/png', '*/*', 'text/xml', '']) })],
        [1, () => ({ ...usual, 'content-encoding': 'gzip' })],
        [1, () => ({ ...usual, 'x-keeptrusts-probe': hostileHeader(chance), 'x-http-method-override': 'DELETE' })],
        [
            1,
            () => ({
                ...usual,
                authorization: chance.pick([
                    'Basic',
                    'Basic !!!',
                    'Bearer x',
                    `Basic ${Buffer.from('admin:wrong').toString('base64')}`,
                ]),
            }),
        ],
        [1, () => ({ ...usual, cookie: `JSESSIONID=${hostileHeader(chance)}`, 'x-usertoken': hostileHeader(chance) })],
    ])
}

function bodyFor(template: string, chance: Chance, request: number, around: Surroundings): Buffer {
    const fitting = MEMBERS.find(([pattern]) => pattern.test(template))?.[1](chance, around) ?? {}
    const value = chance.weighted<unknown>([
        [5, () => fitting],
        [
            3,
            () => ({
                ...fitting,
                [chance.pick(Object.keys(fitting).concat(hostileText(chance)))]: hostileValue(chance),
            }),
        ],
        [1, () => ({ ...fitting, secret: 'mine', note: promptOf(request) })],
        [1, () => hostileValue(chance)],
    ])
    const text = JSON.stringify(value)
    return Buffer.from(
        chance.oneIn(15)
            ? chance.pick([
                  '',
                  '{',
                  `${text}x`,
                  text.replace('{', '{"__proto__":{"dry_run":false},'),
                  '[]',
                  'null',
                  '\u0000',
              ])
            : text,
    )
}

/** Pages, processors and paths that are none: nobody writes anything with them. */
export function otherRequest(chance: Chance, request: number, around: Surroundings): FuzzRequest {
    const table = chance.pick(['x_kt_gov_delivery', 'x_kt_gov_evidence', 'x_kt_gov_compliance_task'])
    const role = chance.pick(around.roles)
    const one = { role, method: 'GET', headers: { accept: 'text/html' }, body: null, twins: 1 } as const
    return chance.weighted<FuzzRequest>([
        [
            1,
            () => ({
                ...one,
                path: `/${table}_list.do?sysparm_query=${encodeURIComponent(wellFormed(hostileText(chance)))}`,
                target: { kind: 'other', name: 'a list' },
            }),
        ],
        [
            1,
            () => ({
                ...one,
                path: `/${table}.do?sys_id=${encodeURIComponent(wellFormed(around.rowOf(table)))}`,
                target: { kind: 'other', name: 'a form' },
            }),
        ],
        [
            1,
            () => ({
                ...one,
                path: `/x_kt_gov_${chance.pick(['setup', 'reviews', 'about', 'x'])}.do?${queryFor(chance)}`,
                target: { kind: 'other', name: 'a page' },
            }),
        ],
        [
            1,
            () => ({
                ...one,
                method: 'POST',
                path: `/xmlhttp.do?sysparm_processor=${INCLUDES[request % INCLUDES.length]}&sysparm_name=${chance.pick(['run', 'process', 'hold', 'constructor'])}`,
                target: { kind: 'other', name: 'a script include' },
            }),
        ],
        [
            1,
            () => ({
                ...one,
                path: `${BASE}/${encodeURIComponent(wellFormed(hostileText(chance)))}/${chance.pick(['values', 'state', '..', '%'])}`,
                target: { kind: 'other', name: 'no route' },
            }),
        ],
    ])
}

const INCLUDES = [
    'x_kt_gov.KeeptrustsGovernance',
    'x_kt_gov.KeeptrustsExports',
    'x_kt_gov.KeeptrustsEvidence',
    'AbstractAjaxProcessor',
]
