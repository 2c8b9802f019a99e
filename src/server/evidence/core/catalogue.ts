/** The stable words of execution evidence, written once: grades, kinds and how a source could be read. */

/** How strong a claim is, weakest first. Follows from the decision table in `decisions.ts` alone. */
export const CONFIDENCES = {
    STRUCTURAL: { label: 'Structural', sequence: 0 },
    TEMPORAL_INFERRED: { label: 'Temporal, inferred', sequence: 1 },
    DETERMINISTIC: { label: 'Deterministic', sequence: 2 },
} as const
export type Confidence = keyof typeof CONFIDENCES

/** What an automation is. The prefix of its node id is beside it. */
export const AUTOMATION_KINDS = {
    business_rule: { label: 'Business rule', sequence: 0 },
    script_include: { label: 'Script include', sequence: 1 },
    scheduled_script: { label: 'Scheduled script', sequence: 2 },
    flow: { label: 'Flow', sequence: 3 },
} as const
export type AutomationKind = keyof typeof AUTOMATION_KINDS

/** Table of the script records of a kind, and the prefix of their node ids. */
export const AUTOMATION_TABLES = {
    business_rule: { table: 'sys_script', prefix: 'sn-br-' },
    script_include: { table: 'sys_script_include', prefix: 'sn-si-' },
    scheduled_script: { table: 'sysauto_script', prefix: 'sn-job-' },
    flow: { table: 'sys_hub_flow', prefix: 'sn-flow-' },
} as const

export type { EvidenceSource } from '../sources/index.ts'

/** How far a source could be read in one run. */
export const SOURCE_STATUSES = {
    available: { label: 'Available', sequence: 0 },
    partial: { label: 'Partial', sequence: 1 },
    unavailable_insufficient_permissions: { label: 'Not readable', sequence: 2 },
    unavailable_not_enabled: { label: 'Not enabled', sequence: 3 },
    unavailable_not_installed: { label: 'Not installed', sequence: 4 },
} as const
export type SourceStatus = keyof typeof SOURCE_STATUSES

/** What became of the rows of a time. Time of which nothing is noted was not read. */
export const COVERAGE_STATES = {
    read: { label: 'Read', sequence: 0 },
    partial: { label: 'Read in part', sequence: 1 },
    refused: { label: 'Could not be read', sequence: 2 },
    skipped: { label: 'Left out by the budget', sequence: 3 },
    rotated: { label: 'Rows were gone', sequence: 4 },
} as const
export type CoverageState = keyof typeof COVERAGE_STATES

/** What consumers of the graph know evidence by. */
export const EVIDENCE_TYPES = {
    trigger_record: { label: 'Trigger record', sequence: 0 },
    sys_audit: { label: 'Audited change', sequence: 1 },
    api_call: { label: 'Outbound call', sequence: 2 },
    flow_execution: { label: 'Flow run', sequence: 3 },
    scheduled_job: { label: 'Scheduled job', sequence: 4 },
    sign_in: { label: 'Sign-in', sequence: 5 },
} as const
export type EvidenceType = keyof typeof EVIDENCE_TYPES

/** What lies at the two ends of an edge, besides automations and evidence. A resource is a record that began a rule, an execution chain what is known to have run for one. */
export const CONNECTION_TYPES = {
    connection: { label: 'Connection', sequence: 0 },
    credential: { label: 'Credential', sequence: 1 },
    identity: { label: 'Identity', sequence: 2 },
    resource: { label: 'Record', sequence: 3 },
    execution_chain: { label: 'Chain of a record', sequence: 4 },
} as const
export type ConnectionType = keyof typeof CONNECTION_TYPES

export const EDGE_TYPES = {
    EVIDENCES: { label: 'Evidences', sequence: 0 },
    CALLS: { label: 'Calls', sequence: 1 },
    INVOKES: { label: 'Invokes', sequence: 2 },
    USES: { label: 'Uses', sequence: 3 },
    AUTHENTICATES_AS: { label: 'Authenticates as', sequence: 4 },
    TRIGGERS: { label: 'Triggers', sequence: 5 },
} as const
export type EdgeType = keyof typeof EDGE_TYPES

/** The hops of a chain, from what triggers it to whom it authenticates as. */
export const HOP_KINDS = ['trigger', 'automation', 'include', 'connection', 'credential', 'identity'] as const
export type HopKind = (typeof HOP_KINDS)[number]

/** Which script record the platform stores in a log row when a rule calls an include: measured, because it is undocumented. */
export const ATTRIBUTIONS = {
    unmeasured: { label: 'Not measured', sequence: 0 },
    caller: { label: 'The script that began', sequence: 1 },
    callee: { label: 'The script that was running', sequence: 2 },
    neither: { label: 'Neither', sequence: 3 },
} as const
export type Attribution = keyof typeof ATTRIBUTIONS

/** Whether a script's text could be analysed. */
export const ANALYSIS_STATES = {
    analysed: { label: 'Analysed', sequence: 0 },
    unparsable: { label: 'Not parsable', sequence: 1 },
    unreadable: { label: 'Text not readable', sequence: 2 },
    none: { label: 'Has no script', sequence: 3 },
} as const
export type AnalysisState = keyof typeof ANALYSIS_STATES

/** What an automation's evidence amounts to. */
export const EXECUTION_STATES = {
    proven: { label: 'Proven', sequence: 0 },
    inferred: { label: 'Inferred', sequence: 1 },
    unproven: { label: 'Unproven', sequence: 2 },
    unknown: { label: 'Unknown', sequence: 3 },
} as const
export type ExecutionState = keyof typeof EXECUTION_STATES

/** How strongly evidence below DETERMINISTIC speaks for a run: as far as is known nothing else left it, or others may have. */
export const INFERENCES = {
    stronger: { label: 'Stronger', sequence: 0 },
    weaker: { label: 'Weaker', sequence: 1 },
} as const
export type Inference = keyof typeof INFERENCES

export const RUN_STATES = {
    running: { label: 'Running', sequence: 0 },
    complete: { label: 'Complete', sequence: 1 },
    yielded: { label: 'Budget used up', sequence: 2 },
    failed: { label: 'Failed', sequence: 3 },
} as const
export type RunState = keyof typeof RUN_STATES

/** What began a run. */
export const RUN_KINDS = {
    scheduled: { label: 'Scheduled', sequence: 0 },
    on_demand: { label: 'On demand', sequence: 1 },
} as const
export type RunKind = keyof typeof RUN_KINDS
