/** Mapping rules as tests write them: a rule that asks for nothing and sets nothing, and what differs. */

import type { MappingRule } from '../../src/server/mapping/core/rules.ts'

const NOTHING: MappingRule = {
    sysId: 'rule1',
    name: 'Our rule',
    order: 100,
    eventType: '',
    policy: '',
    gateway: '',
    environment: '',
    severity: '',
    action: '',
    model: '',
    user: '',
    organization: '',
    target: '',
    group: '',
    impact: '',
    urgency: '',
    priority: '',
    item: '',
    flow: '',
    template: '',
    compiled: '',
    isLast: false,
    isActive: true,
}

/** A rule that differs in `changes` from one that says nothing. */
export function rule(changes: Partial<MappingRule> = {}): MappingRule {
    return { ...NOTHING, ...changes }
}
