/** Whether a query may read its table at all. */
import { PlatformError } from '../kernel/kernel.ts'
import type { ScriptContext } from '../runtime/script-context.ts'

/**
 * False when the scope may not read the table and the behaviour `denied_read` makes that an empty answer.
 * @throws PlatformError when it may not and the answer is a refusal
 */
export function mayQuery({ instance, tx }: ScriptContext, table: string): boolean {
    try {
        instance.records.checkAccess(tx, table, 'read')
        return true
    } catch (error) {
        if (!(error instanceof PlatformError) || instance.behaviour.answer('denied_read') === 'throws') throw error
        return false
    }
}
