/** Script include: the app's mapping for other scopes and for flows. */
import '@servicenow/sdk/global'
import { ScriptInclude } from '@servicenow/sdk/core'

ScriptInclude({
    $id: Now.ID['include-keeptrusts-governance'],
    name: 'KeeptrustsGovernance',
    apiName: 'x_kt_gov.KeeptrustsGovernance',
    accessibleFrom: 'public',
    callerAccess: 'tracking',
    protectionPolicy: 'read',
    description: 'Plans and applies governance records, with the code that processes webhooks',
    script: Now.include('./keeptrusts-governance.server.js'),
})
