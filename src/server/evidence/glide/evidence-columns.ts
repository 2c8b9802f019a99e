/** The columns of evidence. The content hash covers everything that is written, so that the same evidence is never written twice. */

import { toCanonicalJson } from '../../shared/json.ts'
import { toBasis, toLines } from '../core/basis.ts'
import { toNamedLines } from '../core/words.ts'
import { toExecution } from '../core/executions.ts'
import type { Evidence } from '../core/model.ts'
import type { Fields } from '../../shared/plan.ts'
import { crypto } from '../../platform/crypto.ts'
import { toCounting, toExecutionKey } from './execution-counting.ts'
import { toRowId } from './node-rows.ts'

/** The columns of one evidence. */
export function toEvidenceColumns(evidence: Evidence): Fields {
    const { began, record, subjects, whyNotHigher } = evidence
    const ids = subjects.map(({ automationId }) => automationId)
    // The one that the row is sure of, where it is sure of any: what is grouped by this column rests on it.
    const first = subjects.find(({ confidence }) => confidence === evidence.confidence)
    const basis = toBasis(evidence.matchedOn)
    const execution = toExecution(evidence, first ? first.automationId : '')
    return {
        evidence_key: crypto.sha256(evidence.id),
        evidence_id: evidence.id,
        source: evidence.source,
        evidence_type: evidence.type,
        source_table: evidence.sourceTable,
        source_id: evidence.sourceId,
        display_name: evidence.displayName.slice(0, 255),
        confidence: evidence.confidence,
        matched_on: evidence.matchedOn,
        executed_at: evidence.executedAt || '',
        transaction_id: evidence.transactionId || '',
        began_kind: began ? began.kind : '',
        began_by: began ? began.name.slice(0, 255) : '',
        record_table: (record && record.table) || '',
        record_id: (record && record.id) || '',
        record_number: (record && record.number) || '',
        connection_id: evidence.connectionId || '',
        connection: toRowId(evidence.connectionId),
        actor: (evidence.actor || '').slice(0, 100),
        automation_id: first ? first.automationId : '',
        automation: toRowId(first ? first.automationId : ''),
        automation_ids: ids.filter((id, index) => ids.indexOf(id) === index).join(','),
        execution_key: toExecutionKey(execution),
        counting: toCounting(execution),
        proof_notes: evidence.proofNotes.slice(0, 4000),
        premises: toLines(basis.premises),
        residual: toLines(basis.residual),
        why_not_code: whyNotHigher ? whyNotHigher.code : '',
        why_not_missing: whyNotHigher ? whyNotHigher.missing : '',
        why_not_remediation: whyNotHigher ? whyNotHigher.remediation : '',
        details: toNamedLines(evidence.properties),
        properties: toCanonicalJson(evidence.properties),
        content_hash: crypto.sha256(toCanonicalJson(evidence)),
    }
}
