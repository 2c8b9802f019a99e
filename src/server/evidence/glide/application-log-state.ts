/** Says which applications write no log rows: `<scope>.logging.destination` is `file`, or `<scope>.logging.verbosity` keeps quiet. */

import type { SourceState } from '../app/evidence-ports.ts'
import { TABLES } from '../../shared/names.ts'
import { groupRows } from '../../platform/aggregates.ts'
import { propertyOr, stateOf } from './source-state.ts'

/** Scopes whose properties are looked at; more than any instance has with scripts of its own. */
const MOST_SCOPES = 500

/** Of the scopes that have active automations; global scripts write to the system log. */
export function describeApplicationLog(): SourceState {
    const scopes = groupRows(TABLES.automation, [['active', '=', 'true']], ['scope_name'], 'COUNT', 'sys_id')
        .map(({ columns }) => columns.scope_name)
        .filter((scope) => scope !== '' && scope !== 'global')
        .sort()
        .slice(0, MOST_SCOPES)
    const settings: Record<string, string> = {}
    const toFile: string[] = []
    for (const scope of scopes) {
        const destination = propertyOr(`${scope}.logging.destination`, '')
        const verbosity = propertyOr(`${scope}.logging.verbosity`, '')
        if (destination !== '') settings[`${scope}.logging.destination`] = destination
        if (verbosity !== '') settings[`${scope}.logging.verbosity`] = verbosity
        if (destination === 'file') toFile.push(`${scope}.logging.destination`)
    }
    if (toFile.length === 0) return stateOf('available', '', settings)
    const advice = `Set ${toFile.join(', ')} to db: with file these applications leave no rows here.`
    return stateOf(toFile.length === scopes.length ? 'unavailable_not_enabled' : 'partial', advice, settings)
}
