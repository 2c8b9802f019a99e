/** Instance Scan check: every source of evidence that could not be read is a finding. */
import '@servicenow/sdk/global'
import { TableCheck } from '@servicenow/sdk/core'

export const unreadableSourcesCheck = TableCheck({
    $id: Now.ID['scan-unreadable-sources'],
    name: 'Keeptrusts: evidence sources cannot be read',
    active: true,
    category: 'manageability',
    priority: '3',
    shortDescription: 'Sources of execution evidence that the last run could not read',
    description: 'What such a source would have proven is missing from the evidence, and the evidence says so.',
    table: 'x_kt_gov_evidence_source',
    conditions: 'statusINunavailable_insufficient_permissions,unavailable_not_enabled',
    resolutionDetails:
        'The notes of the source say what to allow or to switch on. A source that is not installed here is no finding.',
})
