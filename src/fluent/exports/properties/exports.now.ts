/** Settings: exports and the evidence that they become. Names, types and defaults repeat `core/properties.ts`; a test compares the two. */
import '@servicenow/sdk/global'
import { Property, Record } from '@servicenow/sdk/core'
import { admin } from '../../shared/roles.now'

export const exportToken = Property({
    $id: Now.ID['property-keeptrusts-token'],
    // An upgrade must not carry an empty value again.
    $meta: { installMethod: 'first install' },
    name: 'x_kt_gov.keeptrusts.token',
    type: 'password2',
    value: '',
    isPrivate: true,
    description:
        'API token. Bearer token for calls to Keeptrusts. Used where no connection is configured on the alias. It is sent only to the host of the API URL that it was first used with: for another host, enter it again. What is entered here is moved into a table of the app within some minutes, and the property is emptied. Enter remove to end the stored one.',
    roles: { read: [admin], write: [admin] },
})
export const connectionAlias = Property({
    $id: Now.ID['property-keeptrusts-alias'],
    name: 'x_kt_gov.keeptrusts.alias',
    type: 'string',
    value: '',
    description:
        'Connection alias. sys_id of a connection and credential alias for Keeptrusts; empty: the alias Keeptrusts of this app. Its active connection gives base URL and token; without one, API URL and API token are used.',
    roles: { read: [admin], write: [admin] },
})
export const callTimeoutSeconds = Property({
    $id: Now.ID['property-keeptrusts-timeout-seconds'],
    name: 'x_kt_gov.keeptrusts.timeout_seconds',
    type: 'integer',
    value: 30,
    description: 'Timeout of a call (seconds). How long one call to Keeptrusts may take, 1 to 170.',
    roles: { read: [admin], write: [admin] },
})
export const weeklyExport = Property({
    $id: Now.ID['property-export-weekly'],
    name: 'x_kt_gov.export.weekly',
    type: 'boolean',
    value: true,
    description:
        'Weekly export. Every Monday at 06:00 UTC the events of the window are exported as evidence, once a token is set.',
    roles: { read: [admin], write: [admin] },
})
export const exportWindowDays = Property({
    $id: Now.ID['property-export-window-days'],
    name: 'x_kt_gov.export.window_days',
    type: 'integer',
    value: 7,
    description: 'Window of the weekly export (days). Whole UTC days before the day of the run, 1 to 90.',
    roles: { read: [admin], write: [admin] },
})
export const exportFormat = Property({
    $id: Now.ID['property-export-format'],
    name: 'x_kt_gov.export.format',
    type: 'choicelist',
    value: 'json',
    choices: ['json', 'csv'],
    description: 'Format of the weekly export. json or csv.',
    roles: { read: [admin], write: [admin] },
})
export const exportMaxBytes = Property({
    $id: Now.ID['property-export-max-bytes'],
    name: 'x_kt_gov.export.max_bytes',
    type: 'integer',
    value: 104857600,
    description: 'Largest artifact (bytes). Larger artifacts are refused, never truncated, 1024 to 1073741824.',
    roles: { read: [admin], write: [admin] },
})
export const exportReadBytes = Property({
    $id: Now.ID['property-export-max-read-bytes'],
    name: 'x_kt_gov.export.max_read_bytes',
    type: 'integer',
    value: 20971520,
    description:
        'Largest artifact that is read (bytes). Larger ones are stored and hashed, but their records are not counted, 1024 to 104857600.',
    roles: { read: [admin], write: [admin] },
})
export const evidenceValidDays = Property({
    $id: Now.ID['property-evidence-valid-days'],
    name: 'x_kt_gov.evidence.valid_days',
    type: 'integer',
    value: 90,
    description: 'Evidence validity (days). How long a fetched export counts as fresh evidence, 1 to 3650.',
    roles: { read: [admin], write: [admin] },
})
export const evidenceAttachTo = Property({
    $id: Now.ID['property-evidence-attach-to'],
    name: 'x_kt_gov.evidence.attach_to',
    type: 'string',
    value: 'compliance_task,control_test,grc_record,grc_evidence',
    description:
        'Attach evidence to. Comma-separated kinds of record that an export is attached to besides its own: compliance_task, control_test, grc_record, grc_evidence; or none.',
    roles: { read: [admin], write: [admin] },
})
export const evidenceAttachCap = Property({
    $id: Now.ID['property-evidence-attach-cap'],
    name: 'x_kt_gov.evidence.attach_cap',
    type: 'integer',
    value: 50,
    description:
        'Records per export. Largest number of records that one export is attached to, 1 to 500. The export names the number of further records.',
    roles: { read: [admin], write: [admin] },
})
export const evidenceRequest = Property({
    $id: Now.ID['property-evidence-request'],
    name: 'x_kt_gov.evidence.request',
    type: 'string',
    value: '',
    description:
        'Evidence request. sys_id of the open evidence request (GRC: Advanced Core) that answers with exports. Empty: none.',
    roles: { read: [admin], write: [admin] },
})
const exportSettings = Record({
    $id: Now.ID['settings-exports'],
    table: 'sys_properties_category',
    data: { name: 'x_kt_gov.exports', title: 'Keeptrusts: Exports and evidence' },
})
Record({
    $id: Now.ID['settings-keeptrusts-token'],
    table: 'sys_properties_category_m2m',
    data: { category: exportSettings, property: exportToken, order: 6000 },
})
Record({
    $id: Now.ID['settings-keeptrusts-alias'],
    table: 'sys_properties_category_m2m',
    data: { category: exportSettings, property: connectionAlias, order: 6100 },
})
Record({
    $id: Now.ID['settings-keeptrusts-timeout-seconds'],
    table: 'sys_properties_category_m2m',
    data: { category: exportSettings, property: callTimeoutSeconds, order: 6200 },
})
Record({
    $id: Now.ID['settings-export-weekly'],
    table: 'sys_properties_category_m2m',
    data: { category: exportSettings, property: weeklyExport, order: 6300 },
})
Record({
    $id: Now.ID['settings-export-window-days'],
    table: 'sys_properties_category_m2m',
    data: { category: exportSettings, property: exportWindowDays, order: 6400 },
})
Record({
    $id: Now.ID['settings-export-format'],
    table: 'sys_properties_category_m2m',
    data: { category: exportSettings, property: exportFormat, order: 6500 },
})
Record({
    $id: Now.ID['settings-export-max-bytes'],
    table: 'sys_properties_category_m2m',
    data: { category: exportSettings, property: exportMaxBytes, order: 6600 },
})
Record({
    $id: Now.ID['settings-export-max-read-bytes'],
    table: 'sys_properties_category_m2m',
    data: { category: exportSettings, property: exportReadBytes, order: 6700 },
})
Record({
    $id: Now.ID['settings-evidence-valid-days'],
    table: 'sys_properties_category_m2m',
    data: { category: exportSettings, property: evidenceValidDays, order: 6800 },
})
Record({
    $id: Now.ID['settings-evidence-attach-to'],
    table: 'sys_properties_category_m2m',
    data: { category: exportSettings, property: evidenceAttachTo, order: 6900 },
})
Record({
    $id: Now.ID['settings-evidence-attach-cap'],
    table: 'sys_properties_category_m2m',
    data: { category: exportSettings, property: evidenceAttachCap, order: 7000 },
})
Record({
    $id: Now.ID['settings-evidence-request'],
    table: 'sys_properties_category_m2m',
    data: { category: exportSettings, property: evidenceRequest, order: 7100 },
})
