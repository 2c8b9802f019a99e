/** Reads the item, the group and the levels that a flow gives for the record that its action makes, and checks them here. */

import type { GivenValues } from '../../../mapping/core/given-values.ts'
import { openInputs, type ActionInputs, type InputFailure, type InputReader } from '../../../shared/action-inputs.ts'
import type { LinkKind } from '../../../shared/names.ts'
import type { Records } from '../../../shared/ports.ts'
import { isSet } from '../../../shared/record-state.ts'
import type { Result } from '../../../shared/result.ts'

/** The levels of the base system, for an instance whose choices cannot be read. */
const LEVELS: Readonly<Record<LevelInput, readonly string[]>> = {
    impact: ['1', '2', '3'],
    urgency: ['1', '2', '3'],
    priority: ['1', '2', '3', '4', '5'],
}
type LevelInput = 'impact' | 'urgency' | 'priority'

type Reading = Pick<Records, 'choices' | 'probe' | 'read'>

/**
 * Every problem at once. Levels are those that the table has; an action without an input of a name reads it as empty.
 *
 * | Input | Names | Else |
 * |---|---|---|
 * | `configuration_item` | a record of `cmdb_ci` or of a class below it | input_not_found |
 * | `assignment_group` | a group | input_not_found |
 * | | that is active | input_not_active |
 * | `impact`, `urgency`, `priority` | an active choice of the column | input_invalid |
 */
export function readGiven(
    given: ActionInputs,
    kind: LinkKind,
    table: string,
    records: Reading,
): Result<GivenValues, InputFailure> {
    const inputs = openInputs(given)
    return inputs.end({
        kind,
        item: readItem(inputs, records),
        group: readGroup(inputs, records),
        priority: readLevel(inputs, 'priority', table, records),
        impact: readLevel(inputs, 'impact', table, records),
        urgency: readLevel(inputs, 'urgency', table, records),
    })
}

function readItem(inputs: InputReader, records: Reading): string | null {
    const item = inputs.reference('configuration_item')
    if (item === null) return null
    if (readIn('cmdb_ci', item, [], records) !== null) return item
    const expected = 'a configuration item: a record of cmdb_ci or of a class below it'
    inputs.refuse({ code: 'input_not_found', input: 'configuration_item', expected })
    return null
}

function readGroup(inputs: InputReader, records: Reading): string | null {
    const group = inputs.reference('assignment_group')
    if (group === null) return null
    const found = readIn('sys_user_group', group, ['active'], records)
    const code = found === null ? 'input_not_found' : 'input_not_active'
    if (found !== null && isSet(found.active)) return group
    inputs.refuse({ code, input: 'assignment_group', expected: 'an active group' })
    return null
}

/** Where a table has no choices of its own, it has those of `task`. */
function readLevel(inputs: InputReader, name: LevelInput, table: string, { choices }: Reading): string | null {
    const level = inputs.optional(name, 40)
    if (level === null) return null
    const own = choices(table, name)
    const found = own.length > 0 || table === 'task' ? own : choices('task', name)
    const values = found.length > 0 ? found.map(({ value }) => value) : LEVELS[name]
    if (values.indexOf(level) >= 0) return level
    inputs.refuse({ code: 'input_invalid', input: name, expected: `one of ${values.join(', ')}` })
    return null
}

/** Null also where the app may not read the table. */
function readIn(table: string, sysId: string, columns: readonly string[], { probe, read }: Reading) {
    return probe(table) === 'ok' ? read(table, sysId, columns) : null
}
