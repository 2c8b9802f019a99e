/** What a body must show by itself where only a header names its type: no signature covers that header, so anybody can write it. */

import type { CanonicalType } from '../events/index.ts'
import { toInstant } from '../../shared/time.ts'
import { toText } from '../../shared/json.ts'
import { ALIASES } from './aliases.ts'
import { findIn, type Layers } from './envelope.ts'
import { holdsEvent } from './event-type.ts'
import { missing, type Problem } from './incomplete.ts'
import { isExportFailed, toAction, toActionOfName, toEscalationState } from './vocabulary.ts'

/**
 * What the body lacks of the type that the header names; null when it shows it.
 *
 * | Type | The body has |
 * |---|---|
 * | a decision | a verdict, and the one that the name states where it states one |
 * | a claimed, resolved or expired escalation | that status, or else who or when of that very step |
 * | an unclaimed escalation | the status of an open one |
 * | a deployed configuration | who deployed it, or when |
 * | an export | its status, and that of a failure where it failed |
 * | a test of the connection, an unknown type | nothing of an event |
 * | any other | what its decoder asks for |
 */
export function findUnshown(type: CanonicalType, eventType: string, layers: Layers): Problem | null {
    const shown = SHOWS[type]
    if (shown === undefined || shown.by(layers, eventType)) return null
    return missing(null, shown.field, `${shown.what}, because only an unsigned header names the type`)
}

interface Shown {
    readonly field: string
    readonly what: string
    readonly by: (layers: Layers, eventType: string) => boolean
}

const NOTHING_OF_AN_EVENT: Shown = {
    field: 'event',
    what: 'the type of the event that is in it',
    by: (layers) => !holdsEvent(layers),
}

const SHOWS: Readonly<Partial<Record<CanonicalType, Shown>>> = {
    'connection.test': NOTHING_OF_AN_EVENT,
    unknown: NOTHING_OF_AN_EVENT,
    decision: {
        field: 'action',
        what: 'the verdict of the event name',
        by: (layers, eventType) => {
            const verdict = findIn(layers, ALIASES.verdict, toAction)
            const named = toActionOfName(eventType)
            return named === null ? verdict !== null : verdict === named
        },
    },
    'escalation.claimed': ofEscalation('claimed', [...ALIASES.claimedBy, ...ALIASES.claimedAt]),
    'escalation.unclaimed': ofEscalation('open', []),
    'escalation.resolved': ofEscalation('resolved', ['resolution', 'resolved_by', ...ALIASES.resolvedAt]),
    'escalation.expired': ofEscalation('expired', []),
    'config.deployed': {
        field: 'deployed_at',
        what: 'who deployed it, or when',
        by: (layers) => has(layers, ['deployed_by', ...ALIASES.deployedAt]),
    },
    'export.completed': {
        field: 'status',
        what: 'the status of the export',
        by: (layers) => has(layers, ALIASES.exportStatus) && !findIn(layers, ALIASES.exportStatus, isExportFailed),
    },
    'export.failed': {
        field: 'status',
        what: 'the status of a failed export',
        by: (layers) => findIn(layers, ALIASES.exportStatus, isExportFailed) === true,
    },
}

function ofEscalation(state: string, facts: readonly string[]): Shown {
    return {
        field: 'status',
        what: `that the escalation is ${state}`,
        by: (layers) => {
            const said = findIn(layers, ALIASES.escalationState, toEscalationState)
            return said === null ? has(layers, facts) : said.state === state
        },
    }
}

function has(layers: Layers, names: readonly string[]): boolean {
    return names.length > 0 && findIn(layers, names, (value) => toText(value) || toInstant(value)) !== null
}
