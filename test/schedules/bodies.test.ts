/** A body that its column cuts: whole in a file before its sender is answered, mapped once, and never by half, whichever worker dies. */

import { receiveDelivery } from '../../src/server/receiving/app/receive-delivery.ts'
import type { ReceivePorts } from '../../src/server/receiving/app/ports.ts'
import { isCutBody } from '../../src/server/receiving/core/stored-body.ts'
import { openDeliveries } from '../../src/server/receiving/glide/deliveries.ts'
import { inbox } from '../../src/server/receiving/glide/inbox.ts'
import { removeUnusedBodies } from '../../src/server/receiving/glide/stored-bodies.ts'
import { clock } from '../../src/server/platform/clock.ts'
import { insertRow } from '../../src/server/platform/write.ts'
import { toSettings } from '../../src/server/shared/properties.ts'
import { toNextAttempt } from '../../src/server/shared/retry.ts'
import { toKeptIndexes } from '../../src/server/shared/unique-indexes.ts'
import { listOf, nextId, rowsOf, timeText, world } from '../support/schedules/database.ts'
import type { Protocol } from '../support/schedules/explore.ts'
import { statement } from '../support/schedules/replay.ts'
import { rawRequest } from '../support/request.ts'
import { base64, hmacSha256, sha256, signedHeaders } from '../support/sign.ts'
import { demand, exploreAll } from './schedules.ts'

jest.mock('@servicenow/glide', () => jest.requireActual('../support/schedules/glide.ts'))

const SECRET = 'whsec_schedules'
const RULES = { leaseSeconds: 60, maxAttempts: 8 }
const BODY = JSON.stringify({ id: 'dlv_1', event: 'event.blocked', data: { event_id: 'evt_1', note: 'über 😀' } })
const KEPT = 40
/** Runs of the job, half a minute each: the lease of a worker that died is over after two. */
const RUNS = 12
/** A request takes several times as many statements as a claim. */
const USUAL = 1_000
const REQUEST = rawRequest(BODY, signedHeaders(SECRET, BODY))
const silent = { info: () => undefined, warn: () => undefined, error: () => undefined }
const INDEXES = { missing: [], unmeasured: [] }
const PORTS: ReceivePorts = {
    settings: { ...toSettings(() => null), missingIndexes: toKeptIndexes(INDEXES), contentHandling: 'keep' },
    instance: { current: () => '' },
    refusals: { last: () => null, begin: () => true, renew: () => undefined, keepModeChange: () => undefined },
    pinMode: () => undefined,
    nameText: sha256,
    secrets: { current: () => SECRET, previous: () => '', previousExpires: () => '' },
    crypto: { hmacSha256, sha256, base64 },
    clock,
    measureIndexes: () => INDEXES,
    journal: silent,
    inbox,
}

/** The sender: what it hears is a fact. */
function send(): number {
    const { status } = receiveDelivery(REQUEST, 'public', PORTS)
    statement('answer', () => void rowsOf('answer').set(nextId(), { sys_id: '', status: String(status) }))
    return status
}

/** The rule and the job: an effect that shows what it was made from, or a failure. */
function process(): void {
    const deliveries = openDeliveries(RULES)
    const now = clock.now()
    for (const sysId of deliveries.due(now, '9999-01-01 00:00:00', 1)) {
        const claimed = deliveries.claim(sysId)
        if (claimed === null) continue
        const text = claimed.body.ok && !isCutBody(claimed.body.value) ? claimed.body.value : null
        if (text !== null) insertRow('effect', { effect_key: claimed.deliveryId, text }, null)
        const nextAttemptAt = text === null ? toNextAttempt(now, claimed.attempt, RULES.maxAttempts, 'ffffffff') : null
        const state = text !== null ? 'processed' : nextAttemptAt === null ? 'dead' : 'failed'
        const end = {
            code: null,
            text: null,
            nextAttemptAt,
            finishedAt: now,
            lagSeconds: null,
            rules: [],
            gatewayRow: null,
            outcomes: [],
        }
        deliveries.finish(sysId, { state, ...end })
    }
}

const isAnswered = (): boolean => listOf('answer').some(({ status }) => status === '200' || status === '202')

const isProcessed = (): boolean => listOf('x_kt_gov_delivery').some(({ state }) => state === 'processed')

/** Whether the row, as it is, has all of the body. */
function isWhole(): boolean {
    const [row] = listOf('x_kt_gov_delivery')
    if (row === undefined) return false
    const file = rowsOf('x_kt_gov_body_file').get(row.body_file ?? '')
    const content = rowsOf('sys_attachment').get(file?.attachment ?? '')?.content
    return content !== undefined && JSON.stringify(JSON.parse(content)) === BODY
}

function always(): void {
    demand(!isAnswered() || isWhole(), 'the sender was answered, and the body is not whole')
    for (const { text } of listOf('effect')) demand(JSON.stringify(JSON.parse(text)) === BODY, `mapped from ${text}`)
}

const storing: Protocol = {
    start: (random) => {
        world.cuts = { 'x_kt_gov_delivery.body': KEPT }
        world.refusedFiles = [0, 0, 1, 2][random(4)]
        const senders = Array.from({ length: 1 + random(2) }, () => () => void send())
        return [...senders, process, process].slice(0, 4)
    },
    always,
    recover: () => {
        for (let run = 0; run < RUNS && !(isAnswered() && isProcessed()); run++) {
            world.now += 30
            if (!isAnswered()) send()
            process()
            always()
        }
        world.now += 2 * 86_400
        removeUnusedBodies(timeText(world.now - 86_400), 100, () => true)
    },
    check: () => {
        demand(isAnswered(), 'the sender comes again and again, and is never answered')
        const rows = listOf('x_kt_gov_delivery').map(({ state }) => state)
        demand(rows.join() === 'processed', `deliveries: ${rows.join()}`)
        demand(listOf('effect').length === 1, `${listOf('effect').length} effects`)
        demand(isWhole(), 'the body was removed')
        demand(listOf('x_kt_gov_body_file').length === 1, 'files of no delivery stay')
        demand(listOf('sys_attachment').length === 1, 'attachments of no delivery stay')
    },
}

it('with senders, workers, deaths, and attachments that are refused at first', () => exploreAll(storing, USUAL))

const keptNowhere: Protocol = {
    ...storing,
    start: (random) => {
        const work = storing.start(random)
        world.refusedFiles = Infinity
        return work
    },
    check: () => {
        demand(!isAnswered(), 'a body that is kept nowhere was accepted')
        demand(listOf('effect').length === 0, 'half a body was mapped')
        demand(listOf('x_kt_gov_delivery').length === 0, 'a row stays that its sender was told nothing of')
        demand(listOf('x_kt_gov_body_file').length === 0, 'files of no delivery stay')
    },
}

it('where attachments are always refused: never accepted, never mapped, and nothing stays', () =>
    exploreAll(keptNowhere, USUAL))
