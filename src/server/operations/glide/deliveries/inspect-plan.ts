/** Holds one plan against the instance: what would be written, which names resolve, and what would refuse it. Reads, never writes. */

import { gs } from '@servicenow/glide'
import type { Inspection, Obstacle, PlannedField, PlannedReference } from '../../core/deliveries/inspection.ts'
import type { Looks } from '../../app/preview/preview-ports.ts'
import type { Fields, RecordPlan, WriteFailure } from '../../../shared/plan.ts'
import type { Settings } from '../../../shared/properties.ts'
import { openPeople, type Who } from '../../../platform/people.ts'
import { openProbe } from '../../../platform/probe.ts'
import { openReferences, resolveOrElse } from '../../../platform/references.ts'
import { numberOf, openTable, textOf, type TableRecord } from '../../../platform/table.ts'
import { readDenial } from '../../../platform/table-access.ts'
import { readChain, readChoices, readColumns, readDemands } from '../../../platform/table-facts.ts'
import { differences } from '../../../platform/write.ts'

/** What is held against the instance: a whole plan, or only the names in the plan of a new record. */
export type PlanInspection = Pick<Looks, 'inspect' | 'name'>

/** Opens the inspection of one preview. What business rules would refuse cannot be read: they are code. */
export function openInspection(settings: Settings): PlanInspection {
    const probe = openProbe()
    const resolve = openReferences()
    const findWho = openPeople(settings, resolve)

    return {
        inspect: (plan, recordId) => {
            if (!gs.tableExists(plan.table))
                return unreachable(plan, 'target_missing', `Table ${plan.table} does not exist on this instance`)
            if (probe(plan.table) === 'denied')
                return unreachable(plan, 'write_refused_access', `Table ${plan.table} may not be read by the app`)
            const row = openTable(plan.table)
            const isKnown = recordId !== null && row.get(recordId)
            return isKnown ? inspectUpdate(plan, row) : inspectCreation(plan, row)
        },
        name: (plan) =>
            gs.tableExists(plan.table)
                ? nameReferences(plan, openTable(plan.table))
                : { references: [], obstacles: [] },
    }

    function inspectCreation(plan: RecordPlan, row: TableRecord): Inspection {
        const wanted = { ...plan.fields, ...plan.onCreate }
        const { references, obstacles } = nameReferences(plan, row)
        const known = { ...toExisting(row, { ...wanted, ...plan.whereColumnExists }), ...toResolved(references) }
        const who = findWho(plan, true, row, known)
        const values = { ...known, ...who.fields }
        return {
            operation: 'create',
            table: plan.table,
            recordId: null,
            number: null,
            fields: Object.keys(values).map((column) => ({ column, value: values[column], before: null })),
            references,
            workNote: plan.workNote,
            obstacles: [
                ...findDenial(plan.table, 'create'),
                ...obstacles,
                ...toObstacles(who),
                ...findLacking(row, wanted),
                ...findDemands(plan.table, values, row),
            ],
        }
    }

    function inspectUpdate(plan: RecordPlan, row: TableRecord): Inspection {
        const { references, obstacles } = nameReferences(plan, row)
        const wanted = { ...toMissing(row, plan.whereEmpty || {}), ...plan.fields, ...plan.whereColumnExists }
        const known = { ...toExisting(row, wanted), ...toResolved(references) }
        const who = findWho(plan, false, row, known)
        const changed = differences(row, { ...known, ...who.fields })
        const fields: PlannedField[] = Object.keys(changed).map((column) => ({
            column,
            value: changed[column],
            before: textOf(row, column),
        }))
        const isChanged = fields.length > 0 || plan.workNote !== null
        return {
            operation: isChanged ? 'update' : 'unchanged',
            table: plan.table,
            recordId: row.getUniqueValue(),
            number: numberOf(row),
            fields,
            references,
            workNote: plan.workNote,
            obstacles: isChanged
                ? [
                      ...findDenial(plan.table, 'write'),
                      ...obstacles,
                      ...toObstacles(who),
                      ...findLacking(row, plan.fields),
                      ...findDemands(plan.table, changed, row),
                  ]
                : [],
        }
    }

    function nameReferences(plan: RecordPlan, row: TableRecord) {
        const columns = Object.keys(plan.references).filter(
            (column) => row.isValidField(column) && textOf(row, column) === '',
        )
        const resolved = resolveOrElse(
            resolve,
            columns.map((column) => plan.references[column]),
        )
        const obstacles: Obstacle[] = []
        const references: PlannedReference[] = columns.map((column, index) => {
            const { table, value } = plan.references[column]
            const { found, lost } = resolved[index]
            const isFound = found !== null && found.ok
            const object = (failure: WriteFailure, refuses: boolean): void => {
                const how = isFound ? 'as by default' : 'left empty'
                obstacles.push({ code: failure.code, column, message: `${column} ${how}: ${failure.message}`, refuses })
            }
            if (lost !== null) object(lost, false)
            if (found !== null && !found.ok) object(found.failure, settings.requireGroups && table === 'sys_user_group')
            return { column, table, wanted: value, recordId: isFound ? found.value : null }
        })
        return { references, obstacles }
    }
}

