/**
 * Sends requests that nobody expects to the built app, as every role, over every route and table, runs its jobs between them, and looks after each
 * at what was answered, written and logged. A run is made of rounds, each from the same fresh state and from its own part of the seed, so that any
 * request can be repeated alone with the few before it.
 */

import { Agent, request as httpRequest } from 'node:http'
import type { Row } from 'servicenow-local-instance'
import { deliveryNames } from '../request.ts'
import type { Login } from '../instance-client.ts'
import { OnInstance, PROCESS_DUE_JOB, SECRET } from '../on-instance.ts'
import { chanceOf, type Chance } from './chance.ts'
import { createSender, type Sender } from './deliveries.ts'
import { openLedger, type Ledger } from './delivery-ledger.ts'
import { add, countAnswer, countDeliveries, noFigures, type Figures, type FuzzFault } from './figures.ts'
import { hostileText } from './hostile.ts'
import { codeOf, DOCUMENTED_503, isPermitted, checkRequest, checkLog, type Verdict } from './check-request.ts'
import { describeRequest, type FuzzAnswer, type FuzzRequest } from './request.ts'
import { ROLES, rolesOf, TABLES } from './rights.ts'
import { otherRequest, routeRequest } from './route-requests.ts'
import { tableRequest, type Surroundings } from './table-requests.ts'
import { watchWrites, type Writes, type Written } from './writes.ts'

/** Requests of one round: few enough to be repeated in seconds. */
export const ROUND = 400

const START = Date.parse('2026-04-27T06:00:00Z')
const TOKEN = 'kt_live_fuzz_0123456789abcdef'
/** A request is followed by deferred work once in so many times, and by a job. */
const DRAIN_EVERY = 12
const JOB_EVERY = 60

const MAX_ANSWER_HEADERS = 1_000_000

/** What a run does. */
export interface FuzzPlan {
    readonly requests: number
    readonly seed: number
    /** Of the rounds only those whose number leaves this remainder. */
    readonly share?: { readonly of: number; readonly part: number }
    /** One round alone, up to a request, of which the last are shown. */
    readonly only?: { readonly round: number; readonly request: number }
    readonly log: (line: string) => void
    readonly onRound?: (figures: Figures) => void
}

/** Runs a fuzz to its end. */
export async function runFuzz(plan: FuzzPlan): Promise<Figures> {
    const fuzz = await Fuzz.open(plan)
    try {
        const rounds = Math.ceil(plan.requests / ROUND)
        const { of, part } = plan.share ?? { of: 1, part: 0 }
        for (let round = 0; round < rounds; round++) {
            if (plan.only ? round !== plan.only.round : round % of !== part) continue
            await fuzz.playRound(
                round,
                plan.only ? plan.only.request + 1 : Math.min(ROUND, plan.requests - round * ROUND),
            )
            plan.onRound?.(fuzz.figures)
        }
        return fuzz.figures
    } finally {
        await fuzz.close()
    }
}

/** What one round has beside the instance. */
interface Round {
    readonly number: number
    /** In every second round nobody with the right to do so changes settings, rules or rows, so that all can be counted. */
    readonly isCalm: boolean
    readonly chance: Chance
    readonly sender: Sender
    readonly ledger: Ledger
    readonly around: Surroundings
    /** Rows that people made, changed or deleted: sys_ids, and numbers of deliveries. */
    readonly byHand: Set<string>
    readonly secrets: string[]
}

class Fuzz {
    readonly figures = noFigures()
    private readonly agent = new Agent({ keepAlive: true, maxSockets: 4 })
    private readonly logins = new Map<string, Login>()
    private readonly jobs: readonly string[]

    private constructor(
        private readonly plan: FuzzPlan,
        private readonly on: OnInstance,
        private readonly writes: Writes,
    ) {
        for (const role of ROLES) if (role !== 'guest') this.logins.set(role, on.user(`fuzz.${role}`, rolesOf(role)))
        this.jobs = rowsOf(on, 'sysauto_script', 1000)
            .map(({ name }) => name ?? '')
            .filter((name) => name.startsWith('Keeptrusts: '))
            .sort()
    }

    /** Boots, and fills the tables with what the documented deliveries and the jobs make. */
    static async open(plan: FuzzPlan): Promise<Fuzz> {
        const on = await OnInstance.open({ seed: 'fuzz' })
        on.instance.clock.set(START)
        for (const name of deliveryNames()) await on.deliver(name)
        on.drain()
        await on.setProperty('x_kt_gov.webhook.signature_mode', '')
        await on.setProperty('x_kt_gov.keeptrusts.token', TOKEN)
        // Half as fast again, and what a module remembers from one request meets the next.
        on.behave('modules', 'cached')
        const fuzz = new Fuzz(plan, on, watchWrites(on.instance))
        for (const job of fuzz.jobs) on.instance.queue.runJob(job)
        on.drain()
        on.mark()
        return fuzz
    }

