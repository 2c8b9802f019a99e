/** The door for other scopes and for flows: control tests and drift as a script include. */
import '@servicenow/sdk/global'
import { ScriptInclude } from '@servicenow/sdk/core'

ScriptInclude({
    $id: Now.ID['include-keeptrusts-controls'],
    name: 'KeeptrustsControls',
    apiName: 'x_kt_gov.KeeptrustsControls',
    accessibleFrom: 'public',
    callerAccess: 'tracking',
    protectionPolicy: 'read',
    description: 'Tests controls and looks for drift on demand: the same code that the schedule runs',
    script: Now.include('./keeptrusts-controls.server.js'),
})
