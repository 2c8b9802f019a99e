/** Reads the controls of objectives that mappings name, their entities, and the gateways that these may stand for: a fixed number of queries. */

import { gs } from '@servicenow/glide'
import type { Entity, EntityFacts, EntityGateway } from '../core/entity-controls.ts'
import { CONTROL_TABLE, ENTITY_TABLE, OBJECTIVE_TABLE, type GrcControl } from '../core/grc.ts'
import type { ControlMapping } from '../core/mapping.ts'
import { TABLES } from '../../shared/names.ts'
import { expectReadable } from '../../platform/table-access.ts'
import { numberOf, openTable, textOf, type TableRecord } from '../../platform/table.ts'

/** Far above the controls of the objectives of one gateway product. */
export const MOST_CONTROLS = 2000
const MOST_GATEWAYS = 1000
const MOST_RELATIONS = 5000

/** Everything that decides which gateways the controls of these mappings answer for. */
export function readEntities(mappings: readonly ControlMapping[]): EntityFacts {
    const unnamed = mappings.filter(({ grcControl }) => grcControl === '')
    const objectives = readObjectives(unnamed)
    const controls = readControls(objectives.map(({ sysId }) => sysId))
    // One control for each objective: nothing to tell apart.
    if (!controls.some((one, index) => controls.findIndex(({ objective }) => objective === one.objective) < index))
        return { objectives, controls, entities: [], gateways: [], services: {} }
    const gateways = readGateways()
    return {
        objectives,
        controls,
        entities: readEntityRows(controls.map(({ profile }) => profile).filter((profile) => profile !== '')),
        gateways,
        services: readServices(gateways.map(({ item }) => item).filter((item) => item !== '')),
    }
}

/** The control of a row. */
export function toControl(row: TableRecord): GrcControl {
    const profile = row.isValidField('profile') ? textOf(row, 'profile') : ''
    return { sysId: row.getUniqueValue(), number: numberOf(row) || '', profile }
}

/** Whether the control of a row is in use no more. */
export function isRetired(row: TableRecord): boolean {
    return row.isValidField('state') && textOf(row, 'state') === 'retired'
}

function readObjectives(mappings: readonly ControlMapping[]): EntityFacts['objectives'] {
    const found: Record<string, EntityFacts['objectives'][number]> = {}
    const asked: readonly (readonly [string, readonly string[]])[] = [
        ['reference', mappings.map(({ controlId }) => controlId)],
        ['name', mappings.map(({ objective }) => objective)],
    ]
    for (const [column, values] of asked)
        for (const row of rows(OBJECTIVE_TABLE, column, values)) found[row.sysId] = row
    return Object.keys(found).map((sysId) => found[sysId])
}

/** Names and references may contain commas, which a list of values cannot: each is one condition of its own. */
function rows(table: string, column: string, values: readonly string[]): EntityFacts['objectives'] {
    const row = openTable(table)
    if (values.length === 0 || !row.isValidField(column)) return []
    const wanted = values.filter((value, index) => value !== '' && values.indexOf(value) === index)
    if (wanted.length === 0) return []
    const condition = row.addQuery(column, wanted[0])
    for (const value of wanted.slice(1)) condition.addOrCondition(column, value)
    row.setLimit(MOST_CONTROLS)
    row.query()
    const found: EntityFacts['objectives'][number][] = []
    while (row.next())
        found.push({ sysId: row.getUniqueValue(), reference: textOf(row, 'reference'), name: textOf(row, 'name') })
    if (found.length === 0) expectReadable(table)
    return found
}

function readControls(objectives: readonly string[]): EntityFacts['controls'] {
    if (objectives.length === 0) return []
    const row = openTable(CONTROL_TABLE)
    if (!row.isValidField('content')) return []
    row.addQuery('content', 'IN', objectives.join(','))
    row.orderBy('number')
    row.setLimit(MOST_CONTROLS)
    row.query()
    const controls: (GrcControl & { readonly objective: string })[] = []
    while (row.next()) if (!isRetired(row)) controls.push({ ...toControl(row), objective: textOf(row, 'content') })
    if (controls.length === 0) expectReadable(CONTROL_TABLE)
    return controls
}

function readEntityRows(profiles: readonly string[]): readonly Entity[] {
    if (profiles.length === 0 || !gs.tableExists(ENTITY_TABLE)) return []
    const row = openTable(ENTITY_TABLE)
    row.addQuery('sys_id', 'IN', profiles.join(','))
    row.setLimit(MOST_CONTROLS)
    row.query()
    const entities: Entity[] = []
    while (row.next()) {
        const subjects = ['applies_to', 'cmdb_ci'].map((column) =>
            row.isValidField(column) ? textOf(row, column) : '',
        )
        entities.push({
            sysId: row.getUniqueValue(),
            name: textOf(row, 'name'),
            subjects: subjects.filter((subject) => subject !== ''),
        })
    }
    if (entities.length === 0) expectReadable(ENTITY_TABLE)
    return entities
}

function readGateways(): readonly EntityGateway[] {
    const row = openTable(TABLES.gateway)
    row.orderBy('gateway_id')
    row.setLimit(MOST_GATEWAYS)
    row.query()
    const gateways: EntityGateway[] = []
    while (row.next())
        gateways.push({
            id: textOf(row, 'gateway_id'),
            item: textOf(row, 'configuration_item'),
            environment: textOf(row, 'environment'),
        })
    return gateways
}

/** CSDM: the parent of a relationship depends on its child. */
function readServices(items: readonly string[]): EntityFacts['services'] {
    const services: Record<string, string[]> = {}
    if (items.length === 0) return services
    const row = openTable('cmdb_rel_ci')
    row.addQuery('child', 'IN', items.join(','))
    row.setLimit(MOST_RELATIONS)
    row.query()
    while (row.next()) {
        const item = textOf(row, 'child')
        services[item] = (services[item] || []).concat(textOf(row, 'parent'))
    }
    return services
}
