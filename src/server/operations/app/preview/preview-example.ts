/** Shows what an event of a kind would make on this instance, before Keeptrusts sent one. */

import { ok } from '../../../shared/result.ts'
import { toIso } from '../../../shared/time.ts'
import { EXAMPLE_EVENTS, type ExampleId } from '../../core/setup/example-events.ts'
import { planAttempt, type Preview } from './preview-delivery.ts'
import type { PreviewPorts } from './preview-ports.ts'

/** The plan of one example, by the rules and settings of this moment; nothing is stored, and nothing is written. */
export function previewExample(id: ExampleId, ports: PreviewPorts): Preview {
    const { data, event, label, type } = EXAMPLE_EVENTS[id]
    const now = ports.clock.now()
    const example = {
        sysId: '',
        number: label,
        state: 'queued',
        deliveryId: id,
        eventType: event,
        canonicalType: type,
        body: ok(JSON.stringify({ id, event, timestamp: toIso(now), data })),
        seal: 'sealed',
        receivedAt: now,
        attempt: 1,
        isRepeat: false,
        postedBy: '',
        isOurs: () => true,
    } as const
    // No row of a delivery, no line and no link belongs to an example.
    return planAttempt(example, {
        ...ports,
        deliveries: { ...ports.deliveries, hasWritten: () => false, written: () => [] },
    })
}
