/** Finds the person who acted on a review: in the session of the act itself, or in the audit that the platform wrote in it. */

import { AUDITED_COLUMNS, toAttribution } from '../core/attribution.ts'
import type { WriteBackAction } from '../core/names.ts'
import type { Fields } from '../../shared/plan.ts'
import type { Moment } from '../../shared/time.ts'
import { TABLES } from '../../shared/names.ts'
import type { Reviewer, WriteBackPorts } from './write-back-ports.ts'

/** The person, null for nobody, and what the review said when they acted. */
export interface Attributed {
    readonly person: Reviewer | null
    readonly review: Fields
}

/** A review, and what its columns say now. */
export interface Acted {
    readonly table: string
    readonly recordId: string
    readonly action: WriteBackAction
    readonly review: Fields
    /** When Keeptrusts last reported something: what people did before that was not about it. */
    readonly knownSince: Moment | null
    /** sys_id of the person whom the write-back of this act kept; '' where it kept nobody, or there is none. */
    readonly keptBy: () => string
}

/** No column that people can write names the person. */
export type Attribute = (acted: Acted) => Attributed

/** Changes of one review that one question reads. */
const MOST_CHANGES = 50

/** The transaction in which the review is saved: its user acts. */
export function bySession({ reviewers }: Pick<WriteBackPorts, 'reviewers'>): Attribute {
    return ({ review }) => ({ person: reviewers.current(), review })
}

/**
 * Later, and in tables that take no rule of ours. The audit names an impersonated user as if they had acted. In the app's own table a rule sees
 * the session of each act: there the audit only confirms whom that rule kept, and who was nobody then stays nobody.
 */
export function byAudit({ reviewers, reviews }: Pick<WriteBackPorts, 'reviewers' | 'reviews'>): Attribute {
    return ({ action, keptBy, knownSince, recordId, review: columns, table }) => {
        const changes = reviews.changesOf(table, recordId, AUDITED_COLUMNS, MOST_CHANGES)
        const { review, user } = toAttribution(table, action, columns, changes, knownSince)
        const person = user === '' ? null : reviewers.byName(user)
        const isKnown = person !== null && (table !== TABLES.complianceTask || person.sysId === keptBy())
        return { person: isKnown ? person : null, review }
    }
}