    async close(): Promise<void> {
        this.agent.destroy()
        await this.on.close()
    }

    async playRound(number: number, requests: number): Promise<void> {
        const { on } = this
        on.rewind()
        on.instance.clock.set(START)
        this.writes.take()
        const chance = chanceOf(this.plan.seed, number)
        const isCalm = number % 2 === 0
        const round: Round = {
            ...{ number, isCalm, chance, ledger: openLedger(isCalm), byHand: new Set(), secrets: [SECRET, TOKEN] },
            sender: createSender(chance, ROLES, SECRET, () => on.instance.clock.now()),
            around: surroundings(on, chance),
        }
        for (let index = 0; index < requests; ) {
            const request = nextRequest(round, index)
            if (this.plan.only && index > requests - 4) this.plan.log(`${number}:${index} ${describeRequest(request)}`)
            await this.send(round, index, request)
            index += request.twins
            on.instance.clock.set(on.instance.clock.now() + chance.below(3000))
            if (chance.oneIn(DRAIN_EVERY)) this.settle(round, index, () => on.drain())
            if (chance.oneIn(JOB_EVERY)) this.runJob(round, index)
        }
        this.endRound(round, requests)
    }

    private async send(round: Round, index: number, request: FuzzRequest): Promise<void> {
        const began = performance.now()
        const answers = await Promise.all(Array.from({ length: request.twins }, () => this.exchange(request)))
        const milliseconds = (performance.now() - began) / request.twins
        const writes = this.writes.take()
        this.rememberByHand(round, request, writes)
        for (const answer of answers) {
            countAnswer(this.figures, request, answer, milliseconds)
            if (answer.status === 503 && DOCUMENTED_503.has(codeOf(answer.text)))
                add(this.figures.refusals, codeOf(answer.text), 1)
            if (this.plan.only) this.plan.log(`    ${answer.status} ${answer.text.slice(0, 1000)}`)
            const entered = round.ledger.enter(index, request, answer, this.on.instance.clock.now())
            if (entered) this.fault(round, entered.request, entered, request)
            this.followSecret(round, request, answer)
        }
        // Which of several twins wrote a row is not known: all of it is checked against the most permissive of their answers.
        const [best] = [...answers].sort((a, b) => a.status - b.status)
        for (const verdict of checkRequest(request, best!, writes, round.secrets, index))
            this.fault(round, index, verdict, request)
        for (const line of this.on.printed.splice(0))
            if (line.startsWith('request failed'))
                this.fault(round, index, { kind: 'exceptions', text: line.slice(0, 600) }, request)
    }

    /** The secret that a rotation answers signs what comes next. */
    private followSecret(round: Round, { target }: FuzzRequest, { status, text }: FuzzAnswer): void {
        if (status !== 200 || target.kind !== 'route' || !target.route.endsWith('setup/secret')) return
        const { secret } = (JSON.parse(text) as { readonly result: { readonly secret: string } }).result
        round.secrets.push(secret)
        round.sender.useSecret(secret)
    }

    private rememberByHand(round: Round, request: FuzzRequest, writes: readonly Written[]): void {
        const { target } = request
        if (target.kind !== 'rows' || !isPermitted(request)) return
        for (const { sysId, table, number } of writes)
            if (sysId && table === target.table) round.byHand.add(sysId).add(number)
    }

    private runJob(round: Round, index: number): void {
        const { instance } = this.on
        const job = round.chance.oneIn(2) ? PROCESS_DUE_JOB : round.chance.pick(this.jobs)
        instance.clock.set(instance.clock.now() + 61_000)
        add(this.figures.jobs, job.replace('Keeptrusts: ', ''), 1)
        this.settle(round, index, () => {
            instance.queue.runJob(job)
            this.on.drain()
        })
    }

    /** Does work that no request does, and checks what it logs. */
    private settle(round: Round, index: number, work: () => void): void {
        try {
            work()
        } catch (error) {
            this.fault(round, index, { kind: 'exceptions', text: String((error as Error).stack).slice(0, 600) })
        }
        for (const verdict of checkLog(this.writes.take(), round.secrets)) this.fault(round, index, verdict)
    }

