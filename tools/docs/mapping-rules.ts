/** The tables of MAPPING-RULES.md: targets by event, and placeholders, from the catalogues. */
import { PLACEHOLDERS } from '../../src/server/mapping/core/rule-template.ts'
import { RULE_TARGETS } from '../../src/server/mapping/core/rule-targets.ts'
import { toRuleOptions } from '../../src/server/receiving/core/rule-events.ts'
import { RULE_EVENTS } from '../../src/server/receiving/events/index.ts'
import { code, toTable } from './markdown.ts'

/** Blocks by marker. */
export function mappingRuleTables(): Readonly<Record<string, string>> {
    const targetsOf = (event: string) =>
        toRuleOptions(event)
            .targets.map((target) => `${RULE_TARGETS[target].label} (${code(target)})`)
            .join(', ')
    return {
        'rule-targets': toTable(
            ['Event', 'Label', 'Targets'],
            [
                ['', 'Any event', targetsOf('')],
                ...Object.entries(RULE_EVENTS).map(([event, { label }]) => [code(event), label, targetsOf(event)]),
            ],
        ),
        'rule-placeholders': toTable(
            ['Placeholder', 'Replaced by'],
            Object.entries(PLACEHOLDERS).map(([name, meaning]) => [code(`\${${name}}`), meaning]),
        ),
    }
}
