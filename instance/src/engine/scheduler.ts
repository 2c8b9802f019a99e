/** Scheduled scripts: when they are due, and one run of one. */

import type { Instance, Row } from '../kernel/kernel.ts'
import { GlideElement } from '../glide/glide-element.ts'
import { formatUtc } from '../text/date-text.ts'
import { isTrue } from '../text/script-text.ts'
import { nextRun } from '../runtime/next-run.ts'
import { scopeNameOf } from '../runtime/scope-names.ts'
import { ScriptError } from '../runtime/script-error.ts'
import { loggedWhenLong } from '../runtime/transaction-log.ts'

const TYPES: Readonly<Record<string, string>> = { daily: '1', weekly: '2', monthly: '3', periodically: '4', once: '0' }

/** Gives every active scheduled script its schedule item, renews those whose schedule changed, and removes the orphans. */
export function syncSchedules(instance: Instance): void {
    if (!instance.dictionary.table('sysauto_script') || !instance.dictionary.table('sys_trigger')) return
    const triggers = new Map(
        selectAll(instance, 'sys_trigger', 'document', 'sysauto_script').map((row) => [row.document_key, row]),
    )
    for (const job of selectAll(instance, 'sysauto_script', 'active', '1')) {
        const trigger = triggers.get(job.sys_id)
        triggers.delete(job.sys_id)
        if (trigger?.job_context === signature(job)) continue
        if (trigger) instance.database.delete('sys_trigger', trigger.sys_id ?? '')
        addTrigger(instance, job)
    }
    for (const orphan of triggers.values()) instance.database.delete('sys_trigger', orphan.sys_id ?? '')
}

/** After a run: the next one, or none for a job that runs once. Runs missed meanwhile are not made up. */
export function rescheduleJob(instance: Instance, trigger: Row, job: Row | null): void {
    const next = job && job.run_type !== 'once' ? nextRun(job, instance.clock.now() + 1) : null
    instance.database.update('sys_trigger', trigger.sys_id ?? '', {
        state: '0',
        claimed_by: null,
        next_action: next === null ? null : formatUtc(next),
        run_count: String(Number(trigger.run_count ?? 0) + 1),
    })
}

/** Runs a scheduled script now, as its `run_as` user or system, in its own scope. Its errors end in the log. */
export function runJobRecord(instance: Instance, job: Row): void {
    const scope = scopeNameOf(instance, job.sys_scope)
    const user = (job.run_as ? instance.users.byId(job.run_as) : null) ?? instance.users.system()
    const tx = instance.transaction({ name: `JOB: ${job.name ?? ''}`, user, scope })
    const source = { table: 'sysauto_script', sysId: job.sys_id ?? '', name: job.name ?? '', scope }
    const work = (): void => {
        if (job.conditional === '1' && job.condition) {
            const holds = instance.scripts.run(tx, { ...source, body: job.condition, part: 'condition' }, {})
            if (!isTrue(holds instanceof GlideElement ? holds.toString() : holds)) return
        }
        instance.scripts.run(tx, { ...source, body: job.script ?? '' }, {})
    }
    try {
        loggedWhenLong(instance, tx, work)
    } catch (error) {
        if (!(error instanceof ScriptError)) throw error
    }
}

function addTrigger(instance: Instance, job: Row): void {
    const next = nextRun(job, instance.clock.now())
    const now = formatUtc(instance.clock.now())
    instance.database.insert('sys_trigger', {
        sys_id: instance.newId(),
        name: job.name,
        state: '0',
        trigger_type: TYPES[job.run_type ?? ''] ?? null,
        next_action: next === null ? null : formatUtc(next),
        document: 'sysauto_script',
        document_key: job.sys_id,
        job_context: signature(job),
        sys_created_on: now,
        sys_created_by: 'system',
        sys_updated_on: now,
        sys_updated_by: 'system',
        sys_mod_count: '0',
    })
}

function signature(job: Row): string {
    const { run_type, run_period, run_time, run_start, run_dayofweek, run_dayofmonth, time_zone } = job
    return JSON.stringify([run_type, run_period, run_time, run_start, run_dayofweek, run_dayofmonth, time_zone])
}

function selectAll(instance: Instance, table: string, path: string, value: string): Row[] {
    return instance.database.select({
        table,
        where: { kind: 'compare', path, operator: '=', value },
        orderBy: [{ path: 'name', descending: false }],
        window: null,
    })
}