function unreachable(plan: RecordPlan, code: 'target_missing' | 'write_refused_access', message: string): Inspection {
    return {
        operation: 'create',
        table: plan.table,
        recordId: null,
        number: null,
        fields: [],
        references: [],
        workNote: plan.workNote,
        obstacles: [{ code, column: null, message, refuses: true }],
    }
}

function toExisting(row: TableRecord, fields: Fields): Fields {
    const existing: Record<string, string> = {}
    for (const column of Object.keys(fields)) if (row.isValidField(column)) existing[column] = fields[column]
    return existing
}

/** What is written only where the column is empty. */
function toMissing(row: TableRecord, fields: Fields): Fields {
    const missing: Record<string, string> = {}
    for (const column of Object.keys(fields)) if (textOf(row, column) === '') missing[column] = fields[column]
    return missing
}

function toResolved(references: readonly PlannedReference[]): Fields {
    const resolved: Record<string, string> = {}
    for (const { column, recordId } of references) if (recordId !== null) resolved[column] = recordId
    return resolved
}

function toObstacles({ unmatched }: Who): readonly Obstacle[] {
    return unmatched.map(({ code, columns, message }) => ({
        code,
        column: columns.join(', '),
        message,
        refuses: false,
    }))
}

function findDenial(table: string, operation: 'create' | 'write'): readonly Obstacle[] {
    const message = readDenial(table, operation)
    return message === null ? [] : [{ code: 'write_refused_access', column: null, message, refuses: true }]
}

function findLacking(row: TableRecord, fields: Fields): readonly Obstacle[] {
    return Object.keys(fields)
        .filter((column) => !row.isValidField(column))
        .map((column) => ({
            code: 'column_missing',
            column,
            message: `${row.getTableName()} has no column ${column}: its value is left out`,
            refuses: false,
        }))
}

/** What data policies and the dictionary demand and the record would not have, and choices that nobody knows. */
function findDemands(table: string, values: Fields, row: TableRecord): readonly Obstacle[] {
    const chain = readChain(table)
    const known = readColumns(chain, Object.keys(values))
    const isEmpty = (column: string): boolean =>
        row.isValidField(column) &&
        textOf(row, column) === '' &&
        (values[column] === undefined || values[column] === '') &&
        (known[column] === undefined || known[column].defaultValue === '')
    const demands = readDemands(chain).filter(({ column, isReadOnly }) => !isReadOnly && isEmpty(column))
    const policies: Obstacle[] = demands.map(({ column, isConditional }) => ({
        code: 'write_refused_data_policy',
        column,
        message: isConditional
            ? `A data policy demands ${column} where its condition holds`
            : `A data policy demands ${column}`,
        refuses: !isConditional,
    }))
    const mandatory: Obstacle[] = Object.keys(known)
        .filter((column) => known[column].isMandatory && isEmpty(column))
        .map((column) => ({
            code: 'write_refused_mandatory',
            column,
            message: `${column} is mandatory and would be empty: forms ask for it, writes by the app are taken`,
            refuses: false,
        }))
    return [...policies, ...mandatory, ...findUnknownChoices(chain, values, known)]
}

function findUnknownChoices(
    chain: readonly string[],
    values: Fields,
    known: ReturnType<typeof readColumns>,
): readonly Obstacle[] {
    const columns = Object.keys(values).filter(
        (column) => values[column] !== '' && known[column] !== undefined && known[column].isChoice,
    )
    const choices = readChoices(chain, columns)
    return columns
        .filter((column) => choices[column] !== undefined && choices[column].indexOf(values[column]) < 0)
        .map((column) => ({
            code: 'choice_unknown',
            column,
            message: `${column} has no choice "${values[column]}" on this instance`,
            refuses: false,
        }))
}
