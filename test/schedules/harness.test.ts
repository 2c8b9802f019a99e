/** The harness finds what is wrong: a conditional update as a lock, an increment, a lease extended by an update, and a claim that is never given back. */

import { clock } from '../../src/server/platform/clock.ts'
import { countOf, openTable, textOf, type TableRecord } from '../../src/server/platform/table.ts'
import { insertRow } from '../../src/server/platform/write.ts'
import { addSeconds } from '../../src/server/shared/time.ts'
import { insert, listOf, rowsOf } from '../support/schedules/database.ts'
import { findBroken, type Protocol } from '../support/schedules/explore.ts'
import { statement } from '../support/schedules/replay.ts'
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

/** Extends its lease by writing it, while another may have found it expired already. */
function extendByUpdate(worker: string): void {
    const lease = open()
    if (!lease.get('w')) return
    const holder = textOf(lease, 'holder')
    if (holder !== '' && textOf(lease, 'until') > clock.now()) return
    const number = Number(textOf(lease, 'number')) + 1
    if (!insertRow('taken', { taken_key: String(number) }, null).ok) return
    lease.setValue('holder', worker)
    lease.setValue('number', String(number))
    lease.setValue('until', addSeconds(clock.now(), 60))
    lease.update()
    for (let step = 0; step < 3; step++) {
        const held = open()
        if (!held.get('w') || textOf(held, 'holder') !== worker) return
        held.setValue('until', addSeconds(clock.now(), 60))
        held.update()
        statement('step', () => steps.push(number))
    }
}

let steps: number[] = []

const extendedLease: Protocol = {
    start: () => {
        steps = []
        insert('work', { sys_id: 'w', holder: '', number: '0' })
        return ['a', 'b', 'c'].map((worker) => () => extendByUpdate(worker))
    },
    recover: none,
    check: () =>
        demand(
            steps.every((number, index) => index === 0 || number >= steps[index - 1]),
            'a holder went on after another took over',
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
    ['a lease that its holder extends after another took over', extendedLease],
    ['a state that a dead worker leaves', neverGivenBack],
])('finds %s', (_what, protocol) => {
    expect(findBroken(protocol, 2000)).not.toBeNull()
})
