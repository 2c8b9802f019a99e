/** Which mapping rules an event type fits, and what a rule for it can do. */

import { EVENT_TYPES, type CanonicalType } from '../events/index.ts'
import type { RuleEventType } from '../../mapping/core/rule-facts.ts'
import { ANY_EVENT_OPTIONS, INCIDENT_OPTIONS, type RuleOptions } from '../../mapping/core/rule-targets.ts'

/**
 * The type as mapping rules know it: a rule can be for the type itself, or for the family that it belongs to. The type of a stored
 * delivery may be one that this version does not have; it then stands for itself.
 */
export function toRuleEventType(type: string): RuleEventType {
    const isKnown = Object.prototype.hasOwnProperty.call(EVENT_TYPES, type)
    const rules = isKnown ? EVENT_TYPES[type as CanonicalType].rules : null
    const family = rules === null ? null : rules.family
    return { name: type, ruleEvents: family === null ? [type] : [type, family] }
}

/**
 * What a rule for this event can do.
 *
 * | Event of the rule | Options |
 * |---|---|
 * | none: any event | those of any event |
 * | a type that is mapped | those of its descriptor |
 * | a family | those of its types |
 * | any other text, as of another version of the app | those of an incident, so that a rule which may be right is kept |
 */
export function toRuleOptions(event: string): RuleOptions {
    if (event === '') return ANY_EVENT_OPTIONS
    const types = Object.keys(EVENT_TYPES) as CanonicalType[]
    for (const type of types) {
        const { rules } = EVENT_TYPES[type]
        if (rules !== null && (type === event || rules.family === event)) return rules.options
    }
    return INCIDENT_OPTIONS
}
