/** The button on mapping rules: it shows in a message what the rule changes on the last deliveries. */

import type { GlideRecord } from '@servicenow/glide'
import { pressed, type ButtonAction } from '../../platform/button-answer.ts'
import { simulateRule } from './rules.ts'

/** Simulates the rule as it is stored, and stays on it. */
export function simulateRuleAction(current: GlideRecord<'x_kt_gov_mapping_rule'>, action: ButtonAction): void {
    pressed(
        'Simulate',
        () => {
            const answer = simulateRule(current.getUniqueValue())
            return answer.ok ? { ok: true, text: answer.text as readonly string[] } : answer
        },
        { current, action },
    )
}
