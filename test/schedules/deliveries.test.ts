/** A delivery is processed once, whatever workers, operators and deaths do to it. */

import { openDeliveries } from '../../src/server/receiving/glide/deliveries.ts'
import { storedDeliveries } from '../../src/server/operations/glide/deliveries/stored-deliveries.ts'
import { FORGOTTEN_AFTER_SECONDS, toNextAttempt } from '../../src/server/shared/retry.ts'
import { addSeconds } from '../../src/server/shared/time.ts'
import { insertRow } from '../../src/server/platform/write.ts'
import { insert, listOf, timeText, world, type Row } from '../support/schedules/database.ts'
import type { Protocol } from '../support/schedules/explore.ts'
import { demand, exploreAll } from './schedules.ts'

jest.mock('@servicenow/glide', () => jest.requireActual('../support/schedules/glide.ts'))

const RULES = { leaseSeconds: 60, maxAttempts: 8 }
const TABLE = 'x_kt_gov_delivery'
const IDS = ['d1', 'd2'] as const

const ENDED = ['processed', 'dead', 'held']

function reset(): void {
    for (const sys_id of IDS)
        insert(TABLE, { sys_id, number: sys_id, state: 'queued', attempts: '0', received_at: timeText(), body: '{}' })
}

/** One attempt, with an effect that is a row under a unique key; every third one fails and is due again. */
function processOne(sysId: string, fails = false): void {
    const deliveries = openDeliveries(RULES)
    const claimed = deliveries.claim(sysId)
    if (claimed === null) return
    insertRow('effect', { effect_key: sysId, delivery: sysId }, null)
    const now = timeText()
    const nextAttemptAt = fails ? toNextAttempt(now, claimed.attempt, RULES.maxAttempts, 'ffffffff') : null
    const state = !fails ? 'processed' : nextAttemptAt === null ? 'dead' : 'failed'
    deliveries.finish(sysId, {
        ...{
            state,
            code: null,
            text: null,
            nextAttemptAt,
            finishedAt: now,
            lagSeconds: null,
            rules: [],
            gatewayRow: null,
        },
        outcomes: [{ action: 'created', table: 'effect', recordId: sysId, number: null, reason: '', code: null }],
    })
}

/** The job, until nothing is due. */
function recover(): void {
    for (let run = 0; run < 60 && !listOf(TABLE).every(({ state }) => ENDED.includes(state)); run++) {
        world.now += 30
        const now = timeText()
        const due = openDeliveries(RULES).due(now, addSeconds(now, -FORGOTTEN_AFTER_SECONDS), 100)
        due.forEach((sysId) => processOne(sysId))
    }
}

/** What only an earlier version or a person leaves behind: nobody would come for it. */
function always(): void {
    for (const { state, next_attempt_at, sys_id } of listOf(TABLE)) {
        demand(state !== 'processing', `${sys_id} is being processed, and nothing says until when`)
        demand(state !== 'failed' || Boolean(next_attempt_at), `${sys_id} failed and has no next attempt`)
    }
}

function check(): void {
    for (const row of listOf(TABLE)) {
        demand(ENDED.includes(row.state), `${row.sys_id} is ${row.state}`)
        demand(Number(row.attempts) <= RULES.maxAttempts, `${row.sys_id} had ${row.attempts} attempts`)
        if (row.state === 'processed')
            demand(effectsOf(row).length === 1, `${row.sys_id} has ${effectsOf(row).length} effects`)
    }
    const locks = listOf('x_kt_gov_lock').map(({ record_id, claim_number }) => `${record_id} ${claim_number}`)
    demand(new Set(locks).size === locks.length, 'one number was claimed twice')
}

const effectsOf = (row: Row): Row[] => listOf('effect').filter(({ delivery }) => delivery === row.sys_id)

const workers: Protocol = {
    start: (random) => {
        reset()
        return Array.from({ length: 2 + random(3) }, () => {
            const sysId = IDS[random(IDS.length)]
            const fails = random(3) === 0
            return () => processOne(sysId, fails)
        })
    },
    always,
    recover,
    check,
}

it('by rules and jobs at the same moment', () => exploreAll(workers))

/** An operator reads the delivery as the page did, and acts. */
function operate(action: 'requeue' | 'hold' | 'release'): void {
    const read = storedDeliveries.read('d1')
    if (read === null) return
    const isAllowed = action === 'release' ? read.state === 'held' : read.state !== 'processed'
    if (isAllowed) storedDeliveries[action](read, { by: 'ann', at: timeText(), text: action })
}

const operators: Protocol = {
    start: (random) => {
        reset()
        const fails = random(2) === 0
        const failing = () => processOne('d1', fails)
        const acts = (['requeue', 'hold', 'release'] as const).map((action) => () => operate(action))
        return [failing, () => processOne('d1'), acts[random(acts.length)], acts[random(acts.length)]]
    },
    always,
    recover: () => {
        recover()
        operate('release')
        recover()
    },
    check,
}

it('beside people who hold, release and reprocess it', () => exploreAll(operators))

describe('where rules of the instance take longer than a lease', () => {
    it('by rules and jobs', () => exploreAll({ ...workers, hasSlowRules: true }))

    it('beside people', () => exploreAll({ ...operators, hasSlowRules: true }))

    /** The end of the newest claim is what stands in the row, in whatever order they were written. */
    const keepsNewestEnd: Protocol['check'] = () => {
        check()
        for (const { claim_number, state, sys_id } of listOf(TABLE)) {
            const ends = listOf('x_kt_gov_lock').filter((lock) => lock.record_id === sys_id && lock.end_values)
            const newest = ends.sort((a, b) => Number(b.claim_number) - Number(a.claim_number))[0]
            if (newest === undefined || Number(newest.claim_number) < Number(claim_number)) continue
            const end = JSON.parse(newest.end_values) as Row
            demand(claim_number === newest.claim_number, `${sys_id} has claim ${claim_number}`)
            demand(end.state === undefined || end.state === state, `${sys_id} is ${state}, and was ${end.state}`)
        }
    }

    it('a late end overwrites no newer one for good', () => {
        exploreAll({ ...workers, check: keepsNewestEnd, hasSlowRules: true, hasNoDeaths: true })
        exploreAll({ ...operators, check: keepsNewestEnd, hasSlowRules: true, hasNoDeaths: true })
    })
})
