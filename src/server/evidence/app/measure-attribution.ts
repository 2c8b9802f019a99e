/** Measures which script the platform names in its logs when a rule calls an include: our own rule, our own include, one row. */

import type { MeasuredAttribution } from '../core/attribution.ts'
import { addSeconds, DAY_SECONDS } from '../../shared/time.ts'
import type { CollectPorts } from './evidence-ports.ts'

/** Where nothing could be measured, it is tried again after a day. */
const AGAIN_SECONDS = DAY_SECONDS

type MeasuringPorts = Pick<CollectPorts, 'attributions' | 'clock' | 'newId' | 'probe'>

/** Measures once on each release of platform and app; what is known stays, until it is asked for again. */
export function measureAttribution(ports: MeasuringPorts): MeasuredAttribution {
    const known = ports.attributions.read()
    const isWhole = known.log !== 'unmeasured' && known.outbound !== 'unmeasured'
    const { measuredAt } = known
    // The platform may name others after an upgrade.
    if (known.isOutdated === true) return measureAgain(ports)
    if (measuredAt !== null && isWhole) return known
    const last = ports.probe.last()
    // A log may be written after the run that left the row: look for that row before another one is left.
    const isRecent = last !== null && last.leftAt > addSeconds(ports.clock.now(), -AGAIN_SECONDS)
    return isRecent ? write(last.nonce, known, ports) : measureAgain(ports)
}

/** Measures again, whatever is known. */
export function measureAgain(ports: MeasuringPorts): MeasuredAttribution {
    const nonce = ports.newId()
    ports.probe.leave(nonce)
    return write(nonce, { log: 'unmeasured', outbound: 'unmeasured', measuredAt: null }, ports)
}

/** What a row does not say leaves what was known. */
function write(nonce: string, known: MeasuredAttribution, ports: MeasuringPorts): MeasuredAttribution {
    const { context, log, outbound } = ports.probe.read(nonce)
    const measured: MeasuredAttribution = {
        log: log === 'unmeasured' ? known.log : log,
        outbound: outbound === 'unmeasured' ? known.outbound : outbound,
        measuredAt: ports.clock.now(),
    }
    ports.attributions.write(
        context === undefined ? measured : { ...measured, contexts: { [context]: { log, outbound } } },
    )
    return measured
}
