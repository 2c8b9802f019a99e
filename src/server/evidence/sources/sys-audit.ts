/** The audit: changes of fields that automations write. It names users, not scripts. */

import { NAME_IN_LINE, whyNot } from '../core/advice.ts'
import type { QuestionDescriptor, RowOf } from '../core/source.ts'
import { transformAudit } from '../core/transform/audit.ts'

const COLUMNS = {
    table: 'tablename',
    documentKey: 'documentkey',
    field: 'fieldname',
    oldValue: 'oldvalue',
    newValue: 'newvalue',
    user: 'user',
    /** The same for all changes of one update. */
    checkpoint: 'internal_checkpoint',
    /** How often the record was updated. */
    updateCount: 'record_checkpoint',
    // Neither of these is a column of the platform; some instances have them.
    setBy: 'set_by',
    transactionId: 'transaction_id',
} as const

/** One change of one field. */
export type AuditRow = RowOf<typeof COLUMNS>

export const sysAudit: QuestionDescriptor<
    'sys_audit_evidence',
    'set_by' | 'audit_only_writer' | 'audit_several_writers' | 'audit_same_transaction',
    AuditRow
> = {
    source: 'sys_audit_evidence',
    kind: 'question',
    tables: ['sys_audit'],
    columns: COLUMNS,
    required: ['tablename', 'documentkey', 'fieldname', 'oldvalue', 'newvalue'],
    isRead: 'for records that changed, of fields that scripts write',
    decidedBy: ['x_kt_gov.evidence.read_audit', 'x_kt_gov.evidence.audit_record_limit'],
    switchedBy: { property: 'x_kt_gov.evidence.read_audit', setting: 'evidenceReadAudit' },
    unlock: 'Set x_kt_gov.evidence.read_audit to true, and audit the table.',
    strongest: 'DETERMINISTIC',
    doesNotProve: 'Names users, not scripts: a change is ascribed to the automations that can have written it.',
    claims: {
        set_by: {
            says: 'the audit row names the only rule of that name on that table',
            grade: 'DETERMINISTIC',
            premises: ['named_rule'],
            residual: ['row_forged'],
            proofNote: 'sys_audit record names the BR: it modified this record at this timestamp.',
            whyNotHigher: null,
        },
        audit_only_writer: {
            says: 'one active automation only can have written this',
            grade: 'TEMPORAL_INFERRED',
            infers: 'stronger',
            proofNote:
                'The audited change is one that, of all active automations, only this one can have written. ' +
                'Does NOT prove that it did: a person, an import or an integration can write the same; sys_audit does not name scripts.',
            whyNotHigher: whyNot(
                'audit_names_no_script',
                'The audit names the user and not the script, and nothing else names the script in the same transaction.',
                `In the script, ${NAME_IN_LINE}.`,
            ),
        },
        audit_several_writers: {
            says: 'several can have written this',
            grade: 'TEMPORAL_INFERRED',
            infers: 'weaker',
            proofNote:
                'The audited change is one that this automation can have written; so can others. Does NOT prove which one did.',
            whyNotHigher: whyNot(
                'several_writers',
                'Several automations write this field, and the audit names none of them.',
                `In each of them, ${NAME_IN_LINE}.`,
            ),
        },
        audit_same_transaction: {
            says: 'the only writer, and proven in the same transaction',
            grade: 'DETERMINISTIC',
            premises: ['only_writer', 'proven_in_transaction'],
            residual: ['person_changed_field', 'row_forged'],
            proofNote:
                'The audited change is one that, of all active automations, only this one can have written, and another record ' +
                'proves that it ran in the same transaction. Does not exclude that a person changed the field in that transaction.',
            whyNotHigher: null,
        },
    },
    shows: ['trigger', 'automation'],
    mayShow: ({ analysis }) => analysis !== null && analysis.writes.length > 0,
    transform: transformAudit,
}
