/** Instance Scan check: a missing webhook secret is a finding. */
import '@servicenow/sdk/global'
import { ScriptOnlyCheck } from '@servicenow/sdk/core'

export const missingSecretCheck = ScriptOnlyCheck({
    $id: Now.ID['scan-missing-secret'],
    name: 'Keeptrusts: no webhook secret is set',
    active: true,
    category: 'security',
    priority: '1',
    shortDescription: 'Without a secret every delivery is refused',
    description: 'The receiver answers 503 to every delivery until a secret is set.',
    script: Now.include('./missing-secret.server.js'),
    resolutionDetails:
        'Set a secret on the Setup page, or enter that of the webhook at Keeptrusts in x_kt_gov.webhook.secret.',
})
