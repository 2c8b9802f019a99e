/** What the bank was promised, each checked on its instance against what was sent and what was there before. */
import type { Fields } from '../administrator.ts'
import type { Promised } from '../promises.ts'
import type { LivedIn } from './act.ts'
import { BUSINESS_LINES, CONFIG, GATEWAYS, OBJECTIVES, PEOPLE, PRIVATE, RETAIL } from './bank.ts'
import type { Decided } from './traffic.ts'

/** Every promise about the bank's instance, with what was seen. */
export function checkLivedIn(report: LivedIn): readonly Promised[] {
    return [
        ...deliveries(report),
        ...items(report),
        ...changes(report),
        ...incidents(report),
        ...reviews(report),
        ...controls(report),
    ]
}

function deliveries({ endings, remarks, rows, traffic }: LivedIn): readonly Promised[] {
    const sent = new Set([...traffic.announced, ...traffic.week, ...traffic.late]).size
    const odd = remarks.filter(({ code }) => code === 'time_in_future' || code === 'time_unreadable')
    return [
        same('every body is one delivery, however often it was sent', endings.length, sent),
        same('all of them are processed, whatever the rules of the bank change', statesOf(endings), ['processed']),
        same(
            'everything sent once more makes and changes no record',
            JSON.stringify(rows.again),
            JSON.stringify(rows.once),
        ),
        same('a time in the future and one that cannot be read are remarks', odd.map(({ code }) => code).sort(), [
            'time_in_future',
            'time_unreadable',
        ]),
    ]
}

function items({ gateways, items: all, settled }: LivedIn): readonly Promised[] {
    const before = new Map(settled.before.map((item) => [item.sys_id, JSON.stringify(item)]))
    const touched = all.filter((item) => {
        const known = before.get(item.sys_id)
        return (
            known !== undefined &&
            Object.entries(JSON.parse(known) as Fields).some(([key, value]) => item[key] !== value)
        )
    })
    const names = gateways.map(({ name }) => name)
    return [
        ...GATEWAYS.map(({ id, item }) =>
            same(
                `${id} stands for ${item ?? 'a new item'}`,
                gateways.filter(({ gateway_id }) => gateway_id === id).map((row) => row.configuration_item),
                [item ?? `Keeptrusts Gateway — Development (${id})`],
            ),
        ),
        same('one item is new', all.length - before.size, 1),
        same('no item of the bank is renamed, moved to another class or given another owner', touched, []),
        same('no two gateways have one name', new Set(names).size, names.length),
    ]
}

/** The changes that were asked for: organization, version, environment, and whether people approved it. */
const CHANGES = [
    { version: '1.1', organization: RETAIL, environment: 'production', ends: 'approved' },
    { version: '1.1', organization: RETAIL, environment: 'staging', ends: 'approved' },
    { version: '1.1', organization: RETAIL, environment: 'test', ends: 'approved' },
    { version: '1.10', organization: RETAIL, environment: 'test', ends: 'approved' },
    { version: '1.1', organization: PRIVATE, environment: 'production', ends: 'open' },
    { version: '1.1', organization: PRIVATE, environment: 'staging', ends: 'approved' },
    { version: '1.1', organization: PRIVATE, environment: 'development', ends: 'canceled' },
    { version: '1.2', organization: PRIVATE, environment: 'development', ends: 'open' },
] as const

function changes({ approvals, changes: all, gateways, incidents }: LivedIn): readonly Promised[] {
    const expected = CHANGES.map(({ ends, environment, organization, version }) =>
        [`${CONFIG}:${version}:${environment}:${organization}`, ends].join(' '),
    ).sort()
    const seen = all.map(({ approval, correlation_id, state }) =>
        [correlation_id, state === 'Canceled' ? 'canceled' : approval === 'Approved' ? 'approved' : 'open'].join(' '),
    )
    const statusOf = (id: string) =>
        gateways.filter(({ gateway_id }) => gateway_id === id).map((row) => row.change_status)
    const unapproved = incidents.filter(({ correlation_id }) => correlation_id.startsWith(CONFIG))
    const answers = approvals.map(({ approved, gateway, version }) => `${gateway} ${version} ${String(approved)}`)
    const lines = all.filter(
        ({ correlation_id, u_business_line }) =>
            u_business_line !== BUSINESS_LINES[correlation_id.endsWith(RETAIL) ? RETAIL : PRIVATE],
    )
    return [
        same('one change for each organization, version and environment; 1.10 is not 1.1', seen.sort(), expected),
        same('what was approved for staging does not approve production', statusOf('gw_pb_prod'), [
            'Change not approved',
        ]),
        same(
            'the deployments that were approved have that status',
            ['gw_rb_prod', 'gw_rb_stg', 'gw_pb_stg'].flatMap(statusOf),
            ['Approved change', 'Approved change', 'Approved change'],
        ),
        same(
            'one incident is about the deployment without approval, at its item',
            unapproved.map((row) => row['cmdb_ci.name']),
            ['PB AI proxy'],
        ),
        same('a pipeline is answered the same', answers, [
            'gw_rb_prod 1.1 true',
            'gw_rb_stg 1.1 true',
            'gw_rb_test 1.1 true',
            'gw_pb_prod 1.1 false',
            'gw_pb_stg 1.1 true',
            'gw_pb_dev 1.1 false',
            'gw_rb_test 1.10 true',
        ]),
        same(
            'the service user requests every change',
            new Set(all.map((row) => row['requested_by.user_name'])),
            new Set([PEOPLE.service.user_name]),
        ),
        same('mapping rules fill the mandatory column of every change', lines, []),
    ]
}

