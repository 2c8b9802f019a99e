/** Script include: called by the script steps of flow actions. */
import '@servicenow/sdk/global'
import { ScriptInclude } from '@servicenow/sdk/core'

ScriptInclude({
    $id: Now.ID['include-keeptrusts-actions'],
    name: 'KeeptrustsActions',
    apiName: 'x_kt_gov.KeeptrustsActions',
    accessibleFrom: 'package_private',
    protectionPolicy: 'read',
    description: 'Runs the actions of this app in Workflow Studio, with the code that processes webhooks',
    script: Now.include('./keeptrusts-actions.server.js'),
})
