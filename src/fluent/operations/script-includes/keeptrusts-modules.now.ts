/** Loads modules for the public script includes of this application, which must not throw. */
import '@servicenow/sdk/global'
import { ScriptInclude } from '@servicenow/sdk/core'

ScriptInclude({
    $id: Now.ID['include-keeptrusts-modules'],
    name: 'KeeptrustsModules',
    apiName: 'x_kt_gov.KeeptrustsModules',
    accessibleFrom: 'package_private',
    protectionPolicy: 'read',
    description: 'Loads the modules of this application for its public script includes, which throw nothing',
    script: Now.include('./keeptrusts-modules.server.js'),
})