function incidents({ gateways, incidents: all, quiet, traffic }: LivedIn): readonly Promised[] {
    const violations = traffic.decisions.filter(
        ({ action, policy }) => policy === 'content-safety' && action === 'block',
    )
    const subjects = [...new Set(violations.map(({ gateway }) => gateway))].sort()
    const own = all.filter(({ correlation_id }) => correlation_id.startsWith('content-safety/'))
    const ofGateway = own.map((row) => row.short_description.replace(/^.* on /, '')).sort()
    const itemOf = new Map(gateways.map((row) => [row.gateway_id, row.configuration_item]))
    const misplaced = own.filter(
        (row) => row['cmdb_ci.name'] !== itemOf.get(row.short_description.replace(/^.* on /, '')),
    )
    const impactOf = (gateway: string) =>
        own
            .filter((row) => row.short_description.endsWith(gateway))
            .map(({ impact, urgency }) => `${impact}/${urgency}`)
    const counted = quiet.map(({ close_notes }) => Number(/ (\d+) violations were reported/.exec(close_notes)?.[1]))
    const expected = subjects.map((id) => violations.filter(({ gateway }) => gateway === id).length)
    return [
        same('one incident for each policy and gateway', ofGateway, subjects),
        same('each has the item of its gateway, also if it came before the gateway was known', misplaced, []),
        same(
            'each has the mark of the bank',
            all.filter((row) => !row.short_description.startsWith('[BANK] ')),
            [],
        ),
        same(
            'each has the mandatory business line',
            all.filter((row) => row.u_business_line === ''),
            [],
        ),
        same(
            'critical violations in production have impact 1; the urgency is that of the bank',
            impactOf('gw_rb_prod'),
            ['1/3'],
        ),
        same('blocks without severity are moderate', impactOf('gw_pb_prod'), ['2/3']),
        same(
            'a gateway that is down has one open incident, one that recovered within a second has none open',
            downOf(all),
            ['PB AI proxy (stg)'],
        ),
        same(
            'after two quiet weeks each is resolved, with the number of its violations',
            [...counted].sort(),
            [...expected].sort(),
        ),
    ]
}

function downOf(all: readonly Fields[]): readonly string[] {
    return all
        .filter((row) => row.short_description.includes('is down') && Number(row.state) < 6)
        .map((row) => row['cmdb_ci.name'])
}

function reviews({ gateways, listed, members, reviews: all, steps, traffic }: LivedIn): readonly Promised[] {
    const known = gateways.length > 0
    const who = (id: string) =>
        all
            .filter((row) => row.correlation_id === id)
            .map((row) => `${row['assigned_to.user_name']}|${row['closed_by.user_name']}`)
    return [
        same(
            'one review for each escalation, at the step that it reached, in whatever order its steps came',
            steps.map(({ external_id, state }) => `${external_id} ${state}`),
            traffic.escalations.map(({ ends, id }) => `${id} ${ends}`),
        ),
        same(
            'each is one record of GRC, with the item of its gateway',
            all.filter((row) => known && row['cmdb_ci.name'] !== '').length,
            6,
        ),
        same(
            'one list shows all of them, with gateway, policy and table',
            listed
                .filter(({ gateway, policy, table }) => gateway !== '' && policy !== '' && table === 'sn_grc_issue')
                .map(({ number }) => number)
                .sort(),
            all.map(({ number }) => number).sort(),
        ),
        same(
            'the check names the members of the groups who have no role for their work',
            [members.code, members.seen.includes('abel.tuter, beth.anglin')],
            ['group_members_lack_role', true],
        ),
        same('who claimed it has it', who('esc_2'), ['abel.tuter|']),
        same('who resolved it closed it', who('esc_3'), ['abel.tuter|beth.anglin']),
        same('given back and claimed again within one second: who claimed it last has it', who('esc_4'), [
            'beth.anglin|',
        ]),
    ]
}

function controls({ indicators, issues, tests, traffic }: LivedIn): readonly Promised[] {
    const expected = OBJECTIVES.flatMap(({ entities, policy, reference }) =>
        entities.map(({ entity, gateways }) => {
            const own = traffic.decisions.filter((one) => one.policy === policy && gateways.includes(one.gateway))
            return [reference, entity, ...rate(own)].join(' ')
        }),
    ).sort()
    const seen = tests
        .map((row) => [row.control_id, row.entity, row.enforced, row.evaluated, row.result].join(' '))
        .sort()
    const failing = tests
        .filter(({ result }) => result === 'fail')
        .map(({ control_id, entity }) => `AI control ${control_id} (${entity}) fails its test`)
    return [
        same('each control is tested on the gateways of its own entity', seen, expected),
        same(
            'each failing one has one issue',
            issues.map((row) => row.short_description),
            failing.sort(),
        ),
        same('each has an indicator of its own', new Set(indicators.map(({ item }) => item)).size, tests.length),
    ]
}

/** Enforced and violations, and whether the one is enough of the other. */
function rate(decisions: readonly Decided[]): readonly string[] {
    const violations = decisions.filter(({ action }) => action !== 'allow').length
    const enforced = decisions.filter(({ action }) => action === 'block' || action === 'redact').length
    return [String(enforced), String(violations), enforced / violations >= 0.95 ? 'pass' : 'fail']
}

function statesOf(endings: readonly Fields[]): readonly string[] {
    return [...new Set(endings.map(({ error_code, state }) => [state, error_code].filter(Boolean).join(' ')))]
}

function same(promise: string, seen: unknown, expected: unknown): Promised {
    const [left, right] = [seen, expected].map((value) => JSON.stringify(value instanceof Set ? [...value] : value))
    return { promise, kept: left === right, seen: `${left}, expected ${right}`.slice(0, 600) }
}
