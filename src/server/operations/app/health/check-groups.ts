/** Looks up every group that a property names. */

import { assessGroups } from '../../core/health/assess-instance.ts'
import type { Finding } from '../../core/health/check.ts'
import { PROPERTIES, type PropertyKey } from '../../../shared/properties.ts'
import type { HealthPorts } from './health-ports.ts'

const GROUPS = [
    'ciManagedByGroup',
    'ciSupportGroup',
    'changeGroup',
    'complianceGroup',
    'incidentGroup',
    'notifyGroup',
] as const

/** A group must be active and the only one of its name, as the mapping asks. */
export function checkGroups({ settings, surroundings }: HealthPorts): Finding {
    const named = GROUPS.map((key: (typeof GROUPS)[number] & PropertyKey) => ({
        property: PROPERTIES[key].name as string,
        group: settings[key].trim(),
    })).filter(({ group }) => group !== '')
    const answers = surroundings.resolve(
        named.map(({ group }) => ({ table: 'sys_user_group', column: 'name', value: group })),
    )
    const problems = named
        .map((one, index) => ({ one, answer: answers[index] }))
        .filter(({ answer }) => !answer.ok)
        .map(({ one, answer }) => ({ ...one, why: answer.ok ? '' : WHY[answer.failure.code] || answer.failure.code }))
    return assessGroups(named.length, problems)
}

const WHY: Readonly<Record<string, string>> = {
    reference_not_found: 'no active group has this name',
    reference_ambiguous: 'several active groups have this name',
}
