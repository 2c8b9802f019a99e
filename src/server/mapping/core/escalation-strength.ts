/** How severe an escalation is known to be: events state it in any order, and the strongest statement counts. */

import { ACTIONS, SEVERITIES } from '../../shared/names.ts'
import type { Fields } from '../../shared/plan.ts'
import { isChosen, toKeptChoice } from './chosen-levels.ts'
import type { EscalationEvent } from './event.ts'

/** What a review's priority is made from. */
export type Strength = Pick<EscalationEvent, 'action' | 'severity'>

/** The strength that is known of a review; `isChosen`: a mapping rule or a flow chose its levels, and no statement changes them. */
export interface KnownStrength extends Strength {
    readonly isChosen: boolean
}

/** As the link of the review keeps it, so that the priority that the app wrote is known from one that people chose. */
export function toKeptStrength({ action, severity }: Strength, isLevelChosen: boolean): Fields {
    return { action: action || '', severity: severity || '', ...toKeptChoice(isLevelChosen) }
}

/** What the link keeps; nothing where the review is older than this memory. */
export function readStrength(detail: Fields): KnownStrength {
    const { action, severity } = detail
    return {
        action: isKeyOf(ACTIONS, action) ? action : null,
        severity: isKeyOf(SEVERITIES, severity) ? severity : null,
        isChosen: isChosen(detail),
    }
}

/** The event with the strongest action and severity that it or an event before stated. */
export function withStrongest(event: EscalationEvent, known: Strength): EscalationEvent {
    return {
        ...event,
        action: strongerOf(ACTIONS, event.action, known.action),
        severity: strongerOf(SEVERITIES, event.severity, known.severity),
    }
}

type Scale<K extends string> = Readonly<Record<K, { readonly sequence: number }>>

function strongerOf<K extends string>(scale: Scale<K>, one: K | null, other: K | null): K | null {
    if (one === null || other === null) return one === null ? other : one
    return scale[one].sequence <= scale[other].sequence ? one : other
}

function isKeyOf<K extends string>(scale: Scale<K>, value: string | undefined): value is K {
    return value !== undefined && Object.keys(scale).indexOf(value) >= 0
}
