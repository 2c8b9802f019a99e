/** Every table, event and stable word that several features share, written once: Fluent, server, documents and tests read them here. */

export const SCOPE = 'x_kt_gov'

/** Written into `correlation_display` of every record we make, so that people see where it came from. */
export const SOURCE_NAME = 'Keeptrusts'

/** The role that presses the buttons of the app. */
export const OPERATOR_ROLE = 'x_kt_gov.operator'
export const OPERATOR_ROLE_MISSING = 'Only an operator of the app may do this'

export const TABLES = {
    delivery: 'x_kt_gov_delivery',
    bodyFile: 'x_kt_gov_body_file',
    deliveryRecord: 'x_kt_gov_delivery_record',
    deliveryAction: 'x_kt_gov_delivery_action',
    gateway: 'x_kt_gov_gateway',
    link: 'x_kt_gov_link',
    decision: 'x_kt_gov_decision',
    decisionCount: 'x_kt_gov_decision_count',
    complianceTask: 'x_kt_gov_compliance_task',
    export: 'x_kt_gov_export',
    evidenceFile: 'x_kt_gov_evidence_file',
    controlMapping: 'x_kt_gov_control_mapping',
    controlCitation: 'x_kt_gov_control_citation',
    controlTest: 'x_kt_gov_control_test',
    reconciliationGap: 'x_kt_gov_reconciliation_gap',
    finding: 'x_kt_gov_finding',
    acceptance: 'x_kt_gov_acceptance',
    writeBack: 'x_kt_gov_write_back',
    mappingRule: 'x_kt_gov_mapping_rule',
    ruleHit: 'x_kt_gov_rule_hit',
    automation: 'x_kt_gov_automation',
    evidence: 'x_kt_gov_evidence',
    evidenceEdge: 'x_kt_gov_evidence_edge',
    connection: 'x_kt_gov_connection',
    evidenceRun: 'x_kt_gov_evidence_run',
    evidenceSource: 'x_kt_gov_evidence_source',
    evidenceCoverage: 'x_kt_gov_evidence_coverage',
    logWriter: 'x_kt_gov_log_writer',
    attributionProbe: 'x_kt_gov_attribution_probe',
    trace: 'x_kt_gov_trace',
    healthCheck: 'x_kt_gov_health_check',
    alert: 'x_kt_gov_alert',
    lock: 'x_kt_gov_lock',
    secret: 'x_kt_gov_secret',
    occurrence: 'x_kt_gov_occurrence',
    platformFact: 'x_kt_gov_platform_fact',
    probe: 'x_kt_gov_probe',
    attestation: 'x_kt_gov_attestation',
    attestationCheck: 'x_kt_gov_attestation_check',
    pack: 'x_kt_gov_pack',
    canary: 'x_kt_gov_canary',
    changeRequest: 'change_request',
    incident: 'incident',
} as const

/** Begins the question of every platform fact about attribution, which the collection and canaries measure. */
export const ATTRIBUTION_FACT = 'attribution_'

/** GRC: Advanced Core. An auditor opens such a request; the administrator names it. */
export const EVIDENCE_REQUEST_TABLE = 'sn_grc_advanced_evidence_response'

/** The class that every configuration item is of. */
export const ITEM_CLASS = 'cmdb_ci'

export const EVENTS = {
    deliveryDead: 'x_kt_gov.delivery.dead',
    exportFailed: 'x_kt_gov.export.failed',
    evidenceBroken: 'x_kt_gov.evidence.broken',
    alertDeadLetters: 'x_kt_gov.alert.dead_letters',
    alertControl: 'x_kt_gov.alert.control',
    alertEvidence: 'x_kt_gov.alert.evidence',
    alertToken: 'x_kt_gov.alert.token',
    alertTraffic: 'x_kt_gov.alert.traffic',
    alertIntegrity: 'x_kt_gov.alert.integrity',
    alertAttestation: 'x_kt_gov.alert.attestation',
    alertCanary: 'x_kt_gov.alert.canary',
    alertOver: 'x_kt_gov.alert.over',
    dayAttested: 'x_kt_gov.attestation.day',
} as const

export const DELIVERY_STATES = {
    queued: { label: 'Queued', sequence: 0 },
    processing: { label: 'Processing', sequence: 1 },
    processed: { label: 'Processed', sequence: 2 },
    ignored: { label: 'Ignored', sequence: 3 },
    failed: { label: 'Failed', sequence: 4 },
    dead: { label: 'Dead letter', sequence: 5 },
    held: { label: 'Held', sequence: 6 },
} as const
export type DeliveryState = keyof typeof DELIVERY_STATES

export const ACTIONS = {
    block: { label: 'Block', sequence: 0 },
    escalate: { label: 'Escalate', sequence: 1 },
    redact: { label: 'Redact', sequence: 2 },
    log: { label: 'Log', sequence: 3 },
    allow: { label: 'Allow', sequence: 4 },
} as const
export type Action = keyof typeof ACTIONS

