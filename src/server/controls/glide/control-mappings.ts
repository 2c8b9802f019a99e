/** Reads the administrator's mapping of policies to controls. */

import { PATTERN_KINDS, TEST_TYPES, type ControlMapping } from '../core/mapping.ts'
import { TABLES } from '../../shared/names.ts'
import type { ControlMappings } from '../app/control-ports.ts'
import { journal } from '../../platform/journal.ts'
import { differences, updateRow } from '../../platform/write.ts'
import { countOf, openTable, textOf, type TableRecord } from '../../platform/table.ts'

/** More mappings than this are not read: nobody tests a thousand controls of one gateway product. */
const MOST_MAPPINGS = 1000

export const controlMappings: ControlMappings = {
    active: () => {
        const row = openTable(TABLES.controlMapping)
        row.addQuery('active', 'true')
        row.orderBy('order')
        row.orderBy('sys_id')
        row.setLimit(MOST_MAPPINGS)
        row.query()
        const mappings: ControlMapping[] = []
        while (row.next()) mappings.push(toMapping(row))
        return mappings
    },
    note: (readiness) => {
        for (const { line, mappingId, state } of readiness) {
            const row = openTable(TABLES.controlMapping)
            if (!row.get(mappingId)) continue
            const changed = differences(row, { readiness: state, readiness_line: line })
            if (Object.keys(changed).length === 0) continue
            const written = updateRow(row, changed, null)
            if (!written.ok)
                journal.error(`${written.failure.code}: a mapping was not marked: ${written.failure.message}`)
        }
    },
}

function toMapping(row: TableRecord): ControlMapping {
    return {
        sysId: row.getUniqueValue(),
        order: countOf(row, 'order'),
        patternKind: keyIn(PATTERN_KINDS, textOf(row, 'pattern_kind')),
        pattern: textOf(row, 'policy_pattern'),
        controlId: textOf(row, 'control_id'),
        objective: textOf(row, 'control_objective'),
        grcControl: textOf(row, 'grc_control'),
        testType: keyIn(TEST_TYPES, textOf(row, 'test_type')),
        threshold: countOf(row, 'pass_threshold'),
        minimumPopulation: countOf(row, 'minimum_population'),
        validityDays: countOf(row, 'validity_days'),
        ownerGroup: textOf(row, 'owner_group'),
    }
}

/** The choice that the row names, or the first one. */
function keyIn<K extends string>(choices: Readonly<Record<K, unknown>>, value: string): K {
    const known = Object.keys(choices) as K[]
    return known.indexOf(value as K) >= 0 ? (value as K) : known[0]
}
