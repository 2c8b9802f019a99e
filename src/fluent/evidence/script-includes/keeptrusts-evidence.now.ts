/** Execution evidence for other scopes and for flows, as a script include. */
import '@servicenow/sdk/global'
import { ScriptInclude } from '@servicenow/sdk/core'

ScriptInclude({
    $id: Now.ID['include-keeptrusts-evidence'],
    name: 'KeeptrustsEvidence',
    apiName: 'x_kt_gov.KeeptrustsEvidence',
    accessibleFrom: 'public',
    callerAccess: 'tracking',
    protectionPolicy: 'read',
    description: 'Reports what ran, how well that is proven, and whether the sources were read without gaps',
    script: Now.include('./keeptrusts-evidence.server.js'),
})
