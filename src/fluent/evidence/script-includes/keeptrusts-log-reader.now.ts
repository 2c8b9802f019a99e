/** The one reader of the system log: restricted caller access is granted to this record, and ends when its text changes. */
import '@servicenow/sdk/global'
import { ScriptInclude } from '@servicenow/sdk/core'

ScriptInclude({
    $id: Now.ID['include-keeptrusts-log-reader'],
    name: 'KeeptrustsLogReader',
    apiName: 'x_kt_gov.KeeptrustsLogReader',
    accessibleFrom: 'package_private',
    protectionPolicy: 'read',
    description:
        'Reads the system log for this application only; an administrator allows it under restricted caller access',
    script: Now.include('./keeptrusts-log-reader.server.js'),
})
