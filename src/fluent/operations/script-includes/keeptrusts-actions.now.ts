/** What the script steps of flow actions call. */
import '@servicenow/sdk/global'
import { ScriptInclude } from '@servicenow/sdk/core'

ScriptInclude({
    $id: Now.ID['include-keeptrusts-actions'],
    name: 'KeeptrustsActions',
    apiName: 'x_kt_gov.KeeptrustsActions',
    accessibleFrom: 'package_private',
    protectionPolicy: 'read',
    description: 'Does what the actions of this app in Workflow Studio ask for: the same code that processes webhooks',
    script: Now.include('./keeptrusts-actions.server.js'),
})
