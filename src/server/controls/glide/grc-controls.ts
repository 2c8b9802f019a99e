/** Reads controls and control objectives of GRC. */

import { gs } from '@servicenow/glide'
import { findEntityControls } from '../core/entity-controls.ts'
import { isRetired, MOST_CONTROLS, readEntities, toControl } from './grc-entities.ts'
import { CONTROL_TABLE, OBJECTIVE_TABLE, type GrcControl } from '../core/grc.ts'
import { TABLES } from '../../shared/names.ts'
import { fail } from '../../shared/result.ts'
import type { GrcControls, GrcTables, MappedControl } from '../app/control-ports.ts'
import { findControl } from '../app/find-control.ts'
import { expectReadable } from '../../platform/table-access.ts'
import { isQueryable, openTable, textOf, whenReadable } from '../../platform/table.ts'

export const grcControls: GrcControls = {
    find: ({ mappingId, scope }) => {
        const message = `${CONTROL_TABLE} or ${OBJECTIVE_TABLE} may not be read by the app`
        const unreadable: ReturnType<GrcControls['find']> = fail({ code: 'control_not_found', message })
        const mapped = (): MappedControl | null => {
            const mapping = readMapping(mappingId)
            return mapping === null || scope === null ? mapping : { ...mapping, grcControl: scope.control }
        }
        return whenReadable(() => findControl(mapped(), grcTables), unreadable)
    },
    byEntity: (mappings) =>
        gs.tableExists(CONTROL_TABLE)
            ? whenReadable<ReturnType<GrcControls['byEntity']>>(
                  () => findEntityControls(mappings, readEntities(mappings)),
                  null,
              )
            : {},
}

const grcTables: GrcTables = { hasControls: () => gs.tableExists(CONTROL_TABLE), find }

function readMapping(mappingId: string): MappedControl | null {
    const row = openTable(TABLES.controlMapping)
    if (!row.get(mappingId)) return null
    return {
        grcControl: textOf(row, 'grc_control'),
        controlId: textOf(row, 'control_id'),
        objective: textOf(row, 'control_objective'),
    }
}

/** A second one is enough to know that it is ambiguous; retired controls of an objective stand between those that are asked for. */
function find(table: string, column: string, value: string): readonly GrcControl[] {
    const row = openTable(table)
    if (!isQueryable(value) || !row.isValid() || !row.isValidField(column)) return []
    row.addQuery(column, value)
    row.setLimit(column === 'content' ? MOST_CONTROLS : 2)
    row.query()
    const found: GrcControl[] = []
    while (row.next()) if (column !== 'content' || !isRetired(row)) found.push(toControl(row))
    if (found.length === 0) expectReadable(table)
    return found
}
