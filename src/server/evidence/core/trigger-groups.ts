/** Which distinct questions find the records that business rules trigger on: one per table, operations and filter. */

import type { Automation } from './model.ts'

/** One question and the rules whose trigger it asks for. */
export interface TriggerGroup {
    /** Made of table, operations and filter: the same in every run. */
    readonly key: string
    readonly table: string
    readonly operations: readonly ('insert' | 'update')[]
    readonly filter: string
    /** Sorted. */
    readonly ruleIds: readonly string[]
    /** Those of them whose script condition no query can check: a record may satisfy the filter and not the rule. */
    readonly uncheckedIds: readonly string[]
}

/** Questions to ask, and rules of which none can be asked. */
export interface TriggerGroups {
    readonly groups: readonly TriggerGroup[]
    /** Rules on every table (`global`), and rules that only run on deletion or query. Sorted. */
    readonly unaskableIds: readonly string[]
}

/** Groups active business rules by what triggers them. */
export function toTriggerGroups(automations: readonly Automation[]): TriggerGroups {
    const groups: Record<string, Omit<TriggerGroup, 'ruleIds' | 'uncheckedIds'> & { rules: Automation[] }> =
        Object.create(null)
    const unaskableIds: string[] = []
    for (const automation of automations) {
        const { trigger } = automation
        if (!automation.isActive || trigger === null) continue
        const operations = ASKABLE.filter((operation) => trigger.operations.indexOf(operation) >= 0)
        if (trigger.table === '' || trigger.table === 'global' || operations.length === 0) {
            unaskableIds.push(automation.id)
            continue
        }
        const key = JSON.stringify([trigger.table, operations, trigger.filter])
        if (!groups[key]) groups[key] = { key, table: trigger.table, operations, filter: trigger.filter, rules: [] }
        groups[key].rules.push(automation)
    }
    return {
        groups: Object.keys(groups)
            .sort()
            .map((key) => {
                const { rules, ...group } = groups[key]
                return { ...group, ruleIds: idsOf(rules), uncheckedIds: idsOf(rules.filter(hasScriptCondition)) }
            }),
        unaskableIds: unaskableIds.sort(),
    }
}

const ASKABLE = ['insert', 'update'] as const

function hasScriptCondition({ trigger }: Automation): boolean {
    return trigger !== null && trigger.condition.trim() !== ''
}

function idsOf(automations: readonly Automation[]): readonly string[] {
    return automations.map(({ id }) => id).sort()
}
