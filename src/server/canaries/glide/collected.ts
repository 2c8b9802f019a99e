/** What the collection says of canaries: read from its own tables, without its scripts. */

import type { Collected } from '../app/canary-ports.ts'
import type { RecordChain } from '../../evidence/core/record-chain.ts'
import { fromJson } from '../../shared/json.ts'
import { SCOPE, TABLES } from '../../shared/names.ts'
import { openTable, textOf, whenReadable } from '../../platform/table.ts'
import { newestEnd } from './canary-due.ts'

/** What canaries run, by the names that the package gives them. */
const RULE = 'Keeptrusts: canary'
const ASYNCHRONOUS_RULE = 'Keeptrusts: asynchronous canary'
const JOB = 'Keeptrusts: plant and find canaries'
const INCLUDE = 'KeeptrustsCanary'
const MESSAGE = 'Keeptrusts canary'

export const collected: Collected = {
    runs: () => {
        const endedAt = newestEnd()
        return endedAt === null ? null : { endedAt, completeSince: newestComplete() }
    },
    nodes: () => {
        const automations = idsByName(TABLES.automation, 'automation_id', [RULE, ASYNCHRONOUS_RULE, JOB, INCLUDE])
        return {
            starters: {
                business_rule: automations[RULE] || '',
                asynchronous_rule: automations[ASYNCHRONOUS_RULE] || '',
                scheduled_script: automations[JOB] || '',
            },
            include: automations[INCLUDE] || '',
            message: whenReadable(findMessage, ''),
            others: idsTriggered(),
        }
    },
    chains: (sysIds) => {
        const row = openTable(TABLES.connection)
        row.addQuery('connection_id', 'IN', sysIds.map((id) => `sn-chain-${TABLES.canary}-${id}`).join(','))
        row.setLimit(sysIds.length)
        row.query()
        const found: Record<string, RecordChain> = {}
        while (row.next()) {
            const chain = fromJson<RecordChain | null>(textOf(row, 'chain'), null)
            if (chain !== null) found[textOf(row, 'source_id')] = chain
        }
        return found
    },
}

function newestComplete(): string | null {
    const row = openTable(TABLES.evidenceRun)
    row.addQuery('state', 'complete')
    row.orderByDesc('started_at')
    row.setLimit(1)
    row.query()
    return row.next() ? textOf(row, 'started_at') : null
}

/** Of this application: another one may have automations of the same names. */
function idsByName(table: string, column: string, names: readonly string[]): Readonly<Record<string, string>> {
    const row = openTable(table)
    row.addQuery('name', 'IN', names.join(','))
    row.addQuery('scope_name', SCOPE)
    row.setLimit(names.length * 10)
    row.query()
    const found: Record<string, string> = {}
    while (row.next()) found[textOf(row, 'name')] = textOf(row, column)
    return found
}

const MOST_OTHERS = 200

/** What customers let rows of canaries trigger, or rows of any table. */
function idsTriggered(): readonly string[] {
    const row = openTable(TABLES.automation)
    row.addQuery('trigger_table', 'IN', `${TABLES.canary},global`)
    row.addQuery('scope_name', '!=', SCOPE)
    row.setLimit(MOST_OTHERS)
    row.query()
    const found: string[] = []
    while (row.next()) found.push(textOf(row, 'automation_id'))
    return found
}

/** The node of the REST message of this application; '' where it cannot be read. */
function findMessage(): string {
    const row = openTable('sys_rest_message')
    row.addQuery('name', MESSAGE)
    row.addQuery('sys_scope.scope', SCOPE)
    row.setLimit(1)
    row.query()
    return row.next() ? `sn-rest-${row.getUniqueValue()}` : ''
}
