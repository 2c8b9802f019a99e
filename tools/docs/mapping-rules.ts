/** The tables of MAPPING-RULES.md: targets by event, placeholders, inputs of subflows and codes of refused rules, from the catalogues. */
import { adviceFor } from '../../src/server/operations/core/advice.ts'
import { FLOW_INPUTS } from '../../src/server/mapping/core/rule-flow.ts'
import { RULE_PROBLEMS } from '../../src/server/mapping/core/rule-problem.ts'
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
        'rule-flow-inputs': toTable(
            ['Input', 'Holds'],
            Object.entries(FLOW_INPUTS).map(([name, meaning]) => [code(name), meaning]),
        ),
        'rule-problems': toTable(
            ['Code', 'Meaning'],
            RULE_PROBLEMS.map((name) => [
                `[${code(name)}](TROUBLESHOOTING.md#${name})`,
                adviceFor(name)?.meaning ?? '',
            ]),
        ),
    }
}
