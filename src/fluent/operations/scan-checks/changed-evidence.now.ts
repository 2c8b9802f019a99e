/** Instance Scan check: every evidence file that changed or is gone is a finding. */
import '@servicenow/sdk/global'
import { TableCheck } from '@servicenow/sdk/core'

export const changedEvidenceCheck = TableCheck({
    $id: Now.ID['scan-changed-evidence'],
    name: 'Keeptrusts: stored evidence was changed',
    active: true,
    category: 'security',
    priority: '1',
    shortDescription: 'Evidence files that changed after they were stored',
    description: 'The SHA-256 of the file differs from the stored one, or the file is missing.',
    table: 'x_kt_gov_evidence_file',
    conditions: 'integrityINchanged,missing',
    resolutionDetails:
        'Find out who changed the attachment. Retry the export to fetch the artifact again; it becomes a new file.',
})
