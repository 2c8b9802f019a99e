/** Looks up the service user, and the columns by which people are found. */

import { assessPeople } from '../../core/health/assess-instance.ts'
import type { Finding } from '../../core/health/check.ts'
import { toServiceReference, toUserColumns } from '../../../shared/people.ts'
import type { HealthPorts } from './health-ports.ts'

/** The service user must be active and the only one of the name, as the mapping asks. */
export function checkPeople({ settings, surroundings }: HealthPorts): Finding {
    const reference = toServiceReference(settings.serviceUser)
    const columns = toUserColumns(settings.personColumns)
    return assessPeople({
        named: settings.serviceUser.trim(),
        problem: reference === null ? null : toMessage(surroundings.resolve([reference])[0]),
        unknown: columns === null ? [settings.personColumns] : surroundings.lacking('sys_user', columns),
    })
}

function toMessage(answer: ReturnType<HealthPorts['surroundings']['resolve']>[number]): string | null {
    return answer.ok ? null : answer.failure.message
}
