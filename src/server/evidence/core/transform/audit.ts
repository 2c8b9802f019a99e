/** Evidence from the audit: which automation can have made a change. The audit itself names users, not scripts. */

import { isRelatedTable } from '../automation-index.ts'
import type { Evidence } from '../model.ts'
import type { AuditRow } from '../../sources/sys-audit.ts'
import { findWriters } from '../writers.ts'
import type { TransformContext, Transformed } from './context.ts'
import { executionOf, inOrder, namesOf, resolveMention, toEvidence, type Claim } from './evidence-node.ts'

/** Rows of `sys_audit` as evidence. */
export function transformAudit(rows: readonly AuditRow[], context: TransformContext): Transformed {
    const fields = fieldsByUpdate(rows)
    return { evidence: inOrder(rows.map((row) => fromAuditRow(row, fields, context))), edges: [] }
}

/** Update to the columns that it changed, as far as these rows show them. */
type FieldsByUpdate = Readonly<Record<string, readonly string[]>>

function fieldsByUpdate(rows: readonly AuditRow[]): FieldsByUpdate {
    const fields: Record<string, string[]> = Object.create(null)
    for (const row of rows) {
        const update = updateOf(row)
        if (update === '') continue
        if (!fields[update]) fields[update] = []
        if (fields[update].indexOf(row.field) < 0) fields[update].push(row.field)
    }
    return fields
}

// Rows of one update share a checkpoint; where the instance keeps none, the update count of the record.
function updateOf({ checkpoint, documentKey, table, updateCount }: AuditRow): string {
    const mark = checkpoint || updateCount
    return mark === '' ? '' : `${table}/${documentKey}/${mark}`
}

function sameUpdate(row: AuditRow, fields: FieldsByUpdate): string {
    return (fields[updateOf(row)] || [])
        .filter((field) => field !== row.field)
        .sort()
        .join(', ')
}

function fromAuditRow(row: AuditRow, fields: FieldsByUpdate, context: TransformContext): Evidence | null {
    const named = namedRule(row, context)
    const claims = named === null ? claimsOfWriters(row, context) : [named]
    const record = resolveMention({ table: row.table, id: row.documentKey, number: null }, context)
    const number = (record && record.number) || row.documentKey
    const verb = claims.some(({ matchedOn }) => matchedOn === 'set_by') ? 'modified' : 'may have modified'
    return toEvidence(
        {
            id: `evidence-br-audit-${row.sysId}`,
            source: 'sys_audit_evidence',
            type: 'sys_audit',
            sourceTable: 'sys_audit',
            sourceId: row.sysId,
            displayName: `${executionOf(claims, context)}: ${namesOf(claims, context)} ${verb} ${row.table}/${number}`,
            executedAt: row.createdAt,
            transactionId: row.transactionId,
            record,
            actor: row.user,
            claims,
            properties: {
                trigger_table: row.table,
                trigger_record_id: row.documentKey,
                trigger_record_number: (record && record.number) || '',
                field_modified: row.field,
                set_by: row.setBy,
                record_checkpoint: row.updateCount,
                internal_checkpoint: row.checkpoint,
                same_update_fields: sameUpdate(row, fields),
            },
        },
        context,
    )
}

// A user, or an include, may be called like a rule: then the name does not say which of them it is.
function namedRule(row: AuditRow, { index }: TransformContext): Claim | null {
    if (row.setBy === '' || row.setBy === row.user) return null
    const named = index.byName.get(row.setBy) || []
    const rules = named.filter(
        ({ kind, trigger }) =>
            kind !== 'business_rule' ||
            trigger === null ||
            trigger.table === 'global' ||
            isRelatedTable(index, trigger.table, row.table),
    )
    if (rules.length === 1 && rules[0].kind !== 'business_rule') return null
    return rules.length === 1 ? { automationId: rules[0].id, matchedOn: 'set_by' } : null
}

function claimsOfWriters(row: AuditRow, context: TransformContext): readonly Claim[] {
    const { index } = context
    const change = { table: row.table, field: row.field, newValue: row.newValue, at: row.createdAt }
    const { declared, hasPossible } = findWriters(index.writers, change, (one, other) =>
        isRelatedTable(index, one, other),
    )
    if (declared.length !== 1 || hasPossible)
        return declared.map((automationId) => ({ automationId, matchedOn: 'audit_several_writers' }))
    const isProven =
        row.transactionId !== '' &&
        context.logWriters.some(
            ({ automationId, confidence, transactionId }) =>
                automationId === declared[0] && confidence === 'DETERMINISTIC' && transactionId === row.transactionId,
        )
    return [{ automationId: declared[0], matchedOn: isProven ? 'audit_same_transaction' : 'audit_only_writer' }]
}
