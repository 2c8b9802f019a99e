/** Measures the platform: what is stale, in order, until the budget is used up. A later run continues with what is left. */

import { isStale, type Measured, type PlatformFact, type Release } from '../../core/platform/facts.ts'
import { unmeasured } from '../../core/platform/answers.ts'
import { QUESTION_NAMES, type QuestionName } from '../../core/platform/questions.ts'
import type { Faults } from '../../../shared/fault.ts'
import { searchLogFor } from '../../../shared/fault.ts'
import type { Clock } from '../../../shared/ports.ts'
import type { Instant } from '../../../shared/time.ts'

/** What measuring needs. */
export interface MeasurePorts {
    readonly clock: Clock
    readonly faults: Faults
    readonly release: Release
    readonly measures: Readonly<Record<QuestionName, () => Measured>>
    facts(): readonly PlatformFact[]
    write(fact: PlatformFact): void
    /** Deletes what runs that broke off left behind. */
    tidy(): void
}

/** What a run did. */
export interface MeasureRun {
    readonly measured: number
    /** Questions that are still stale: a later run measures them. Pending answers do not count. */
    readonly left: number
}

/** Measures what is older than `since`, while `hasTime`; at least one question, so that every run gets further. */
export function measurePlatform(since: Instant, hasTime: () => boolean, ports: MeasurePorts): MeasureRun {
    ports.tidy()
    const known = byQuestion(ports.facts())
    const stale = QUESTION_NAMES.filter((name) => isStale(known[name], ports.release, since))
    let measured = 0
    for (const question of stale) {
        if (measured > 0 && !hasTime()) break
        const { answer, detail } = measure(question, ports)
        ports.write({ question, answer, detail, release: ports.release, measuredAt: ports.clock.now() })
        measured++
    }
    return { measured, left: stale.length - measured }
}

function measure(question: QuestionName, { faults, measures }: MeasurePorts): Measured {
    return faults.attempt<Measured>(
        { doing: `measuring the platform (${question})`, code: 'platform_unmeasured', level: 'warn' },
        () => measures[question](),
        (fault) => unmeasured(searchLogFor(fault)),
    )
}

function byQuestion(facts: readonly PlatformFact[]): Readonly<Record<string, PlatformFact>> {
    const known: Record<string, PlatformFact> = {}
    for (const fact of facts) known[fact.question] = fact
    return known
}
