/** Which logs are read together. What claims of a log may rest on is read before it. */

import { SOURCE_LIST, type EvidenceSource } from '../sources/index.ts'
import type { LogDescriptor } from '../core/source.ts'
import type { CollectPorts, Ledgers } from './evidence-ports.ts'
import type { Knowledge } from './knowledge.ts'
import { openReading, type LogReading } from './read-log.ts'
import type { Parts } from './read-parts.ts'
import type { Instant } from '../../shared/time.ts'

/** The logs that are read first or second, in the order of the list of sources. */
export function openLogs(
    readIn: LogDescriptor['readIn'],
    until: Instant,
    knowledge: Knowledge,
    ports: CollectPorts,
    parts: Parts,
    ledgers: Ledgers,
): readonly LogReading[] {
    return SOURCE_LIST.filter(isLog)
        .filter((descriptor) => descriptor.readIn === readIn)
        .map((descriptor) => openReading(descriptor, until, knowledge, ports, parts, ledgers[descriptor.source] || []))
}

/** Whether a source is a log that is read page by page. */
export function isLog(descriptor: (typeof SOURCE_LIST)[number]): descriptor is LogDescriptor<EvidenceSource> {
    return descriptor.kind === 'log'
}
