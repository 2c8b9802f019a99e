/** Evaluates the condition and the script of an ACL for the user of a transaction. */
import type { Instance, Transaction } from '../kernel.ts'
import { GlideRecord } from '../glide/glide-record.ts'
import { scriptContextOf } from '../runtime/script-context.ts'
import { toQuery } from './list-query.ts'
import type { AclEvaluator } from './record-access.ts'

/** Conditions are asked of the storage, so that they mean what the same query means in a list. */
export function createAclEvaluator(instance: Instance, tx: Transaction): AclEvaluator {
    return {
        matches(table, row, condition) {
            const query = toQuery(instance, tx, table, condition)
            const self = { kind: 'compare', path: 'sys_id', operator: '=', value: row['sys_id'] ?? '' } as const
            const where = query.where ? { kind: 'and' as const, terms: [self, query.where] } : self
            return instance.database.count({ ...query, where, orderBy: [] }) > 0
        },
        answer(script, sysId, scope, table, row) {
            // Access control scripts: the variable `answer` decides.
            const body = `var answer;\n${script}\n;answer`
            const current = row ? GlideRecord.on(scriptContextOf(instance), instance.records.load(table, row)) : null
            const source = { table: 'sys_security_acl', sysId, name: table, scope, body }
            return instance.scripts.run(tx, source, { current }) === true
        },
    }
}
