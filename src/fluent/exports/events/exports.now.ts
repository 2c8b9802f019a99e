/** The events for failed exports and for changed evidence files. */
import '@servicenow/sdk/global'
import { Record } from '@servicenow/sdk/core'

export const exportFailed = Record({
    $id: Now.ID['event-export-failed'],
    table: 'sysevent_register',
    data: {
        suffix: 'export.failed',
        event_name: 'x_kt_gov.export.failed',
        table: 'x_kt_gov_export',
        fired_by: 'Processing of an export',
        description: 'An export failed permanently: parm1 is its number, parm2 the reason code',
        priority: 100,
    },
})
export const evidenceBroken = Record({
    $id: Now.ID['event-evidence-broken'],
    table: 'sysevent_register',
    data: {
        suffix: 'evidence.broken',
        event_name: 'x_kt_gov.evidence.broken',
        table: 'x_kt_gov_evidence_file',
        fired_by: 'Check of evidence files',
        description: 'A stored file was changed or is missing: parm1 is its name, parm2 changed or missing',
        priority: 100,
    },
})
