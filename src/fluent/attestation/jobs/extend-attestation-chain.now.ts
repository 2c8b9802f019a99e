/** The scheduled script that extends the attestation chain, announces the head of each day, and verifies the chain once a day. */
import '@servicenow/sdk/global'
import { ScheduledScript } from '@servicenow/sdk/core'

ScheduledScript({
    $id: Now.ID['job-extend-attestation-chain'],
    name: 'Keeptrusts: extend attestation chain',
    active: true,
    frequency: 'periodically',
    executionInterval: { minutes: 10 },
    executionStart: '2026-01-01 00:04:00',
    timeZone: 'UTC',
    script: Now.include('./extend-attestation-chain.server.js'),
})
