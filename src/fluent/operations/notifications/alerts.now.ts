/** Email notifications: one for each kind of alert and one for its end, to their subscribers and to the group of the settings. */
import '@servicenow/sdk/global'
import { EmailNotification } from '@servicenow/sdk/core'

EmailNotification({
    $id: Now.ID['notification-dead-letters'],
    table: 'x_kt_gov_alert',
    name: 'Keeptrusts: dead letters',
    description: 'Deliveries became dead letters; at most one notification per subject and silence time',
    active: true,
    triggerConditions: { generationType: 'event', eventName: 'x_kt_gov.alert.dead_letters' },
    recipientDetails: {
        isSubscribableByAllUsers: true,
        sendToCreator: false,
        eventParm2WithRecipient: true,
    },
    emailContent: {
        subject: 'Keeptrusts: ${headline}',
        messageHtml:
            '<p>${detail}</p><p>What to do: ${advice}</p><p>Open since ${since} (UTC). ${URI_REF}</p><p>All open alerts: module Alerts of Keeptrusts AI Governance.</p>',
    },
})
EmailNotification({
    $id: Now.ID['notification-control'],
    table: 'x_kt_gov_alert',
    name: 'Keeptrusts: control failing or stale',
    description: 'A control fails or its evidence expired; at most one notification per subject and silence time',
    active: true,
    triggerConditions: { generationType: 'event', eventName: 'x_kt_gov.alert.control' },
    recipientDetails: {
        isSubscribableByAllUsers: true,
        sendToCreator: false,
        eventParm2WithRecipient: true,
    },
    emailContent: {
        subject: 'Keeptrusts: ${headline}',
        messageHtml:
            '<p>${detail}</p><p>What to do: ${advice}</p><p>Open since ${since} (UTC). ${URI_REF}</p><p>All open alerts: module Alerts of Keeptrusts AI Governance.</p>',
    },
})
EmailNotification({
    $id: Now.ID['notification-evidence'],
    table: 'x_kt_gov_alert',
    name: 'Keeptrusts: evidence incomplete',
    description:
        'An evidence source could not be read in full twice in a row; at most one notification per subject and silence time',
    active: true,
    triggerConditions: { generationType: 'event', eventName: 'x_kt_gov.alert.evidence' },
    recipientDetails: {
        isSubscribableByAllUsers: true,
        sendToCreator: false,
        eventParm2WithRecipient: true,
    },
    emailContent: {
        subject: 'Keeptrusts: ${headline}',
        messageHtml:
            '<p>${detail}</p><p>What to do: ${advice}</p><p>Open since ${since} (UTC). ${URI_REF}</p><p>All open alerts: module Alerts of Keeptrusts AI Governance.</p>',
    },
})
EmailNotification({
    $id: Now.ID['notification-token'],
    table: 'x_kt_gov_alert',
    name: 'Keeptrusts: token expiring',
    description:
        'The access token expires within three days or has expired; at most one notification per subject and silence time',
    active: true,
    triggerConditions: { generationType: 'event', eventName: 'x_kt_gov.alert.token' },
    recipientDetails: {
        isSubscribableByAllUsers: true,
        sendToCreator: false,
        eventParm2WithRecipient: true,
    },
    emailContent: {
        subject: 'Keeptrusts: ${headline}',
        messageHtml:
            '<p>${detail}</p><p>What to do: ${advice}</p><p>Open since ${since} (UTC). ${URI_REF}</p><p>All open alerts: module Alerts of Keeptrusts AI Governance.</p>',
    },
})
EmailNotification({
    $id: Now.ID['notification-traffic'],
    table: 'x_kt_gov_alert',
    name: 'Keeptrusts: no deliveries',
    description:
        'A gateway that usually sends deliveries stopped sending; at most one notification per subject and silence time',
    active: true,
    triggerConditions: { generationType: 'event', eventName: 'x_kt_gov.alert.traffic' },
    recipientDetails: {
        isSubscribableByAllUsers: true,
        sendToCreator: false,
        eventParm2WithRecipient: true,
    },
    emailContent: {
        subject: 'Keeptrusts: ${headline}',
        messageHtml:
            '<p>${detail}</p><p>What to do: ${advice}</p><p>Open since ${since} (UTC). ${URI_REF}</p><p>All open alerts: module Alerts of Keeptrusts AI Governance.</p>',
    },
})
EmailNotification({
    $id: Now.ID['notification-integrity'],
    table: 'x_kt_gov_alert',
    name: 'Keeptrusts: evidence file broken',
    description: 'Stored evidence changed or is missing; at most one notification per subject and silence time',
    active: true,
    triggerConditions: { generationType: 'event', eventName: 'x_kt_gov.alert.integrity' },
    recipientDetails: {
        isSubscribableByAllUsers: true,
        sendToCreator: false,
        eventParm2WithRecipient: true,
    },
    emailContent: {
        subject: 'Keeptrusts: ${headline}',
        messageHtml:
            '<p>${detail}</p><p>What to do: ${advice}</p><p>Open since ${since} (UTC). ${URI_REF}</p><p>All open alerts: module Alerts of Keeptrusts AI Governance.</p>',
    },
})
EmailNotification({
    $id: Now.ID['notification-attestation'],
    table: 'x_kt_gov_alert',
    name: 'Keeptrusts: attestation chain differs',
    description: 'Something measured is not as it was attested; at most one notification per subject and silence time',
    active: true,
    triggerConditions: { generationType: 'event', eventName: 'x_kt_gov.alert.attestation' },
    recipientDetails: {
        isSubscribableByAllUsers: true,
        sendToCreator: false,
        eventParm2WithRecipient: true,
    },
    emailContent: {
        subject: 'Keeptrusts: ${headline}',
        messageHtml:
            '<p>${detail}</p><p>What to do: ${advice}</p><p>Open since ${since} (UTC). ${URI_REF}</p><p>All open alerts: module Alerts of Keeptrusts AI Governance.</p>',
    },
})
EmailNotification({
    $id: Now.ID['notification-canary'],
    table: 'x_kt_gov_alert',
    name: 'Keeptrusts: canary missed',
    description:
        'The collection missed a canary, or one did not run; at most one notification per subject and silence time',
    active: true,
    triggerConditions: { generationType: 'event', eventName: 'x_kt_gov.alert.canary' },
    recipientDetails: {
        isSubscribableByAllUsers: true,
        sendToCreator: false,
        eventParm2WithRecipient: true,
    },
    emailContent: {
        subject: 'Keeptrusts: ${headline}',
        messageHtml:
            '<p>${detail}</p><p>What to do: ${advice}</p><p>Open since ${since} (UTC). ${URI_REF}</p><p>All open alerts: module Alerts of Keeptrusts AI Governance.</p>',
    },
})
EmailNotification({
    $id: Now.ID['notification-over'],
    table: 'x_kt_gov_alert',
    name: 'Keeptrusts: alert over',
    description: 'What people were notified of is over',
    active: true,
    triggerConditions: { generationType: 'event', eventName: 'x_kt_gov.alert.over' },
    recipientDetails: {
        isSubscribableByAllUsers: true,
        sendToCreator: false,
        eventParm2WithRecipient: true,
    },
    emailContent: {
        subject: 'Keeptrusts: over: ${headline}',
        messageHtml:
            '<p>This is over: ${detail}</p><p>It lasted from ${since} to ${ended_at} (UTC). ${URI_REF}</p><p>All alerts: module Alerts of Keeptrusts AI Governance.</p>',
    },
})
