/** Instance Scan check: every evidence file that changed or is gone is a finding. */
import '@servicenow/sdk/global'
import { TableCheck } from '@servicenow/sdk/core'

export const changedEvidenceCheck = TableCheck({
    $id: Now.ID['scan-changed-evidence'],
    name: 'Keeptrusts: stored evidence was changed',
    active: true,
    category: 'security',
    priority: '1',
    shortDescription: 'Files of evidence that are no longer what was stored',
    description: 'The SHA-256 of the file is not the one that was noted when it was stored, or the file is gone.',
    table: 'x_kt_gov_evidence_file',
    conditions: 'integrityINchanged,missing',
    resolutionDetails:
        'Find out who changed the attachment. Retry the export to fetch the artifact again; it becomes a new file.',
})
