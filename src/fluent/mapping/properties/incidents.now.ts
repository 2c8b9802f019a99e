/** Settings: incidents. Names, types and defaults repeat `core/properties.ts`; a test compares the two. */
import '@servicenow/sdk/global'
import { Property, Record } from '@servicenow/sdk/core'
import { admin } from '../../shared/roles.now'

export const incidentThreshold = Property({
    $id: Now.ID['property-incident-threshold'],
    name: 'x_kt_gov.incident.threshold',
    type: 'choicelist',
    value: 'block',
    choices: ['block', 'escalate', 'redact', 'log', 'none'],
    description: 'Incident threshold. Weakest action that opens an incident: block, escalate, redact, log or none.',
    roles: { read: [admin], write: [admin] },
})
export const incidentImpactUrgency = Property({
    $id: Now.ID['property-incident-impact-urgency'],
    name: 'x_kt_gov.incident.impact_urgency',
    type: 'string',
    value: 'critical in production=1/1, critical=1/2, high in production=1/2, high=2/2, medium=2/2, low in production=2/3, low=3/3, block=2/2, escalate=2/3, *=3/3',
    description:
        'Impact and urgency of violations. The first entry that fits counts: a severity, an action or in and an environment, or several of them, before =impact/urgency; separated by commas. The last entry is *=impact/urgency.',
    roles: { read: [admin], write: [admin] },
})
export const incidentGroup = Property({
    $id: Now.ID['property-incident-assignment-group'],
    name: 'x_kt_gov.incident.assignment_group',
    type: 'string',
    value: 'AI Governance Team',
    description: 'Incident assignment group. Name of the group that incidents are assigned to.',
    roles: { read: [admin], write: [admin] },
})
export const incidentCategory = Property({
    $id: Now.ID['property-incident-category'],
    name: 'x_kt_gov.incident.category',
    type: 'string',
    value: '',
    description: 'Incident category. Value of a choice of the column. Empty: the instance sets it.',
    roles: { read: [admin], write: [admin] },
})
export const incidentSubcategory = Property({
    $id: Now.ID['property-incident-subcategory'],
    name: 'x_kt_gov.incident.subcategory',
    type: 'string',
    value: '',
    description: 'Incident subcategory. Value of a choice of the category. Empty: the instance sets it.',
    roles: { read: [admin], write: [admin] },
})
export const incidentContactType = Property({
    $id: Now.ID['property-incident-contact-type'],
    name: 'x_kt_gov.incident.contact_type',
    type: 'string',
    value: '',
    description: 'Incident contact type, the channel. Value of a choice of the column. Empty: the instance sets it.',
    roles: { read: [admin], write: [admin] },
})
export const incidentCaller = Property({
    $id: Now.ID['property-incident-caller'],
    name: 'x_kt_gov.incident.caller',
    type: 'string',
    value: '',
    description: 'Incident caller. User name of the caller. Empty: the instance sets it.',
    roles: { read: [admin], write: [admin] },
})
export const incidentCloseCode = Property({
    $id: Now.ID['property-incident-close-code'],
    name: 'x_kt_gov.incident.close_code',
    type: 'string',
    value: 'Solution provided',
    description: 'Resolution code. Preferred resolution code when a gateway is healthy again or an incident is quiet.',
    roles: { read: [admin], write: [admin] },
})
export const incidentNoteCap = Property({
    $id: Now.ID['property-incident-note-cap'],
    name: 'x_kt_gov.incident.note_cap',
    type: 'integer',
    value: 100,
    description: 'Work notes per incident. Further violations are counted without a work note, 1 to 1000.',
    roles: { read: [admin], write: [admin] },
})
export const incidentDayCap = Property({
    $id: Now.ID['property-incident-day-cap'],
    name: 'x_kt_gov.incident.day_cap',
    type: 'integer',
    value: 1000,
    description: 'Incidents per day. Further violations are counted as overflow, 1 to 10000.',
    roles: { read: [admin], write: [admin] },
})
export const incidentQuietDays = Property({
    $id: Now.ID['property-incident-quiet-days'],
    name: 'x_kt_gov.incident.quiet_days',
    type: 'integer',
    value: 0,
    description:
        'Resolve quiet incidents after (days). A violation incident without a further violation is resolved with its numbers while nobody deals with it, 0 to 365. 0: never.',
    roles: { read: [admin], write: [admin] },
})
export const healthIncident = Property({
    $id: Now.ID['property-incident-health'],
    name: 'x_kt_gov.incident.health',
    type: 'boolean',
    value: true,
    description: 'Incident when a gateway is down. Opened when down, resolved when healthy again.',
    roles: { read: [admin], write: [admin] },
})
export const budgetIncident = Property({
    $id: Now.ID['property-incident-budget'],
    name: 'x_kt_gov.incident.budget',
    type: 'boolean',
    value: false,
    description: 'Incident for a budget threshold. Opened when a budget threshold is reached.',
    roles: { read: [admin], write: [admin] },
})
const incidentsSettings = Record({
    $id: Now.ID['settings-incidents'],
    table: 'sys_properties_category',
    data: { name: 'x_kt_gov.incidents', title: 'Keeptrusts: Incidents' },
})
Record({
    $id: Now.ID['settings-incident-threshold'],
    table: 'sys_properties_category_m2m',
    data: { category: incidentsSettings, property: incidentThreshold, order: 3600 },
})
Record({
    $id: Now.ID['settings-incident-impact-urgency'],
    table: 'sys_properties_category_m2m',
    data: { category: incidentsSettings, property: incidentImpactUrgency, order: 3650 },
})
Record({
    $id: Now.ID['settings-incident-assignment-group'],
    table: 'sys_properties_category_m2m',
    data: { category: incidentsSettings, property: incidentGroup, order: 3700 },
})
Record({
    $id: Now.ID['settings-incident-category'],
    table: 'sys_properties_category_m2m',
    data: { category: incidentsSettings, property: incidentCategory, order: 3710 },
})
Record({
    $id: Now.ID['settings-incident-subcategory'],
    table: 'sys_properties_category_m2m',
    data: { category: incidentsSettings, property: incidentSubcategory, order: 3720 },
})
Record({
    $id: Now.ID['settings-incident-contact-type'],
    table: 'sys_properties_category_m2m',
    data: { category: incidentsSettings, property: incidentContactType, order: 3730 },
})
Record({
    $id: Now.ID['settings-incident-caller'],
    table: 'sys_properties_category_m2m',
    data: { category: incidentsSettings, property: incidentCaller, order: 3800 },
})
Record({
    $id: Now.ID['settings-incident-close-code'],
    table: 'sys_properties_category_m2m',
    data: { category: incidentsSettings, property: incidentCloseCode, order: 3900 },
})
Record({
    $id: Now.ID['settings-incident-note-cap'],
    table: 'sys_properties_category_m2m',
    data: { category: incidentsSettings, property: incidentNoteCap, order: 4000 },
})
Record({
    $id: Now.ID['settings-incident-day-cap'],
    table: 'sys_properties_category_m2m',
    data: { category: incidentsSettings, property: incidentDayCap, order: 4100 },
})
Record({
    $id: Now.ID['settings-incident-quiet-days'],
    table: 'sys_properties_category_m2m',
    data: { category: incidentsSettings, property: incidentQuietDays, order: 4150 },
})
Record({
    $id: Now.ID['settings-incident-health'],
    table: 'sys_properties_category_m2m',
    data: { category: incidentsSettings, property: healthIncident, order: 4200 },
})
Record({
    $id: Now.ID['settings-incident-budget'],
    table: 'sys_properties_category_m2m',
    data: { category: incidentsSettings, property: budgetIncident, order: 4300 },
})
