/** Settings: how deliveries are received. Names, types and defaults repeat `core/properties.ts`; a test compares the two. */
import '@servicenow/sdk/global'
import { Property, Record } from '@servicenow/sdk/core'
import { admin } from '../../shared/roles.now'

export const publicRoute = Property({
    $id: Now.ID['property-webhook-public-route'],
    name: 'x_kt_gov.webhook.public_route',
    type: 'boolean',
    value: true,
    description:
        'Receive on the public route. The public route takes deliveries whose only credential is their signature. Off: only the authenticated route receives.',
    roles: { read: [admin], write: [admin] },
})
export const secret = Property({
    $id: Now.ID['property-webhook-secret'],
    // An upgrade must not carry an empty value again.
    $meta: { installMethod: 'first install' },
    name: 'x_kt_gov.webhook.secret',
    type: 'password2',
    value: '',
    isPrivate: true,
    description:
        'Webhook secret. Shared secret that Keeptrusts signs deliveries with. Nothing is received until it is set. What is entered here is moved into a table of the app within some minutes, and the property is emptied. Enter remove to end the stored one.',
    roles: { read: [admin], write: [admin] },
})
export const previousSecret = Property({
    $id: Now.ID['property-webhook-previous-secret'],
    // An upgrade must not carry an empty value again.
    $meta: { installMethod: 'first install' },
    name: 'x_kt_gov.webhook.previous_secret',
    type: 'password2',
    value: '',
    isPrivate: true,
    description:
        'Previous webhook secret. Still accepted after a rotation until it expires. What is entered here is moved into a table of the app within some minutes, and the property is emptied. Enter remove to end the stored one.',
    roles: { read: [admin], write: [admin] },
})
export const previousSecretExpires = Property({
    $id: Now.ID['property-webhook-previous-secret-expires'],
    name: 'x_kt_gov.webhook.previous_secret_expires',
    type: 'string',
    value: '',
    description:
        'Previous secret expires. UTC time (yyyy-MM-dd HH:mm:ss) after which the previous secret is refused. A time that is entered here is moved beside the previous secret. Empty while a previous secret is entered above: it is refused at once.',
    roles: { read: [admin], write: [admin] },
})
export const secretSince = Property({
    $id: Now.ID['property-webhook-secret-since'],
    // An upgrade must not forget when the secret was rotated.
    $meta: { installMethod: 'first install' },
    name: 'x_kt_gov.webhook.secret_since',
    type: 'string',
    value: '',
    isPrivate: true,
    description:
        'Time of the rotation. UTC time since when the previous secret is the previous one, written by the Setup page. It shows which secret signed a delivery.',
    roles: { read: [admin], write: [admin] },
})
export const signatureMode = Property({
    $id: Now.ID['property-webhook-signature-mode'],
    name: 'x_kt_gov.webhook.signature_mode',
    type: 'string',
    value: '',
    description:
        'Pinned signature mode. Only what this mode signs is accepted: the body, or also its time and id; in any encoding, with any form of the secret. The first delivery writes its own here; to change it, copy the signature mode of an accepted delivery, or empty it. Empty: the form that the signature header shows is accepted.',
    roles: { read: [admin], write: [admin] },
})
export const pinSignatureMode = Property({
    $id: Now.ID['property-webhook-pin-signature-mode'],
    name: 'x_kt_gov.webhook.pin_signature_mode',
    type: 'boolean',
    value: true,
    description:
        'Pin the signature mode. The first delivery that is no test writes its mode into the pinned signature mode; later deliveries that sign something else are refused and reported. Off: nothing is pinned by itself, and after a rotation a sender that uses an unusual form of its secret may be refused.',
    roles: { read: [admin], write: [admin] },
})
export const replayDays = Property({
    $id: Now.ID['property-webhook-replay-days'],
    name: 'x_kt_gov.webhook.replay_days',
    type: 'integer',
    value: 30,
    description:
        'Replay window (days). Where the signature covers neither id nor time and the body names no id and no time, the same body is a duplicate for so long, 1 to 90.',
    roles: { read: [admin], write: [admin] },
})
export const toleranceSeconds = Property({
    $id: Now.ID['property-webhook-tolerance-seconds'],
    name: 'x_kt_gov.webhook.tolerance_seconds',
    type: 'integer',
    value: 300,
    description: 'Signature tolerance (seconds). Largest difference between a signed timestamp and now, 30 to 900.',
    roles: { read: [admin], write: [admin] },
})
export const maxBodyBytes = Property({
    $id: Now.ID['property-webhook-max-body-bytes'],
    name: 'x_kt_gov.webhook.max_body_bytes',
    type: 'integer',
    value: 1048576,
    description: 'Largest body (bytes). Larger deliveries are refused with 413, 1024 to 10485760.',
    roles: { read: [admin], write: [admin] },
})
export const maxBatch = Property({
    $id: Now.ID['property-webhook-max-batch'],
    name: 'x_kt_gov.webhook.max_batch',
    type: 'integer',
    value: 100,
    description: 'Largest batch. Most events in one array body, 1 to 1000.',
    roles: { read: [admin], write: [admin] },
})
export const contentHandling = Property({
    $id: Now.ID['property-webhook-content'],
    name: 'x_kt_gov.webhook.content',
    type: 'choicelist',
    value: 'redact',
    choices: ['keep', 'redact', 'drop'],
    description:
        'What people and models wrote. Keep: bodies are stored as received. Redact: only what the mapping of the event type reads, ids, numbers, enumerations and times are stored, and the length and keyed digest of every other text. Drop: fields with well-known names of prompts and responses are left out.',
    roles: { read: [admin], write: [admin] },
})
export const retryAfterSeconds = Property({
    $id: Now.ID['property-webhook-retry-after-seconds'],
    name: 'x_kt_gov.webhook.retry_after_seconds',
    type: 'integer',
    value: 0,
    description:
        'Pause senders (seconds). Above 0: every delivery is answered 429 with this Retry-After, and the sender retries later. No delivery is lost.',
    roles: { read: [admin], write: [admin] },
})
export const boundInstance = Property({
    $id: Now.ID['property-setup-instance'],
    // An upgrade must not take the confirmation away.
    $meta: { installMethod: 'first install' },
    name: 'x_kt_gov.setup.instance',
    type: 'string',
    value: '',
    isPrivate: true,
    description:
        'Instance. Name and id of the instance on which the app was set up, written by the Setup page. On another instance, such as a clone, deliveries are held and outbound calls stop until an administrator confirms it there.',
    roles: { read: [admin], write: [admin] },
})
const receivingSettings = Record({
    $id: Now.ID['settings-receiving'],
    table: 'sys_properties_category',
    data: { name: 'x_kt_gov.receiving', title: 'Keeptrusts: Receiving' },
})
Record({
    $id: Now.ID['settings-webhook-public-route'],
    table: 'sys_properties_category_m2m',
    data: { category: receivingSettings, property: publicRoute, order: 100 },
})
Record({
    $id: Now.ID['settings-webhook-secret'],
    table: 'sys_properties_category_m2m',
    data: { category: receivingSettings, property: secret, order: 200 },
})
Record({
    $id: Now.ID['settings-webhook-previous-secret'],
    table: 'sys_properties_category_m2m',
    data: { category: receivingSettings, property: previousSecret, order: 300 },
})
Record({
    $id: Now.ID['settings-webhook-previous-secret-expires'],
    table: 'sys_properties_category_m2m',
    data: { category: receivingSettings, property: previousSecretExpires, order: 400 },
})
Record({
    $id: Now.ID['settings-webhook-secret-since'],
    table: 'sys_properties_category_m2m',
    data: { category: receivingSettings, property: secretSince, order: 450 },
})
Record({
    $id: Now.ID['settings-webhook-signature-mode'],
    table: 'sys_properties_category_m2m',
    data: { category: receivingSettings, property: signatureMode, order: 500 },
})
Record({
    $id: Now.ID['settings-webhook-pin-signature-mode'],
    table: 'sys_properties_category_m2m',
    data: { category: receivingSettings, property: pinSignatureMode, order: 520 },
})
Record({
    $id: Now.ID['settings-webhook-replay-days'],
    table: 'sys_properties_category_m2m',
    data: { category: receivingSettings, property: replayDays, order: 540 },
})
Record({
    $id: Now.ID['settings-webhook-tolerance-seconds'],
    table: 'sys_properties_category_m2m',
    data: { category: receivingSettings, property: toleranceSeconds, order: 600 },
})
Record({
    $id: Now.ID['settings-webhook-max-body-bytes'],
    table: 'sys_properties_category_m2m',
    data: { category: receivingSettings, property: maxBodyBytes, order: 700 },
})
Record({
    $id: Now.ID['settings-webhook-max-batch'],
    table: 'sys_properties_category_m2m',
    data: { category: receivingSettings, property: maxBatch, order: 800 },
})
Record({
    $id: Now.ID['settings-webhook-content'],
    table: 'sys_properties_category_m2m',
    data: { category: receivingSettings, property: contentHandling, order: 900 },
})
Record({
    $id: Now.ID['settings-webhook-retry-after-seconds'],
    table: 'sys_properties_category_m2m',
    data: { category: receivingSettings, property: retryAfterSeconds, order: 1000 },
})
Record({
    $id: Now.ID['settings-setup-instance'],
    table: 'sys_properties_category_m2m',
    data: { category: receivingSettings, property: boundInstance, order: 1050 },
})
