/** A week at six gateways as Keeptrusts reports it: every body is raw text, so that a version may be the number 1.10. */
import { toRandom } from '../../tools/random.ts'
import { CONFIG, GATEWAYS, PRIVATE, RETAIL, type BankGateway } from './bank.ts'

/** One delivery as it is posted. */
export type Body = string

/** A violation or an allowed request, for counting beside the app. */
export interface Decided {
    readonly id: string
    readonly gateway: string
    readonly policy: string
    readonly action: 'block' | 'redact' | 'log' | 'allow'
    readonly severity: 'critical' | 'medium' | null
    readonly day: string
}

/** An escalation and how it ends, whatever arrives first. */
export interface Escalated {
    readonly id: string
    readonly steps: readonly { readonly step: string; readonly time: string; readonly facts: object }[]
    readonly ends: 'open' | 'claimed' | 'resolved' | 'expired'
}

export interface Traffic {
    readonly decisions: readonly Decided[]
    readonly escalations: readonly Escalated[]
    /** Announcements of the versions that people decide on first. */
    readonly announced: readonly Body[]
    /** Everything of the week but the deployment of the last version. */
    readonly week: readonly Body[]
    /** That deployment, and deliveries from before it that come late. */
    readonly late: readonly Body[]
}

const DECISIONS_A_DAY = 4

/** The week of `days`, shuffled, and every third delivery doubled, the same in every run. */
export function makeTraffic(days: readonly string[], itemOfEvent: string): Traffic {
    const decisions = decide(days)
    const escalations = escalate(days)
    const shuffle = toRandom(20_261_129).shuffled
    const week = [
        ...announceLater(days),
        ...deploy(days, itemOfEvent),
        ...decisions.map(toDecision),
        ...escalations.flatMap(toSteps),
        ...health(days),
        ...oddTimes(days),
    ]
    return {
        decisions,
        escalations,
        announced: shuffle(doubled(announce(days))),
        week: shuffle(doubled(week)),
        late: shuffle([...deployLast(days), ...week.filter((_, index) => index % 17 === 0)]),
    }
}

function body(event: string, timestamp: string, data: object): Body {
    // A version that is a number keeps its zeros: `1.10` is not `1.1`.
    return JSON.stringify({ event, timestamp, data }).replace(/"config_version":"([\d.]+)"/, '"config_version":$1')
}

function version(organization: string, config_version: string, facts: object): object {
    return {
        config_id: CONFIG,
        config_name: 'Assistant policy',
        config_version,
        org_id: organization,
        change_summary: `Rules of ${config_version}`,
        ...facts,
    }
}

/** Version 1.1 of both organizations: one event for three environments, and one for each gateway. */
function announce([first]: readonly string[]): readonly Body[] {
    const at = `${first}T09:00:00Z`
    const environments = ['production', 'staging', 'test']
    return [
        body('config.updated', at, version(RETAIL, '1.1', { environments })),
        ...of(PRIVATE).map(({ environment, id }) =>
            body('config.updated', at, version(PRIVATE, '1.1', { environment, gateway_id: id })),
        ),
    ]
}

/** The next versions: 1.10 for the test environment of the one, 1.2 for the development environment of the other. */
function announceLater(days: readonly string[]): readonly Body[] {
    return [
        body('config.updated', `${days[2]}T09:00:00Z`, version(RETAIL, '1.10', { environment: 'test' })),
        body(
            'config.updated',
            `${days[1]}T09:00:00Z`,
            version(PRIVATE, '1.2', { environment: 'development', gateway_id: 'gw_pb_dev' }),
        ),
    ]
}

/** Version 1.1 reaches every gateway but that of the development environment. */
function deploy(days: readonly string[], itemOfEvent: string): readonly Body[] {
    return GATEWAYS.filter(({ id }) => id !== 'gw_pb_dev').map(({ environment, foundBy, id, organization }) => {
        const named = foundBy === 'event' ? { cmdb_ci_sys_id: itemOfEvent } : {}
        const facts = { environment, gateway_id: id, deployed_by: 'beth.anglin', ...named }
        return body('config.deployed', `${days[1]}T12:00:00.250Z`, version(organization, '1.1', facts))
    })
}

function deployLast(days: readonly string[]): readonly Body[] {
    const facts = { environment: 'test', gateway_id: 'gw_rb_test' }
    return [body('config.deployed', `${days[4]}T12:00:00.750Z`, version(RETAIL, '1.10', facts))]
}

/** Content is blocked, but for one let through a day in staging; personal data is redacted, and half of it let through in private banking. */
function decide(days: readonly string[]): readonly Decided[] {
    return days.flatMap((day) =>
        GATEWAYS.flatMap((gateway) =>
            ['content-safety', 'data-protection'].flatMap((policy) =>
                Array.from({ length: DECISIONS_A_DAY }, (_, index): Decided => {
                    const id = `${policy}/${gateway.id}/${day}/${index}`
                    const isCritical = policy === 'content-safety' && gateway.id === 'gw_rb_prod' && index === 2
                    const severity = isCritical ? 'critical' : index === 1 ? 'medium' : null
                    const action = index === DECISIONS_A_DAY - 1 ? lastOf(policy, gateway) : strict(policy)
                    return { id, gateway: gateway.id, policy, action, severity, day }
                }),
            ),
        ),
    )
}

