/** On a kind instance: every one of fifty canaries is found, none with a false link. */
import './on-kind-instance.ts'
import { CANARY, onCanaries } from '../on-instance/canaries/canary-instance.ts'
import { person } from '../on-instance/operating/person.ts'

const on = onCanaries()

it('fifty of fifty canaries are found, and nothing that did not run', async () => {
    await on.plant()
    const operator = person(on.local, 'operator')
    // As many as a schedule plants in a week: between runs, because a run keeps the newest few records of each trigger.
    for (let pressed = 0; pressed < 24; pressed++) {
        await operator.pressAbove(CANARY, 'Plant canaries')
        on.local.drain()
        on.collectAndLook()
    }
    on.collectAndLook()
    expect(await on.count(CANARY)).toBe(51)
    expect(await on.rows(CANARY, ['state', 'starter_grade', 'include_grade', 'call_grade', 'false_links'])).toEqual(
        new Set(['found|inferred|inferred|inferred|0', 'found|proven|inferred|inferred|0']),
    )
})
