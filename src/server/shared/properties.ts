/** The administrator's settings: every system property with its meaning, default and range, and how their text becomes typed settings. */

import { readLevelTable, type LevelTable } from './incident-levels.ts'

/** Repeated in Fluent as records; a test compares the two. */
export const PROPERTIES = {
    publicRoute: { name: 'x_kt_gov.webhook.public_route', type: 'boolean', value: 'true' },
    secret: { name: 'x_kt_gov.webhook.secret', type: 'password2', value: '' },
    previousSecret: { name: 'x_kt_gov.webhook.previous_secret', type: 'password2', value: '' },
    previousSecretExpires: { name: 'x_kt_gov.webhook.previous_secret_expires', type: 'string', value: '' },
    secretSince: { name: 'x_kt_gov.webhook.secret_since', type: 'string', value: '' },
    signatureMode: { name: 'x_kt_gov.webhook.signature_mode', type: 'string', value: '', form: 'mode' },
    pinSignatureMode: { name: 'x_kt_gov.webhook.pin_signature_mode', type: 'boolean', value: 'true' },
    replayDays: { name: 'x_kt_gov.webhook.replay_days', type: 'integer', value: '30', min: 1, max: 90 },
    toleranceSeconds: { name: 'x_kt_gov.webhook.tolerance_seconds', type: 'integer', value: '300', min: 30, max: 900 },
    maxBodyBytes: {
        name: 'x_kt_gov.webhook.max_body_bytes',
        type: 'integer',
        value: '1048576',
        min: 1024,
        max: 10485760,
    },
    maxBatch: { name: 'x_kt_gov.webhook.max_batch', type: 'integer', value: '100', min: 1, max: 1000 },
    contentHandling: {
        name: 'x_kt_gov.webhook.content',
        type: 'choicelist',
        value: 'redact',
        choices: 'keep,redact,drop',
    },
    retryAfterSeconds: { name: 'x_kt_gov.webhook.retry_after_seconds', type: 'integer', value: '0', min: 0, max: 3600 },

    maxAttempts: { name: 'x_kt_gov.process.max_attempts', type: 'integer', value: '8', min: 1, max: 8 },
    leaseSeconds: { name: 'x_kt_gov.process.lease_seconds', type: 'integer', value: '60', min: 60, max: 3600 },
    reprocessBatch: { name: 'x_kt_gov.process.reprocess_batch', type: 'integer', value: '200', min: 1, max: 1000 },
    reprocessLimit: { name: 'x_kt_gov.process.reprocess_limit', type: 'integer', value: '500', min: 1, max: 5000 },
    serviceUser: { name: 'x_kt_gov.process.service_user', type: 'string', value: '' },
    personColumns: { name: 'x_kt_gov.process.person_columns', type: 'string', value: 'user_name,email' },

    boundInstance: { name: 'x_kt_gov.setup.instance', type: 'string', value: '' },
    instanceKey: { name: 'x_kt_gov.platform.instance_key', type: 'password2', value: '' },
    throwAway: { name: 'x_kt_gov.platform.throw_away', type: 'password2', value: '' },
    missingIndexes: { name: 'x_kt_gov.platform.missing_indexes', type: 'string', value: '' },

    ciClass: { name: 'x_kt_gov.cmdb.class', type: 'string', value: 'cmdb_ci_service_auto' },
    ciCategory: { name: 'x_kt_gov.cmdb.category', type: 'string', value: 'AI/ML' },
    ciOwnedBy: { name: 'x_kt_gov.cmdb.owned_by', type: 'string', value: '' },
    ciSupportedBy: { name: 'x_kt_gov.cmdb.supported_by', type: 'string', value: '' },
    ciManagedByGroup: { name: 'x_kt_gov.cmdb.managed_by_group', type: 'string', value: 'Platform Engineering' },
    ciSupportGroup: { name: 'x_kt_gov.cmdb.support_group', type: 'string', value: 'AI Governance Team' },
    ciUseIre: { name: 'x_kt_gov.cmdb.use_ire', type: 'boolean', value: 'true' },
    ciUpdateOn: {
        name: 'x_kt_gov.cmdb.update_on',
        type: 'choicelist',
        value: 'auto',
        choices: 'auto,deployed,updated',
    },
    registerAiSystems: { name: 'x_kt_gov.cmdb.register_ai_systems', type: 'boolean', value: 'false' },
    aiSystemClass: { name: 'x_kt_gov.cmdb.ai_system_class', type: 'string', value: 'cmdb_ci_appl' },
    apiUrl: { name: 'x_kt_gov.keeptrusts.api_url', type: 'string', value: 'https://api.keeptrusts.com' },
    accessExpires: { name: 'x_kt_gov.keeptrusts.access_expires', type: 'string', value: '' },
    consoleUrl: { name: 'x_kt_gov.keeptrusts.console_url', type: 'string', value: 'https://console.keeptrusts.com' },

    changeType: {
        name: 'x_kt_gov.change.type',
        type: 'choicelist',
        value: 'normal',
        choices: 'normal,standard,emergency',
    },
    changeModel: { name: 'x_kt_gov.change.model', type: 'string', value: '' },
    changeTemplate: { name: 'x_kt_gov.change.standard_template', type: 'string', value: '' },
    changeGroup: { name: 'x_kt_gov.change.assignment_group', type: 'string', value: 'AI Governance Team' },
    changeCategory: { name: 'x_kt_gov.change.category', type: 'string', value: 'AI Governance' },
    changeRisk: { name: 'x_kt_gov.change.risk', type: 'choicelist', value: '4', choices: ',1,2,3,4' },
    changeImplementationPlan: { name: 'x_kt_gov.change.implementation_plan', type: 'string', value: '' },
    changeBackoutPlan: { name: 'x_kt_gov.change.backout_plan', type: 'string', value: '' },
    changeTestPlan: { name: 'x_kt_gov.change.test_plan', type: 'string', value: '' },
    changeSupersede: { name: 'x_kt_gov.change.supersede', type: 'boolean', value: 'true' },
    unapprovedIncident: { name: 'x_kt_gov.change.unapproved_incident', type: 'boolean', value: 'false' },

    complianceTable: { name: 'x_kt_gov.compliance.table', type: 'string', value: 'auto' },
    complianceGroup: { name: 'x_kt_gov.compliance.assignment_group', type: 'string', value: 'Compliance Team' },
    priorityFrom: {
        name: 'x_kt_gov.compliance.priority_from',
        type: 'choicelist',
        value: 'action',
        choices: 'action,severity',
    },
    writeBack: { name: 'x_kt_gov.escalation.write_back', type: 'boolean', value: 'false' },
    claimPath: { name: 'x_kt_gov.escalation.claim_path', type: 'string', value: '/v1/escalations/{id}/claim' },
    resolvePath: { name: 'x_kt_gov.escalation.resolve_path', type: 'string', value: '/v1/escalations/{id}/resolve' },
    actorColumn: { name: 'x_kt_gov.escalation.actor_column', type: 'string', value: 'email' },
    outcomes: { name: 'x_kt_gov.escalation.outcomes', type: 'string', value: '3=approved,4=denied,7=denied' },

    incidentThreshold: {
        name: 'x_kt_gov.incident.threshold',
        type: 'choicelist',
        value: 'block',
        choices: 'block,escalate,redact,log,none',
    },
    incidentImpactUrgency: {
        name: 'x_kt_gov.incident.impact_urgency',
        type: 'string',
        value: 'critical in production=1/1, critical=1/2, high in production=1/2, high=2/2, medium=2/2, low in production=2/3, low=3/3, block=2/2, escalate=2/3, *=3/3',
        form: 'levels',
    },
    incidentCategory: { name: 'x_kt_gov.incident.category', type: 'string', value: '' },
    incidentSubcategory: { name: 'x_kt_gov.incident.subcategory', type: 'string', value: '' },
    incidentContactType: { name: 'x_kt_gov.incident.contact_type', type: 'string', value: '' },
    incidentGroup: { name: 'x_kt_gov.incident.assignment_group', type: 'string', value: 'AI Governance Team' },
    incidentCaller: { name: 'x_kt_gov.incident.caller', type: 'string', value: '' },
    incidentCloseCode: { name: 'x_kt_gov.incident.close_code', type: 'string', value: 'Solution provided' },
    incidentNoteCap: { name: 'x_kt_gov.incident.note_cap', type: 'integer', value: '100', min: 1, max: 1000 },
    incidentDayCap: { name: 'x_kt_gov.incident.day_cap', type: 'integer', value: '1000', min: 1, max: 10000 },
    incidentQuietDays: { name: 'x_kt_gov.incident.quiet_days', type: 'integer', value: '0', min: 0, max: 365 },
    healthIncident: { name: 'x_kt_gov.incident.health', type: 'boolean', value: 'true' },
    budgetIncident: { name: 'x_kt_gov.incident.budget', type: 'boolean', value: 'false' },

    controlDailyHour: { name: 'x_kt_gov.controls.daily_hour', type: 'integer', value: '2', min: -1, max: 23 },
    controlWeeklyDay: {
        name: 'x_kt_gov.controls.weekly_day',
        type: 'choicelist',
        value: 'monday',
        choices: 'never,monday,tuesday,wednesday,thursday,friday,saturday,sunday',
    },
    controlWeeklyHour: { name: 'x_kt_gov.controls.weekly_hour', type: 'integer', value: '8', min: 0, max: 23 },
    controlIssue: { name: 'x_kt_gov.controls.issue', type: 'choicelist', value: 'auto', choices: 'auto,own,none' },
    controlIndicators: {
        name: 'x_kt_gov.controls.indicators',
        type: 'choicelist',
        value: 'auto',
        choices: 'auto,none',
    },
    auditEngagement: { name: 'x_kt_gov.controls.audit_engagement', type: 'string', value: '' },
    auditTestPlan: { name: 'x_kt_gov.controls.audit_test_plan', type: 'string', value: '' },
    driftGraceHours: { name: 'x_kt_gov.drift.grace_hours', type: 'integer', value: '24', min: 1, max: 720 },

    exportToken: { name: 'x_kt_gov.keeptrusts.token', type: 'password2', value: '' },
    connectionAlias: { name: 'x_kt_gov.keeptrusts.alias', type: 'string', value: '' },
    callTimeoutSeconds: {
        name: 'x_kt_gov.keeptrusts.timeout_seconds',
        type: 'integer',
        value: '30',
        min: 1,
        max: 170,
    },
    weeklyExport: { name: 'x_kt_gov.export.weekly', type: 'boolean', value: 'true' },
    exportWindowDays: { name: 'x_kt_gov.export.window_days', type: 'integer', value: '7', min: 1, max: 90 },
    exportFormat: { name: 'x_kt_gov.export.format', type: 'choicelist', value: 'json', choices: 'json,csv' },
    exportMaxBytes: {
        name: 'x_kt_gov.export.max_bytes',
        type: 'integer',
        value: '104857600',
        min: 1024,
        max: 1073741824,
    },
    exportReadBytes: {
        name: 'x_kt_gov.export.max_read_bytes',
        type: 'integer',
        value: '20971520',
        min: 1024,
        max: 104857600,
    },
    evidenceValidDays: { name: 'x_kt_gov.evidence.valid_days', type: 'integer', value: '90', min: 1, max: 3650 },
    evidenceAttachTo: {
        name: 'x_kt_gov.evidence.attach_to',
        type: 'string',
        value: 'compliance_task,control_test,grc_record,grc_evidence',
    },
    evidenceAttachCap: { name: 'x_kt_gov.evidence.attach_cap', type: 'integer', value: '50', min: 1, max: 500 },
    evidenceRequest: { name: 'x_kt_gov.evidence.request', type: 'string', value: '' },
    flowExamples: { name: 'x_kt_gov.flow.examples', type: 'string', value: '' },

    evidenceCollect: { name: 'x_kt_gov.evidence.collect', type: 'boolean', value: 'true' },
    evidenceIntervalMinutes: {
        name: 'x_kt_gov.evidence.interval_minutes',
        type: 'integer',
        value: '15',
        min: 1,
        max: 1440,
    },
    evidenceLagSeconds: { name: 'x_kt_gov.evidence.lag_seconds', type: 'integer', value: '300', min: 0, max: 3600 },
    evidencePageRows: { name: 'x_kt_gov.evidence.page_rows', type: 'integer', value: '1000', min: 100, max: 10000 },
    evidenceBudgetRows: {
        name: 'x_kt_gov.evidence.budget_rows',
        type: 'integer',
        value: '200000',
        min: 1000,
        max: 10000000,
    },
    evidenceBudgetSeconds: {
        name: 'x_kt_gov.evidence.budget_seconds',
        type: 'integer',
        value: '240',
        min: 10,
        max: 3300,
    },
    evidenceWindowSeconds: { name: 'x_kt_gov.evidence.window_seconds', type: 'integer', value: '30', min: 1, max: 600 },
    evidenceFirstLookHours: {
        name: 'x_kt_gov.evidence.first_look_hours',
        type: 'integer',
        value: '720',
        min: 1,
        max: 1440,
    },
    evidenceTriggerExamples: {
        name: 'x_kt_gov.evidence.trigger_examples',
        type: 'integer',
        value: '5',
        min: 0,
        max: 100,
    },
    evidenceReadAudit: { name: 'x_kt_gov.evidence.read_audit', type: 'boolean', value: 'true' },
    evidenceReadSyslog: { name: 'x_kt_gov.evidence.read_syslog', type: 'boolean', value: 'true' },
    evidenceReadScriptErrors: { name: 'x_kt_gov.evidence.read_script_errors', type: 'boolean', value: 'true' },
    evidenceAuditRecordLimit: {
        name: 'x_kt_gov.evidence.audit_record_limit',
        type: 'integer',
        value: '200',
        min: 0,
        max: 5000,
    },
    evidenceNumberPrefixes: {
        name: 'x_kt_gov.evidence.number_prefixes',
        type: 'string',
        value: 'INC=incident,CHG=change_request,PRB=problem,TASK=task,RITM=sc_req_item,SCTASK=sc_task,REQ=sc_request,CTASK=change_task,PTASK=problem_task',
    },
    evidenceDormantDays: { name: 'x_kt_gov.evidence.dormant_days', type: 'integer', value: '30', min: 1, max: 3650 },
    evidenceFailureThreshold: {
        name: 'x_kt_gov.evidence.failure_threshold',
        type: 'integer',
        value: '3',
        min: 2,
        max: 1000,
    },
    evidenceKeepMessages: { name: 'x_kt_gov.evidence.keep_messages', type: 'boolean', value: 'true' },
    evidenceKeepEmails: { name: 'x_kt_gov.evidence.keep_emails', type: 'boolean', value: 'false' },
    evidenceMaxMessage: { name: 'x_kt_gov.evidence.max_message', type: 'integer', value: '1000', min: 0, max: 10000 },
    evidenceLogWriterTables: {
        name: 'x_kt_gov.evidence.log_writer_tables',
        type: 'string',
        value: 'sys_ui_action,sys_script_fix,sysevent_script_action,sys_ws_operation',
    },
    evidenceExcludeScopes: { name: 'x_kt_gov.evidence.exclude_scopes', type: 'string', value: '' },
    canaryIntervalHours: { name: 'x_kt_gov.canary.interval_hours', type: 'integer', value: '6', min: 0, max: 168 },
    traceEnabled: { name: 'x_kt_gov.trace.enabled', type: 'boolean', value: 'true' },
    traceHeader: { name: 'x_kt_gov.trace.header', type: 'string', value: 'client-request-id' },
    traceMaxSteps: { name: 'x_kt_gov.trace.max_steps', type: 'integer', value: '50', min: 1, max: 1000 },

    requireGroups: { name: 'x_kt_gov.mapping.require_groups', type: 'boolean', value: 'false' },
    notify: { name: 'x_kt_gov.notify.enabled', type: 'boolean', value: 'true' },
    notifyGroup: { name: 'x_kt_gov.notify.group', type: 'string', value: '' },
    notifyHeadsRecord: { name: 'x_kt_gov.notify.heads_record', type: 'string', value: '' },
    notifyAgainHours: { name: 'x_kt_gov.notify.again_hours', type: 'integer', value: '24', min: 1, max: 720 },
    notifyQuietMinutes: { name: 'x_kt_gov.notify.quiet_minutes', type: 'integer', value: '15', min: 0, max: 1440 },

    loggingVerbosity: {
        name: 'x_kt_gov.logging.verbosity',
        type: 'choicelist',
        value: 'warn',
        choices: 'error,warn,info,debug',
    },
} as const

