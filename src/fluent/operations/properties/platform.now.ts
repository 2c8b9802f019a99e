/** Settings: what the app measures of the platform. Names, types and defaults repeat `core/properties.ts`; a test compares the two. */
import '@servicenow/sdk/global'
import { Property, Record } from '@servicenow/sdk/core'
import { admin, nobody } from '../../shared/roles.now'

export const missingIndexes = Property({
    $id: Now.ID['property-platform-missing-indexes'],
    // An upgrade measures again and writes the result.
    $meta: { installMethod: 'first install' },
    name: 'x_kt_gov.platform.missing_indexes',
    type: 'string',
    value: '',
    isPrivate: true,
    description:
        'Missing indexes. Unique indexes that receiving needs and that this instance does not have, written by the app. While one is named, deliveries are answered with 503. none: nothing is missing. A question mark: it could not be measured. The build that measured stands behind it. Empty, or of another build: measured with the next delivery.',
    roles: { read: [admin], write: [admin] },
})
export const instanceKey = Property({
    $id: Now.ID['property-platform-instance-key'],
    // An upgrade must not carry an empty value again.
    $meta: { installMethod: 'first install' },
    name: 'x_kt_gov.platform.instance_key',
    type: 'password2',
    value: '',
    isPrivate: true,
    description:
        'Key of this instance. Made by the app itself. It seals stored deliveries, so that a row that somebody changes is not processed, and names redacted texts. Do not change it: what was sealed under another key cannot be verified.',
    // Who could enter a key could seal what they like.
    roles: { read: [admin], write: [nobody] },
})
export const throwAway = Property({
    $id: Now.ID['property-platform-throw-away'],
    $meta: { installMethod: 'first install' },
    name: 'x_kt_gov.platform.throw_away',
    type: 'password2',
    value: '',
    isPrivate: true,
    description:
        'Throw-away secret. Written and emptied again while the app measures whether this instance encrypts secrets. Leave it empty.',
    roles: { read: [admin], write: [admin] },
})
const platformSettings = Record({
    $id: Now.ID['settings-platform'],
    table: 'sys_properties_category',
    data: { name: 'x_kt_gov.platform', title: 'Keeptrusts: Platform' },
})
Record({
    $id: Now.ID['settings-platform-missing-indexes'],
    table: 'sys_properties_category_m2m',
    data: { category: platformSettings, property: missingIndexes, order: 9200 },
})
Record({
    $id: Now.ID['settings-platform-throw-away'],
    table: 'sys_properties_category_m2m',
    data: { category: platformSettings, property: throwAway, order: 9300 },
})
Record({
    $id: Now.ID['settings-platform-instance-key'],
    table: 'sys_properties_category_m2m',
    data: { category: platformSettings, property: instanceKey, order: 9400 },
})
