/** The event of each day that is attested. */
import '@servicenow/sdk/global'
import { Record } from '@servicenow/sdk/core'

Record({
    $id: Now.ID['event-attestation-day'],
    table: 'sysevent_register',
    data: {
        suffix: 'attestation.day',
        event_name: 'x_kt_gov.attestation.day',
        table: 'x_kt_gov_attestation',
        fired_by: 'Extend attestation chain',
        description: 'A day is attested: parm1 is the head of the chain, parm2 the group to notify',
        priority: 100,
    },
})
