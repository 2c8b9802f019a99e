/** Settings: execution evidence and traces. Names, types and defaults repeat `core/properties.ts`; a test compares the two. */
import '@servicenow/sdk/global'
import { Property, Record } from '@servicenow/sdk/core'
import { admin } from '../../shared/roles.now'

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
    description: 'Interval in minutes. Time from the end of one complete collection to the start of the next.',
    roles: { read: [admin], write: [admin] },
})
export const evidenceLagSeconds = Property({
    $id: Now.ID['property-evidence-lag-seconds'],
    name: 'x_kt_gov.evidence.lag_seconds',
    type: 'integer',
    value: 300,
    description:
        'Lag in seconds. The next collection reads rows that are younger than this, because transactions can write late.',
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
    description: 'Rows per run. After this number of rows a collection pauses; the job continues it a minute later.',
    roles: { read: [admin], write: [admin] },
})
export const evidenceBudgetSeconds = Property({
    $id: Now.ID['property-evidence-budget-seconds'],
    name: 'x_kt_gov.evidence.budget_seconds',
    type: 'integer',
    value: 240,
    description: 'Seconds per run. After this time a collection pauses; the job continues it a minute later.',
    roles: { read: [admin], write: [admin] },
})
export const evidenceWindowSeconds = Property({
    $id: Now.ID['property-evidence-window-seconds'],
    name: 'x_kt_gov.evidence.window_seconds',
    type: 'integer',
    value: 30,
    description: 'Window in seconds. How close in time two rows must be to be correlated by time alone.',
    roles: { read: [admin], write: [admin] },
})
export const evidenceFirstLookHours = Property({
    $id: Now.ID['property-evidence-first-look-hours'],
    name: 'x_kt_gov.evidence.first_look_hours',
    type: 'integer',
    value: 720,
    description:
        'Reading back in hours. How far back logs are read that were not read before: the newest day first, then older days.',
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
export const evidenceReadScriptErrors = Property({
    $id: Now.ID['property-evidence-read-script-errors'],
    name: 'x_kt_gov.evidence.read_script_errors',
    type: 'boolean',
    value: true,
    description:
        'Read script errors. Rows of the system log and the application log in which the script engine names the script that failed. No row is read for it.',
    roles: { read: [admin], write: [admin] },
})
export const evidenceAuditRecordLimit = Property({
    $id: Now.ID['property-evidence-audit-record-limit'],
    name: 'x_kt_gov.evidence.audit_record_limit',
    type: 'integer',
    value: 200,
    description: 'Audited records. Number of records per table and run whose audit is read. 0: none.',
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
        'Dormancy in days. An active automation without deterministic evidence for this time counts as dormant, if every source was readable.',
    roles: { read: [admin], write: [admin] },
})
export const evidenceFailureThreshold = Property({
    $id: Now.ID['property-evidence-failure-threshold'],
    name: 'x_kt_gov.evidence.failure_threshold',
    type: 'integer',
    value: 3,
    description:
        'Repeated failures. A finding is opened for a script that failed at the same line this often within 24 hours, and closed when it no longer does.',
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
export const evidenceMaxMessage = Property({
    $id: Now.ID['property-evidence-max-message'],
    name: 'x_kt_gov.evidence.max_message',
    type: 'integer',
    value: 1000,
    description: 'Length of messages. Longer messages are truncated in the evidence.',
    roles: { read: [admin], write: [admin] },
})
export const evidenceLogWriterTables = Property({
    $id: Now.ID['property-evidence-log-writer-tables'],
    name: 'x_kt_gov.evidence.log_writer_tables',
    type: 'string',
    value: 'sys_ui_action,sys_script_fix,sysevent_script_action,sys_ws_operation',
    description:
        'Tables of log-writing scripts. Additional tables with scripts that can write the same log lines. A match with such a script makes an attribution ambiguous.',
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
export const evidenceKeepEmails = Property({
    $id: Now.ID['property-evidence-keep-emails'],
    name: 'x_kt_gov.evidence.keep_emails',
    type: 'boolean',
    value: false,
    description: 'Keep e-mail addresses. Off: e-mail addresses are removed from messages that evidence keeps.',
    roles: { read: [admin], write: [admin] },
})
export const canaryIntervalHours = Property({
    $id: Now.ID['property-canary-interval-hours'],
    name: 'x_kt_gov.canary.interval_hours',
    type: 'integer',
    value: 6,
    description:
        'Interval of canaries in hours. How often rows are planted whose automations are known, to measure what the collection finds. 0: never.',
    roles: { read: [admin], write: [admin] },
})
export const traceEnabled = Property({
    $id: Now.ID['property-trace-enabled'],
    name: 'x_kt_gov.trace.enabled',
    type: 'boolean',
    value: true,
    description:
        'Keep traces. Off: the trace include stores nothing and stamps no call; scripts that use it continue to run.',
    roles: { read: [admin], write: [admin] },
})
export const traceHeader = Property({
    $id: Now.ID['property-trace-header'],
    name: 'x_kt_gov.trace.header',
    type: 'string',
    value: 'client-request-id',
    description:
        'Header of stamped calls. The request header that carries the identity of a call, so that a sign-in can be matched to the call.',
    roles: { read: [admin], write: [admin] },
})
export const traceMaxSteps = Property({
    $id: Now.ID['property-trace-max-steps'],
    name: 'x_kt_gov.trace.max_steps',
    type: 'integer',
    value: 50,
    description:
        'Steps of one trace. Largest number of rows that one trace object stores, 1 to 1000. One additional row reports that steps were truncated.',
    roles: { read: [admin], write: [admin] },
})
const executionSettings = Record({
    $id: Now.ID['settings-execution'],
    table: 'sys_properties_category',
    data: { name: 'x_kt_gov.execution', title: 'Keeptrusts: Execution evidence' },
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
    $id: Now.ID['settings-evidence-read-script-errors'],
    table: 'sys_properties_category_m2m',
    data: { category: executionSettings, property: evidenceReadScriptErrors, order: 8050 },
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
    $id: Now.ID['settings-evidence-failure-threshold'],
    table: 'sys_properties_category_m2m',
    data: { category: executionSettings, property: evidenceFailureThreshold, order: 8350 },
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
    $id: Now.ID['settings-evidence-log-writer-tables'],
    table: 'sys_properties_category_m2m',
    data: { category: executionSettings, property: evidenceLogWriterTables, order: 8600 },
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
    $id: Now.ID['settings-canary-interval-hours'],
    table: 'sys_properties_category_m2m',
    data: { category: executionSettings, property: canaryIntervalHours, order: 8850 },
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
