/** The door to exports for other scopes and for flows. */
import '@servicenow/sdk/global'
import { ScriptInclude } from '@servicenow/sdk/core'

ScriptInclude({
    $id: Now.ID['include-keeptrusts-exports'],
    name: 'KeeptrustsExports',
    apiName: 'x_kt_gov.KeeptrustsExports',
    accessibleFrom: 'public',
    callerAccess: 'tracking',
    protectionPolicy: 'read',
    description: 'Asks for exports, takes failed ones up again, and says how far they are',
    script: Now.include('./keeptrusts-exports.server.js'),
})
