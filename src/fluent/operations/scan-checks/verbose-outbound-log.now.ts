/** Instance Scan check: an outbound HTTP log above the level Basic is a finding. */
import '@servicenow/sdk/global'
import { ScriptOnlyCheck } from '@servicenow/sdk/core'

export const verboseOutboundLogCheck = ScriptOnlyCheck({
    $id: Now.ID['scan-verbose-outbound-log'],
    name: 'Keeptrusts: the outbound log keeps credentials',
    active: true,
    category: 'security',
    priority: '1',
    shortDescription: 'The outbound HTTP log stores headers, with credentials in clear',
    description:
        'The levels Elevated and All store request headers, and with them tokens and passwords of every integration. Evidence needs Basic only.',
    script: Now.include('./verbose-outbound-log.server.js'),
    resolutionDetails:
        'Set glide.outbound_http_log.override.level and every row of sys_outbound_http_log_level back to basic.',
})
