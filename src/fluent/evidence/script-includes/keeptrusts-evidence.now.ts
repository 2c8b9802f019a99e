/** Script include: execution evidence for other scopes and for flows. */
import '@servicenow/sdk/global'
import { ScriptInclude } from '@servicenow/sdk/core'

ScriptInclude({
    $id: Now.ID['include-keeptrusts-evidence'],
    name: 'KeeptrustsEvidence',
    apiName: 'x_kt_gov.KeeptrustsEvidence',
    accessibleFrom: 'public',
    callerAccess: 'tracking',
    protectionPolicy: 'read',
    description: 'Returns what ran, how well it is proven, and whether the sources were read without gaps',
    script: Now.include('./keeptrusts-evidence.server.js'),
})
