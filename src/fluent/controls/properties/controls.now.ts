/** Settings: control tests and drift. Names, types and defaults repeat `core/properties.ts`; a test compares the two. */
import '@servicenow/sdk/global'
import { Property, Record } from '@servicenow/sdk/core'
import { admin } from '../../shared/roles.now'

export const controlDailyHour = Property({
    $id: Now.ID['property-controls-daily-hour'],
    name: 'x_kt_gov.controls.daily_hour',
    type: 'integer',
    value: 2,
    description:
        'Daily control test (hour, UTC). From this hour on, the day that ended is tested, 0 to 23. -1: no daily tests.',
    roles: { read: [admin], write: [admin] },
})
export const controlWeeklyDay = Property({
    $id: Now.ID['property-controls-weekly-day'],
    name: 'x_kt_gov.controls.weekly_day',
    type: 'choicelist',
    value: 'monday',
    choices: ['never', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'],
    description:
        'Weekly control test (day, UTC). On this day the seven days before it are tested. never: no weekly tests.',
    roles: { read: [admin], write: [admin] },
})
export const controlWeeklyHour = Property({
    $id: Now.ID['property-controls-weekly-hour'],
    name: 'x_kt_gov.controls.weekly_hour',
    type: 'integer',
    value: 8,
    description:
        'Weekly control test (hour, UTC). Choose an hour after the weekly export, because the export fills gaps in the counts, 0 to 23.',
    roles: { read: [admin], write: [admin] },
})
export const controlIssue = Property({
    $id: Now.ID['property-controls-issue'],
    name: 'x_kt_gov.controls.issue',
    type: 'choicelist',
    value: 'auto',
    choices: ['auto', 'own', 'none'],
    description:
        'Issue of a failing control. auto: sn_grc_issue where the instance has it, else an AI compliance review. own: always an AI compliance review. none: no issue.',
    roles: { read: [admin], write: [admin] },
})
export const controlIndicators = Property({
    $id: Now.ID['property-controls-indicators'],
    name: 'x_kt_gov.controls.indicators',
    type: 'choicelist',
    value: 'auto',
    choices: ['auto', 'none'],
    description:
        'Indicators of controls. auto: where the instance has sn_grc_indicator, a template for each control mapping and an indicator for each control are created once; they read the newest control test. none: no indicators.',
    roles: { read: [admin], write: [admin] },
})
export const auditEngagement = Property({
    $id: Now.ID['property-controls-audit-engagement'],
    name: 'x_kt_gov.controls.audit_engagement',
    type: 'string',
    value: '',
    description:
        'Audit engagement. Sys ID or number of the engagement whose control tests record the results. Empty: sn_audit_control_test is not written.',
    roles: { read: [admin], write: [admin] },
})
export const auditTestPlan = Property({
    $id: Now.ID['property-controls-audit-test-plan'],
    name: 'x_kt_gov.controls.audit_test_plan',
    type: 'string',
    value: '',
    description:
        'Audit test plan. Sys ID of the test plan of these control tests. Empty: sn_audit_control_test is not written.',
    roles: { read: [admin], write: [admin] },
})
export const driftGraceHours = Property({
    $id: Now.ID['property-drift-grace-hours'],
    name: 'x_kt_gov.drift.grace_hours',
    type: 'integer',
    value: 24,
    description:
        'Drift grace (hours). How long a gateway may take to run a deployed version, and how long a closed change may wait for its deployment, before a finding is opened, 1 to 720.',
    roles: { read: [admin], write: [admin] },
})
const controlsSettings = Record({
    $id: Now.ID['settings-controls'],
    table: 'sys_properties_category',
    data: { name: 'x_kt_gov.controls', title: 'Keeptrusts: Controls' },
})
Record({
    $id: Now.ID['settings-controls-daily-hour'],
    table: 'sys_properties_category_m2m',
    data: { category: controlsSettings, property: controlDailyHour, order: 6100 },
})
Record({
    $id: Now.ID['settings-controls-weekly-day'],
    table: 'sys_properties_category_m2m',
    data: { category: controlsSettings, property: controlWeeklyDay, order: 6200 },
})
Record({
    $id: Now.ID['settings-controls-weekly-hour'],
    table: 'sys_properties_category_m2m',
    data: { category: controlsSettings, property: controlWeeklyHour, order: 6300 },
})
Record({
    $id: Now.ID['settings-controls-issue'],
    table: 'sys_properties_category_m2m',
    data: { category: controlsSettings, property: controlIssue, order: 6400 },
})
Record({
    $id: Now.ID['settings-controls-indicators'],
    table: 'sys_properties_category_m2m',
    data: { category: controlsSettings, property: controlIndicators, order: 6450 },
})
Record({
    $id: Now.ID['settings-controls-audit-engagement'],
    table: 'sys_properties_category_m2m',
    data: { category: controlsSettings, property: auditEngagement, order: 6500 },
})
Record({
    $id: Now.ID['settings-controls-audit-test-plan'],
    table: 'sys_properties_category_m2m',
    data: { category: controlsSettings, property: auditTestPlan, order: 6600 },
})
Record({
    $id: Now.ID['settings-drift-grace-hours'],
    table: 'sys_properties_category_m2m',
    data: { category: controlsSettings, property: driftGraceHours, order: 6700 },
})
