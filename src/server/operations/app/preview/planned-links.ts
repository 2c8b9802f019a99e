/** Link rows as a preview sees them: those of the instance, with what the preview itself would have changed on top. */

import type { LinkKind } from '../../../shared/names.ts'
import type { Link, Links } from '../../../shared/ports.ts'

/** Links that remember and never write. */
export interface PlannedLinks extends Links {
    /** Ties the identity to a record, as the record writer does. */
    tie(kind: LinkKind, externalId: string, changes: Partial<Link>): void
}

/** Opens the links of one preview over readers of the real ones. */
export function openPlannedLinks(
    real: Pick<Links, 'family' | 'find' | 'findAgain' | 'occurredBefore' | 'occurrences' | 'ofSubject' | 'ofTarget'>,
): PlannedLinks {
    // Without a prototype, so that an external id called `constructor` is only a name.
    const changed: Record<string, Link> = Object.create(null)
    const keyOf = (kind: LinkKind, externalId: string): string => `${kind}|${externalId}`
    const find: Links['find'] = (kind, externalId) => changed[keyOf(kind, externalId)] || real.find(kind, externalId)
    const tie: PlannedLinks['tie'] = (kind, externalId, changes) => {
        const known = find(kind, externalId)
        changed[keyOf(kind, externalId)] = { ...(known === null ? emptyLink(kind, externalId) : known), ...changes }
    }
    const reopen: Links['reopen'] = (link, facts) =>
        tie(link.kind, link.externalId, {
            ...facts,
            recordId: null,
            number: null,
            generation: link.generation + 1,
        })
    return {
        find,
        findAgain: (kind, externalId) => changed[keyOf(kind, externalId)] || real.findAgain(kind, externalId),
        family: real.family,
        ofSubject: real.ofSubject,
        // Only a job pages.
        pageOfSubject: () => ({ links: [], last: null }),
        ofTarget: real.ofTarget,
        tie,
        remember: (kind, externalId, { detail, occurredAt, record, state }) => {
            tie(kind, externalId, { detail, occurredAt, state, ...record })
            return changed[keyOf(kind, externalId)]
        },
        occur: (link) => ({ occurrence: real.occurrences(link) + 2, notes: real.occurrences(link), isKnown: false }),
        occurredBefore: real.occurredBefore,
        occurrences: (link) => real.occurrences(link),
        reopen,
        reopenAsRead: (link) => {
            reopen(link)
            return true
        },
        isAsRead: () => true,
    }
}

function emptyLink(kind: LinkKind, externalId: string): Link {
    return {
        sysId: '',
        kind,
        externalId,
        table: '',
        recordId: null,
        number: null,
        state: null,
        occurredAt: null,
        generation: 0,
        detail: {},
    }
}
