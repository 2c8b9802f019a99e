/** Email notification: the head of each day, so that somebody outside this instance has it. */
import '@servicenow/sdk/global'
import { EmailNotification } from '@servicenow/sdk/core'

EmailNotification({
    $id: Now.ID['notification-attestation-day'],
    table: 'x_kt_gov_attestation',
    name: 'Keeptrusts: head of the day',
    description: 'The head of the attestation chain after each UTC day; keep it outside this instance',
    active: true,
    triggerConditions: { generationType: 'event', eventName: 'x_kt_gov.attestation.day' },
    recipientDetails: {
        isSubscribableByAllUsers: true,
        sendToCreator: false,
        eventParm2WithRecipient: true,
    },
    emailContent: {
        subject: 'Keeptrusts: head of ${subject}',
        messageHtml:
            '<p>Day ${subject}, ${row_count} attestations, position ${position}, head ${head}.</p><p>Keep this message: a later head at this position that differs shows that the chain was rewritten. ${URI_REF}</p>',
    },
})
