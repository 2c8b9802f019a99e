/** The steps of the setup hold every check once, change settings that people may change, and are done as their checks show. */
import { CHECK_IDS, type HealthState } from '../../../../../src/server/operations/core/health/catalogue.ts'
import { OPEN_SETTINGS } from '../../../../../src/server/operations/core/check-setting.ts'
import {
    SETUP_STEPS,
    toSteps,
    toStepState,
    type StepDefinition,
    type StepState,
} from '../../../../../src/server/operations/core/setup/steps.ts'

const STEPS: readonly StepDefinition[] = Object.values(SETUP_STEPS)

it('has every check in exactly one step', () => {
    expect(STEPS.flatMap(({ checks }) => checks).sort()).toEqual([...CHECK_IDS].sort())
})

it('changes only settings that people change by name', () => {
    const properties = STEPS.flatMap(({ settings }) => settings.map(({ property }) => property))
    expect(properties.filter((property) => OPEN_SETTINGS.indexOf(property) < 0)).toEqual([])
})

test.each<[readonly HealthState[], StepState]>([
    [['ok', 'ok'], 'done'],
    [['ok', 'not_applicable'], 'done'],
    [['not_applicable', 'not_applicable'], 'optional'],
    [['ok', 'unknown'], 'unknown'],
    [['not_applicable', 'unknown'], 'unknown'],
    [['ok', 'attention'], 'open'],
    [['unknown', 'failing'], 'open'],
])('of checks that are %j it says %s', (states, expected) => {
    expect(toStepState(states.map((state) => ({ state })))).toBe(expected)
})

it('gives each step the state of its own checks', () => {
    const results = CHECK_IDS.map((id) => ({ id, state: id === 'groups' ? ('failing' as const) : ('ok' as const) }))
    const open = toSteps(results).filter(({ state }) => state !== 'done')
    expect(open.map(({ id }) => id)).toEqual(['groups'])
})
