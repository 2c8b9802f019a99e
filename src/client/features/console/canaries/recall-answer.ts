/** What the route answers about the recall of canaries. */
import type { CanaryContext, CanaryState } from '../../../../server/canaries/core/canary.ts'

export interface RecallCounts {
    readonly planted: number
    readonly decided: number
    readonly found: number
    readonly missed: number
    readonly not_run: number
    readonly false_links: number
    readonly lag_p50_seconds: number | null
    readonly lag_p95_seconds: number | null
}

export interface CanaryEntry {
    readonly sys_id: string
    readonly number: string
    readonly context: CanaryContext
    readonly state: CanaryState
    readonly planted_at: string
}

export interface RecallAnswer {
    readonly from: string
    readonly is_complete: boolean
    readonly newest: CanaryEntry | null
    readonly all: RecallCounts
    readonly contexts: readonly (RecallCounts & { readonly context: CanaryContext })[]
    readonly missed: readonly (CanaryEntry & { readonly hop: string; readonly reason: string })[]
}
