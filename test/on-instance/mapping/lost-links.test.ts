/** A customer's rule deletes link rows: the deliveries name it, because records are made twice without them. */

import { decision, escalationCreated } from '../../support/events.ts'
import { onInstance } from './governed-instance.ts'

const instance = onInstance()

it.each([
    ['incident', decision('blocked')],
    ['x_kt_gov_compliance_task', escalationCreated()],
])('the delivery that makes a record of %s says that its link is gone', async (table, event) => {
    const deletes =
        'var row = new GlideRecord(current.getTableName()); if (row.get(current.getUniqueValue())) row.deleteRecord()'
    instance.rule('x_kt_gov_link', deletes, { when: 'after', action_update: 'false' })
    const number = await instance.deliver(event)
    expect(await instance.ending(number)).toBe('processed')
    expect(await instance.outcomes(number)).toContain(`unchanged|${table}|link_not_stored`)
})

it('a link that is kept is not reported', async () => {
    const number = await instance.deliver(decision('blocked'))
    expect((await instance.outcomes(number)).join()).not.toContain('link_not_stored')
})
