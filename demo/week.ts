/** A week of decisions: what the gateways decide, what the webhooks deliver, and what the export of the week contains. */

export interface Decision {
    readonly id: string
    readonly timestamp: string
    readonly policy: string
    readonly action: string
}

/** The gateway of the week; the first part has a different one. */
export const WEEK_GATEWAY = 'gw_prod_week'

/** Per policy and day: how many decisions, what is done with violations, and how many of the last ones are let through. */
const DAILY: readonly {
    readonly policy: string
    readonly action: string
    readonly other: string
    readonly others: number
}[] = [
    { policy: 'content-safety', action: 'block', other: 'log', others: 1 },
    // Personal data is seen and let through in a fifth of the cases, so this control fails.
    { policy: 'data-protection', action: 'redact', other: 'log', others: 4 },
    { policy: 'compliance-review', action: 'escalate', other: 'allow', others: 1 },
    { policy: 'cost-limit', action: 'block', other: 'log', others: 1 },
]
const PER_DAY = 20
/** Decisions whose webhooks never arrived: only the export contains them. */
const LOST = new Set(['compliance-review-3-05', 'compliance-review-3-06', 'compliance-review-3-07'])

/** The UTC day that ended last: at any hour all of it is past, as a sender's clock demands. */
export function dayBefore(now: number): string {
    return new Date(now - 86_400_000).toISOString().slice(0, 10)
}

/** The seven UTC days before a day. */
export function weekBefore(day: string): readonly string[] {
    const start = Date.parse(`${day}T00:00:00Z`)
    return [7, 6, 5, 4, 3, 2, 1].map((back) => new Date(start - back * 86_400_000).toISOString().slice(0, 10))
}

/** Every decision of the week, as the gateways made them. */
export function decideWeek(days: readonly string[]): readonly Decision[] {
    return days.flatMap((day, dayIndex) =>
        DAILY.flatMap(({ policy, action, other, others }) =>
            Array.from({ length: PER_DAY }, (_, index) => ({
                id: `${policy}-${dayIndex}-${String(index).padStart(2, '0')}`,
                timestamp: `${day}T${String(8 + Math.floor(index / 4)).padStart(2, '0')}:${String((index % 4) * 15).padStart(2, '0')}:00Z`,
                policy,
                action: index < PER_DAY - others ? action : other,
            })),
        ),
    )
}

const EVENT_NAMES: Readonly<Record<string, string>> = {
    block: 'event.blocked',
    redact: 'event.redacted',
    escalate: 'event.escalated',
    allow: 'event.allowed',
    log: 'event.created',
}

/** What the webhooks deliver: one batch per policy and day, without the lost decisions. */
export function tellWeek(decisions: readonly Decision[]): readonly (readonly object[])[] {
    const batches = new Map<string, object[]>()
    for (const decision of decisions) {
        if (LOST.has(decision.id)) continue
        const { id, timestamp, policy, action } = decision
        const key = `${timestamp.slice(0, 10)} ${policy}`
        const data = { event_id: id, action, policy_name: policy, gateway_id: WEEK_GATEWAY }
        batches.set(key, [
            ...(batches.get(key) ?? []),
            { id: `dlv_${id}`, event: EVENT_NAMES[action], timestamp, data },
        ])
    }
    return [...batches.values()]
}

/** The artifact of the week's export: every decision, lost or not. */
export function exportWeek(decisions: readonly Decision[]): string {
    return JSON.stringify(
        decisions.map(({ id, timestamp, policy, action }) => ({
            id,
            timestamp,
            event_type: 'decision',
            verdict: action,
            policy_name: policy,
            gateway_id: WEEK_GATEWAY,
            environment: 'production',
            config_version: 'v2.3.1',
        })),
    )
}
