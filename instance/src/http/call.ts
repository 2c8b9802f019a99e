/** What a route works with: the instance, the transaction of the request and what its user may do. */
import type { InstallTarget } from '../install/target.ts'
import type { Transaction } from '../kernel/kernel.ts'
import type { RecordAccess } from '../runtime/acl.ts'

/** One authenticated request in progress. */
export interface Call {
    readonly instance: InstallTarget
    readonly tx: Transaction
    readonly access: RecordAccess
}
