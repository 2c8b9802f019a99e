/**
 * Client scripts (sys_script_client) of a form, those of the type onLoad. A browser runs them; here the form is drawn with what they showed.
 * A script that needs more of a browser fails with a row in the log, and the form is drawn without it.
 */
import { ClientForm } from '../glide/client-form.ts'
import type { RecordState } from '../kernel/kernel.ts'
import { ScriptError } from '../runtime/script-error.ts'
import { findRows, scopeOf } from './metadata-rows.ts'
import type { Visit } from './visit.ts'

/** Runs the scripts that a form of the record loads, with what its display rules left for them. */
export function runOnLoad(visit: Visit, state: RecordState, scratchpad: object): ClientForm {
    const { instance, tx } = visit
    const sysId = state.isNew ? '-1' : (state.values['sys_id'] ?? '')
    const form = new ClientForm(state.table, sysId, (column) => state.values[column] ?? '')
    const equal = { table: state.table, type: 'onLoad', active: '1' }
    for (const row of findRows(instance, 'sys_script_client', equal, 'order')) {
        const source = {
            table: 'sys_script_client',
            sysId: row['sys_id'] ?? '',
            name: row['name'] ?? '',
            scope: scopeOf(instance, row),
            body: `${row['script'] ?? ''}\nonLoad()`,
        }
        try {
            instance.scripts.run(tx, source, { g_form: form, g_scratchpad: scratchpad })
        } catch (error) {
            // The error is in the log by now.
            if (!(error instanceof ScriptError)) throw error
        }
    }
    return form
}
