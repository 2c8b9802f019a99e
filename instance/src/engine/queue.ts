/** Deferred work as rows of shared tables: async rules and jobs in sys_trigger, events in sysevent. */

import type { Instance, Queue, Row } from '../kernel/kernel.ts'
import { formatUtc, parseUtc } from '../text/date-text.ts'
import { QUEUED_FLOW, runQueuedFlow } from '../flow/start-flow.ts'
import { TRIGGER_TABLES } from '../flow/record-triggers.ts'
import { runFlowNow, runScheduledFlow, SCHEDULED_FLOW, syncFlowSchedules } from '../flow/scheduled-triggers.ts'
import { Claimant, CLAIM_LIMIT_MS, isAlive } from './claims.ts'
import { processEvent, writeEvent } from './events.ts'
import { runAsyncRule, writeAsyncRule } from './async-rules.ts'
import { whenWritten } from '../runtime/when-written.ts'
import { rescheduleJob, runJobRecord, syncSchedules } from './scheduler.ts'

const BATCH = 100
const MAX_UNITS = 100_000
const JOB_DOCUMENT = 'sysauto_script'
// Documents of schedule items that wait for their time and not for the next drain.
const SCHEDULED = [JOB_DOCUMENT, SCHEDULED_FLOW].join(',')

/** States of sys_trigger. */
export const TRIGGER = { ready: '0', running: '1', queued: '2', error: '3' } as const

