/** Settings that name a record of the instance, and by what: each is checked where it is set, and by a health check. */

import { EVIDENCE_REQUEST_TABLE } from '../../shared/names.ts'
import { TEMPLATE_TABLE } from '../../shared/record-state.ts'
import { toServiceReference } from '../../shared/people.ts'
import type { NamedReference } from '../../shared/plan.ts'
import { PROPERTIES, type PropertyKey } from '../../shared/properties.ts'

type ToReference = (value: string) => NamedReference | null

const of =
    (table: string, column = 'sys_id'): ToReference =>
    (value) => ({ table, column, value })
const user = of('sys_user', 'user_name')
const group = of('sys_user_group', 'name')

/** An engagement may be named by its number. */
const engagement: ToReference = (value) =>
    of('sn_audit_engagement', /^[0-9a-f]{32}$/.test(value) ? 'sys_id' : 'number')(value)

const NAMED: Readonly<Partial<Record<PropertyKey, ToReference>>> = {
    serviceUser: toServiceReference,
    ciOwnedBy: user,
    ciSupportedBy: user,
    incidentCaller: user,
    ciManagedByGroup: group,
    ciSupportGroup: group,
    changeGroup: group,
    complianceGroup: group,
    incidentGroup: group,
    notifyGroup: group,
    changeModel: of('chg_model'),
    changeTemplate: of(TEMPLATE_TABLE),
    connectionAlias: of('sys_alias'),
    evidenceRequest: of(EVIDENCE_REQUEST_TABLE),
    auditEngagement: engagement,
    auditTestPlan: of('sn_audit_test_plan'),
}

/** The record that a text of the setting names; null where it names none, or the setting never does. */
export function toNamedRecord(property: string, text: string): NamedReference | null {
    const value = text.trim()
    const [key] = (Object.keys(NAMED) as PropertyKey[]).filter((one) => PROPERTIES[one].name === property)
    const toReference = key === undefined ? undefined : NAMED[key]
    return value === '' || toReference === undefined ? null : toReference(value)
}

/** Those that no other check looks at: groups, the service user and the template have their own. */
export const OTHER_NAMED = [
    'ciOwnedBy',
    'ciSupportedBy',
    'incidentCaller',
    'changeModel',
    'connectionAlias',
    'evidenceRequest',
    'auditEngagement',
    'auditTestPlan',
] as const
