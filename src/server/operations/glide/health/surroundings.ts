/** Looks at what the instance has around the app: groups, classes, privileges and jobs. */

import type { Members, Surroundings } from '../../app/health/health-ports.ts'
import { gs } from '@servicenow/glide'
import type { FlowFacts, JobFacts } from '../../core/health/assess-instance.ts'
import type { Fields } from '../../../shared/plan.ts'
import { TEMPLATE_COLUMNS, TEMPLATE_TABLE } from '../../../shared/record-state.ts'
import { ITEM_CLASS, SCOPE } from '../../../shared/names.ts'
import { INCIDENT_CHAIN } from '../../../shared/incident-choices.ts'
import { findMissingChoices } from '../../../platform/choices.ts'
import { asText } from '../../../shared/text.ts'
import { openProbe } from '../../../platform/probe.ts'
import { openReferences } from '../../../platform/references.ts'
import { expectReadable } from '../../../platform/table-access.ts'
import { extendsTable } from '../../../platform/table-hierarchy.ts'
import { isQueryable, openTable, textOf, textsOf, valueOf, whenReadable } from '../../../platform/table.ts'
import { readMembers } from './group-members.ts'

/** No app has more jobs. */
const MOST_JOBS = 100
const MOST_FLOWS = 100
const FLOWS = 'sys_hub_flow'
const ACTIONS = 'sys_hub_action_type_definition'
const MOST_PRIVILEGES = 50

/** Remembers what it asked, so open a new one for each look. */
export function openSurroundings(): Surroundings {
    const probe = openProbe()
    return {
        resolve: openReferences(),
        lacking: (table, columns) => {
            const row = openTable(table)
            return columns.filter((column) => !row.isValidField(column))
        },
        missingChoices: (wanted) => findMissingChoices({ ...wanted, tables: INCIDENT_CHAIN }),
        probe,
        members: (group, roles) => whenReadable(() => readReadableMembers(group, roles), null),
        classFacts: (table) => ({
            table,
            probe: isQueryable(table) ? probe(table) : 'absent',
            isClass: extendsTable(table, ITEM_CLASS),
            privileges: whenReadable(() => readPrivileges(table), null),
        }),
        template: (sysId) => whenReadable(() => readTemplate(sysId), null),
        jobs: () => whenReadable(readJobs, null),
        flows: () => whenReadable(() => [...readFlows(FLOWS, 'status'), ...readFlows(ACTIONS, 'state')], null),
        release: () => asText(gs.getProperty('glide.buildname')),
    }
}

/** An empty answer may come from a denied read: then it does not say that nobody is there. */
function readReadableMembers(group: string, roles: readonly string[]): Members {
    const members = readMembers(group, roles)
    if (members.active + members.inactive === 0) expectReadable('sys_user_grmember')
    if (members.compared > 0 && members.lacking === members.compared) expectReadable('sys_user_has_role')
    return members
}

function readTemplate(sysId: string): Fields | null {
    if (!gs.tableExists(TEMPLATE_TABLE) || !isQueryable(sysId)) return null
    const row = openTable(TEMPLATE_TABLE)
    if (!row.get(sysId)) return null
    return textsOf(row, TEMPLATE_COLUMNS)
}

/** Recorded privileges of this app for one table (Cross-scope privilege record). */
function readPrivileges(table: string) {
    const row = openTable('sys_scope_privilege')
    if (!row.isValid() || !isQueryable(table)) return null
    row.addQuery('source_scope.scope', SCOPE)
    row.addQuery('target_name', table)
    row.setLimit(MOST_PRIVILEGES)
    row.query()
    const allowed: string[] = []
    const denied: string[] = []
    while (row.next()) {
        const status = textOf(row, 'status')
        if (status === 'allowed') allowed.push(textOf(row, 'operation'))
        if (status === 'denied') denied.push(textOf(row, 'operation'))
    }
    return { allowed, denied }
}

/** What the app has in one of the two tables; the state of a flow and of an action have different names. */
function readFlows(table: string, state: 'state' | 'status'): readonly FlowFacts[] {
    const row = openTable(table)
    if (!row.isValid()) return []
    row.addQuery('sys_scope.scope', SCOPE)
    row.orderBy('name')
    row.setLimit(MOST_FLOWS)
    row.query()
    const flows: FlowFacts[] = []
    while (row.next())
        flows.push({
            name: textOf(row, 'name'),
            isPublished: textOf(row, state) === 'published' && textOf(row, 'active') === '1',
            isCompiled: textOf(row, 'latest_snapshot') !== '' || textOf(row, 'master_snapshot') !== '',
        })
    return flows
}

/** Jobs that this app installed, active or not: two questions, however many there are. */
function readJobs(): readonly JobFacts[] | null {
    const row = openTable('sysauto_script')
    if (!row.isValid()) return null
    row.addQuery('sys_scope.scope', SCOPE)
    row.orderBy('name')
    row.setLimit(MOST_JOBS)
    row.query()
    const jobs: { readonly sysId: string; readonly name: string; readonly isActive: boolean }[] = []
    while (row.next())
        jobs.push({ sysId: row.getUniqueValue(), name: textOf(row, 'name'), isActive: textOf(row, 'active') === '1' })
    const active = jobs.filter(({ isActive }) => isActive).map(({ sysId }) => sysId)
    const triggers = whenReadable(() => readTriggers(active), {})
    return jobs.map(({ sysId, name, isActive }) => {
        const { due, isError } = triggers[sysId] || NO_TRIGGER
        return { name, isActive, due, isError }
    })
}

type Trigger = Pick<JobFacts, 'due' | 'isError'>
const NO_TRIGGER: Trigger = { due: null, isError: false }

/** The scheduler's own row of each job, the one that is due first: state -1 is an error (sys_trigger, State). */
function readTriggers(jobs: readonly string[]): Readonly<Record<string, Trigger>> {
    const row = openTable('sys_trigger')
    const triggers: Record<string, Trigger> = {}
    if (!row.isValid() || jobs.length === 0) return triggers
    row.addQuery('document_key', 'IN', jobs.join(','))
    row.orderBy('next_action')
    row.setLimit(2 * MOST_JOBS)
    row.query()
    while (row.next()) {
        const job = textOf(row, 'document_key')
        if (triggers[job] === undefined)
            triggers[job] = { due: valueOf(row, 'next_action'), isError: textOf(row, 'state') === '-1' }
    }
    return triggers
}
