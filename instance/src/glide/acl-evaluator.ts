/** Evaluates the condition and the script of an ACL for the user of a transaction. */
import type { Condition, Instance, Transaction } from '../kernel/kernel.ts'
import { GlideRecord } from './glide-record.ts'
import { createRecordAccess, type AclEvaluator, type RecordAccess } from '../runtime/acl.ts'
import { parseEncodedQuery } from '../runtime/encoded-query.ts'
import { scriptContextOf } from '../runtime/script-context.ts'
import { evaluateGuarded, resolveFor } from '../runtime/script-query.ts'
import { whenWritten } from '../runtime/when-written.ts'

/** Conditions are asked of the storage, so that they mean what the same query means in a list. */
export function createAclEvaluator(instance: Instance, tx: Transaction): AclEvaluator {
    return {
        matches(table, row, condition) {
            const parsed = parseEncodedQuery(condition).where
            const asked = resolveFor(instance, tx, table, parsed, (text) => evaluateGuarded(instance, tx, text))
            const self: Condition = { kind: 'compare', path: 'sys_id', operator: '=', value: row['sys_id'] ?? '' }
            const where: Condition = asked ? { kind: 'and', terms: [self, asked] } : self
            return instance.database.count({ table, where, orderBy: [], window: null }) > 0
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

const caches = new WeakMap<Instance, WeakMap<Transaction, RecordAccess>>()

/** Access for the user of a transaction as its scripts ask for it; remembered until an ACL changes. */
export function accessOf(instance: Instance, tx: Transaction): RecordAccess {
    if (!caches.has(instance)) {
        const forget = (): void => void caches.set(instance, new WeakMap())
        forget()
        whenWritten(instance, ['sys_security_acl', 'sys_security_acl_role', 'sys_user_role'], forget)
    }
    const cache = caches.get(instance) as WeakMap<Transaction, RecordAccess>
    const known = cache.get(tx) ?? createRecordAccess(instance, tx, createAclEvaluator(instance, tx))
    cache.set(tx, known)
    return known
}