    /** Lets every retry become due, then counts. */
    private endRound(round: Round, requests: number): void {
        const { on } = this
        for (let attempt = 0; attempt < LAST_ATTEMPTS; attempt++) {
            this.settle(round, requests - 1, () => {
                on.drain()
                on.reprocess(HOUR)
            })
            if (rowsOf(on, 'x_kt_gov_delivery', 100_000).every(({ state }) => !WAITING.has(state ?? ''))) break
        }
        const accounting = round.ledger.account(on.instance, round.byHand)
        countDeliveries(this.figures, accounting)
        for (const fault of accounting.faults)
            this.fault(round, fault.request < 0 ? requests - 1 : fault.request, fault)
    }

    private fault(
        round: Round,
        request: number,
        { kind, text }: Verdict | { readonly kind: FuzzFault['kind']; readonly text: string },
        sent?: FuzzRequest,
    ): void {
        this.figures.faults.push({ kind, round: round.number, request, text })
        this.plan.log(`FAULT ${kind}: ${text}`)
        if (sent) this.plan.log(`      ${describeRequest(sent)}`)
        this.plan.log(
            `      seed ${this.plan.seed}, round ${round.number}, request ${request}: npm run fuzz -- --replay ${this.plan.seed}:${round.number}:${request}`,
        )
    }

    private exchange({ role, method, path, headers, body }: FuzzRequest): Promise<FuzzAnswer> {
        const login = this.logins.get(role)
        const authorization = login && `Basic ${Buffer.from(`${login.user}:${login.password}`).toString('base64')}`
        const { hostname, port } = new URL(this.on.url)
        return new Promise((resolve, reject) => {
            const call = httpRequest(
                {
                    hostname,
                    port,
                    method,
                    path,
                    agent: this.agent,
                    // The Link header of a list holds the query, several times over.
                    maxHeaderSize: MAX_ANSWER_HEADERS,
                    headers: { ...(authorization ? { authorization } : {}), ...headers },
                },
                (answer) => {
                    const chunks: Buffer[] = []
                    answer.on('data', (chunk: Buffer) => chunks.push(chunk))
                    answer.on('end', () =>
                        resolve({ status: answer.statusCode ?? 0, text: Buffer.concat(chunks).toString('utf8') }),
                    )
                },
            )
            call.on('error', reject)
            call.end(body ?? undefined)
        })
    }
}

const HOUR = 3600
/** More than the app makes of a delivery. */
const LAST_ATTEMPTS = 12
const WAITING = new Set(['queued', 'processing', 'failed'])

function nextRequest(round: Round, index: number): FuzzRequest {
    const { chance, sender, around } = round
    for (;;) {
        const request = chance.weighted<FuzzRequest>([
            [30, () => sender.next(index)],
            [32, () => routeRequest(chance, index, around)],
            [34, () => tableRequest(chance, index, around)],
            [4, () => otherRequest(chance, index, around)],
        ])
        if (!round.isCalm || !isMeddling(request)) return request
    }
}

/** Whether a request changes, with the right to do so, what processing goes by or what was processed. */
function isMeddling(request: FuzzRequest): boolean {
    const { target, method } = request
    if (target.kind === 'other' || method === 'GET' || !isPermitted(request)) return false
    return target.kind === 'rows' ? target.right !== 'r' : MEDDLING.test(target.route)
}

const MEDDLING = /settings|rules\/rules|setup\/(secret|groups|instance)/

/** What requests name of the instance: rows are looked up again from time to time. */
function surroundings(on: OnInstance, chance: Chance): Surroundings {
    const known = new Map<string, readonly string[]>()
    const idsOf = (table: string): readonly string[] => {
        const ids = chance.oneIn(30) ? undefined : known.get(table)
        if (ids !== undefined) return ids
        const found = rowsOf(on, table, 30).map(({ sys_id }) => sys_id ?? '')
        known.set(table, found)
        return found
    }
    return {
        roles: ROLES,
        columnsOf: (table) => [...on.instance.dictionary.table(table)!.columns.keys()],
        rowOf(table) {
            const ids = chance.oneIn(6) ? [] : idsOf(table)
            return ids.length > 0 ? chance.pick(ids) : hostileText(chance) || 'none'
        },
        file() {
            const files = rowsOf(on, 'sys_attachment', 30).filter(({ table_name }) => TABLES.includes(table_name ?? ''))
            if (files.length === 0) return null
            const { sys_id, table_name } = chance.pick(files)
            return { sysId: sys_id!, table: table_name! }
        },
    }
}

function rowsOf(on: OnInstance, table: string, most: number): readonly Row[] {
    return on.instance.database.select({
        table,
        where: null,
        orderBy: [{ path: 'sys_id', descending: false }],
        window: { first: 0, last: most },
    })
}
