/**
 * Kills nodes of a cluster while deliveries arrive, then asks of what was answered: is all of it there, once, and done as soon as a lease and one
 * run of the job have passed? A node is killed when it is warm: it has answered since it started. Moments are random, from a seed.
 */

import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { bootInstance, randomFrom, type LocalInstance } from 'servicenow-local-instance'
import { findApplication } from '../../tools/local-instance/application.ts'
import { startCluster, type StartedCluster } from '../on-instance/process/running-cluster.ts'
import { deliverPatiently } from './deliver-patiently.ts'

const NODES = 4
/** Parallel senders. */
const SENDERS = 6
/** Gateways and policies that the violations belong to: each has one open incident. */
const SUBJECTS = 8
/** A delivery of a killed worker waits so long at most: the lease of 60 seconds, and the job that runs every 30. */
const LONGEST_WAIT_SECONDS = 90
/** What a node answers before it counts as warm. */
const WARM_ANSWERS = 5
const LONGEST_PAUSE_MS = 400

/** What the kills left behind. */
export interface Aftermath {
    readonly kills: number
    readonly answered: number
    /** Deliveries that were taken over from a worker that died, or tried again. */
    readonly repeated: number
    /** Answered with 2xx, and not stored. */
    readonly lost: number
    /** Stored, counted, noted or opened more than once. */
    readonly doubled: number
    /** Not processed when a lease and one run of the job have passed. */
    readonly stuck: number
}

/** Kills so many nodes, one after the other. */
export async function killNodes(kills: number, seed: number, log: (line: string) => void): Promise<Aftermath> {
    const folder = mkdtempSync(join(tmpdir(), 'kills-'))
    const file = join(folder, 'instance.db')
    try {
        const cluster = await startCluster(file, NODES, 'kind')
        const answered = await loadUntil(cluster, (count) => killAll(cluster, kills, seed, count, log))
        await cluster.stop()
        return examine(file, kills, answered)
    } finally {
        rmSync(folder, { recursive: true, force: true })
    }
}

type Body = Readonly<Record<string, unknown>>

/** Every second delivery is a violation on one of a few incidents, every other opens a review of its own. */
function bodyOf(index: number): Body {
    const id = `dlv_${index}`
    const timestamp = '2026-04-23T14:30:00Z'
    const gateway_id = `gw_${Math.floor(index / 2) % SUBJECTS}`
    if (index % 2 === 0)
        return {
            ...{ id, event: 'event.blocked', timestamp },
            data: { event_id: `evt_${index}`, policy_name: 'content-safety', gateway_id },
        }
    return {
        ...{ id, event: 'escalation.created', timestamp },
        data: { escalation_id: `esc_${index}`, policy_name: 'review', action: 'escalate', gateway_id },
    }
}

/** Sends until the work beside it is done; answers how many were answered: those from 0 on. */
async function loadUntil(cluster: StartedCluster, beside: (answered: () => number) => Promise<void>): Promise<number> {
    let next = 0
    let answered = 0
    let isOver = false
    const send = async (): Promise<void> => {
        while (!isOver) {
            await deliverPatiently(cluster.client, bodyOf(next++))
            answered += 1
        }
    }
    const senders = Array.from({ length: SENDERS }, send)
    await beside(() => answered)
    isOver = true
    await Promise.all(senders)
    return answered
}

async function killAll(
    cluster: StartedCluster,
    kills: number,
    seed: number,
    answered: () => number,
    log: (line: string) => void,
): Promise<void> {
    const random = randomFrom(seed)
    for (let kill = 1; kill <= kills; kill++) {
        await cluster.haveNodes(NODES)
        const warm = answered() + NODES * WARM_ANSWERS
        while (answered() < warm) await pause(20)
        await pause(random(LONGEST_PAUSE_MS))
        const nodes = cluster.nodes()
        process.kill(nodes[random(nodes.length)] as number, 'SIGKILL')
        if (kill % 10 === 0 || kill === kills) log(`${kill} nodes killed, ${answered()} deliveries answered`)
        await pause(20)
    }
    await cluster.haveNodes(NODES)
}

const pause = (milliseconds: number): Promise<void> => new Promise((done) => setTimeout(done, milliseconds))

/** Opens the file in this process, lets a lease and one run of the job pass, and looks. */
function examine(file: string, kills: number, answered: number): Aftermath {
    const { instance } = bootInstance({ file, application: findApplication() })
    try {
        instance.queue.drain()
        instance.clock.set(Date.now() + LONGEST_WAIT_SECONDS * 1000)
        instance.queue.runJob('Keeptrusts: process due deliveries')
        instance.queue.drain()
        const deliveries = rows(instance, 'x_kt_gov_delivery', ['delivery_id', 'state', 'attempts'])
        const ids = new Set(deliveries.map(([id]) => id))
        const sent = Array.from({ length: answered }, (_unused, index) => index)
        const violations = sent.filter((index) => index % 2 === 0).length
        return {
            kills,
            answered,
            repeated: deliveries.filter(([, , attempts]) => Number(attempts) > 1).length,
            lost: sent.filter((index) => !ids.has(`dlv_${index}`)).length,
            doubled:
                extra(deliveries.map(([id]) => id)) +
                extra(rows(instance, 'x_kt_gov_compliance_task', ['correlation_id']).map(([id]) => id)) +
                extra(rows(instance, 'incident', ['correlation_id']).map(([id]) => id)) +
                Math.max(0, rows(instance, 'incident', ['number']).length - SUBJECTS) +
                Math.abs(totalOf(instance) - violations) +
                Math.abs(rows(instance, 'x_kt_gov_compliance_task', ['number']).length - (answered - violations)),
            stuck: deliveries.filter(([, state]) => state !== 'processed').length,
        }
    } finally {
        instance.close()
    }
}

function totalOf(instance: LocalInstance): number {
    return rows(instance, 'x_kt_gov_decision_count', ['total']).reduce((sum, [total]) => sum + Number(total), 0)
}

function rows(instance: LocalInstance, table: string, columns: readonly string[]): readonly (readonly string[])[] {
    const found = instance.database.select({ table, where: null, orderBy: [], window: null })
    return found.map((row) => columns.map((column) => row[column] ?? ''))
}

function extra(values: readonly (string | undefined)[]): number {
    return values.length - new Set(values).size
}
