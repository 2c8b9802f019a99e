/** What a route works with: the instance, the transaction of the request and what its user may do. */
import type { Instance, Transaction } from '../kernel.ts'
import type { RecordAccess } from './record-access.ts'

/** One authenticated request in progress. */
export interface Call {
    readonly instance: Instance
    readonly tx: Transaction
    readonly access: RecordAccess
}
