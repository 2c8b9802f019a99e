/** The include that every canary runs: it logs one line and calls this instance once. */
import '@servicenow/sdk/global'
import { ScriptInclude } from '@servicenow/sdk/core'

ScriptInclude({
    $id: Now.ID['include-keeptrusts-canary'],
    name: 'KeeptrustsCanary',
    apiName: 'x_kt_gov.KeeptrustsCanary',
    accessibleFrom: 'package_private',
    protectionPolicy: 'read',
    description:
        'Writes a log line and makes a refused call to this instance for a canary, so that it is known what the collection ought to find',
    script: Now.include('./keeptrusts-canary.server.js'),
})
