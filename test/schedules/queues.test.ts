/** Exports are advanced and write-backs are sent by one worker at a time, and end. */

import { openExportQueue } from '../../src/server/exports/glide/export-queue.ts'
import { exportStore } from '../../src/server/mapping/glide/export-store.ts'
import type { ExportEvent } from '../../src/server/mapping/core/event.ts'
import { openWriteBackQueue } from '../../src/server/write-back/glide/write-back-queue.ts'
import type { WriteBack } from '../../src/server/write-back/app/write-back-ports.ts'
import { insertRow } from '../../src/server/platform/write.ts'
import { insert, listOf, timeText, world } from '../support/schedules/database.ts'
import type { Protocol } from '../support/schedules/explore.ts'
import { demand, exploreAll } from './schedules.ts'

jest.mock('@servicenow/glide', () => jest.requireActual('../support/schedules/glide.ts'))
// Nobody forges here: the seal of a write-back has tests of its own.
jest.mock('../../src/server/write-back/glide/seals.ts', () => ({
    sealedOf: () => ({}),
    verdictOf: () => 'sealed',
    withSeal: (columns: object) => columns,
}))

const RULES = { leaseSeconds: 60, maxAttempts: 8 }
const REQUEST = {
    ...{ requestKey: 'weekly', exportType: 'events', format: 'json', requestedBy: 'schedule' },
    ...{ windowFrom: '2026-04-20 00:00:00', windowTo: '2026-04-27 00:00:00' },
}
const NEXT = { requested: 'running', running: 'ready', ready: 'fetched', fetched: 'attached' } as const

function request(): void {
    openExportQueue(RULES).request(REQUEST, timeText())
}

/** One step; its effect is a row of its own. */
function advance(): void {
    const queue = openExportQueue(RULES)
    for (const sysId of queue.due(timeText(), 10)) {
        const claimed = queue.claim(sysId)
        if (claimed === null) continue
        insertRow('step', { step_key: `${sysId} ${claimed.state}`, state: claimed.state }, null)
        const state = NEXT[claimed.state as keyof typeof NEXT]
        const isOver = state === 'attached'
        queue.release(sysId, { state, attempts: 0, nextAttemptAt: isOver ? null : timeText() })
    }
}

const READY = {
    ...{ kind: 'export.completed', exportId: 'weekly', jobId: null, occurredAt: '2026-05-01 00:00:00' },
} as unknown as ExportEvent

const advancing: Protocol = {
    start: (random) => {
        const hear = () => void exportStore.save(READY, 'delivery')
        return [request, random(2) === 0 ? request : hear, advance, advance]
    },
    recover: () => {
        request()
        for (let run = 0; run < 12; run++) {
            world.now += 200
            advance()
        }
    },
    check: () => {
        const rows = listOf('x_kt_gov_export')
        demand(
            rows.every(({ state }) => state === 'attached' || state === 'failed'),
            'an export is stuck',
        )
        demand(rows.filter(({ requested_by }) => requested_by === 'schedule').length <= 1, 'requested twice')
        const steps = listOf('step').map(({ step_key }) => step_key)
        demand(new Set(steps).size === steps.length, 'a step was stored twice')
    },
}

it('an export', () => exploreAll(advancing))

const WRITE_BACK = {
    ...{ escalationId: 'esc', action: 'claim', actor: 'ann', outcome: '', reason: '' },
    ...{ table: 'x_kt_gov_compliance_task', recordId: 'task' },
} as const

function queue(): void {
    openWriteBackQueue(RULES).queue('key', WRITE_BACK as WriteBack, [])
}

function send(fails = false): void {
    const writeBacks = openWriteBackQueue(RULES)
    for (const sysId of writeBacks.due(timeText(), 10)) {
        const claimed = writeBacks.claim(sysId)
        if (claimed === null) continue
        insertRow('call', { claim_key: `${sysId} ${claimed.attempts}` }, null)
        const attempts = claimed.attempts + 1
        const end = fails ? { state: 'queued', nextAttemptAt: timeText() } : { state: 'sent', nextAttemptAt: null }
        writeBacks.release(sysId, { ...end, attempts, code: null, text: null } as never)
    }
}

