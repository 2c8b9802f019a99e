/** Finds the GRC control of a mapping by what the administrator wrote into it; never makes one. */

import { CONTROL_TABLE, OBJECTIVE_TABLE, type GrcControl } from '../core/grc.ts'
import { fail, ok, type Result } from '../../shared/result.ts'
import type { ControlFailure, GrcTables, MappedControl } from './control-ports.ts'

type Found = Result<GrcControl | null, ControlFailure>

/**
 * Null where the instance has no controls at all. The first of these that matches anything decides; more than one match is ambiguous.
 *
 * | the mapping names a control | looked for |
 * |---|---|
 * | yes | the control by sys_id, then by number, then by name |
 * | no | the only control of the control objective that is not retired; the objective found by its reference, then by its name |
 */
export function findControl(mapping: MappedControl | null, grc: GrcTables): Found {
    if (!grc.hasControls()) return ok(null)
    if (mapping === null) return fail(missing('its mapping is gone'))
    if (mapping.grcControl !== '') return findNamed(mapping.grcControl, grc)
    const { controlId, objective } = mapping
    const objectives =
        some(grc.find(OBJECTIVE_TABLE, 'reference', controlId)) ?? grc.find(OBJECTIVE_TABLE, 'name', objective)
    if (objectives.length > 1) return fail(ambiguous(OBJECTIVE_TABLE, `${controlId} / ${objective}`))
    if (objectives.length === 0)
        return fail(missing(`no control objective has the reference "${controlId}" or the name "${objective}"`))
    return one(grc.find(CONTROL_TABLE, 'content', objectives[0].sysId), `the control objective "${objective}"`)
}

function findNamed(wanted: string, grc: GrcTables): Found {
    const byId = /^[0-9a-f]{32}$/i.test(wanted) ? some(grc.find(CONTROL_TABLE, 'sys_id', wanted)) : null
    const controls = byId ?? some(grc.find(CONTROL_TABLE, 'number', wanted)) ?? grc.find(CONTROL_TABLE, 'name', wanted)
    return one(controls, `sys_id, number or name "${wanted}"`)
}

function some(found: readonly GrcControl[]): readonly GrcControl[] | null {
    return found.length === 0 ? null : found
}

function one(controls: readonly GrcControl[], what: string): Found {
    if (controls.length === 1) return ok(controls[0])
    return fail(controls.length === 0 ? missing(`no control has ${what}`) : ambiguous(CONTROL_TABLE, what))
}

function missing(why: string): ControlFailure {
    return { code: 'control_not_found', message: `The control was not found: ${why}` }
}

function ambiguous(table: string, what: string): ControlFailure {
    return { code: 'control_ambiguous', message: `More than one record of ${table} has ${what}` }
}
