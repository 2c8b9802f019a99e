/** What is read of stored evidence: automations with what runs found out about them, and runs with what they could see. */

import type {
    AnalysisState,
    AutomationKind,
    EvidenceSource,
    ExecutionState,
    Inference,
    RunKind,
    RunState,
} from './catalogue.ts'
import type { SourceCompleteness } from './completeness.ts'
import type { ScriptVersion, Trigger } from './model.ts'
import type { ScriptAnalysis } from '../../script-analysis/core/analysis.ts'
import type { Instant } from '../../shared/time.ts'

/** One automation as lists and the graph show it. */
export interface AutomationView {
    readonly id: string
    readonly kind: AutomationKind
    readonly table: string
    readonly sysId: string
    readonly name: string
    readonly scope: string
    readonly isActive: boolean
    readonly trigger: Trigger | null
    readonly analysisState: AnalysisState
    readonly analysisError: string
    /** Of the present version; '' where none is known. */
    readonly versionHash: string
    readonly executionState: ExecutionState
    /** From DETERMINISTIC evidence only. */
    readonly lastObservedExecution: Instant | null
    /** From evidence below DETERMINISTIC that speaks for a run. */
    readonly lastInferredExecution: Instant | null
    readonly inference: Inference | null
    /** The claims from which a run is inferred, the stronger ones first. */
    readonly inferredFrom: readonly string[]
    readonly lastTriggerSeen: Instant | null
    /** Null when no source that could count was read, or when executions cannot be told apart. */
    readonly executionCount30d: number | null
    /** Rows of evidence that prove executions in thirty days. */
    readonly evidenceCount30d: number | null
    readonly tiersPossible: readonly EvidenceSource[]
    readonly tiersMet: readonly EvidenceSource[]
    readonly whyNotHigherCode: string
    readonly whyNotHigher: string
}

/** The same with what its text says, for the automations of one chain. */
export interface AutomationDetail extends AutomationView {
    /** Null unless the text was analysed. */
    readonly analysis: ScriptAnalysis | null
    readonly versions: readonly ScriptVersion[]
}

/** One run of the collection. */
export interface RunView {
    readonly sysId: string
    readonly number: string
    readonly kind: RunKind
    readonly state: RunState
    readonly startedAt: Instant | null
    /** Null while it runs. */
    readonly endedAt: Instant | null
    readonly rowsRead: number
    readonly evidenceAdded: number
    readonly automationCount: number
    readonly sources: readonly SourceCompleteness[]
    readonly notes: string
}