const strict = (policy: string): Decided['action'] => (policy === 'content-safety' ? 'block' : 'redact')

function lastOf(policy: string, { environment, organization }: BankGateway): Decided['action'] {
    if (policy === 'content-safety') return environment === 'staging' ? 'log' : 'block'
    return organization === PRIVATE ? 'log' : 'allow'
}

function toDecision({ action, day, gateway, id, policy, severity }: Decided, index: number): Body {
    const { environment, organization } = GATEWAYS.find((one) => one.id === gateway) as BankGateway
    const data = {
        event_id: id,
        action,
        policy_name: policy,
        gateway_id: gateway,
        org_id: organization,
        environment,
        ...(severity === null ? {} : { severity }),
    }
    const at = `${day}T${String(8 + (index % 10)).padStart(2, '0')}:30:00Z`
    // Some senders name no type: what has the members of a decision is one.
    return index % 40 === 7 ? JSON.stringify({ timestamp: at, ...data }) : body('event.created', at, data)
}

function escalate(days: readonly string[]): readonly Escalated[] {
    const at = (day: number, time: string): string => `${days[day]}T${time}Z`
    const created = (day: number, gateway: string) => ({
        step: 'created',
        time: at(day, '10:00:00.5'),
        facts: {
            policy_name: 'compliance-review',
            action: 'escalate',
            severity: 'medium',
            gateway_id: gateway,
            sla_deadline: at(day, '18:00:00'),
        },
    })
    const claimed = (day: number, time: string, who: string) => ({
        step: 'claimed',
        time: at(day, time),
        facts: { claimed_by: who },
    })
    const resolved = (day: number, time: string, who: string) => ({
        step: 'resolved',
        time: at(day, time),
        facts: { resolved_by: who, outcome: 'approved' },
    })
    return [
        { id: 'esc_1', ends: 'open', steps: [created(0, 'gw_rb_prod')] },
        {
            id: 'esc_2',
            ends: 'claimed',
            steps: [created(1, 'gw_pb_prod'), claimed(1, '10:00:00.75', 'abel.tuter@bank.example')],
        },
        {
            id: 'esc_3',
            ends: 'resolved',
            steps: [
                created(2, 'gw_rb_stg'),
                claimed(2, '11:00:00', 'abel.tuter'),
                resolved(2, '12:00:00', 'BETH.ANGLIN@bank.example'),
            ],
        },
        {
            // Claimed, given back and claimed again within one second.
            id: 'esc_4',
            ends: 'claimed',
            steps: [
                created(3, 'gw_pb_stg'),
                claimed(3, '11:00:00.1', 'abel.tuter'),
                { step: 'unclaimed', time: at(3, '11:00:00.2'), facts: {} },
                claimed(3, '11:00:00.3', 'beth.anglin'),
            ],
        },
        {
            id: 'esc_5',
            ends: 'expired',
            steps: [created(4, 'gw_rb_test'), { step: 'expired', time: at(4, '18:00:00'), facts: {} }],
        },
        {
            id: 'esc_6',
            ends: 'open',
            steps: [
                created(5, 'gw_rb_prod'),
                { step: 'updated', time: at(5, '13:00:00'), facts: { action: 'block', severity: 'critical' } },
            ],
        },
    ]
}

function toSteps({ id, steps }: Escalated): readonly Body[] {
    return steps.map(({ facts, step, time }) => body(`escalation.${step}`, time, { escalation_id: id, ...facts }))
}

/** One gateway recovers, the other does not. */
function health(days: readonly string[]): readonly Body[] {
    const state = (gateway_id: string, status: string, at: string): Body => {
        const { environment, organization } = GATEWAYS.find(({ id }) => id === gateway_id) as BankGateway
        return body('gateway.health_changed', at, { gateway_id, status, environment, org_id: organization })
    }
    return [
        state('gw_rb_stg', 'offline', `${days[3]}T02:00:00.1Z`),
        state('gw_rb_stg', 'healthy', `${days[3]}T02:00:00.9Z`),
        state('gw_pb_stg', 'healthy', `${days[4]}T02:00:00Z`),
        state('gw_pb_stg', 'offline', `${days[5]}T02:00:00Z`),
    ]
}

/** Clocks that are wrong: the one takes nothing from what is known of the gateway, the other does not hold it until then. */
function oddTimes(days: readonly string[]): readonly Body[] {
    const healthy = (at: string, gateway_id: string, organization: string): Body =>
        body('gateway.health_changed', at, { gateway_id, status: 'healthy', org_id: organization })
    return [
        healthy('last Tuesday', 'gw_pb_stg', PRIVATE),
        healthy(`${Number(days[0].slice(0, 4)) + 70}-01-01T00:00:00Z`, 'gw_rb_prod', RETAIL),
    ]
}

function of(organization: string): readonly BankGateway[] {
    return GATEWAYS.filter((gateway) => gateway.organization === organization)
}

/** Senders repeat what was answered too late. */
function doubled(bodies: readonly Body[]): readonly Body[] {
    return [...bodies, ...bodies.filter((_, index) => index % 3 === 0)]
}
