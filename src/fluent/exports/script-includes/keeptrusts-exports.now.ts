/** Script include: exports for other scopes and for flows. */
import '@servicenow/sdk/global'
import { ScriptInclude } from '@servicenow/sdk/core'

ScriptInclude({
    $id: Now.ID['include-keeptrusts-exports'],
    name: 'KeeptrustsExports',
    apiName: 'x_kt_gov.KeeptrustsExports',
    accessibleFrom: 'public',
    callerAccess: 'tracking',
    protectionPolicy: 'read',
    description: 'Requests exports, retries failed ones, and returns their state',
    script: Now.include('./keeptrusts-exports.server.js'),
})
