/** Whether calls to Keeptrusts leave by a MID Server, which reaches a private network where this instance must not. */

import { SCOPE } from '../shared/names.ts'
import { openTable, textOf } from './table.ts'

/** The REST message record, where an administrator may set a MID server or mutual authentication. */
export const MESSAGE = 'Keeptrusts API'

/** HTTP Method: `use_mid_server` names the server that a method is called by. Without it on every method, some calls would leave the instance itself. */
export function hasMidServer(): boolean {
    const row = openTable('sys_rest_message_fn')
    row.addQuery('rest_message.name', MESSAGE)
    row.addQuery('rest_message.sys_scope.scope', SCOPE)
    row.query()
    let methods = 0
    while (row.next()) {
        if (textOf(row, 'use_mid_server') === '') return false
        methods++
    }
    return methods > 0
}
