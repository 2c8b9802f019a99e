/** The buttons above lists of execution evidence. */

import { onCollecting } from '../evidence/collecting-instance.ts'
import { person } from './person.ts'
import { sha256 } from '../../support/sign.ts'

const instance = onCollecting()
const RUN = 'x_kt_gov_evidence_run'
const SOURCE = 'x_kt_gov_evidence_source'

it.each([RUN, SOURCE])('Collect now above %s collects and says how much', async (table) => {
    const operator = person(instance.local, 'operator')
    expect(await operator.buttonsAbove(table)).toContain('Collect now')
    expect(await operator.pressAbove(table, 'Collect now')).toMatch(/\d+ rows read, \d+ new evidence/)
    expect(await instance.rows(RUN, ['kind', 'state'])).toEqual(new Set(['on_demand|complete']))
})

it('Collect now does not wait: it names the run that is active', async () => {
    await instance.insert(RUN, {
        state: 'running',
        lease_key: sha256('running'),
        lease_until: '2099-01-01 00:00:00',
        lease_token: 'other',
    })
    expect(await person(instance.local, 'operator').pressAbove(RUN, 'Collect now')).toContain('run_in_progress')
})

it('Measure attribution says what the logs name', async () => {
    instance.local.behave('log_rows', 'prompt')
    instance.local.behave('log_attribution', 'callee')
    const said = await person(instance.local, 'operator').pressAbove(SOURCE, 'Measure attribution')
    expect(said).toContain('The application log names: The script that was running')
})

it.each([
    [RUN, 'Collect now'],
    [SOURCE, 'Collect now'],
    [SOURCE, 'Measure attribution'],
])('above %s, %s is neither offered to an auditor nor done for one', async (table, button) => {
    const auditor = person(instance.local, 'auditor')
    expect(await auditor.buttonsAbove(table)).not.toContain(button)
    expect(await auditor.pressAbove(table, button)).toMatch(/Not allowed|not offered/i)
    expect(await instance.count(RUN)).toBe(0)
    expect(await instance.count('x_kt_gov_attribution_probe')).toBe(0)
})