const sending: Protocol = {
    start: (random) => {
        const fails = random(2) === 0
        return [queue, queue, () => send(fails), () => send()]
    },
    recover: () => {
        queue()
        for (let run = 0; run < 12; run++) {
            world.now += 200
            send()
        }
    },
    check: () => {
        const [row, ...more] = listOf('x_kt_gov_write_back')
        demand(more.length === 0, 'queued twice')
        demand(row.state === 'sent' || row.state === 'failed', `stuck as ${row.state}`)
        const locks = listOf('x_kt_gov_lock').map(({ claim_number }) => claim_number)
        demand(new Set(locks).size === locks.length, 'one number was claimed twice')
    },
}

it('a write-back', () => exploreAll(sending))

const CALLS = 'call'

/** Every call that was made; several of one number are several rows. */
function callOnce(sysId: string): void {
    insertRow(CALLS, { write_back: sysId }, null)
}

/** A write-back failed, people changed the review again and again, on every node, or pressed Retry: one call. */
const again = (how: 'queue' | 'reopen' | 'both'): Protocol => {
    const act = (): void => {
        const writeBacks = openWriteBackQueue(RULES)
        const sysId = how === 'reopen' ? null : writeBacks.queue('key', WRITE_BACK as WriteBack, ['queued', 'failed'])
        if (how !== 'queue') writeBacks.reopen('w', timeText(), {})
        if (sysId !== null) sendDue()
    }
    const sendDue = (): void => {
        const writeBacks = openWriteBackQueue(RULES)
        for (const sysId of writeBacks.due(timeText(), 10)) {
            const claimed = writeBacks.claim(sysId)
            if (claimed === null) continue
            callOnce(sysId)
            writeBacks.release(sysId, { state: 'sent', attempts: 1, nextAttemptAt: null, code: null, text: null })
        }
    }
    return {
        hasNoDeaths: true,
        hasNoJumps: true,
        start: () => {
            const row = { sys_id: 'w', write_back_key: 'key', state: 'failed', attempts: '8', claim_number: '0' }
            insert('x_kt_gov_write_back', { ...row, escalation_id: 'esc', next_attempt_at: '' })
            return [act, act, act, sendDue]
        },
        recover: () => {
            for (let run = 0; run < 6; run++) {
                world.now += 400
                sendDue()
            }
        },
        check: () => {
            const [row] = listOf('x_kt_gov_write_back')
            demand(row.state === 'sent', `stuck as ${row.state}`)
            const calls = listOf(CALLS).length
            demand(calls === 1, `${calls} calls`)
        },
    }
}

it('a write-back that failed is queued once more by several changes', () => exploreAll(again('queue')))
it('a write-back that failed is retried by several people', () => exploreAll(again('reopen')))
it('a write-back that failed is changed and retried at once', () => exploreAll(again('both')))

/** An export failed, and several people press Retry while the job runs. */
const resuming: Protocol = {
    hasNoDeaths: true,
    hasNoJumps: true,
    start: () => {
        const row = { sys_id: 'e', export_key: 'e', request_key: 'e', state: 'failed', claim_number: '0' }
        insert('x_kt_gov_export', { ...row, attempts: '8', next_attempt_at: '' })
        const press = () => void openExportQueue(RULES).reopen('e', { by: 'ann', at: timeText() })
        return [press, press, fetchAll, fetchAll]
    },
    recover: () => {
        for (let run = 0; run < 12; run++) {
            world.now += 400
            fetchAll()
        }
    },
    check: () => {
        const [row] = listOf('x_kt_gov_export')
        demand(row.state === 'attached', `stuck as ${row.state}`)
        const steps = listOf('step').map(({ state }) => state)
        demand(steps.join() === 'requested,running,ready,fetched', `steps ${steps.join()}`)
    },
}

function fetchAll(): void {
    const queue = openExportQueue(RULES)
    for (let step = 0; step < 4; step++)
        for (const sysId of queue.due(timeText(), 10)) {
            const claimed = queue.claim(sysId)
            if (claimed === null) continue
            insertRow('step', { state: claimed.state }, null)
            const state = NEXT[claimed.state as keyof typeof NEXT]
            queue.release(sysId, { state, attempts: 0, nextAttemptAt: state === 'attached' ? null : timeText() })
        }
}

it('an export that failed is resumed once', () => exploreAll(resuming))
