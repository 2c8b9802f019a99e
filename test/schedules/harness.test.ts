/** The harness finds what is wrong: a conditional update as a lock, an increment, and a claim that is never given back. */

import { openTable, textOf, type TableRecord } from '../../src/server/platform/table.ts'
import { countOf } from '../../src/server/platform/table.ts'
import { insert, listOf, rowsOf } from '../support/schedules/database.ts'
import { findBroken, type Protocol } from '../support/schedules/explore.ts'
import { demand } from './schedules.ts'

jest.mock('@servicenow/glide', () => jest.requireActual('../support/schedules/glide.ts'))

type Multiple = TableRecord & { updateMultiple(): void }
const open = (): Multiple => openTable('work') as Multiple
const none = () => undefined

/** Takes the row where nobody holds it, and reads back who won. */
function claimByCondition(worker: string): void {
    const free = open()
    free.addQuery('sys_id', 'w')
    free.addNullQuery('claimed_by')
    free.setValue('claimed_by', worker)
    free.updateMultiple()
    const row = open()
    if (!row.get('w') || textOf(row, 'claimed_by') !== worker) return
    const done = open()
    done.initialize()
    done.setValue('by', worker)
    done.insert()
}

const conditionalUpdate: Protocol = {
    start: () => {
        insert('work', { sys_id: 'w', claimed_by: '' })
        return ['a', 'b'].map((worker) => () => claimByCondition(worker))
    },
    recover: none,
    check: () => demand(listOf('work').filter(({ by }) => by).length <= 1, 'two workers had the row'),
}

const increment: Protocol = {
    start: () => {
        insert('work', { sys_id: 'w', total: '0' })
        return [1, 2].map(() => () => {
            const row = open()
            if (!row.get('w')) return
            row.setValue('total', String(countOf(row, 'total') + 1))
            if (row.update()) {
                const counted = open()
                counted.initialize()
                counted.setValue('counted', '1')
                counted.insert()
            }
        })
    },
    recover: none,
    check: () =>
        demand(
            Number(rowsOf('work').get('w')?.total) >= listOf('work').filter(({ counted }) => counted).length,
            'an increment was lost',
        ),
}

const neverGivenBack: Protocol = {
    start: () => {
        insert('work', { sys_id: 'w', state: 'queued' })
        return [
            () => {
                const row = open()
                if (!row.get('w')) return
                row.setValue('state', 'processing')
                row.update()
                row.setValue('state', 'processed')
                row.update()
            },
        ]
    },
    recover: none,
    check: () => demand(rowsOf('work').get('w')?.state !== 'processing', 'stuck'),
}

test.each([
    ['two workers behind a conditional update', conditionalUpdate],
    ['an increment that is lost', increment],
    ['a state that a dead worker leaves', neverGivenBack],
])('finds %s', (_what, protocol) => {
    expect(findBroken(protocol, 2000)).not.toBeNull()
})
