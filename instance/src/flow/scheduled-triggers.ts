/** Scheduled triggers: a schedule item for each published flow that runs daily, weekly, monthly, repeatedly or once. */
import type { Instance, Row } from '../kernel/kernel.ts'
import { formatUtc } from '../text/date-text.ts'
import { nextRun } from '../runtime/next-run.ts'
import { toDateTimeText } from '../runtime/relative-dates.ts'
import type { Definition } from './flow-definitions.ts'
import { readValues, valueNamed } from './packed-values.ts'
import { readTriggers, rootOf } from './record-triggers.ts'
import { loggedQuietly, runInForeground } from './start-flow.ts'

/** The `document` of scheduled flows in sys_trigger; its key is the trigger record. */
export const SCHEDULED_FLOW = 'sys_hub_trigger_instance_v2'

const RUN_TYPES: Readonly<Record<string, string>> = {
    daily: 'daily',
    weekly: 'weekly',
    monthly: 'monthly',
    repeat: 'periodically',
    run_once: 'once',
}

/** Gives every published scheduled flow its schedule item, renews those whose schedule changed, and removes the orphans. */
export function syncFlowSchedules(instance: Instance): void {
    const items = new Map(itemsOf(instance).map((item) => [item['document_key'], item]))
    for (const { row, definition } of readTriggers(instance)) {
        const schedule = scheduleOf(row)
        if (!schedule) continue
        const item = items.get(row['sys_id'])
        items.delete(row['sys_id'])
        if (item?.['job_context'] === JSON.stringify(schedule)) continue
        if (item) instance.database.delete('sys_trigger', item['sys_id'] ?? '')
        addItem(instance, row, definition, schedule)
    }
    for (const orphan of items.values()) instance.database.delete('sys_trigger', orphan['sys_id'] ?? '')
}

/** Runs the flow of a due schedule item, and says when it is due again. */
export function runScheduledFlow(instance: Instance, item: Row): void {
    const found = readTriggers(instance).find(({ row }) => row['sys_id'] === item['document_key'])
    if (found) runTriggered(instance, found.row, found.definition)
    const schedule = JSON.parse(item['job_context'] ?? '{}') as Row
    const next = found && schedule['run_type'] !== 'once' ? nextRun(schedule, instance.clock.now() + 1) : null
    instance.database.update('sys_trigger', item['sys_id'] ?? '', {
        state: '0',
        claimed_by: null,
        next_action: next === null ? null : formatUtc(next),
        run_count: String(Number(item['run_count'] ?? 0) + 1),
    })
}

/** Runs a published scheduled flow by name or sys_id now; answers whether there is one. */
export function runFlowNow(instance: Instance, nameOrId: string): boolean {
    const found = readTriggers(instance).find(
        ({ row, definition }) =>
            scheduleOf(row) && [definition.row['name'], definition.row['sys_id']].includes(nameOrId),
    )
    if (found) runTriggered(instance, found.row, found.definition)
    return found !== undefined
}

function runTriggered(instance: Instance, trigger: Row, definition: Definition): void {
    const tx = instance.transaction({
        name: `FLOW: ${definition.row['name'] ?? ''}`,
        user: instance.users.system(),
        scope: definition.scope,
    })
    const now = toDateTimeText(instance.clock.now())
    const values = { run_start_time: now, run_start_date_time: now }
    loggedQuietly(instance, tx, () =>
        runInForeground(instance, tx, { definition, trigger: { root: rootOf(trigger), values } }),
    )
}

/** The schedule of a trigger in the words of scheduled scripts; null when it is no scheduled trigger. */
function scheduleOf(trigger: Row): Row | null {
    const type = RUN_TYPES[trigger['trigger_type'] ?? '']
    if (!type) return null
    const inputs = readValues(trigger['trigger_inputs'])
    const given = (name: string): string | null => valueNamed(inputs, name) || null
    return {
        run_type: type,
        run_time: given('time'),
        run_period: given('repeat'),
        run_dayofweek: given('day_of_week'),
        run_dayofmonth: given('day_of_month'),
        run_start: given('run_in'),
    }
}

function addItem(instance: Instance, trigger: Row, definition: Definition, schedule: Row): void {
    // The first run of a repeating flow is due when the flow is activated.
    const now = instance.clock.now()
    const next = schedule['run_type'] === 'periodically' ? now : nextRun(schedule, now)
    instance.database.insert('sys_trigger', {
        sys_id: instance.newId(),
        name: `FLOW: ${definition.row['name'] ?? ''}`,
        state: '0',
        next_action: next === null ? null : formatUtc(next),
        document: SCHEDULED_FLOW,
        document_key: trigger['sys_id'],
        job_context: JSON.stringify(schedule),
        sys_created_on: formatUtc(now),
        sys_created_by: 'system',
        sys_updated_on: formatUtc(now),
        sys_updated_by: 'system',
        sys_mod_count: '0',
    })
}

function itemsOf(instance: Instance): Row[] {
    return instance.database.select({
        table: 'sys_trigger',
        where: { kind: 'compare', path: 'document', operator: '=', value: SCHEDULED_FLOW },
        orderBy: [],
        window: null,
    })
}
