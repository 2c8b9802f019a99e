/** Script include: control tests and drift for other scopes and for flows. */
import '@servicenow/sdk/global'
import { ScriptInclude } from '@servicenow/sdk/core'

ScriptInclude({
    $id: Now.ID['include-keeptrusts-controls'],
    name: 'KeeptrustsControls',
    apiName: 'x_kt_gov.KeeptrustsControls',
    accessibleFrom: 'public',
    callerAccess: 'tracking',
    protectionPolicy: 'read',
    description: 'Tests controls and detects drift on demand, with the code that the schedule runs',
    script: Now.include('./keeptrusts-controls.server.js'),
})
