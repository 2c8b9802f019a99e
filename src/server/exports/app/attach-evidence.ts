/** Attaches a fetched export to the records that it is evidence for. */

import { exportFailure } from '../core/codes.ts'
import { planEvidence, toTargetKinds, type Target } from '../core/targets.ts'
import { EVIDENCE_REQUEST_TABLE, TABLES } from '../../shared/names.ts'
import { wholeDays } from '../../shared/control-window.ts'
import { reconcileExport } from '../../controls/app/reconcile-export.ts'
import type { ClaimedExport, EvidenceFile, ExportPorts, Step } from './export-ports.ts'

/** First the populations are compared. An empty export proves nothing and is attached to nothing; every other one is attached wherever the rules name a record, each file once. */
export function attachEvidence(row: ClaimedExport, ports: ExportPorts): Step {
    reconcile(row, ports)
    return row.isEmpty ? { kind: 'done', changes: {} } : attachToRecords(row, ports)
}

/** Copies every file of the export to every record that the rules name; what is there already stays as it is. */
export function attachToRecords(row: ClaimedExport, ports: ExportPorts): Step {
    const files = ports.files.ownFiles(row.sysId)
    const targets = findTargets(row, ports)
    if (typeof targets === 'string')
        return { kind: 'failed', failure: exportFailure('target_refused', targets), changes: {} }
    const cap = ports.settings.evidenceAttachCap
    const refusals = targets.slice(0, cap).map((target) => attach(target, files, row, ports))
    const refused = refusals.filter((refusal) => refusal !== '')
    if (refused.length > 0)
        return { kind: 'failed', failure: exportFailure('target_refused', refused.join('; ')), changes: {} }
    const left = targets.length - cap
    const remark = left > 0 ? `Not attached to ${left} more records: x_kt_gov.evidence.attach_cap` : undefined
    return { kind: 'done', changes: { state: 'attached', ...(remark === undefined ? {} : { remark }) } }
}

/** An export without a record is still compared: webhooks may have reported decisions of its days. */
function reconcile(row: ClaimedExport, { populations }: ExportPorts): void {
    if (row.population === undefined) throw new Error('the stored population of the export cannot be read')
    if (row.population === null || row.windowFrom === '' || row.windowTo === '') return
    const { sysId, windowFrom, windowTo } = row
    reconcileExport({ exportSysId: sysId, windowFrom, windowTo, populations: row.population }, { populations })
}

/** Every record once, in the order of the kinds; a text explains why they could not be found. */
function findTargets(row: ClaimedExport, ports: ExportPorts): readonly Target[] | string {
    const { links, records, settings } = ports
    const kinds = toTargetKinds(settings.evidenceAttachTo)
    const found: Target[] = []
    if (kinds.indexOf('compliance_task') >= 0)
        for (const escalation of row.escalationIds) {
            const link = links.find('compliance_task', escalation)
            if (link !== null && link.recordId !== null) found.push({ table: link.table, recordId: link.recordId })
        }
    const days = row.windowFrom === '' || row.windowTo === '' ? null : wholeDays(row.windowFrom, row.windowTo)
    // Only tests whose every day lies wholly in the export's window: an export of Monday proves nothing about Tuesday.
    if (kinds.indexOf('control_test') >= 0 && days !== null)
        for (const recordId of ports.controlTests.within(days, settings.evidenceAttachCap))
            found.push({ table: TABLES.controlTest, recordId })
    if (kinds.indexOf('grc_record') >= 0 && days !== null)
        found.push(...ports.controlTests.targets(days, settings.evidenceAttachCap))
    if (kinds.indexOf('grc_evidence') < 0) return found
    const request = settings.evidenceRequest
    if (request !== '') return found.concat([{ table: EVIDENCE_REQUEST_TABLE, recordId: request }])
    const plan = planEvidence(row)
    const state = records.probe(plan.table)
    if (state !== 'ok' && state !== 'empty') return found
    const made = records.apply(plan)
    if (!made.ok) return `${made.failure.table}: ${made.failure.code}`
    return found.concat([{ table: made.value.table, recordId: made.value.recordId }])
}

/** '' when the record has every file. */
function attach(target: Target, files: readonly EvidenceFile[], row: ClaimedExport, ports: ExportPorts): string {
    for (const file of files) {
        const copied = ports.files.copy(file, row.sysId, target.table, target.recordId)
        if (!copied.ok) return `${target.table}.${target.recordId}: ${copied.failure.code}`
    }
    return ''
}
