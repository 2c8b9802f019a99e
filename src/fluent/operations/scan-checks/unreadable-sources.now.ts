/** Instance Scan check: every source of evidence that could not be read is a finding. */
import '@servicenow/sdk/global'
import { TableCheck } from '@servicenow/sdk/core'

export const unreadableSourcesCheck = TableCheck({
    $id: Now.ID['scan-unreadable-sources'],
    name: 'Keeptrusts: evidence sources cannot be read',
    active: true,
    category: 'manageability',
    priority: '3',
    shortDescription: 'Evidence sources that the last run could not read',
    description: 'The evidence lacks what this source would prove, and its completeness reports the gap.',
    table: 'x_kt_gov_evidence_source',
    conditions: 'statusINunavailable_insufficient_permissions,unavailable_not_enabled',
    resolutionDetails:
        'Read the notes of the source: they name what to allow or switch on. Sources that are not installed are not findings.',
})
