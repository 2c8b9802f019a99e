/** Reads from a record's columns whether people still work on it. */

import type { Fields } from './plan.ts'

/** Whether a boolean column is set. GlideRecord API: `getValue` says `1`, an element as text says `true`. */
export function isSet(value: string | undefined): boolean {
    return value === '1' || value === 'true'
}

/** Whether a boolean column is known to be false; a column that the instance lacks is not. */
export function isCleared(value: string | undefined): boolean {
    return value === '0' || value === 'false'
}

/** Incident states that end it. Any other value, customers' own included, counts as open while the record is active. */
const ENDED_INCIDENT = ['6', '7', '8']

/** The columns that show whether an incident is open, for which event it was opened, and how severe it is. */
export const INCIDENT_COLUMNS = ['state', 'active', 'correlation_id', 'impact', 'urgency'] as const

/** Whether an incident still takes work notes: active and not resolved, closed or canceled. */
export function isOpenIncident(incident: Fields | null): boolean {
    return incident !== null && isSet(incident.active) && ENDED_INCIDENT.indexOf(incident.state) < 0
}

/** The standard change templates of an instance, and what decides whether one can be used. */
export const TEMPLATE_TABLE = 'std_change_record_producer'
export const TEMPLATE_COLUMNS = ['active', 'retired', 'current_version'] as const

/** Whether a standard change template can be used: active and not retired, with a current version. */
export function toTemplateVersion(producer: Fields | null): string | null {
    if (producer === null || !isSet(producer.active) || isSet(producer.retired)) return null
    return producer.current_version ? producer.current_version : null
}
