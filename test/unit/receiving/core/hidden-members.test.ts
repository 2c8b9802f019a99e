/** Members that are not read and state a verdict, a policy or a target all the same. */
import {
    findHiddenPolicies,
    findHiddenTargets,
    findHiddenVerdicts,
} from '../../../../src/server/receiving/core/hidden-members.ts'
import { toLayers } from '../../../../src/server/receiving/core/envelope.ts'

const inData = (data: object) => toLayers({ event: 'event.created', data })

it.each<[object, readonly string[]]>([
    [{ disposition: 'blocked' }, ['disposition']],
    [{ phase: 'log', note: 'allowed' }, []],
    [{ blocked: true, wasRedacted: true, is_allowed: false }, ['blocked', 'wasRedacted', 'is_allowed']],
    [{ blocked: false, is_allowed: true, cached: true }, []],
    [{ evaluation: { verdict: 'flagged' } }, ['evaluation']],
    [{ evaluations: [{ verdict: 'pass' }, { rules: [{ result: 'deny' }] }] }, ['evaluations']],
    [{ evaluations: [{ verdict: 'pass', blocked: false }] }, []],
    [{ policy_name: 'block', model: 'redacted', user_id: 'denied', severity: 'high' }, []],
    [{ prompt: { action: 'block' }, context: { response: { verdict: 'block' } } }, []],
])('of the verdicts in %j it finds %j', (data, names) => {
    expect(findHiddenVerdicts(inData(data))).toEqual(names)
})

it.each<[object, readonly string[]]>([
    [{ findings: [{ policy: 'pii' }] }, ['findings']],
    [{ findings: [{ policy: 'pii', result: 'pass' }] }, []],
    [{ matched_policies: ['pii'], ruleIds: [], labels: ['eu'] }, ['matched_policies']],
    [{ violation: { rule: { name: 'pii' } } }, ['violation']],
    [{ policies_evaluated: [{ policy: 'pii' }] }, []],
])('of the policies in %j it finds %j', (data, names) => {
    expect(findHiddenPolicies(inData(data))).toEqual(names)
})

it.each<[object, readonly string[]]>([
    [{ target: 'staging', deployment_targets: ['gw_1'], stage: null }, ['target', 'deployment_targets']],
    [{ rollout: { plan: { gateway_ids: ['gw_1'] } } }, ['rollout']],
    [{ targeted: true, source: 'git', author: { name: 'Abel' } }, []],
])('of the targets in %j it finds %j', (data, names) => {
    expect(findHiddenTargets(inData(data))).toEqual(names)
})
