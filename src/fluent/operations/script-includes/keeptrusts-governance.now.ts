/** Record mapping and deliveries for other scopes and for flows, as a script include. */
import '@servicenow/sdk/global'
import { ScriptInclude } from '@servicenow/sdk/core'

ScriptInclude({
    $id: Now.ID['include-keeptrusts-governance'],
    name: 'KeeptrustsGovernance',
    apiName: 'x_kt_gov.KeeptrustsGovernance',
    accessibleFrom: 'public',
    callerAccess: 'tracking',
    protectionPolicy: 'read',
    description: 'Plans and applies governance records: the same code that processes webhooks',
    script: Now.include('./keeptrusts-governance.server.js'),
})
