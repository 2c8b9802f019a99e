/** What was measured about which script the platform names in a log row when one script calls another, and for which work that holds. */

import type { AutomationIndex } from './automation-index.ts'
import { findBeginners, type Beginning } from './beginning.ts'
import { reachableFrom } from './call-graph.ts'
import type { Attribution } from './catalogue.ts'
import type { Automation } from './model.ts'
import type { Instant } from '../../shared/time.ts'

/** The work in which one script calls another. `unmeasurable` is why the app cannot run such a call itself; '' where it can. */
export const ATTRIBUTION_CONTEXTS = {
    same_scope: { label: 'Rule with the write, in a request', unmeasurable: '' },
    same_scope_background: { label: 'Rule with the write, in background work', unmeasurable: '' },
    asynchronous: { label: 'Asynchronous rule', unmeasurable: '' },
    job: { label: 'Scheduled script', unmeasurable: '' },
    cross_scope: {
        label: 'Call of another scope',
        unmeasurable: 'Not measured: all scripts of the app are in one scope.',
    },
    global: { label: 'Global scope', unmeasurable: 'Not measured: the app has no script in the global scope.' },
    flow: { label: 'Flow or event', unmeasurable: 'Not measured: the app starts no flow and no event of its own.' },
} as const
export type AttributionContext = keyof typeof ATTRIBUTION_CONTEXTS

/** Whom the two logs name. */
export interface NamedScripts {
    readonly log: Attribution
    readonly outbound: Attribution
}

/** `log` and `outbound` are the last answer for a rule with the write, whatever began it. */
export interface MeasuredAttribution extends NamedScripts {
    readonly measuredAt: Instant | null
    /** By context; one that is not in it was not measured. Left out where one answer is known for all contexts. */
    readonly contexts?: Readonly<Partial<Record<AttributionContext, NamedScripts>>>
    /** Measured on another release of the platform or of this app. */
    readonly isOutdated?: true
}

/** What a row says of the work in which it was written. */
export interface Work {
    readonly source: Automation
    /** What began the transaction; null where the row does not name it. */
    readonly began: Beginning | null
}

/**
 * The contexts of which the row may be; several where it leaves that open.
 *
 * | The row names | and its transaction began with | Context |
 * |---|---|---|
 * | an asynchronous rule | | asynchronous |
 * | a scheduled script | | job, same_scope_background |
 * | another script | a page, an API | same_scope |
 * | another script | an asynchronous rule | asynchronous |
 * | another rule | a known scheduled script | same_scope_background |
 * | an include | a known scheduled script | job, same_scope_background |
 * | another script | other background work | flow |
 * | a rule | is not known | same_scope, same_scope_background, asynchronous |
 * | an include | is not known | all that are measured |
 */
export function contextsOf({ began, source }: Work, index: AutomationIndex): readonly AttributionContext[] {
    if (source.kind === 'scheduled_script') return JOB_WORK
    if (source.trigger !== null && source.trigger.when.indexOf('async') === 0) return ['asynchronous']
    const isRule = source.kind === 'business_rule'
    if (began === null)
        return ['same_scope', 'same_scope_background', 'asynchronous', ...(isRule ? [] : (['job'] as const))]
    if (began.kind === 'async_rule') return ['asynchronous']
    if (began.kind !== 'job') return ['same_scope']
    if (findBeginners(began, index).length === 0) return ['flow']
    return isRule ? ['same_scope_background'] : JOB_WORK
}

// What a rule does inside of a scheduled script may have the name of the script: that the script was running is not that it called.
const JOB_WORK: readonly AttributionContext[] = ['job', 'same_scope_background']

/** As `contextsOf`, with those of the scopes: global scripts, and calls that leave the scope of the script. */
export function contextsOfCalls(work: Work, index: AutomationIndex): readonly AttributionContext[] {
    const { id, scope } = work.source
    const leaves = [...reachableFrom(index.calls, id)].some((to) => {
        const called = index.byId.get(to)
        return called !== undefined && called.scope !== scope
    })
    return [
        ...contextsOf(work, index),
        ...(scope === 'global' ? (['global'] as const) : []),
        ...(leaves ? (['cross_scope'] as const) : []),
    ]
}

/**
 * Whom a log names in work that is of one of these contexts.
 *
 * | The answers | |
 * |---|---|
 * | one is neither | neither |
 * | are all the same | that one |
 * | one is not measured, or they differ | unmeasured |
 */
export function namedIn(
    attribution: MeasuredAttribution,
    log: keyof NamedScripts,
    contexts: readonly AttributionContext[],
): Attribution {
    const { contexts: known } = attribution
    if (known === undefined) return attribution[log]
    const answers = contexts.map((context) => (known[context] || UNMEASURED)[log])
    if (answers.indexOf('neither') >= 0) return 'neither'
    return answers.every((answer) => answer === answers[0]) ? answers[0] : 'unmeasured'
}

/**
 * Whether rows of this work name a script that was running: not where it was measured that they name neither. Where its own contexts were not
 * measured, a measured `neither` of the rule with the write is enough to doubt it.
 */
export function namesRunning(
    attribution: MeasuredAttribution,
    log: keyof NamedScripts,
    contexts: readonly AttributionContext[],
): boolean {
    const named = namedIn(attribution, log, contexts)
    return named === 'unmeasured' ? attribution[log] !== 'neither' : named !== 'neither'
}

/** What is known of a context before anything was measured. */
export const UNMEASURED: NamedScripts = { log: 'unmeasured', outbound: 'unmeasured' }
