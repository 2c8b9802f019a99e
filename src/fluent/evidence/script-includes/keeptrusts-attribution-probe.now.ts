/** The include that the measurement of attribution calls: it logs one line and calls this instance once. */
import '@servicenow/sdk/global'
import { ScriptInclude } from '@servicenow/sdk/core'

ScriptInclude({
    $id: Now.ID['include-keeptrusts-attribution-probe'],
    name: 'KeeptrustsAttributionProbe',
    apiName: 'x_kt_gov.KeeptrustsAttributionProbe',
    accessibleFrom: 'package_private',
    protectionPolicy: 'read',
    description:
        'Writes a log line and makes a refused call to this instance, to measure which script the platform names for them',
    script: Now.include('./keeptrusts-attribution-probe.server.js'),
})