export type PropertyKey = keyof typeof PROPERTIES

/** One setting as the catalogue defines it. */
export interface Definition {
    readonly name: string
    readonly type: string
    readonly value: string
    readonly min?: number
    readonly max?: number
    readonly choices?: string
    /** Of a text that is a table of impact and urgency, or how deliveries are signed. */
    readonly form?: 'levels' | 'mode'
}

/** Settings without the secrets, which are read apart from them. */
type SettingKey = { [K in PropertyKey]: (typeof PROPERTIES)[K]['type'] extends 'password2' ? never : K }[PropertyKey]

/** `a,b` as the union of `a` and `b`. */
type OneOf<Words extends string> = Words extends `${infer First},${infer Rest}` ? First | OneOf<Rest> : Words

type ValueOf<D extends Definition> = D['type'] extends 'boolean'
    ? boolean
    : D['type'] extends 'integer'
      ? number
      : D extends { readonly choices: infer Words extends string }
        ? OneOf<Words>
        : D extends { readonly form: 'levels' }
          ? LevelTable
          : string

/** Typed settings of one unit of work, as the catalogue defines them. */
export type Settings = Problems & { readonly [K in SettingKey]: ValueOf<(typeof PROPERTIES)[K]> }

interface Problems {
    /** Every property whose text could not be used. */
    readonly problems: readonly string[]
}

