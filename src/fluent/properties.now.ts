/** Every setting of the app as a system property, with its page. Names, types and defaults repeat `core/properties.ts`; a test compares the two. */
import '@servicenow/sdk/global'
import { Property, Record } from '@servicenow/sdk/core'
import { admin } from './roles.now'

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
        'Webhook secret. Shared secret that Keeptrusts signs deliveries with. Nothing is received until it is set.',
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
    description: 'Previous webhook secret. Still accepted after a rotation until it expires.',
    roles: { read: [admin], write: [admin] },
})
export const previousSecretExpires = Property({
    $id: Now.ID['property-webhook-previous-secret-expires'],
    name: 'x_kt_gov.webhook.previous_secret_expires',
    type: 'string',
    value: '',
    description:
        'Previous secret expires. UTC time (yyyy-MM-dd HH:mm:ss) after which the previous secret is refused. Empty: it is refused at once.',
    roles: { read: [admin], write: [admin] },
})
export const signatureMode = Property({
    $id: Now.ID['property-webhook-signature-mode'],
    name: 'x_kt_gov.webhook.signature_mode',
    type: 'string',
    value: '',
    description:
        'Pinned signature mode. Copy the signature mode of a good delivery here to accept no other form. Empty: every documented form is tried.',
    roles: { read: [admin], write: [admin] },
})
export const toleranceSeconds = Property({
    $id: Now.ID['property-webhook-tolerance-seconds'],
    name: 'x_kt_gov.webhook.tolerance_seconds',
    type: 'integer',
    value: 300,
    description: 'Signature tolerance (seconds). How far a signed timestamp may lie from now, 30 to 900.',
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
        'Prompt and response text. Whether text that people wrote or models answered is kept, redacted or dropped before a delivery is stored.',
    roles: { read: [admin], write: [admin] },
})
export const retryAfterSeconds = Property({
    $id: Now.ID['property-webhook-retry-after-seconds'],
    name: 'x_kt_gov.webhook.retry_after_seconds',
    type: 'integer',
    value: 0,
    description:
        'Ask senders to come back (seconds). Above 0 every delivery is answered 429 with this Retry-After: a pause that loses nothing.',
    roles: { read: [admin], write: [admin] },
})
export const maxAttempts = Property({
    $id: Now.ID['property-process-max-attempts'],
    name: 'x_kt_gov.process.max_attempts',
    type: 'integer',
    value: 8,
    description: 'Attempts. How often a delivery is tried before it is a dead letter, 1 to 8.',
    roles: { read: [admin], write: [admin] },
})
export const leaseSeconds = Property({
    $id: Now.ID['property-process-lease-seconds'],
    name: 'x_kt_gov.process.lease_seconds',
    type: 'integer',
    value: 300,
    description: 'Lease (seconds). A claim older than this is given back to other workers, 60 to 3600.',
    roles: { read: [admin], write: [admin] },
})
export const redriveBatch = Property({
    $id: Now.ID['property-process-redrive-batch'],
    name: 'x_kt_gov.process.redrive_batch',
    type: 'integer',
    value: 200,
    description: 'Deliveries per run. Most deliveries that one run of the retry job drives, 1 to 1000.',
    roles: { read: [admin], write: [admin] },
})
export const redriveLimit = Property({
    $id: Now.ID['property-process-redrive-limit'],
    name: 'x_kt_gov.process.redrive_limit',
    type: 'integer',
    value: 500,
    description:
        'Deliveries driven again at once. Most deliveries that people queue again with one filter, 1 to 5000; the rest is left for the next time.',
    roles: { read: [admin], write: [admin] },
})
export const ciClass = Property({
    $id: Now.ID['property-cmdb-class'],
    name: 'x_kt_gov.cmdb.class',
    type: 'string',
    value: 'cmdb_ci_service_auto',
    description: 'CI class. Table of the configuration item that stands for a gateway.',
    roles: { read: [admin], write: [admin] },
})
export const ciCategory = Property({
    $id: Now.ID['property-cmdb-category'],
    name: 'x_kt_gov.cmdb.category',
    type: 'string',
    value: 'AI/ML',
    description: 'CI category. Category of that configuration item.',
    roles: { read: [admin], write: [admin] },
})
export const ciOwnedBy = Property({
    $id: Now.ID['property-cmdb-owned-by'],
    name: 'x_kt_gov.cmdb.owned_by',
    type: 'string',
    value: '',
    description: 'CI owned by. User name of the owner. Empty: left to people.',
    roles: { read: [admin], write: [admin] },
})
export const ciSupportedBy = Property({
    $id: Now.ID['property-cmdb-supported-by'],
    name: 'x_kt_gov.cmdb.supported_by',
    type: 'string',
    value: '',
    description: 'CI supported by. User name of the supporter. Empty: left to people.',
    roles: { read: [admin], write: [admin] },
})
export const ciManagedByGroup = Property({
    $id: Now.ID['property-cmdb-managed-by-group'],
    name: 'x_kt_gov.cmdb.managed_by_group',
    type: 'string',
    value: 'Platform Engineering',
    description: 'CI managed by group. Name of the group that manages the configuration item.',
    roles: { read: [admin], write: [admin] },
})
export const ciSupportGroup = Property({
    $id: Now.ID['property-cmdb-support-group'],
    name: 'x_kt_gov.cmdb.support_group',
    type: 'string',
    value: 'AI Governance Team',
    description: 'CI support group. Name of the group that supports the configuration item.',
    roles: { read: [admin], write: [admin] },
})
export const ciUseIre = Property({
    $id: Now.ID['property-cmdb-use-ire'],
    name: 'x_kt_gov.cmdb.use_ire',
    type: 'boolean',
    value: true,
    description: 'Use the Identification and Reconciliation Engine. Where it is present and has a rule for the class.',
    roles: { read: [admin], write: [admin] },
})
export const ciUpdateOn = Property({
    $id: Now.ID['property-cmdb-update-on'],
    name: 'x_kt_gov.cmdb.update_on',
    type: 'choicelist',
    value: 'auto',
    choices: ['auto', 'deployed', 'updated'],
    description:
        'Update the CI on. deployed, updated, or auto: on updated only until a gateway first reports a deployment.',
    roles: { read: [admin], write: [admin] },
})
export const registerAiSystems = Property({
    $id: Now.ID['property-cmdb-register-ai-systems'],
    name: 'x_kt_gov.cmdb.register_ai_systems',
    type: 'boolean',
    value: false,
    description: 'Register managed AI systems. Makes one CI for each model, provider or agent seen behind a gateway.',
    roles: { read: [admin], write: [admin] },
})
export const aiSystemClass = Property({
    $id: Now.ID['property-cmdb-ai-system-class'],
    name: 'x_kt_gov.cmdb.ai_system_class',
    type: 'string',
    value: 'cmdb_ci_appl',
    description: 'AI system class. Table of those configuration items.',
    roles: { read: [admin], write: [admin] },
})
export const apiUrl = Property({
    $id: Now.ID['property-keeptrusts-api-url'],
    name: 'x_kt_gov.keeptrusts.api_url',
    type: 'string',
    value: 'https://api.keeptrusts.com',
    description: 'API URL. Base URL of the Keeptrusts control plane.',
    roles: { read: [admin], write: [admin] },
})
export const accessExpires = Property({
    $id: Now.ID['property-keeptrusts-access-expires'],
    name: 'x_kt_gov.keeptrusts.access_expires',
    type: 'string',
    value: '',
    description:
        'Token expires. UTC time (yyyy-MM-dd HH:mm:ss) at which the token expires, as Keeptrusts showed it when the token was made. Empty: unknown, and nothing warns before it.',
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
        'Instance. Name and id of the instance on which the app was set up, written by the set-up page. On another one, such as a clone, deliveries are held and outbound calls stop until an administrator confirms it there.',
    roles: { read: [admin], write: [admin] },
})
export const consoleUrl = Property({
    $id: Now.ID['property-keeptrusts-console-url'],
    name: 'x_kt_gov.keeptrusts.console_url',
    type: 'string',
    value: 'https://console.keeptrusts.com',
    description: 'Console URL. Base URL of the Keeptrusts console, for links.',
    roles: { read: [admin], write: [admin] },
})
export const changeType = Property({
    $id: Now.ID['property-change-type'],
    name: 'x_kt_gov.change.type',
    type: 'choicelist',
    value: 'normal',
    choices: ['normal', 'standard', 'emergency'],
    description: 'Change type. Type of a policy change request.',
    roles: { read: [admin], write: [admin] },
})
export const changeModel = Property({
    $id: Now.ID['property-change-model'],
    name: 'x_kt_gov.change.model',
    type: 'string',
    value: '',
    description: 'Change model. sys_id of a change model to use. Empty: the type decides.',
    roles: { read: [admin], write: [admin] },
})
export const changeTemplate = Property({
    $id: Now.ID['property-change-standard-template'],
    name: 'x_kt_gov.change.standard_template',
    type: 'string',
    value: '',
    description:
        'Standard change template. sys_id of an approved standard change template (record producer) for type standard.',
    roles: { read: [admin], write: [admin] },
})
export const changeGroup = Property({
    $id: Now.ID['property-change-assignment-group'],
    name: 'x_kt_gov.change.assignment_group',
    type: 'string',
    value: 'AI Governance Team',
    description: 'Change assignment group. Name of the group that policy changes are assigned to.',
    roles: { read: [admin], write: [admin] },
})
export const changeCategory = Property({
    $id: Now.ID['property-change-category'],
    name: 'x_kt_gov.change.category',
    type: 'string',
    value: 'AI Governance',
    description: 'Change category. Category of a policy change request.',
    roles: { read: [admin], write: [admin] },
})
export const changeRisk = Property({
    $id: Now.ID['property-change-risk'],
    name: 'x_kt_gov.change.risk',
    type: 'choicelist',
    value: '4',
    choices: ['-- None --=', '1', '2', '3', '4'],
    description: 'Change risk. 1 very high, 2 high, 3 moderate, 4 low. Empty: left to risk calculation.',
    roles: { read: [admin], write: [admin] },
})
export const unapprovedIncident = Property({
    $id: Now.ID['property-change-unapproved-incident'],
    name: 'x_kt_gov.change.unapproved_incident',
    type: 'boolean',
    value: false,
    description: 'Incident for an unapproved deployment. Opens an incident when a deployment has no approved change.',
    roles: { read: [admin], write: [admin] },
})
export const complianceTable = Property({
    $id: Now.ID['property-compliance-table'],
    name: 'x_kt_gov.compliance.table',
    type: 'string',
    value: 'auto',
    description: 'Compliance task table. Table of compliance reviews, or auto for the best that the instance has.',
    roles: { read: [admin], write: [admin] },
})
export const complianceGroup = Property({
    $id: Now.ID['property-compliance-assignment-group'],
    name: 'x_kt_gov.compliance.assignment_group',
    type: 'string',
    value: 'Compliance Team',
    description: 'Compliance assignment group. Name of the group that reviews are assigned to.',
    roles: { read: [admin], write: [admin] },
})
export const priorityFrom = Property({
    $id: Now.ID['property-compliance-priority-from'],
    name: 'x_kt_gov.compliance.priority_from',
    type: 'choicelist',
    value: 'action',
    choices: ['action', 'severity'],
    description:
        'Priority from. action: block 1, escalate 2, redact 3, log 4. severity: critical 1 to low 4, where the sender gives one.',
    roles: { read: [admin], write: [admin] },
})
export const writeBack = Property({
    $id: Now.ID['property-escalation-write-back'],
    name: 'x_kt_gov.escalation.write_back',
    type: 'boolean',
    value: false,
    description:
        'Tell Keeptrusts. Claiming and closing a compliance review claims and resolves the escalation at Keeptrusts. Off until you have tested it: the paths are not documented.',
    roles: { read: [admin], write: [admin] },
})
export const claimPath = Property({
    $id: Now.ID['property-escalation-claim-path'],
    name: 'x_kt_gov.escalation.claim_path',
    type: 'string',
    value: '/v1/escalations/{id}/claim',
    description: 'Path that claims. Called with POST below the address of Keeptrusts; {id} stands for the escalation.',
    roles: { read: [admin], write: [admin] },
})
export const resolvePath = Property({
    $id: Now.ID['property-escalation-resolve-path'],
    name: 'x_kt_gov.escalation.resolve_path',
    type: 'string',
    value: '/v1/escalations/{id}/resolve',
    description:
        'Path that resolves. Called with POST below the address of Keeptrusts; {id} stands for the escalation.',
    roles: { read: [admin], write: [admin] },
})
export const actorColumn = Property({
    $id: Now.ID['property-escalation-actor-column'],
    name: 'x_kt_gov.escalation.actor_column',
    type: 'string',
    value: 'email',
    description:
        'Who acted, for Keeptrusts. Column of the user record that is sent as X-Actor-Id; where it is empty, the user name is sent.',
    roles: { read: [admin], write: [admin] },
})
export const outcomes = Property({
    $id: Now.ID['property-escalation-outcomes'],
    name: 'x_kt_gov.escalation.outcomes',
    type: 'string',
    value: '3=approved,4=denied,7=denied',
    description:
        'Outcome by state. Comma-separated state=outcome of closed reviews. A close code may stand for a state, and table.state for one table only; the outcome on an AI compliance review comes first.',
    roles: { read: [admin], write: [admin] },
})
export const incidentThreshold = Property({
    $id: Now.ID['property-incident-threshold'],
    name: 'x_kt_gov.incident.threshold',
    type: 'choicelist',
    value: 'block',
    choices: ['block', 'escalate', 'redact', 'log', 'none'],
    description: 'Incident threshold. Weakest action that opens an incident: block, escalate, redact, log or none.',
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
export const incidentCaller = Property({
    $id: Now.ID['property-incident-caller'],
    name: 'x_kt_gov.incident.caller',
    type: 'string',
    value: '',
    description: 'Incident caller. User name of the caller. Empty: left to the instance.',
    roles: { read: [admin], write: [admin] },
})
export const incidentCloseCode = Property({
    $id: Now.ID['property-incident-close-code'],
    name: 'x_kt_gov.incident.close_code',
    type: 'string',
    value: 'Solution provided',
    description: 'Resolution code. Preferred resolution code when a gateway is healthy again.',
    roles: { read: [admin], write: [admin] },
})
export const incidentNoteCap = Property({
    $id: Now.ID['property-incident-note-cap'],
    name: 'x_kt_gov.incident.note_cap',
    type: 'integer',
    value: 100,
    description: 'Work notes per incident. Further violations are counted, not noted, 1 to 1000.',
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
    description: 'Weekly control test (hour, UTC). Keep it after the weekly export, whose numbers fill gaps, 0 to 23.',
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
export const auditEngagement = Property({
    $id: Now.ID['property-controls-audit-engagement'],
    name: 'x_kt_gov.controls.audit_engagement',
    type: 'string',
    value: '',
    description:
        'Audit engagement. Sys ID or number of the engagement whose control tests carry the results. Empty: sn_audit_control_test is not written.',
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
        'Drift grace (hours). How long a gateway may take to run a deployed version, and a closed change to be deployed, before it is a finding, 1 to 720.',
    roles: { read: [admin], write: [admin] },
})
export const evidenceCollect = Property({
    $id: Now.ID['property-evidence-collect'],
    name: 'x_kt_gov.evidence.collect',
    type: 'boolean',
    value: true,
    description: 'Collect evidence of executions on a schedule. Off: nothing is read; what is stored stays.',
    roles: { read: [admin], write: [admin] },
})
export const evidenceIntervalMinutes = Property({
    $id: Now.ID['property-evidence-interval-minutes'],
    name: 'x_kt_gov.evidence.interval_minutes',
    type: 'integer',
    value: 15,
    description: 'Interval in minutes. From the end of one complete collection to the beginning of the next.',
    roles: { read: [admin], write: [admin] },
})
export const evidenceLagSeconds = Property({
    $id: Now.ID['property-evidence-lag-seconds'],
    name: 'x_kt_gov.evidence.lag_seconds',
    type: 'integer',
    value: 300,
    description:
        'Lag in seconds. Rows younger than this are left to the next collection, because transactions write late.',
    roles: { read: [admin], write: [admin] },
})
export const evidencePageRows = Property({
    $id: Now.ID['property-evidence-page-rows'],
    name: 'x_kt_gov.evidence.page_rows',
    type: 'integer',
    value: 1000,
    description: 'Rows per page. How many rows of a log are read and kept in memory at a time.',
    roles: { read: [admin], write: [admin] },
})
export const evidenceBudgetRows = Property({
    $id: Now.ID['property-evidence-budget-rows'],
    name: 'x_kt_gov.evidence.budget_rows',
    type: 'integer',
    value: 200000,
    description: 'Rows per run. A collection that has read so many goes on at the next tick.',
    roles: { read: [admin], write: [admin] },
})
export const evidenceBudgetSeconds = Property({
    $id: Now.ID['property-evidence-budget-seconds'],
    name: 'x_kt_gov.evidence.budget_seconds',
    type: 'integer',
    value: 240,
    description: 'Seconds per run. A collection that took so long goes on at the next tick.',
    roles: { read: [admin], write: [admin] },
})
export const evidenceWindowSeconds = Property({
    $id: Now.ID['property-evidence-window-seconds'],
    name: 'x_kt_gov.evidence.window_seconds',
    type: 'integer',
    value: 30,
    description: 'Window in seconds. How near in time two rows must be for a correlation by time alone.',
    roles: { read: [admin], write: [admin] },
})
export const evidenceFirstLookHours = Property({
    $id: Now.ID['property-evidence-first-look-hours'],
    name: 'x_kt_gov.evidence.first_look_hours',
    type: 'integer',
    value: 24,
    description: 'First look in hours. How far back the first collection reads a log.',
    roles: { read: [admin], write: [admin] },
})
export const evidenceTriggerExamples = Property({
    $id: Now.ID['property-evidence-trigger-examples'],
    name: 'x_kt_gov.evidence.trigger_examples',
    type: 'integer',
    value: 5,
    description: 'Trigger examples. Newest records per table and condition that are kept as trigger records. 0: none.',
    roles: { read: [admin], write: [admin] },
})
export const evidenceReadAudit = Property({
    $id: Now.ID['property-evidence-read-audit'],
    name: 'x_kt_gov.evidence.read_audit',
    type: 'boolean',
    value: true,
    description:
        'Read sys_audit: only for records that changed in the window, on tables that automations trigger on or write to. An Instance Scan check advises against reading it; switch it off to satisfy that check.',
    roles: { read: [admin], write: [admin] },
})
export const evidenceReadSyslog = Property({
    $id: Now.ID['property-evidence-read-syslog'],
    name: 'x_kt_gov.evidence.read_syslog',
    type: 'boolean',
    value: true,
    description:
        'Read syslog. It is caller-restricted: an administrator must allow the Requested row of KeeptrustsLogReader under restricted caller access.',
    roles: { read: [admin], write: [admin] },
})
export const evidenceAuditRecordLimit = Property({
    $id: Now.ID['property-evidence-audit-record-limit'],
    name: 'x_kt_gov.evidence.audit_record_limit',
    type: 'integer',
    value: 200,
    description: 'Audited records. Records per table and run whose audit is read. 0: none.',
    roles: { read: [admin], write: [admin] },
})
export const evidenceNumberPrefixes = Property({
    $id: Now.ID['property-evidence-number-prefixes'],
    name: 'x_kt_gov.evidence.number_prefixes',
    type: 'string',
    value: 'INC=incident,CHG=change_request,PRB=problem,TASK=task,RITM=sc_req_item,SCTASK=sc_task,REQ=sc_request,CTASK=change_task,PTASK=problem_task',
    description:
        'Number prefixes. Which table a record number in a log message belongs to: prefix=table, separated by commas.',
    roles: { read: [admin], write: [admin] },
})
export const evidenceDormantDays = Property({
    $id: Now.ID['property-evidence-dormant-days'],
    name: 'x_kt_gov.evidence.dormant_days',
    type: 'integer',
    value: 30,
    description:
        'Dormancy in days. An active automation without deterministic evidence for so long counts as dormant, if every source was readable.',
    roles: { read: [admin], write: [admin] },
})
export const evidenceKeepMessages = Property({
    $id: Now.ID['property-evidence-keep-messages'],
    name: 'x_kt_gov.evidence.keep_messages',
    type: 'boolean',
    value: true,
    description: 'Keep log messages. Off: evidence keeps the hash of a message instead of its redacted text.',
    roles: { read: [admin], write: [admin] },
})
export const evidenceKeepEmails = Property({
    $id: Now.ID['property-evidence-keep-emails'],
    name: 'x_kt_gov.evidence.keep_emails',
    type: 'boolean',
    value: false,
    description: 'Keep e-mail addresses. Off: e-mail addresses are removed from messages that evidence keeps.',
    roles: { read: [admin], write: [admin] },
})
export const evidenceMaxMessage = Property({
    $id: Now.ID['property-evidence-max-message'],
    name: 'x_kt_gov.evidence.max_message',
    type: 'integer',
    value: 1000,
    description: 'Length of messages. Longer messages are cut off in the evidence.',
    roles: { read: [admin], write: [admin] },
})
export const evidenceWitnessTables = Property({
    $id: Now.ID['property-evidence-witness-tables'],
    name: 'x_kt_gov.evidence.witness_tables',
    type: 'string',
    value: 'sys_ui_action,sys_script_fix,sysevent_script_action,sys_ws_operation',
    description:
        'Witness tables. Further tables with scripts: what they could log makes an attribution ambiguous, never certain.',
    roles: { read: [admin], write: [admin] },
})
export const evidenceExcludeScopes = Property({
    $id: Now.ID['property-evidence-exclude-scopes'],
    name: 'x_kt_gov.evidence.exclude_scopes',
    type: 'string',
    value: '',
    description:
        'Excluded scopes. Scripts of these applications are not listed and get no evidence: scopes separated by commas. Empty: none.',
    roles: { read: [admin], write: [admin] },
})
export const traceEnabled = Property({
    $id: Now.ID['property-trace-enabled'],
    name: 'x_kt_gov.trace.enabled',
    type: 'boolean',
    value: true,
    description: 'Keep traces. Off: the trace include stores nothing and stamps no call; scripts that use it run on.',
    roles: { read: [admin], write: [admin] },
})
export const traceHeader = Property({
    $id: Now.ID['property-trace-header'],
    name: 'x_kt_gov.trace.header',
    type: 'string',
    value: 'client-request-id',
    description:
        'Header of stamped calls. The request header that carries the identity of a call, so that the sign-in at the other end can be told to belong to it.',
    roles: { read: [admin], write: [admin] },
})
export const traceMaxSteps = Property({
    $id: Now.ID['property-trace-max-steps'],
    name: 'x_kt_gov.trace.max_steps',
    type: 'integer',
    value: 50,
    description:
        'Steps of one trace. Most rows that one trace object leaves, 1 to 1000; one more row says that there were more steps.',
    roles: { read: [admin], write: [admin] },
})
const controlsSettings = Record({
    $id: Now.ID['settings-controls'],
    table: 'sys_properties_category',
    data: { name: 'x_kt_gov.controls', title: 'Keeptrusts: Controls' },
})
export const exportToken = Property({
    $id: Now.ID['property-keeptrusts-token'],
    // An upgrade must not carry an empty value again.
    $meta: { installMethod: 'first install' },
    name: 'x_kt_gov.keeptrusts.token',
    type: 'password2',
    value: '',
    isPrivate: true,
    description:
        'API token. Bearer token that this instance calls Keeptrusts with. Used where no connection is configured on the alias.',
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
    description: 'Largest artifact (bytes). Larger artifacts are refused, never cut, 1024 to 1073741824.',
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
    value: 'compliance_task,control_test,grc_evidence',
    description:
        'Attach evidence to. Comma-separated kinds of record that an export is attached to besides its own: compliance_task, control_test, grc_evidence; or none.',
    roles: { read: [admin], write: [admin] },
})
export const evidenceAttachCap = Property({
    $id: Now.ID['property-evidence-attach-cap'],
    name: 'x_kt_gov.evidence.attach_cap',
    type: 'integer',
    value: 50,
    description:
        'Records per export. Most records that one export is attached to; more are named on the export, 1 to 500.',
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
export const requireGroups = Property({
    $id: Now.ID['property-mapping-require-groups'],
    name: 'x_kt_gov.mapping.require_groups',
    type: 'boolean',
    value: false,
    description:
        'Refuse unknown groups. On: a group name that matches no active group refuses the write. Off: the record is made without it and the delivery says so.',
    roles: { read: [admin], write: [admin] },
})
export const loggingVerbosity = Property({
    $id: Now.ID['property-logging-verbosity'],
    name: 'x_kt_gov.logging.verbosity',
    type: 'choicelist',
    value: 'warn',
    choices: ['error', 'warn', 'info', 'debug'],
    description: 'Logging level. error, warn, info or debug.',
    roles: { read: [admin], write: [admin] },
})

const receivingSettings = Record({
    $id: Now.ID['settings-receiving'],
    table: 'sys_properties_category',
    data: { name: 'x_kt_gov.receiving', title: 'Keeptrusts: Receiving' },
})
const processingSettings = Record({
    $id: Now.ID['settings-processing'],
    table: 'sys_properties_category',
    data: { name: 'x_kt_gov.processing', title: 'Keeptrusts: Processing' },
})
const cmdbSettings = Record({
    $id: Now.ID['settings-cmdb'],
    table: 'sys_properties_category',
    data: { name: 'x_kt_gov.cmdb', title: 'Keeptrusts: CMDB' },
})
const keeptrustsSettings = Record({
    $id: Now.ID['settings-keeptrusts'],
    table: 'sys_properties_category',
    data: { name: 'x_kt_gov.keeptrusts', title: 'Keeptrusts: Keeptrusts' },
})
const changesSettings = Record({
    $id: Now.ID['settings-changes'],
    table: 'sys_properties_category',
    data: { name: 'x_kt_gov.changes', title: 'Keeptrusts: Changes' },
})
const complianceSettings = Record({
    $id: Now.ID['settings-compliance'],
    table: 'sys_properties_category',
    data: { name: 'x_kt_gov.compliance', title: 'Keeptrusts: Compliance' },
})
const incidentsSettings = Record({
    $id: Now.ID['settings-incidents'],
    table: 'sys_properties_category',
    data: { name: 'x_kt_gov.incidents', title: 'Keeptrusts: Incidents' },
})
const exportSettings = Record({
    $id: Now.ID['settings-exports'],
    table: 'sys_properties_category',
    data: { name: 'x_kt_gov.exports', title: 'Keeptrusts: Exports and evidence' },
})
const executionSettings = Record({
    $id: Now.ID['settings-execution'],
    table: 'sys_properties_category',
    data: { name: 'x_kt_gov.execution', title: 'Keeptrusts: Execution evidence' },
})
const mappingSettings = Record({
    $id: Now.ID['settings-mapping'],
    table: 'sys_properties_category',
    data: { name: 'x_kt_gov.mapping', title: 'Keeptrusts: Mapping' },
})
const loggingSettings = Record({
    $id: Now.ID['settings-logging'],
    table: 'sys_properties_category',
    data: { name: 'x_kt_gov.logging', title: 'Keeptrusts: Logging' },
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
    $id: Now.ID['settings-webhook-signature-mode'],
    table: 'sys_properties_category_m2m',
    data: { category: receivingSettings, property: signatureMode, order: 500 },
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
    $id: Now.ID['settings-process-max-attempts'],
    table: 'sys_properties_category_m2m',
    data: { category: processingSettings, property: maxAttempts, order: 1100 },
})
Record({
    $id: Now.ID['settings-process-lease-seconds'],
    table: 'sys_properties_category_m2m',
    data: { category: processingSettings, property: leaseSeconds, order: 1200 },
})
Record({
    $id: Now.ID['settings-process-redrive-batch'],
    table: 'sys_properties_category_m2m',
    data: { category: processingSettings, property: redriveBatch, order: 1300 },
})
Record({
    $id: Now.ID['settings-process-redrive-limit'],
    table: 'sys_properties_category_m2m',
    data: { category: processingSettings, property: redriveLimit, order: 1350 },
})
Record({
    $id: Now.ID['settings-cmdb-class'],
    table: 'sys_properties_category_m2m',
    data: { category: cmdbSettings, property: ciClass, order: 1400 },
})
Record({
    $id: Now.ID['settings-cmdb-category'],
    table: 'sys_properties_category_m2m',
    data: { category: cmdbSettings, property: ciCategory, order: 1500 },
})
Record({
    $id: Now.ID['settings-cmdb-owned-by'],
    table: 'sys_properties_category_m2m',
    data: { category: cmdbSettings, property: ciOwnedBy, order: 1600 },
})
Record({
    $id: Now.ID['settings-cmdb-supported-by'],
    table: 'sys_properties_category_m2m',
    data: { category: cmdbSettings, property: ciSupportedBy, order: 1700 },
})
Record({
    $id: Now.ID['settings-cmdb-managed-by-group'],
    table: 'sys_properties_category_m2m',
    data: { category: cmdbSettings, property: ciManagedByGroup, order: 1800 },
})
Record({
    $id: Now.ID['settings-cmdb-support-group'],
    table: 'sys_properties_category_m2m',
    data: { category: cmdbSettings, property: ciSupportGroup, order: 1900 },
})
Record({
    $id: Now.ID['settings-cmdb-use-ire'],
    table: 'sys_properties_category_m2m',
    data: { category: cmdbSettings, property: ciUseIre, order: 2000 },
})
Record({
    $id: Now.ID['settings-cmdb-update-on'],
    table: 'sys_properties_category_m2m',
    data: { category: cmdbSettings, property: ciUpdateOn, order: 2100 },
})
Record({
    $id: Now.ID['settings-cmdb-register-ai-systems'],
    table: 'sys_properties_category_m2m',
    data: { category: cmdbSettings, property: registerAiSystems, order: 2200 },
})
Record({
    $id: Now.ID['settings-cmdb-ai-system-class'],
    table: 'sys_properties_category_m2m',
    data: { category: cmdbSettings, property: aiSystemClass, order: 2300 },
})
Record({
    $id: Now.ID['settings-keeptrusts-api-url'],
    table: 'sys_properties_category_m2m',
    data: { category: keeptrustsSettings, property: apiUrl, order: 2400 },
})
Record({
    $id: Now.ID['settings-setup-instance'],
    table: 'sys_properties_category_m2m',
    data: { category: receivingSettings, property: boundInstance, order: 1050 },
})
Record({
    $id: Now.ID['settings-keeptrusts-access-expires'],
    table: 'sys_properties_category_m2m',
    data: { category: keeptrustsSettings, property: accessExpires, order: 2650 },
})
Record({
    $id: Now.ID['settings-keeptrusts-console-url'],
    table: 'sys_properties_category_m2m',
    data: { category: keeptrustsSettings, property: consoleUrl, order: 2500 },
})
Record({
    $id: Now.ID['settings-change-type'],
    table: 'sys_properties_category_m2m',
    data: { category: changesSettings, property: changeType, order: 2600 },
})
Record({
    $id: Now.ID['settings-change-model'],
    table: 'sys_properties_category_m2m',
    data: { category: changesSettings, property: changeModel, order: 2700 },
})
Record({
    $id: Now.ID['settings-change-standard-template'],
    table: 'sys_properties_category_m2m',
    data: { category: changesSettings, property: changeTemplate, order: 2800 },
})
Record({
    $id: Now.ID['settings-change-assignment-group'],
    table: 'sys_properties_category_m2m',
    data: { category: changesSettings, property: changeGroup, order: 2900 },
})
Record({
    $id: Now.ID['settings-change-category'],
    table: 'sys_properties_category_m2m',
    data: { category: changesSettings, property: changeCategory, order: 3000 },
})
Record({
    $id: Now.ID['settings-change-risk'],
    table: 'sys_properties_category_m2m',
    data: { category: changesSettings, property: changeRisk, order: 3100 },
})
Record({
    $id: Now.ID['settings-change-unapproved-incident'],
    table: 'sys_properties_category_m2m',
    data: { category: changesSettings, property: unapprovedIncident, order: 3200 },
})
Record({
    $id: Now.ID['settings-compliance-table'],
    table: 'sys_properties_category_m2m',
    data: { category: complianceSettings, property: complianceTable, order: 3300 },
})
Record({
    $id: Now.ID['settings-compliance-assignment-group'],
    table: 'sys_properties_category_m2m',
    data: { category: complianceSettings, property: complianceGroup, order: 3400 },
})
Record({
    $id: Now.ID['settings-compliance-priority-from'],
    table: 'sys_properties_category_m2m',
    data: { category: complianceSettings, property: priorityFrom, order: 3500 },
})
Record({
    $id: Now.ID['settings-escalation-write-back'],
    table: 'sys_properties_category_m2m',
    data: { category: complianceSettings, property: writeBack, order: 3510 },
})
Record({
    $id: Now.ID['settings-escalation-claim-path'],
    table: 'sys_properties_category_m2m',
    data: { category: complianceSettings, property: claimPath, order: 3520 },
})
Record({
    $id: Now.ID['settings-escalation-resolve-path'],
    table: 'sys_properties_category_m2m',
    data: { category: complianceSettings, property: resolvePath, order: 3530 },
})
Record({
    $id: Now.ID['settings-escalation-actor-column'],
    table: 'sys_properties_category_m2m',
    data: { category: complianceSettings, property: actorColumn, order: 3540 },
})
Record({
    $id: Now.ID['settings-escalation-outcomes'],
    table: 'sys_properties_category_m2m',
    data: { category: complianceSettings, property: outcomes, order: 3550 },
})
Record({
    $id: Now.ID['settings-incident-threshold'],
    table: 'sys_properties_category_m2m',
    data: { category: incidentsSettings, property: incidentThreshold, order: 3600 },
})
Record({
    $id: Now.ID['settings-incident-assignment-group'],
    table: 'sys_properties_category_m2m',
    data: { category: incidentsSettings, property: incidentGroup, order: 3700 },
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
    $id: Now.ID['settings-incident-health'],
    table: 'sys_properties_category_m2m',
    data: { category: incidentsSettings, property: healthIncident, order: 4200 },
})
Record({
    $id: Now.ID['settings-incident-budget'],
    table: 'sys_properties_category_m2m',
    data: { category: incidentsSettings, property: budgetIncident, order: 4300 },
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
Record({
    $id: Now.ID['settings-mapping-require-groups'],
    table: 'sys_properties_category_m2m',
    data: { category: mappingSettings, property: requireGroups, order: 4400 },
})
Record({
    $id: Now.ID['settings-logging-verbosity'],
    table: 'sys_properties_category_m2m',
    data: { category: loggingSettings, property: loggingVerbosity, order: 4500 },
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
Record({
    $id: Now.ID['settings-evidence-collect'],
    table: 'sys_properties_category_m2m',
    data: { category: executionSettings, property: evidenceCollect, order: 7000 },
})
Record({
    $id: Now.ID['settings-evidence-interval-minutes'],
    table: 'sys_properties_category_m2m',
    data: { category: executionSettings, property: evidenceIntervalMinutes, order: 7100 },
})
Record({
    $id: Now.ID['settings-evidence-lag-seconds'],
    table: 'sys_properties_category_m2m',
    data: { category: executionSettings, property: evidenceLagSeconds, order: 7200 },
})
Record({
    $id: Now.ID['settings-evidence-page-rows'],
    table: 'sys_properties_category_m2m',
    data: { category: executionSettings, property: evidencePageRows, order: 7300 },
})
Record({
    $id: Now.ID['settings-evidence-budget-rows'],
    table: 'sys_properties_category_m2m',
    data: { category: executionSettings, property: evidenceBudgetRows, order: 7400 },
})
Record({
    $id: Now.ID['settings-evidence-budget-seconds'],
    table: 'sys_properties_category_m2m',
    data: { category: executionSettings, property: evidenceBudgetSeconds, order: 7500 },
})
Record({
    $id: Now.ID['settings-evidence-window-seconds'],
    table: 'sys_properties_category_m2m',
    data: { category: executionSettings, property: evidenceWindowSeconds, order: 7600 },
})
Record({
    $id: Now.ID['settings-evidence-first-look-hours'],
    table: 'sys_properties_category_m2m',
    data: { category: executionSettings, property: evidenceFirstLookHours, order: 7700 },
})
Record({
    $id: Now.ID['settings-evidence-trigger-examples'],
    table: 'sys_properties_category_m2m',
    data: { category: executionSettings, property: evidenceTriggerExamples, order: 7800 },
})
Record({
    $id: Now.ID['settings-evidence-read-audit'],
    table: 'sys_properties_category_m2m',
    data: { category: executionSettings, property: evidenceReadAudit, order: 7900 },
})
Record({
    $id: Now.ID['settings-evidence-read-syslog'],
    table: 'sys_properties_category_m2m',
    data: { category: executionSettings, property: evidenceReadSyslog, order: 8000 },
})
Record({
    $id: Now.ID['settings-evidence-audit-record-limit'],
    table: 'sys_properties_category_m2m',
    data: { category: executionSettings, property: evidenceAuditRecordLimit, order: 8100 },
})
Record({
    $id: Now.ID['settings-evidence-number-prefixes'],
    table: 'sys_properties_category_m2m',
    data: { category: executionSettings, property: evidenceNumberPrefixes, order: 8200 },
})
Record({
    $id: Now.ID['settings-evidence-dormant-days'],
    table: 'sys_properties_category_m2m',
    data: { category: executionSettings, property: evidenceDormantDays, order: 8300 },
})
Record({
    $id: Now.ID['settings-evidence-keep-messages'],
    table: 'sys_properties_category_m2m',
    data: { category: executionSettings, property: evidenceKeepMessages, order: 8400 },
})
Record({
    $id: Now.ID['settings-evidence-max-message'],
    table: 'sys_properties_category_m2m',
    data: { category: executionSettings, property: evidenceMaxMessage, order: 8500 },
})
Record({
    $id: Now.ID['settings-evidence-witness-tables'],
    table: 'sys_properties_category_m2m',
    data: { category: executionSettings, property: evidenceWitnessTables, order: 8600 },
})
Record({
    $id: Now.ID['settings-evidence-exclude-scopes'],
    table: 'sys_properties_category_m2m',
    data: { category: executionSettings, property: evidenceExcludeScopes, order: 8700 },
})
Record({
    $id: Now.ID['settings-evidence-keep-emails'],
    table: 'sys_properties_category_m2m',
    data: { category: executionSettings, property: evidenceKeepEmails, order: 8800 },
})
Record({
    $id: Now.ID['settings-trace-enabled'],
    table: 'sys_properties_category_m2m',
    data: { category: executionSettings, property: traceEnabled, order: 8900 },
})
Record({
    $id: Now.ID['settings-trace-header'],
    table: 'sys_properties_category_m2m',
    data: { category: executionSettings, property: traceHeader, order: 9000 },
})
Record({
    $id: Now.ID['settings-trace-max-steps'],
    table: 'sys_properties_category_m2m',
    data: { category: executionSettings, property: traceMaxSteps, order: 9100 },
})
