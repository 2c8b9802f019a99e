/** One answer of the platform with where and when it was measured, and when it must be measured again. */

import type { Instant } from '../../../shared/time.ts'
import { addSeconds, DAY_SECONDS, toIso } from '../../../shared/time.ts'
import { isConcern, meaningOf, PLATFORM_QUESTIONS, type QuestionName } from './questions.ts'

/** What a measurement found. */
export interface Measured {
    readonly answer: string
    /** What was seen, for people; '' where the answer says it all. */
    readonly detail: string
}

/** The platform and the app, as a fact was measured on them. */
export interface Release {
    /** Release of the platform; '' where it does not say. */
    readonly platform: string
    /** Version of this app. */
    readonly app: string
}

/** A stored answer. */
export interface PlatformFact extends Measured {
    readonly question: QuestionName
    readonly release: Release
    readonly measuredAt: Instant
}

/** An answer that is still to be read is looked for again after so long, and given up after an hour. */
export const PENDING_SECONDS = 3600

/**
 * | stored | measured again |
 * |---|---|
 * | nothing | now |
 * | on another release of platform or app | now |
 * | pending | now |
 * | before `since` | now |
 * | otherwise | no |
 */
export function isStale(fact: PlatformFact | undefined, release: Release, since: Instant): boolean {
    if (fact === undefined || fact.answer === 'pending') return true
    return fact.release.platform !== release.platform || fact.release.app !== release.app || fact.measuredAt < since
}

/** Facts are measured daily. */
export function sinceYesterday(now: Instant): Instant {
    return addSeconds(now, -DAY_SECONDS)
}

/** Facts whose answers need a person, as `question: answer`. */
export function toConcerns(facts: readonly PlatformFact[]): readonly string[] {
    return facts
        .filter(({ answer, question }) => isConcern(question, answer))
        .map(({ answer, detail, question }) => `${question}: ${answer}${detail === '' ? '' : ` (${detail})`}`)
}

/** A fact with everything that people need to understand it. */
export function describeFact({ answer, detail, measuredAt, question, release }: PlatformFact) {
    const { source, title } = PLATFORM_QUESTIONS[question]
    return {
        question,
        title,
        answer,
        meaning: meaningOf(question, answer),
        detail,
        source,
        release: release.platform,
        app_version: release.app,
        measured_at: toIso(measuredAt),
    }
}
