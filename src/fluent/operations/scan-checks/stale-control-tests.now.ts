/** Instance Scan check: every control test whose evidence expired is a finding. */
import '@servicenow/sdk/global'
import { TableCheck } from '@servicenow/sdk/core'

export const staleControlTestsCheck = TableCheck({
    $id: Now.ID['scan-stale-control-tests'],
    name: 'Keeptrusts: control tests are stale',
    active: true,
    category: 'manageability',
    priority: '2',
    shortDescription: 'Control tests whose evidence has expired',
    description:
        'The evidence of the test is older than its validity, and no newer test of the control was conclusive.',
    table: 'x_kt_gov_control_test',
    conditions: 'result=stale',
    resolutionDetails:
        'Check the job Keeptrusts: test controls. Then check why newer tests of the control are inconclusive.',
})
