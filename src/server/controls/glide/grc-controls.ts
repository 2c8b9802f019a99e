/** Finds a control in GRC by what the administrator wrote into the mapping; never makes one. */

import { gs } from '@servicenow/glide'
import { CONTROL_TABLE, OBJECTIVE_TABLE, type GrcControl } from '../core/grc.ts'
import { TABLES } from '../../shared/names.ts'
import { fail, ok, type Result } from '../../shared/result.ts'
import type { ControlFailure, GrcControls } from '../app/control-ports.ts'
import { isQueryable, numberOf, openTable, textOf, whenReadable, type TableRecord } from '../../platform/table.ts'

type Found = Result<GrcControl | null, ControlFailure>

export const grcControls: GrcControls = {
    find: (mappingId) => {
        if (!gs.tableExists(CONTROL_TABLE)) return ok(null)
        const unreadable: Found = fail({
            code: 'control_not_found',
            message: `${CONTROL_TABLE} or ${OBJECTIVE_TABLE} may not be read by the app`,
        })
        return whenReadable(() => find(mappingId), unreadable)
    },
}

/** By sys_id, number or name where the mapping says one, else by the control objective's reference or name. */
function find(mappingId: string): Found {
    const mapping = openTable(TABLES.controlMapping)
    if (!mapping.get(mappingId)) return fail(missing('its mapping is gone'))
    const wanted = textOf(mapping, 'grc_control')
    if (wanted !== '') return findNamed(wanted)
    const controlId = textOf(mapping, 'control_id')
    const objective = textOf(mapping, 'control_objective')
    const objectives =
        findBy(OBJECTIVE_TABLE, 'reference', controlId) || findBy(OBJECTIVE_TABLE, 'name', objective) || []
    if (objectives.length > 1) return fail(ambiguous(OBJECTIVE_TABLE, `${controlId} / ${objective}`))
    if (objectives.length === 0)
        return fail(missing(`no control objective has the reference "${controlId}" or the name "${objective}"`))
    const controls = findBy(CONTROL_TABLE, 'content', objectives[0].sysId) || []
    return one(controls, `the control objective "${objective}"`)
}

function findNamed(wanted: string): Found {
    const row = openTable(CONTROL_TABLE)
    if (/^[0-9a-f]{32}$/i.test(wanted) && row.get(wanted)) return ok(toControl(row))
    const controls = findBy(CONTROL_TABLE, 'number', wanted) || findBy(CONTROL_TABLE, 'name', wanted) || []
    return one(controls, `sys_id, number or name "${wanted}"`)
}

function one(controls: readonly GrcControl[], what: string): Found {
    if (controls.length === 1) return ok(controls[0])
    return fail(controls.length === 0 ? missing(`no control has ${what}`) : ambiguous(CONTROL_TABLE, what))
}

/** At most two: a second one is enough to know that it is ambiguous. Null when there is none. */
function findBy(table: string, column: string, value: string): readonly GrcControl[] | null {
    const row = openTable(table)
    if (!isQueryable(value) || !row.isValid() || !row.isValidField(column)) return null
    row.addQuery(column, value)
    row.setLimit(2)
    row.query()
    const found: GrcControl[] = []
    while (row.next()) found.push(toControl(row))
    return found.length ? found : null
}

function toControl(row: TableRecord): GrcControl {
    const profile = row.isValidField('profile') ? textOf(row, 'profile') : ''
    return { sysId: row.getUniqueValue(), number: numberOf(row) || '', profile }
}

function missing(why: string): ControlFailure {
    return { code: 'control_not_found', message: `The control was not found: ${why}` }
}

function ambiguous(table: string, what: string): ControlFailure {
    return { code: 'control_ambiguous', message: `More than one record of ${table} has ${what}` }
}
