/** Says whether outbound calls are logged, and whether they are logged with more than is good. */

import type { SourceState } from '../app/evidence-ports.ts'
import { openTable, textOf, whenReadable } from '../../platform/table.ts'
import { propertyOr, stateOf } from './source-state.ts'

const LOGGED = 'glide.outbound_http.db.log'
const OVERRIDE = 'glide.outbound_http_log.override'
const LEVEL = 'glide.outbound_http_log.override.level'
const LEVELS = 'sys_outbound_http_log_level'
const MOST_LEVELS = 50

/**
 * The level basic has all that evidence needs. Elevated and all store Authorization headers in clear, so they are reported as a
 * setting and never advised.
 */
export function describeOutboundLog(): SourceState {
    const settings: Record<string, string> = {
        [LOGGED]: propertyOr(LOGGED, 'true'),
        [OVERRIDE]: propertyOr(OVERRIDE, 'false'),
        [LEVEL]: propertyOr(LEVEL, 'basic'),
    }
    for (const [name, level] of whenReadable(raisedLevels, [])) settings[name] = level
    return settings[LOGGED] === 'false'
        ? stateOf('unavailable_not_enabled', `Set ${LOGGED} to true; the level basic is enough.`, settings)
        : stateOf('available', '', settings)
}

/** Methods that are logged above basic. */
function raisedLevels(): readonly (readonly [string, string])[] {
    const rows = openTable(LEVELS)
    if (!rows.isValid() || !rows.isValidField('log_level')) return []
    rows.addQuery('log_level', 'IN', 'elevated,all')
    rows.orderBy('sys_id')
    rows.setLimit(MOST_LEVELS)
    rows.query()
    const raised: (readonly [string, string])[] = []
    while (rows.next()) raised.push([`${LEVELS}.${rows.getUniqueValue()}`, textOf(rows, 'log_level')])
    return raised
}
