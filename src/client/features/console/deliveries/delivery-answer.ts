/** What the route answers about the health of deliveries. */
import type { DeliveryState } from '../../../../server/shared/names.ts'

export type StateCounts = Readonly<Partial<Record<DeliveryState, number>>>

export interface DeliveryHealthAnswer {
    readonly at: string
    readonly open: StateCounts
    readonly hours: readonly { readonly from: string; readonly states: StateCounts }[]
    readonly oldest_waiting: {
        readonly number: string
        readonly sys_id: string
        readonly state: string
        readonly age_seconds: number
    } | null
    readonly dead_letters: readonly { readonly code: string; readonly count: number; readonly newest: string | null }[]
}
