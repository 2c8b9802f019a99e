/** A claim is one worker's at a time: once a worker has a number, none with a smaller one goes on, however late it wakes. */

import { claimRow, claimSoon } from '../../src/server/platform/claims.ts'
import { CLAIM_NUMBER } from '../../src/server/platform/locks.ts'
import { countOf, textOf } from '../../src/server/platform/table.ts'
import { updateRow } from '../../src/server/platform/write.ts'
import { insert, listOf, rowsOf, world } from '../support/schedules/database.ts'
import type { Protocol } from '../support/schedules/explore.ts'
import { statement } from '../support/schedules/replay.ts'
import { demand, exploreAll } from './schedules.ts'

jest.mock('@servicenow/glide', () => jest.requireActual('../support/schedules/glide.ts'))

const LEASE_SECONDS = 60
const STEPS = 3

/** The numbers under which workers touched the row, in the order of time. */
let touches: number[] = []
let changes = 0

const touch = (number: number): void => void statement('touch', () => touches.push(number))

/** Whether the first worker of a row looks for a lock before it inserts one. */
let looksFirst = false

/** Work of a few steps, each after a look at the claim; long work renews. */
function work(): void {
    const claimed = claimRow('work', 'w', {
        leaseSeconds: LEASE_SECONDS,
        isFree: (row) => textOf(row, 'state') === 'open',
        isContended: (row) => looksFirst || countOf(row, CLAIM_NUMBER) > 0,
        abandon: (row, number) => {
            const lost = String(countOf(row, 'lost') + 1)
            return updateRow(row, { lost, [CLAIM_NUMBER]: String(number) }, null).ok
        },
    })
    if (claimed === null) return
    for (let step = 0; step < STEPS; step++) {
        if (!claimed.isOurs()) return
        touch(claimed.number)
    }
    if (!claimed.isOurs()) return
    updateRow(claimed.row, { state: 'done', [CLAIM_NUMBER]: String(claimed.number) }, null)
}

/** A short change beside it, as people and events make them: each adds one. */
function change(): void {
    const claimed = claimSoon('work', 'w')
    if (claimed === null || !claimed.isOurs()) return
    const total = String(countOf(claimed.row, 'total') + 1)
    if (updateRow(claimed.row, { total, [CLAIM_NUMBER]: String(claimed.number) }, null).ok)
        statement('changed', () => (changes += 1))
}

const claims: Protocol = {
    start: (random) => {
        touches = []
        changes = 0
        looksFirst = random(2) === 0
        insert('work', { sys_id: 'w', state: 'open', claim_number: '0', lost: '0', total: '0' })
        return [work, random(2) === 0 ? work : change, random(2) === 0 ? work : change, work]
    },
    recover: () => {
        for (let run = 0; run < 5; run++) {
            world.now += LEASE_SECONDS + 1
            work()
        }
    },
    check: () => {
        const row = rowsOf('work').get('w') ?? {}
        demand(row.state === 'done', 'the work is stuck')
        demand(
            touches.every((number, index) => index === 0 || number >= touches[index - 1]),
            `a worker went on after another took over: ${touches.join(' ')}`,
        )
        demand(Number(row.total) >= changes, `${changes} changes, ${row.total} kept`)
        const numbers = listOf('x_kt_gov_lock').map(({ claim_number }) => claim_number)
        demand(new Set(numbers).size === numbers.length, 'one number was claimed twice')
        demand(Number(row.claim_number) <= numbers.length, 'the row is ahead of its claims')
    },
}

it('by workers that die, and by workers that sleep longer than their lease', () => exploreAll(claims))
