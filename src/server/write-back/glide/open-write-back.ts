/** Opens the ports of write-backs on this instance. */

import type { ReviewPorts, WriteBackPorts } from '../app/write-back-ports.ts'
import type { PlatformPorts } from '../../shared/ports.ts'
import { openKeeptrusts } from '../../platform/keeptrusts.ts'
import { openPlatform } from '../../platform/open-platform.ts'
import { openReviewers } from './reviewers.ts'
import { reviews } from './reviews.ts'
import { openWriteBackQueue } from './write-back-queue.ts'

/** What queueing and sending one write-back needs. */
export function openWriteBack(): WriteBackPorts {
    return open(openPlatform())
}

/** What the act of a person on a review needs. */
export function openReview(): ReviewPorts {
    const platform = openPlatform()
    return { ...open(platform), records: platform.records }
}

function open(platform: PlatformPorts): WriteBackPorts {
    return {
        ...platform,
        keeptrusts: openKeeptrusts(platform.settings),
        writeBacks: openWriteBackQueue(platform.settings),
        reviews,
        reviewers: openReviewers(platform.settings),
    }
}