/** What answering a webhook needs to know: no sender waits for the rest to be read. */
export const RECEIVING = [
    'publicRoute',
    'secretSince',
    'signatureMode',
    'pinSignatureMode',
    'replayDays',
    'toleranceSeconds',
    'maxBodyBytes',
    'maxBatch',
    'contentHandling',
    'retryAfterSeconds',
    'boundInstance',
    'missingIndexes',
] as const
export type ReceivingSettings = Pick<Settings, (typeof RECEIVING)[number] | 'problems'>

/** What leaving a trace needs to know: it happens inside the scripts of others. */
export const TRACING = ['traceEnabled', 'traceHeader', 'traceMaxSteps'] as const
export type TracingSettings = Pick<Settings, (typeof TRACING)[number] | 'problems'>

/**
 * Reads every property through `read` (null when absent) and answers usable settings.
 * A value that does not fit its type, range, choices or form falls back to the default and is named in `problems`.
 * Property API: values are always strings.
 */
export function toSettings(read: (name: string) => string | null): Settings {
    return toSome((Object.keys(PROPERTIES) as PropertyKey[]).filter(isSetting), read)
}

/** As `toSettings`, of the properties that answering a webhook needs. */
export function toReceivingSettings(read: (name: string) => string | null): ReceivingSettings {
    return toSome(RECEIVING, read)
}

