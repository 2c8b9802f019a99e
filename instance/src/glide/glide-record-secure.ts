/** GlideRecordSecure: a GlideRecord that obeys the ACLs of the session's user. */

import type { Row } from '../kernel/kernel.ts'
import { accessOf } from './acl-evaluator.ts'
import { GlideRecord } from './glide-record.ts'

/**
 * Glide Server APIs, Using GlideRecordSecure: rows that may not be read are left out, fields that may not be read are empty, fields
 * that may not be written become empty before the write. Query ACLs need the addUser… calls.
 */
export class GlideRecordSecure extends GlideRecord {
    override toString(): string {
        return '[object ScopedGlideRecordSecure]'
    }

    protected override admit(rows: Row[]): Row[] {
        const access = accessOf(this.instance, this.context.tx)
        return rows
            .filter((row) => access.mayUse(row.sys_class_name ?? this.table, 'read', row))
            .map((row) =>
                Object.fromEntries(
                    Object.entries(row).map(([name, value]) => [
                        name,
                        name === 'sys_id' || access.mayUseColumn(this.table, name, 'read', row) ? value : null,
                    ]),
                ),
            )
    }

    protected override permits(operation: 'create' | 'write' | 'delete'): boolean {
        const access = accessOf(this.instance, this.context.tx)
        const state = this.state()
        const table = this.getActualTable()
        if (!access.mayUse(table, operation, state?.original ?? null))
            return this.refuse(`${operation} of ${table} is refused by security constraints`)
        if (operation === 'delete' || !state) return true
        const isWritten = (name: string): boolean => state.values[name] !== (state.original?.[name] ?? null)
        for (const name of Object.keys(state.values))
            if (isWritten(name) && !access.mayUseColumn(table, name, 'write', state.original)) state.values[name] = null
        return true
    }
}
