/** Measures what takes its time: a run asks, and a later one reads the answer. */

import { gs } from '@servicenow/glide'
import { toRuleUser, unmeasured, type RuleRun } from '../../core/platform/answers.ts'
import { PENDING_SECONDS, type Measured } from '../../core/platform/facts.ts'
import { addSeconds, secondsBetween } from '../../../shared/time.ts'
import { clock } from '../../../platform/clock.ts'
import { newToken } from '../../../platform/claims.ts'
import { openTable, textOf, whenReadable, type TableRecord } from '../../../platform/table.ts'
import { leaveForRule } from './answer-call.ts'
import { isRemembered, remember } from './module-state.ts'
import { addProbe, newProbeKey, probesFor, removeProbe } from './probe-rows.ts'
import type { SelfCalls } from './self-calls.ts'

const PENDING: Measured = { answer: 'pending', detail: '' }
const LOG = 'syslog_app_scope'

/** Two rows, written by this user and, through a call, by guest: the rule writes down as whom it ran. */
export function measureRuleUsers(calls: SelfCalls): Measured {
    const rows = probesFor('async_rule')
    if (rows.length === 0) {
        leaveForRule()
        calls.call('write', '')
        return PENDING
    }
    const isAnswered = rows.every((row) => textOf(row, 'ran_as') !== '')
    if (!isAnswered && !isGivenUp(rows[0])) return PENDING
    const runs = rows.map((row): RuleRun => ({ writer: textOf(row, 'content'), ranAs: textOf(row, 'ran_as') }))
    for (const row of rows) removeProbe(row.getUniqueValue())
    return isAnswered ? toRuleUser(runs) : { answer: 'not_run', detail: '' }
}

/** A token in the state of a module, which a later run looks for; a run on another node finds a module of its own. */
export function measureModuleState(): Measured {
    const [waiting] = probesFor('module_state')
    if (waiting === undefined) {
        const token = newToken()
        remember(token)
        addProbe(newProbeKey(), { purpose: 'module_state', content: token })
        return PENDING
    }
    removeProbe(waiting.getUniqueValue())
    return { answer: isRemembered(textOf(waiting, 'content')) ? 'kept' : 'fresh', detail: '' }
}

/** One line in the application log, looked for at once and by later runs. */
export function measureLogLag(): Measured {
    if (!whenReadable(() => openTable(LOG).isValid(), false)) return unmeasured('The application log cannot be read')
    const [waiting] = probesFor('log_lag')
    if (waiting === undefined) {
        const token = newToken()
        gs.warn('[Keeptrusts] Measures when a log line can be read, nothing is wrong: {0}', token)
        if (hasLine(token, clock.now())) return { answer: 'at_once', detail: '' }
        addProbe(newProbeKey(), { purpose: 'log_lag', content: token })
        return PENDING
    }
    const since = textOf(waiting, 'sys_created_on')
    const isSeen = hasLine(textOf(waiting, 'content'), since)
    if (!isSeen && !isGivenUp(waiting)) return PENDING
    removeProbe(waiting.getUniqueValue())
    if (!isSeen) return { answer: 'not_seen', detail: '' }
    return { answer: 'later', detail: `Within ${secondsBetween(since, clock.now())} seconds` }
}

function isGivenUp(row: TableRecord): boolean {
    return textOf(row, 'sys_created_on') < addSeconds(clock.now(), -PENDING_SECONDS)
}

/** Rows around the time at which the line was written: a log is never searched whole. */
function hasLine(token: string, written: string): boolean {
    return whenReadable(() => {
        const row = openTable(LOG)
        row.addQuery('sys_created_on', '>=', addSeconds(written, -PENDING_SECONDS))
        row.addQuery('sys_created_on', '<=', addSeconds(written, PENDING_SECONDS))
        row.addQuery('message', 'CONTAINS', token)
        row.setLimit(1)
        row.query()
        return row.next()
    }, false)
}
