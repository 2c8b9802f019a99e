/** What handling stored deliveries needs from the platform. */

import type { Selection } from '../../core/deliveries/selection.ts'
import type { Settings } from '../../../shared/properties.ts'
import type { StoredForPreview } from '../preview/preview-ports.ts'
import type { Instant } from '../../../shared/time.ts'
import type { Clock, Journal } from '../../../shared/ports.ts'

/** A stored delivery with what people need to know of it. */
export interface OperatorDelivery extends StoredForPreview {
    readonly code: string
    readonly attempts: number
    /** Attempts before people last had it reprocessed. */
    readonly earlierAttempts: number
}

/** Who did something to a delivery, when, and in words. */
export interface OperatorNote {
    readonly by: string
    readonly at: Instant
    readonly text: string
}

/** How many selected deliveries are in one state and of one event. */
export interface SelectedCount {
    readonly state: string
    readonly eventType: string
    readonly count: number
}

export interface SelectedDelivery {
    readonly sysId: string
    readonly receivedAt: Instant
}

export interface StoredDeliveries {
    read(sysId: string): OperatorDelivery | null
    /** Queued again with fresh attempts, and noted; false when the delivery changed since it was read. */
    requeue(delivery: OperatorDelivery, note: OperatorNote): boolean
    /** Held, and noted; false when the delivery changed since it was read. */
    hold(delivery: OperatorDelivery, note: OperatorNote): boolean
    /** Queued with the attempts that it has, and noted; false when the delivery changed since it was read. */
    release(delivery: OperatorDelivery, note: OperatorNote): boolean
    /** Ended as a dead letter that was changed, so that the list, the alerts and the health check show it. */
    endTampered(delivery: OperatorDelivery): void
    /** The selected deliveries, oldest first. */
    select(selection: Selection, limit: number): readonly SelectedDelivery[]
    count(selection: Selection): readonly SelectedCount[]
}

export interface OperatorPorts {
    readonly settings: Pick<Settings, 'reprocessLimit'>
    readonly clock: Clock
    readonly deliveriesStore: StoredDeliveries
    readonly journal: Journal
    /** User name of the operator who asks. */
    readonly userName: string
}
