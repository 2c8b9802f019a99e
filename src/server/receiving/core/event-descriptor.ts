/** What the app must know of an event type; `events/` holds one descriptor for each. */

import type { EventCommon, EventFailure, GovernanceEvent } from '../../mapping/core/event.ts'
import type { RuleOptions } from '../../mapping/core/rule-targets.ts'
import type { Result } from '../../shared/result.ts'
import type { ALIASES } from './aliases.ts'
import type { Layers } from './envelope.ts'

/** Everything about one event type. Its label and its place in the choice lists stand in the list, `events/index.ts`. */
export interface EventDescriptor {
    /** Every event name that means this type. Dots, underscores, hyphens, spaces and capitals make no difference. */
    readonly names: readonly string[]
    /** Objects named after the subject that may wrap such an event: `{"data":{"escalation":{…}}}`. */
    readonly wrappers: readonly string[]
    /** Fields with the time of this very step; where there are any, `created_at` beside them is the time of something else. */
    readonly stepTime: readonly string[]
    /** What its decoder reads beside what every event has: texts of these fields alone are stored by default. */
    readonly reads: readonly (keyof typeof ALIASES)[]
    /** The id of what the event is about, for the idempotency key; null when the event names none. */
    readonly findSubject: (layers: Layers, common: EventCommon) => string | null
    /** The typed event, or every missing field. The event's `kind` decides which mapping handles it (`mapping/app/index.ts`). */
    readonly decode: Decode
    /** The mapping rules that can apply to it; null for a type that creates no records. */
    readonly rules: RuleSupport | null
    /** Why a delivery of this type is ignored; null for a type that is mapped. */
    readonly ignored: IgnoredReason | null
    /** The row of this type in EVENTS.md. Types with the same text share a row. */
    readonly documentation: { readonly record: string; readonly key: string }
}

/** Turns the fields of an item into a typed event. */
export type Decode = (
    layers: Layers,
    common: EventCommon,
    sha256: (text: string) => string,
) => Result<GovernanceEvent, EventFailure>

/** How mapping rules treat an event type. */
export interface RuleSupport {
    readonly options: RuleOptions
    /** A choice of the rule form that stands for this type and others like it; null when there is none. */
    readonly family: 'escalation' | null
}

/** Why no records are created, as a stable code and as a sentence. */
export interface IgnoredReason {
    readonly code: 'connection_test' | 'event_unknown'
    /** The sentence, given the event name that the sender used. */
    readonly explain: (eventType: string) => string
}
