/** The events of alerts; each has a notification of its own. */
import '@servicenow/sdk/global'
import { Record } from '@servicenow/sdk/core'

Record({
    $id: Now.ID['event-alert-dead-letters'],
    table: 'sysevent_register',
    data: {
        suffix: 'alert.dead_letters',
        event_name: 'x_kt_gov.alert.dead_letters',
        table: 'x_kt_gov_alert',
        fired_by: 'Watch and notify',
        description: 'Deliveries became dead letters: parm1 is the reason code, parm2 the group to notify',
        priority: 100,
    },
})
Record({
    $id: Now.ID['event-alert-control'],
    table: 'sysevent_register',
    data: {
        suffix: 'alert.control',
        event_name: 'x_kt_gov.alert.control',
        table: 'x_kt_gov_alert',
        fired_by: 'Watch and notify',
        description:
            'A control fails or its evidence expired: parm1 is the mapping and the result, parm2 the group to notify',
        priority: 100,
    },
})
Record({
    $id: Now.ID['event-alert-evidence'],
    table: 'sysevent_register',
    data: {
        suffix: 'alert.evidence',
        event_name: 'x_kt_gov.alert.evidence',
        table: 'x_kt_gov_alert',
        fired_by: 'Watch and notify',
        description:
            'An evidence source could not be read in full twice in a row: parm1 is the source, parm2 the group to notify',
        priority: 100,
    },
})
Record({
    $id: Now.ID['event-alert-token'],
    table: 'sysevent_register',
    data: {
        suffix: 'alert.token',
        event_name: 'x_kt_gov.alert.token',
        table: 'x_kt_gov_alert',
        fired_by: 'Watch and notify',
        description:
            'The access token expires within three days or has expired: parm1 is its date, parm2 the group to notify',
        priority: 100,
    },
})
Record({
    $id: Now.ID['event-alert-traffic'],
    table: 'sysevent_register',
    data: {
        suffix: 'alert.traffic',
        event_name: 'x_kt_gov.alert.traffic',
        table: 'x_kt_gov_alert',
        fired_by: 'Watch and notify',
        description:
            'A gateway that usually sends deliveries stopped sending: parm1 is the gateway, parm2 the group to notify',
        priority: 100,
    },
})
Record({
    $id: Now.ID['event-alert-integrity'],
    table: 'sysevent_register',
    data: {
        suffix: 'alert.integrity',
        event_name: 'x_kt_gov.alert.integrity',
        table: 'x_kt_gov_alert',
        fired_by: 'Watch and notify',
        description: 'Stored evidence changed or is missing: parm1 is the export, parm2 the group to notify',
        priority: 100,
    },
})
Record({
    $id: Now.ID['event-alert-attestation'],
    table: 'sysevent_register',
    data: {
        suffix: 'alert.attestation',
        event_name: 'x_kt_gov.alert.attestation',
        table: 'x_kt_gov_alert',
        fired_by: 'Watch and notify',
        description:
            'Something measured is not as it was attested: parm1 is the code of the first difference, parm2 the group to notify',
        priority: 100,
    },
})
Record({
    $id: Now.ID['event-alert-canary'],
    table: 'sysevent_register',
    data: {
        suffix: 'alert.canary',
        event_name: 'x_kt_gov.alert.canary',
        table: 'x_kt_gov_alert',
        fired_by: 'Watch and notify',
        description:
            'The collection missed a canary, or one did not run: parm1 is its context, parm2 the group to notify',
        priority: 100,
    },
})

Record({
    $id: Now.ID['event-alert-over'],
    table: 'sysevent_register',
    data: {
        suffix: 'alert.over',
        event_name: 'x_kt_gov.alert.over',
        table: 'x_kt_gov_alert',
        fired_by: 'Watch and notify',
        description:
            'What people were notified of is over: parm1 is the subject of the alert, parm2 the group to notify',
        priority: 100,
    },
})
