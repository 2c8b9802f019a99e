/** What an automation is to consumers of the graph: its subtype, and whether it starts without a person. */

import { AUTOMATION_TABLES, type AutomationKind } from './catalogue.ts'
import type { AutomationView } from './views.ts'

const SUBTYPES = {
    business_rule: 'business_rule',
    script_include: 'script_include',
    scheduled_script: 'scheduled_job',
    flow: 'flow_designer_flow',
} as const

/** The word that consumers know the kind by. */
export function toIdentitySubtype(kind: AutomationKind): string {
    return SUBTYPES[kind]
}

/**
 * Whether it starts by itself.
 *
 * | Automation | Starts by itself |
 * |---|---|
 * | scheduled script | yes |
 * | business rule or flow on insert, update or delete | yes |
 * | business rule that runs when records are read or shown | not known: a person may be looking |
 * | script include | no: its caller decides |
 */
export function isTriggeredAlone({ kind, trigger }: Pick<AutomationView, 'kind' | 'trigger'>): boolean {
    if (kind === 'scheduled_script') return true
    if (kind === 'script_include' || trigger === null) return false
    return trigger.operations.some((operation) => operation !== 'query')
}

/** Whether a node id is that of an automation that no other script has to call. */
export function isEntryId(id: string): boolean {
    const { business_rule, flow, scheduled_script } = AUTOMATION_TABLES
    return [business_rule, flow, scheduled_script].some(({ prefix }) => id.indexOf(prefix) === 0)
}
