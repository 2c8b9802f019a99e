/** What the routes answer about automations, as far as the console shows it. */
import type { AutomationKind, Confidence, ExecutionState, HopKind } from '../../../../server/evidence/core/catalogue.ts'

export type { AutomationKind, Confidence, ExecutionState, HopKind }

/** One automation of the list. */
export interface AutomationEntry {
    readonly id: string
    readonly kind: AutomationKind
    readonly name: string
    readonly source_table: string
    readonly source_id: string
    readonly state: ExecutionState
}

/** A fact that a proof needs, or what could make it false: a stable name and a sentence. */
export interface Fact {
    readonly name: string
    readonly says: string
}

/** A grade and what it rests on. */
export interface GradeAnswer {
    readonly confidence: Confidence
    readonly matched_on: string
    readonly matched_value: string
    readonly premises: readonly Fact[]
    readonly residual: readonly Fact[]
    /** Ids of rows. */
    readonly evidence: readonly string[]
    readonly why_not_higher: { readonly code: string; readonly missing: string; readonly remediation: string } | null
}

/** A source that could show a hop and does not. */
export interface NotSeenAnswer {
    readonly source: string
    readonly reason: 'not_read' | 'gap' | 'no_row'
    readonly note: string
    readonly unread: readonly { readonly from: string; readonly to: string; readonly state: string }[]
}

/** One step of a path. */
export interface HopAnswer extends GradeAnswer {
    readonly kind: HopKind
    readonly node: string
    readonly name: string
    readonly source_table: string | null
    readonly source_id: string | null
    readonly ran: GradeAnswer | null
    readonly not_seen: readonly NotSeenAnswer[]
}

/** One way through the automation. */
export interface PathAnswer {
    readonly confidence: Confidence
    readonly reaches: HopKind
    readonly weakest_hop: number
    readonly hops: readonly HopAnswer[]
}

/** One row of a source. */
export interface RowAnswer {
    readonly id: string
    readonly source: string
    readonly source_table: string
    readonly source_id: string
    readonly name: string
    readonly executed_at: string | null
    readonly confidence: Confidence
    readonly record: {
        readonly table: string | null
        readonly id: string | null
        readonly number: string | null
    } | null
    readonly actor: string | null
}

/** An automation with its chain. */
export interface ChainAnswer extends AutomationEntry {
    readonly chain: {
        readonly record: { readonly number: string | null } | null
        readonly asked: { readonly from: string; readonly to: string } | null
        readonly confidence: Confidence
        readonly paths: readonly PathAnswer[]
        readonly paths_left_out: number
        readonly callers: readonly Pick<AutomationEntry, 'id' | 'kind' | 'name'>[]
        readonly began: readonly { readonly kind: string; readonly by: string }[]
        readonly suppresses_triggers: readonly string[]
        readonly write_backs: readonly {
            readonly name: string
            readonly table: string | null
            readonly fields: readonly string[]
            readonly is_complete: boolean
        }[]
        readonly open_questions: readonly { readonly name: string; readonly note: string }[]
        readonly rows: readonly RowAnswer[]
    }
}