/** What is counted: decisions by their action, as in `ACTIONS` (the SDK reads literals alone), and budget alerts, which are no decision. */
export const COUNTED_ACTIONS = {
    block: { label: 'Block', sequence: 0 },
    escalate: { label: 'Escalate', sequence: 1 },
    redact: { label: 'Redact', sequence: 2 },
    log: { label: 'Log', sequence: 3 },
    allow: { label: 'Allow', sequence: 4 },
    alert: { label: 'Budget alert', sequence: 5 },
} as const
export type CountedAction = keyof typeof COUNTED_ACTIONS

export const SEVERITIES = {
    critical: { label: 'Critical', sequence: 0 },
    high: { label: 'High', sequence: 1 },
    medium: { label: 'Medium', sequence: 2 },
    low: { label: 'Low', sequence: 3 },
} as const
export type Severity = keyof typeof SEVERITIES

export const ESCALATION_STATES = {
    open: { label: 'Open', sequence: 0 },
    claimed: { label: 'Claimed', sequence: 1 },
    resolved: { label: 'Resolved', sequence: 2 },
    expired: { label: 'Expired', sequence: 3 },
} as const
export type EscalationState = keyof typeof ESCALATION_STATES

export const GATEWAY_HEALTH = {
    healthy: { label: 'Healthy', sequence: 0 },
    degraded: { label: 'Degraded', sequence: 1 },
    down: { label: 'Down', sequence: 2 },
} as const
export type GatewayHealth = keyof typeof GATEWAY_HEALTH

/** Whether the change behind the newest deployment was approved. */
export const CHANGE_STATUSES = {
    approved: { label: 'Approved change', sequence: 0 },
    unapproved: { label: 'Change not approved', sequence: 1 },
    missing: { label: 'No change', sequence: 2 },
} as const
export type ChangeStatus = keyof typeof CHANGE_STATUSES

/** How the configuration item of a gateway was found, in the order in which it is looked for. */
export const ITEM_SOURCES = {
    event: { label: 'Named by Keeptrusts', sequence: 0 },
    form: { label: 'Chosen on the gateway', sequence: 1 },
    rule: { label: 'Mapping rule', sequence: 2 },
    correlation: { label: 'Correlation ID', sequence: 3 },
    column: { label: 'Column u_gateway_id', sequence: 4 },
    key_value: { label: 'Key value gateway_id', sequence: 5 },
    engine: { label: 'Identification engine', sequence: 6 },
    made: { label: 'Created by the app', sequence: 7 },
} as const
export type ItemSource = keyof typeof ITEM_SOURCES

/** The kinds of external identity that a link row ties to one record. */
export const LINK_KINDS = {
    configuration_item: { label: 'Configuration item', sequence: 0 },
    change_request: { label: 'Change request', sequence: 1 },
    compliance_task: { label: 'Compliance task', sequence: 2 },
    violation_incident: { label: 'Violation incident', sequence: 3 },
    health_incident: { label: 'Gateway health incident', sequence: 4 },
    deployment_incident: { label: 'Unapproved deployment incident', sequence: 5 },
    budget_incident: { label: 'Budget incident', sequence: 6 },
    ai_system: { label: 'Managed AI system', sequence: 7 },
    deployment: { label: 'Deployment', sequence: 8 },
    control_issue: { label: 'Control issue', sequence: 9 },
    audit_control_test: { label: 'Audit control test', sequence: 10 },
    export_evidence: { label: 'Evidence of an export', sequence: 11 },
    grc_test_result: { label: 'GRC test result', sequence: 11 },
    indicator_template: { label: 'Indicator template', sequence: 12 },
    indicator: { label: 'Indicator', sequence: 13 },
    closed_change: { label: 'Closed change request', sequence: 14 },
    adopted_item: { label: 'Adopted configuration item', sequence: 15 },
    awaited_item: { label: 'Change request without the item of a gateway', sequence: 16 },
} as const
export type LinkKind = keyof typeof LINK_KINDS

/** What became of one record that a delivery concerned. */
export const OUTCOME_ACTIONS = {
    created: { label: 'Created', sequence: 0 },
    updated: { label: 'Updated', sequence: 1 },
    unchanged: { label: 'Left as it was', sequence: 2 },
    counted: { label: 'Counted', sequence: 3 },
    refused: { label: 'Refused', sequence: 4 },
    reprocessed: { label: 'Reprocessed', sequence: 5 },
    held: { label: 'Held', sequence: 6 },
    released: { label: 'Released', sequence: 7 },
    discarded: { label: 'Discarded', sequence: 8 },
} as const
export type OutcomeAction = keyof typeof OUTCOME_ACTIONS

export const CONTENT_HANDLING = {
    keep: { label: 'Kept', sequence: 0 },
    redact: { label: 'Redacted', sequence: 1 },
    drop: { label: 'Dropped', sequence: 2 },
} as const
export type ContentHandling = keyof typeof CONTENT_HANDLING

export const ROUTES = {
    public: { label: 'Public (HMAC)', sequence: 0 },
    authenticated: { label: 'Authenticated', sequence: 1 },
} as const
export type Route = keyof typeof ROUTES

/** The webhook secret that signed a delivery, as the secrets were when it arrived. */
export const SIGNED_WITH = {
    current: { label: 'Current secret', sequence: 0 },
    previous: { label: 'Previous secret', sequence: 1 },
} as const
export type SignedWith = keyof typeof SIGNED_WITH
