/** Events: written by gs.eventQueue, handled by script actions. */

import type { Instance, Queue, Row, Transaction, User } from '../kernel/kernel.ts'
import { GlideElement } from '../glide/glide-element.ts'
import { GlideRecord } from '../glide/glide-record.ts'
import { formatUtc } from '../text/date-text.ts'
import { isTrue } from '../text/script-text.ts'
import { scopeNameOf } from '../runtime/scope-names.ts'
import { scriptContextOf } from '../runtime/script-context.ts'
import { ScriptError } from '../runtime/script-error.ts'
import { loggedWhenLong } from '../runtime/transaction-log.ts'

const NAME_LENGTH = 40

/**
 * Writes a row of sysevent. Registering events guide: names are cut at 40 characters without a word, and an event of a scoped
 * application that is not registered is not queued, also without a word.
 */
export function writeEvent(instance: Instance, tx: Transaction, event: Parameters<Queue['enqueueEvent']>[1]): void {
    const name = event.name.slice(0, NAME_LENGTH)
    if (tx.scope !== 'global' && !isRegistered(instance, tx, name)) {
        instance.log.write(tx, 'debug', `Event ${name} is not registered and was not queued`)
        return
    }
    const now = formatUtc(instance.clock.now())
    instance.database.insert(
        'sysevent',
        {
            sys_id: instance.newId(),
            name,
            table: event.table || null,
            instance: event.instance || null,
            parm1: event.parm1 || null,
            parm2: event.parm2 || null,
            queue: event.queue || null,
            state: 'ready',
            user_id: tx.user.sysId,
            user_name: tx.user.userName,
            process_on: event.processOn ?? now,
            sys_created_on: now,
            sys_created_by: tx.user.userName,
            sys_updated_on: now,
            sys_updated_by: tx.user.userName,
            sys_mod_count: '0',
        },
        tx.counters,
    )
}

/** Runs the active script actions of an event in their order, as system unless the behaviour `event_user` is another; answers the state the event ends in. */
export function processEvent(instance: Instance, row: Row): 'processed' | 'error' {
    let failed = false
    for (const action of actionsFor(instance, row.name ?? '')) {
        const scope = scopeNameOf(instance, action.sys_scope)
        const tx = instance.transaction({ name: `EVENT: ${row.name ?? ''}`, user: userOf(instance, row), scope })
        const context = scriptContextOf(instance)
        const source = {
            table: 'sysevent_script_action',
            sysId: action.sys_id ?? '',
            name: action.name ?? '',
            scope,
        }
        const variables = {
            event: GlideRecord.on(context, instance.records.load('sysevent', row)),
            current: subjectOf(instance, row),
        }
        try {
            if (action.condition_script) {
                const holds = instance.scripts.run(tx, { ...source, body: action.condition_script }, variables)
                if (!isTrue(holds instanceof GlideElement ? holds.toString() : holds)) continue
            }
            const body = action.script ?? ''
            loggedWhenLong(instance, tx, () => instance.scripts.run(tx, { ...source, body }, variables))
        } catch (error) {
            if (!(error instanceof ScriptError)) throw error
            failed = true
        }
    }
    return failed ? 'error' : 'processed'
}

function userOf({ users, behaviour }: Instance, event: Row): User {
    const answer = behaviour.answer('event_user')
    if (answer === 'guest') return users.guest()
    return (answer === 'trigger_user' && users.byId(event.user_id ?? '')) || users.system()
}

function isRegistered(instance: Instance, tx: Transaction, name: string): boolean {
    const query = {
        table: 'sysevent_register',
        where: { kind: 'compare', path: 'event_name', operator: '=', value: name } as const,
        orderBy: [],
        window: { first: 0, last: 1 },
    }
    return instance.database.select(query, tx.counters).length > 0
}

function actionsFor(instance: Instance, name: string): Row[] {
    return instance.database.select({
        table: 'sysevent_script_action',
        where: {
            kind: 'and',
            terms: [
                { kind: 'compare', path: 'event_name', operator: '=', value: name },
                { kind: 'compare', path: 'active', operator: '=', value: '1' },
            ],
        },
        orderBy: [
            { path: 'order', descending: false },
            { path: 'name', descending: false },
        ],
        window: null,
    })
}

// `current` is the record the event was queued for, as it is now; null when there is none any more.
function subjectOf(instance: Instance, event: Row): GlideRecord | null {
    if (!event.table || !event.instance || !instance.dictionary.table(event.table)) return null
    const row = instance.database.get(event.table, event.instance)
    return row ? GlideRecord.on(scriptContextOf(instance), instance.records.load(event.table, row)) : null
}
