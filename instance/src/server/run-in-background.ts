/** Scripts - Background: a script that a person runs by hand, and the two rows that the platform keeps of it. */

import type { Instance, Row, User } from '../kernel/kernel.ts'
import { toDateTimeText } from '../runtime/relative-dates.ts'

/** The page's own name of its transactions, and the source of its row in the system log. */
const TRANSACTION = '/sys.scripts.do'
const LOG_SOURCE = 'ScriptBackgroundCheck'
const HISTORY = 'sys_script_execution_history'

/** What is run, and by whom. */
export interface BackgroundScript {
    readonly script: string
    readonly user: User
    readonly scope: string
    /** The box "Record for rollback": without it, the run has no row in the history. */
    readonly isRecorded: boolean
}

/**
 * Runs the script as one transaction of the user. It answers nothing; an error that leaves the script is thrown, after both rows.
 *
 * The system log has the script itself (assumed: some instances show its beginning only). Whether the history is written before or after the
 * script runs is not documented; here it is there from the beginning, and its end is filled in.
 */
export function runInBackground(instance: Instance, { isRecorded, scope, script, user }: BackgroundScript): void {
    const log = instance.transaction({ name: TRANSACTION, user, scope: 'global' })
    instance.log.write(log, 'info', script, LOG_SOURCE)
    const sysId = isRecorded ? open(instance, script, user) : null
    const tx = instance.transaction({ name: TRANSACTION, user, scope })
    try {
        instance.scripts.run(tx, { table: 'sys_script_fix', sysId: '', name: 'background', scope, body: script }, {})
    } finally {
        if (sysId !== null) instance.database.update(HISTORY, sysId, { finished: toDateTimeText(instance.clock.now()) })
    }
}

function open(instance: Instance, script: string, user: User): string {
    const now = toDateTimeText(instance.clock.now())
    const row: Row = {
        sys_id: instance.newId(),
        sys_created_on: now,
        sys_created_by: user.userName,
        executed_by: user.sysId,
        started: now,
        finished: null,
        script,
    }
    instance.database.insert(HISTORY, row)
    return row.sys_id!
}
