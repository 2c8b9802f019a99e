/** The job that measures the platform: at first start, daily, and after an upgrade of the platform or the app. */

import { measurePlatform } from '../app/platform/measure-platform.ts'
import { sinceYesterday } from '../core/platform/facts.ts'
import { openPlatformProbe } from '../glide/platform/open-platform-probe.ts'
import { measureUniqueIndexes } from '../glide/platform/measure-rows.ts'
import { clock } from '../../platform/clock.ts'
import { running } from '../../platform/edge.ts'
import { readReceivingSettings } from '../../platform/settings.ts'
import { areAllThere, readKeptIndexes } from '../../shared/unique-indexes.ts'

/** One run ends long before the next one of the same job starts. */
const BUDGET_SECONDS = 60

/** Measures what is stale within the budget; while an index is missing, it is looked for in every run. */
export function run(): void {
    running('measuring the platform', () => {
        const end = clock.epochSeconds() + BUDGET_SECONDS
        measurePlatform(sinceYesterday(clock.now()), () => clock.epochSeconds() < end, openPlatformProbe())
        if (!areAllThere(readKeptIndexes(readReceivingSettings().missingIndexes))) measureUniqueIndexes()
    })
}
