/** What people are told by email: one notification for each kind, to those who subscribe and to the group of the settings. */
import '@servicenow/sdk/global'
import { EmailNotification } from '@servicenow/sdk/core'

EmailNotification({
    $id: Now.ID['notification-dead-letters'],
    table: 'x_kt_gov_alert',
    name: 'Keeptrusts: dead letters',
    description: 'Deliveries were given up; at most once per subject and silence time',
    active: true,
    triggerConditions: { generationType: 'event', eventName: 'x_kt_gov.alert.dead_letters' },
    recipientDetails: {
        isSubscribableByAllUsers: true,
        sendToCreator: false,
        eventParm2WithRecipient: true,
    },
    emailContent: {
        subject: 'Keeptrusts: deliveries are dead letters',
        messageHtml:
            '<p>${detail}</p><p>Stands since ${since} (UTC). ${URI_REF}</p><p>What else stands: module Alerts of Keeptrusts AI Governance.</p>',
    },
})
EmailNotification({
    $id: Now.ID['notification-control'],
    table: 'x_kt_gov_alert',
    name: 'Keeptrusts: control failing or stale',
    description: 'A control fails or its evidence expired; at most once per subject and silence time',
    active: true,
    triggerConditions: { generationType: 'event', eventName: 'x_kt_gov.alert.control' },
    recipientDetails: {
        isSubscribableByAllUsers: true,
        sendToCreator: false,
        eventParm2WithRecipient: true,
    },
    emailContent: {
        subject: 'Keeptrusts: a control fails or is stale',
        messageHtml:
            '<p>${detail}</p><p>Stands since ${since} (UTC). ${URI_REF}</p><p>What else stands: module Alerts of Keeptrusts AI Governance.</p>',
    },
})
EmailNotification({
    $id: Now.ID['notification-evidence'],
    table: 'x_kt_gov_alert',
    name: 'Keeptrusts: evidence incomplete',
    description:
        'A source of evidence could not be read in full twice in a row; at most once per subject and silence time',
    active: true,
    triggerConditions: { generationType: 'event', eventName: 'x_kt_gov.alert.evidence' },
    recipientDetails: {
        isSubscribableByAllUsers: true,
        sendToCreator: false,
        eventParm2WithRecipient: true,
    },
    emailContent: {
        subject: 'Keeptrusts: evidence is incomplete',
        messageHtml:
            '<p>${detail}</p><p>Stands since ${since} (UTC). ${URI_REF}</p><p>What else stands: module Alerts of Keeptrusts AI Governance.</p>',
    },
})
EmailNotification({
    $id: Now.ID['notification-token'],
    table: 'x_kt_gov_alert',
    name: 'Keeptrusts: token expiring',
    description: 'The access token expires within three days, or did; at most once per subject and silence time',
    active: true,
    triggerConditions: { generationType: 'event', eventName: 'x_kt_gov.alert.token' },
    recipientDetails: {
        isSubscribableByAllUsers: true,
        sendToCreator: false,
        eventParm2WithRecipient: true,
    },
    emailContent: {
        subject: 'Keeptrusts: the access token for Keeptrusts expires',
        messageHtml:
            '<p>${detail}</p><p>Stands since ${since} (UTC). ${URI_REF}</p><p>What else stands: module Alerts of Keeptrusts AI Governance.</p>',
    },
})
EmailNotification({
    $id: Now.ID['notification-traffic'],
    table: 'x_kt_gov_alert',
    name: 'Keeptrusts: no deliveries',
    description: 'A gateway that usually sends fell silent; at most once per subject and silence time',
    active: true,
    triggerConditions: { generationType: 'event', eventName: 'x_kt_gov.alert.traffic' },
    recipientDetails: {
        isSubscribableByAllUsers: true,
        sendToCreator: false,
        eventParm2WithRecipient: true,
    },
    emailContent: {
        subject: 'Keeptrusts: a gateway sends nothing any more',
        messageHtml:
            '<p>${detail}</p><p>Stands since ${since} (UTC). ${URI_REF}</p><p>What else stands: module Alerts of Keeptrusts AI Governance.</p>',
    },
})
EmailNotification({
    $id: Now.ID['notification-integrity'],
    table: 'x_kt_gov_alert',
    name: 'Keeptrusts: evidence file broken',
    description: 'Stored evidence is no longer what it was; at most once per subject and silence time',
    active: true,
    triggerConditions: { generationType: 'event', eventName: 'x_kt_gov.alert.integrity' },
    recipientDetails: {
        isSubscribableByAllUsers: true,
        sendToCreator: false,
        eventParm2WithRecipient: true,
    },
    emailContent: {
        subject: 'Keeptrusts: stored evidence was changed or is missing',
        messageHtml:
            '<p>${detail}</p><p>Stands since ${since} (UTC). ${URI_REF}</p><p>What else stands: module Alerts of Keeptrusts AI Governance.</p>',
    },
})
