/** The words of the sender and our one word for each. Event names stand in the descriptors (`events/`); no other code sees a synonym. */

import type { Action, EscalationState, GatewayHealth, Severity } from '../../shared/names.ts'

/** Every verdict word we know, by the action it means; the order is worst first. */
export const ACTION_WORDS = {
    block: ['block', 'blocked', 'deny', 'denied', 'reject', 'rejected', 'input_blocked', 'output_blocked'],
    escalate: ['escalate', 'escalated', 'review', 'human_review', 'escalation_required', 'flagged_review'],
    redact: ['redact', 'redacted', 'mask', 'masked', 'rewrite', 'rewritten'],
    log: ['log', 'logged', 'flag', 'flagged', 'warn', 'warned', 'monitor', 'monitored'],
    allow: ['allow', 'allowed', 'pass', 'passed'],
} as const

/** Every severity word we know. */
export const SEVERITY_WORDS = {
    critical: ['critical', 'urgent', 'p1', 'sev1'],
    high: ['high', 'major', 'p2', 'sev2'],
    medium: ['medium', 'moderate', 'p3', 'sev3'],
    low: ['low', 'minor', 'info', 'informational', 'p4', 'sev4'],
} as const

/** Every escalation status we know. */
export const ESCALATION_STATE_WORDS = {
    open: ['queued', 'open', 'pending', 'new', 'created', 'unclaimed'],
    claimed: ['claimed', 'assigned', 'in_review'],
    resolved: ['resolved', 'closed', 'approved', 'denied', 'rejected'],
    expired: ['expired', 'timed_out', 'timeout'],
} as const

/** Every gateway status we know: offline, unhealthy and down are one. */
export const HEALTH_WORDS = {
    healthy: ['healthy', 'up', 'online', 'ok', 'operational', 'recovered'],
    degraded: ['degraded', 'warning', 'impaired'],
    down: ['down', 'offline', 'unhealthy', 'unreachable', 'unavailable', 'failed'],
} as const

/** Status words of an export that can never be fetched. */
export const EXPORT_FAILED_WORDS = ['failed', 'error', 'cancelled', 'canceled', 'expired'] as const

/** Status words of a deployment that did not reach its gateway, or not yet. */
export const UNDEPLOYED_WORDS = [
    ...['failed', 'failure', 'error', 'aborted', 'cancelled', 'canceled', 'timed_out', 'timeout', 'skipped'],
    ...['pending', 'queued', 'scheduled', 'in_progress'],
] as const

/** Results of one policy that allow the request. */
export const PASS_WORDS = ['pass', 'passed', 'allow', 'allowed', 'ok', 'skip', 'skipped', 'not_applicable'] as const

const ACTION_INDEX = toIndex<Action>(ACTION_WORDS)
const SEVERITY_INDEX = toIndex<Severity>(SEVERITY_WORDS)
const ESCALATION_STATE_INDEX = toIndex<EscalationState>(ESCALATION_STATE_WORDS)
const HEALTH_INDEX = toIndex<GatewayHealth>(HEALTH_WORDS)

/** The action that a verdict word means, or null. */
export function toAction(word: unknown): Action | null {
    return ACTION_INDEX.get(toWords(word)) || null
}

/** The action that an event name states by itself (`event.blocked`); null where it leaves the verdict to the data (`event.created`). */
export function toActionOfName(name: string): Action | null {
    const words = toWords(name).split('_')
    return toAction(words[words.length - 1])
}

/** The severity that a word means, or null. */
export function toSeverity(word: unknown): Severity | null {
    return SEVERITY_INDEX.get(toWords(word)) || null
}

/** The escalation state that a status word means, and the outcome when the word states one (`approved`); null for other words. */
export function toEscalationState(
    word: unknown,
): { readonly state: EscalationState; readonly outcome: string | null } | null {
    const words = toWords(word)
    const state = ESCALATION_STATE_INDEX.get(words)
    if (state === undefined) return null
    const outcome = words === 'approved' ? 'approved' : words === 'denied' || words === 'rejected' ? 'denied' : null
    return { state, outcome }
}

/** The health that a status word means, or null. */
export function toHealth(word: unknown): GatewayHealth | null {
    return HEALTH_INDEX.get(toWords(word)) || null
}

/** Whether an export's status word means that it failed for good. */
export function isExportFailed(word: unknown): boolean {
    return (EXPORT_FAILED_WORDS as readonly string[]).indexOf(toWords(word)) >= 0
}

/** Whether the status of a deployment means that the version does not run there. */
export function isUndeployed(word: unknown): boolean {
    return (UNDEPLOYED_WORDS as readonly string[]).indexOf(toWords(word)) >= 0
}

/** Whether a policy's result is a pass. */
export function isPass(word: unknown): boolean {
    return (PASS_WORDS as readonly string[]).indexOf(toWords(word)) >= 0
}

/** The one spelling of a name: `Config Updated`, `config.updated`, `configUpdated` and `config-updated` all become `config_updated`. */
export function toWords(value: unknown): string {
    if (typeof value !== 'string') return ''
    return value
        .trim()
        .slice(0, 200)
        .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, '_')
}

/** Every word of a table, by the key that it means. */
export function toIndex<K extends string>(table: Readonly<Record<K, readonly string[]>>): ReadonlyMap<string, K> {
    const index = new Map<string, K>()
    const keys = Object.keys(table) as K[]
    for (const key of keys) for (const name of table[key]) index.set(toWords(name), key)
    return index
}