/** The queue of an instance. */
export function createQueue(instance: Instance): Queue {
    const claimant = new Claimant()
    let timer: NodeJS.Timeout | null = null
    let isDraining = false
    // Nodes that found a changed schedule at the same time must not both renew it.
    const renewSchedules = onceAfterChange(instance, () =>
        instance.database.atomically(() => {
            syncSchedules(instance)
            syncFlowSchedules(instance)
        }),
    )

    const due = (table: string, states: readonly string[], timeColumn: string, jobs: boolean, limit: number): Row[] => {
        const now = formatUtc(instance.clock.now())
        const rows = instance.database.select({
            table,
            where: {
                kind: 'and',
                terms: [
                    { kind: 'compare', path: 'state', operator: 'IN', value: states.join(',') },
                    {
                        kind: 'or',
                        terms: [
                            { kind: 'compare', path: timeColumn, operator: '<=', value: now },
                            { kind: 'compare', path: timeColumn, operator: 'ISEMPTY', value: '' },
                        ],
                    },
                    ...(table === 'sys_trigger'
                        ? [
                              {
                                  kind: 'compare',
                                  path: 'document',
                                  operator: jobs ? 'IN' : 'NOT IN',
                                  value: SCHEDULED,
                              } as const,
                          ]
                        : []),
                ],
            },
            orderBy: [
                { path: timeColumn, descending: false },
                { path: 'sys_created_on', descending: false },
            ],
            window: { first: 0, last: Math.min(BATCH, limit) },
        })
        return rows
    }

    // One statement decides who works on a row, also between processes that share the file.
    const claim = (table: string, row: Row, from: string, to: string): boolean =>
        instance.database.updateWhere(
            {
                table,
                where: {
                    kind: 'and',
                    terms: [
                        { kind: 'compare', path: 'sys_id', operator: '=', value: row.sys_id ?? '' },
                        { kind: 'compare', path: 'state', operator: '=', value: from },
                    ],
                },
                orderBy: [],
                window: null,
            },
            { state: to, claimed_by: claimant.name, sys_updated_on: formatUtc(instance.clock.now()) },
        ) === 1

    // What a dead process left behind becomes ready again.
    const releaseDeadClaims = (table: string, running: string, ready: string): void => {
        const rows = instance.database.select({
            table,
            where: { kind: 'compare', path: 'state', operator: '=', value: running },
            orderBy: [],
            window: null,
        })
        for (const row of rows) {
            const age = instance.clock.now() - (parseUtc(row.sys_updated_on ?? '') ?? 0)
            if (row.claimed_by !== claimant.name && (!isAlive(row.claimed_by ?? '') || age > CLAIM_LIMIT_MS))
                instance.database.update(table, row.sys_id ?? '', { state: ready, claimed_by: null })
        }
    }

    const runRules = (limit: number): number => {
        let ran = 0
        for (const row of due('sys_trigger', [TRIGGER.ready], 'next_action', false, limit)) {
            if (!claim('sys_trigger', row, TRIGGER.ready, TRIGGER.running)) continue
            if (row.document === QUEUED_FLOW) runQueuedFlow(instance, row)
            else runAsyncRule(instance, row)
            instance.database.delete('sys_trigger', row.sys_id ?? '')
            ran += 1
        }
        return ran
    }

    const runEvents = (limit: number): number => {
        let ran = 0
        for (const row of due('sysevent', ['ready'], 'process_on', false, limit)) {
            if (!claim('sysevent', row, 'ready', 'processing')) continue
            const outcome = processEvent(instance, row)
            instance.database.update('sysevent', row.sys_id ?? '', {
                state: outcome,
                processed: formatUtc(instance.clock.now()),
                claimed_by: null,
            })
            ran += 1
        }
        return ran
    }

    const runJobs = (limit: number): number => {
        renewSchedules()
        let ran = 0
        for (const row of due('sys_trigger', [TRIGGER.ready], 'next_action', true, limit)) {
            if (!row.next_action || !claim('sys_trigger', row, TRIGGER.ready, TRIGGER.running)) continue
            ran += 1
            if (row.document === SCHEDULED_FLOW) {
                runScheduledFlow(instance, row)
                continue
            }
            const job = instance.database.get(JOB_DOCUMENT, row.document_key ?? '')
            if (job) runJobRecord(instance, job)
            rescheduleJob(instance, row, job)
        }
        return ran
    }

    const drain: Queue['drain'] = ({ jobs = false, limit = MAX_UNITS } = {}) => {
        if (isDraining) return 0
        isDraining = true
        try {
            instance.refresh()
            instance.concurrency.finishAll()
            releaseDeadClaims('sys_trigger', TRIGGER.running, TRIGGER.ready)
            releaseDeadClaims('sysevent', 'processing', 'ready')
            let total = 0
            for (;;) {
                const ran = runRules(limit) + runEvents(limit) + (jobs ? runJobs(limit) : 0)
                total += ran
                if (ran === 0 || total >= limit) return total
            }
        } finally {
            isDraining = false
        }
    }

    return {
        enqueueRule: (tx, rule, state) => writeAsyncRule(instance, tx, rule, state),
        enqueueEvent: (tx, event) => writeEvent(instance, tx, event),
        drain,
        runJob: (nameOrId) => {
            const job = findJob(instance, nameOrId)
            if (job) runJobRecord(instance, job)
            else if (!runFlowNow(instance, nameOrId)) throw new Error(`No scheduled script is called '${nameOrId}'`)
        },
        start: (intervalMs) => {
            timer ??= setInterval(() => {
                try {
                    drain({ jobs: true, limit: BATCH })
                } catch (error) {
                    instance.options.log?.(`deferred work failed: ${String((error as Error).stack ?? error)}`)
                }
            }, intervalMs)
        },
        stop: () => {
            if (timer) clearInterval(timer)
            timer = null
            claimant.retire()
        },
    }
}

/** Does work when first asked, and again when asked after a scheduled script or flow changed. */
function onceAfterChange(instance: Instance, work: () => void): () => void {
    let isDue = true
    whenWritten(instance, [JOB_DOCUMENT, ...TRIGGER_TABLES], () => (isDue = true))
    return () => {
        if (!isDue) return
        work()
        isDue = false
    }
}

function findJob(instance: Instance, nameOrId: string): Row | null {
    const byId = instance.database.get(JOB_DOCUMENT, nameOrId)
    if (byId) return byId
    const [row] = instance.database.select({
        table: JOB_DOCUMENT,
        where: { kind: 'compare', path: 'name', operator: '=', value: nameOrId },
        orderBy: [],
        window: { first: 0, last: 1 },
    })
    return row ?? null
}
