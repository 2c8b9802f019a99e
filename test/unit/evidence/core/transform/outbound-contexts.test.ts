/** What an outbound row proves leans on whom the log names in work of its kind. */

import { asDecided, gradeInvocation } from '../../../../../src/server/evidence/core/chain/grade-connection.ts'
import type { MeasuredAttribution } from '../../../../../src/server/evidence/core/attribution.ts'
import type { Attribution } from '../../../../../src/server/evidence/core/catalogue.ts'
import type { Automation } from '../../../../../src/server/evidence/core/model.ts'
import { transformOutbound } from '../../../../../src/server/evidence/core/transform/outbound.ts'
import {
    automation,
    context,
    graphMessage,
    include,
    index,
    NOON,
    outboundRow,
    trigger,
    USES_GRAPH,
} from '../../../../support/evidence-samples.ts'

const OWN = { scope: 'x_acme' }
const ROUTER = automation('script_include', 'Router', USES_GRAPH, OWN)
const LATER = { trigger: { ...trigger('incident')!, when: 'async' }, ...OWN }
/** Can make the call, as the include that it calls can. */
const BOTH = { ...USES_GRAPH, includes: [include('Router')] }
const ONLY_CALLS = { includes: [include('Router')] }
const ROW = outboundRow({ sourceTable: 'sys_script', sourceRecord: 'Rule', transactionId: 't' })

const name = (answer: Attribution) => ({ log: answer, outbound: answer })
const known = (contexts: MeasuredAttribution['contexts'], last: Attribution = 'callee'): MeasuredAttribution => ({
    ...name(last),
    measuredAt: NOON,
    contexts: contexts ?? {},
})

function read(rule: Automation, attribution: MeasuredAttribution, transactionName = '') {
    const row = { ...ROW, transactionName }
    return transformOutbound([row], context(index([rule, ROUTER], graphMessage()), { attribution }))
}

function edgesOf(rule: Automation, attribution: MeasuredAttribution, transactionName = ''): readonly string[] {
    return read(rule, attribution, transactionName)
        .edges.filter(({ type }) => type === 'INVOKES')
        .map(({ confidence, from, matchedOn }) => `${from} ${matchedOn} ${confidence}`)
}

const CERTAIN = ['sn-br-Rule outbound_source DETERMINISTIC']
const OF_CALLER = ['sn-br-Rule outbound_caller TEMPORAL_INFERRED']
const OPEN = ['sn-br-Rule outbound_unmeasured TEMPORAL_INFERRED']

describe('a script that can make the call, as one that it calls can', () => {
    const later = automation('business_rule', 'Rule', BOTH, LATER)
    const now = automation('business_rule', 'Rule', BOTH, { trigger: trigger('incident'), ...OWN })
    test.each<[string, Automation, MeasuredAttribution['contexts'], string, readonly string[]]>([
        ['asynchronous work names who runs', later, { asynchronous: name('callee') }, '', CERTAIN],
        ['asynchronous work names who began', later, { asynchronous: name('caller') }, '', OF_CALLER],
        ['asynchronous work was not measured', later, { same_scope: name('callee') }, '', OPEN],
        ['requests name who runs', now, { same_scope: name('callee') }, '#1 /incident.do', CERTAIN],
        ['requests were not measured', now, { same_scope_background: name('callee') }, '#1 /incident.do', OPEN],
        ['the work is a flow or an event', now, { same_scope: name('callee') }, 'JOB: events process', OPEN],
    ])('%s', (_what, rule, contexts, transaction, edges) => {
        expect(edgesOf(rule, known(contexts), transaction)).toEqual(edges)
    })

    it('is not certain in the global scope, and where the include is of another', () => {
        const measured = known({ asynchronous: name('callee') })
        const global = automation('business_rule', 'Rule', BOTH, { ...LATER, scope: 'global' })
        const other = automation(
            'business_rule',
            'Rule',
            { ...USES_GRAPH, includes: [include('Router', 'x_acme')] },
            {
                ...LATER,
                scope: 'x_other',
            },
        )
        expect(edgesOf(other, measured)).toEqual(OPEN)
        expect(edgesOf(global, measured)).toEqual(OPEN)
    })

    it('the chain names what the edge rests on, and what to switch on', () => {
        const { edges, evidence } = read(later, known({}))
        const [edge] = edges.filter(({ type }) => type === 'INVOKES')
        const grade = asDecided(gradeInvocation({ edge: edge!, callers: [] }, evidence), evidence)
        expect(grade).toMatchObject({ confidence: 'TEMPORAL_INFERRED', matchedOn: 'outbound_unmeasured' })
        expect(grade.whyNotHigher).toMatchObject({ code: 'context_unmeasured' })
        expect(grade.whyNotHigher?.remediation).toContain('x_kt_gov.canary.interval_hours')
    })

    it('that alone can make it needs no measurement', () => {
        const alone = automation('business_rule', 'Rule', USES_GRAPH, LATER)
        expect(edgesOf(alone, known({}))).toEqual(CERTAIN)
    })

    it('names nobody where its work names neither, whatever other work names', () => {
        expect(edgesOf(later, known({ asynchronous: name('neither') }))).toEqual([])
        expect(edgesOf(later, known({ asynchronous: name('caller') }, 'neither'))).toEqual(OF_CALLER)
    })
})

describe('the only way to a call', () => {
    const way = (rule: Automation, attribution: MeasuredAttribution): boolean =>
        read(rule, attribution).evidence.some(({ matchedOn }) => matchedOn === 'outbound_only_way')
    const later = automation('business_rule', 'Rule', ONLY_CALLS, LATER)
    const now = automation('business_rule', 'Rule', ONLY_CALLS, { trigger: trigger('incident'), ...OWN })

    test.each<[string, Automation, MeasuredAttribution, boolean]>([
        ['an asynchronous rule', later, known({ asynchronous: name('caller') }), true],
        ['an asynchronous rule where only rules with the write were measured', later, known({}, 'caller'), false],
        ['an asynchronous rule where such work names who runs', later, known({ asynchronous: name('callee') }), false],
        ['a rule with the write, measured in other work', now, known({}, 'caller'), true],
        [
            'a rule with the write whose work names neither',
            now,
            known({ same_scope: name('neither') }, 'caller'),
            false,
        ],
    ])('of %s', (_what, rule, attribution, isProven) => {
        expect(way(rule, attribution)).toBe(isProven)
    })
})
