/** The button that tests a control at once. */

import { onControls } from '../controls/governed-controls.ts'
import { person } from './person.ts'

const instance = onControls()
const MAPPING = 'x_kt_gov_control_mapping'

it('Test now tests the last seven whole days and says what came out', async () => {
    await instance.decide('content_safety', '2026-04-20', { blocked: 19, log: 1 })
    const { sys_id } = await instance.mapping('AI-SAFE-001')
    const operator = person(instance.local, 'operator')
    const said = await operator.pressOn(MAPPING, sys_id, 'Test now')
    expect(said).toMatch(/KTT\d+: pass, 2026-04-14 to 2026-04-20\. Enforced: 19 of /)
    expect(await instance.tests(['window_kind', 'window_from', 'window_to', 'result'])).toEqual(
        new Set(['on_demand|2026-04-14|2026-04-20|pass']),
    )
    expect(await operator.read(`/${MAPPING}.do?sys_id=${sys_id}`)).toContain('Control tests (1)')
})

it('is not there for a mapping that is not active', async () => {
    const { sys_id } = (await instance.list(MAPPING, ['sys_id'], 'active=false'))[0]
    expect(await person(instance.local, 'operator').buttonsOn(MAPPING, sys_id)).not.toContain('Test now')
})

it('is neither offered to an auditor nor done for one', async () => {
    const { sys_id } = await instance.mapping('AI-SAFE-001')
    const auditor = person(instance.local, 'auditor')
    expect(await auditor.buttonsOn(MAPPING, sys_id)).not.toContain('Test now')
    expect(await auditor.pressOn(MAPPING, sys_id, 'Test now')).toMatch(/Not allowed|not offered/i)
    expect(await instance.count('x_kt_gov_control_test')).toBe(0)
})
