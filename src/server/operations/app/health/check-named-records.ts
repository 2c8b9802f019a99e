/** Looks up every person and record that a property names and that no other check looks at. */

import { assessNamedRecords } from '../../core/health/assess-instance.ts'
import type { Finding } from '../../core/health/check.ts'
import { OTHER_NAMED, toNamedRecord } from '../../core/named-records.ts'
import { PROPERTIES } from '../../../shared/properties.ts'
import type { HealthPorts } from './health-ports.ts'

/** Each must be active and the only one of its name, as the mapping asks. */
export function checkNamedRecords({ settings, surroundings }: HealthPorts): Finding {
    const missing: string[] = []
    const unread: string[] = []
    for (const key of OTHER_NAMED) {
        const { name } = PROPERTIES[key]
        const reference = toNamedRecord(name, settings[key])
        if (reference === null) continue
        if (surroundings.probe(reference.table) === 'denied') {
            if (unread.indexOf(reference.table) < 0) unread.push(reference.table)
            continue
        }
        const [answer] = surroundings.resolve([reference])
        if (!answer.ok) missing.push(`${name}: ${answer.failure.message}`)
    }
    return assessNamedRecords(missing, unread)
}
