/** Whom a log names is answered for the work in which the row was written, and for no other. */

import {
    contextsOf,
    contextsOfCalls,
    namedIn,
    namesRunning,
    type AttributionContext,
    type MeasuredAttribution,
} from '../../../../src/server/evidence/core/attribution.ts'
import type { Beginning } from '../../../../src/server/evidence/core/beginning.ts'
import { automation, include, index, trigger } from '../../../support/evidence-samples.ts'

const RULE = automation('business_rule', 'Rule', {}, { trigger: trigger('incident'), scope: 'x_acme' })
const LATER = automation('business_rule', 'Later', {}, { trigger: { ...trigger('incident')!, when: 'async' } })
const JOB = automation('scheduled_script', 'Nightly')
const INCLUDE = automation('script_include', 'Router', {}, { scope: 'x_acme' })
const ALL = index([RULE, LATER, JOB, INCLUDE])
const API: Beginning = { kind: 'api_call', name: '/api/now/table/incident' }
const KNOWN: Beginning = { kind: 'job', name: 'Nightly' }
const UNKNOWN: Beginning = { kind: 'job', name: 'Flow Engine Background Worker' }
const ASYNC: Beginning = { kind: 'async_rule', name: 'Later' }

test.each<[string, typeof RULE, Beginning | null, readonly AttributionContext[]]>([
    ['an asynchronous rule', LATER, null, ['asynchronous']],
    ['a scheduled script', JOB, KNOWN, ['job', 'same_scope_background']],
    ['a rule in a request', RULE, API, ['same_scope']],
    ['an include in a page', INCLUDE, { kind: 'page', name: '/incident.do' }, ['same_scope']],
    ['an include in an asynchronous rule', INCLUDE, ASYNC, ['asynchronous']],
    ['a rule in a known job', RULE, KNOWN, ['same_scope_background']],
    ['an include in a known job', INCLUDE, KNOWN, ['job', 'same_scope_background']],
    ['a rule in other background work', RULE, UNKNOWN, ['flow']],
    ['an include in other background work', INCLUDE, UNKNOWN, ['flow']],
    ['a rule of which nobody knows what began it', RULE, null, ['same_scope', 'same_scope_background', 'asynchronous']],
    [
        'an include of which nobody knows what began it',
        INCLUDE,
        null,
        ['same_scope', 'same_scope_background', 'asynchronous', 'job'],
    ],
])('the context of %s', (_what, source, began, contexts) => {
    expect(contextsOf({ source, began }, ALL)).toEqual(contexts)
})

it('a call of a global script, and one that leaves the scope of its script, are of those contexts too', () => {
    const uses = { includes: [include('Shared')] }
    const leaving = automation('business_rule', 'Leaving', uses, { trigger: trigger('incident'), scope: 'global' })
    const shared = automation('script_include', 'Shared', {}, { scope: 'global' })
    const staying = contextsOfCalls({ source: leaving, began: API }, index([leaving, shared]))
    expect(staying).toEqual(['same_scope', 'global'])
    const foreign = {
        ...leaving,
        scope: 'x_acme',
        analysis: { ...leaving.analysis!, includes: [include('Shared', 'global')] },
    }
    expect(contextsOfCalls({ source: foreign, began: API }, index([foreign, shared]))).toEqual([
        'same_scope',
        'cross_scope',
    ])
})

const measured = (contexts: MeasuredAttribution['contexts']): MeasuredAttribution => ({
    log: 'callee',
    outbound: 'callee',
    measuredAt: '2026-04-20 12:00:00',
    ...(contexts === undefined ? {} : { contexts }),
})
const both = (name: 'caller' | 'callee' | 'neither' | 'unmeasured') => ({ log: name, outbound: name })

test.each<[string, MeasuredAttribution['contexts'], readonly AttributionContext[], string]>([
    ['its own answer, not that of another', { same_scope: both('callee'), job: both('caller') }, ['job'], 'caller'],
    ['nothing where its context was not measured', { same_scope: both('callee') }, ['asynchronous'], 'unmeasured'],
    [
        'nothing where answers differ',
        { same_scope: both('callee'), job: both('caller') },
        ['same_scope', 'job'],
        'unmeasured',
    ],
    [
        'neither where one of them is that',
        { same_scope: both('callee'), job: both('neither') },
        ['same_scope', 'job'],
        'neither',
    ],
    ['what all say', { same_scope: both('caller'), job: both('caller') }, ['same_scope', 'job'], 'caller'],
    [
        'nothing where one of two was not measured',
        { same_scope: both('callee') },
        ['same_scope', 'global'],
        'unmeasured',
    ],
    ['the one answer where no contexts are told apart', undefined, ['job', 'global'], 'callee'],
])('a row has %s', (_what, contexts, asked, named) => {
    expect(namedIn(measured(contexts), 'outbound', asked)).toBe(named)
})

test.each<[MeasuredAttribution['contexts'], string, boolean]>([
    [{ asynchronous: both('neither') }, 'callee', false],
    [{ asynchronous: both('caller') }, 'neither', true],
    [{}, 'neither', false],
    [{}, 'unmeasured', true],
])('names of asynchronous work measured as %j, with rules as %s, count: %s', (contexts, log, counts) => {
    const attribution = { ...measured(contexts), log: log as MeasuredAttribution['log'] }
    expect(namesRunning(attribution, 'log', ['asynchronous'])).toBe(counts)
})