/** As `toSettings`, of the properties that leaving a trace needs. */
export function toTracingSettings(read: (name: string) => string | null): TracingSettings {
    return toSome(TRACING, read)
}

function isSetting(key: PropertyKey): key is SettingKey {
    return PROPERTIES[key].type !== 'password2'
}

function toSome<K extends SettingKey>(
    keys: readonly K[],
    read: (name: string) => string | null,
): Pick<Settings, K | 'problems'> {
    const problems: string[] = []
    const values: Record<string, unknown> = { problems }
    for (const key of keys) {
        const property: Definition = PROPERTIES[key]
        const text = read(property.name)
        const parsed = toValue(property, text === null ? property.value : text.trim())
        if (parsed === undefined) problems.push(property.name)
        values[key] = parsed === undefined ? toValue(property, property.value) : parsed
    }
    // `toValue` answers what `ValueOf` promises; the compiler cannot follow a catalogue into a record.
    return values as Pick<Settings, K | 'problems'>
}

/** How a delivery is signed: encoding, content and key, as its record shows it; nothing where no mode is pinned. */
const SIGNATURE_MODE = /^((hex|base64):(body|t\.body|id\.t\.body):(literal|stripped|decoded))?$/

/** The value that a text means, or undefined when it fits neither type, range, choices nor form. */
export function toValue(property: Definition, text: string): unknown {
    if (property.type === 'boolean') return text === 'true' ? true : text === 'false' ? false : undefined
    if (property.type === 'integer') return toInteger(property, text)
    if (property.form === 'levels') return toLevelTable(text)
    if (property.form === 'mode') return SIGNATURE_MODE.test(text) ? text : undefined
    if (property.choices === undefined) return text
    return property.choices.split(',').indexOf(text) >= 0 ? text : undefined
}

function toLevelTable(text: string): LevelTable | undefined {
    const table = readLevelTable(text)
    return table.ok ? table.value : undefined
}

function toInteger(property: Definition, text: string): number | undefined {
    if (!/^-?\d{1,12}$/.test(text)) return undefined
    const value = Number(text)
    const min = property.min === undefined ? value : property.min
    const max = property.max === undefined ? value : property.max
    return value >= min && value <= max ? value : undefined
}
