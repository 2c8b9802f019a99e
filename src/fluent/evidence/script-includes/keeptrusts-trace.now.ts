/** What customers' scripts call to leave evidence of their execution. */
import '@servicenow/sdk/global'
import { ScriptInclude } from '@servicenow/sdk/core'

ScriptInclude({
    $id: Now.ID['include-keeptrusts-trace'],
    name: 'KeeptrustsTrace',
    apiName: 'x_kt_gov.KeeptrustsTrace',
    accessibleFrom: 'public',
    callerAccess: 'tracking',
    protectionPolicy: 'read',
    description: 'Stores rows that prove which script ran, for which record, and which call it made',
    script: Now.include('./keeptrusts-trace.server.js'),
})
