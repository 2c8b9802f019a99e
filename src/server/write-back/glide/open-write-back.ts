/** Opens the ports of write-backs on this instance. */

import type { WriteBackPorts } from '../app/write-back-ports.ts'
import { openKeeptrusts } from '../../platform/keeptrusts.ts'
import { openPlatform } from '../../platform/open-platform.ts'
import { reviews } from './reviews.ts'
import { openWriteBackQueue } from './write-back-queue.ts'

/** What queueing and sending one write-back needs. */
export function openWriteBack(): WriteBackPorts {
    const platform = openPlatform()
    return {
        ...platform,
        keeptrusts: openKeeptrusts(platform.settings),
        writeBacks: openWriteBackQueue(platform.settings),
        reviews,
    }
}
