/** Events that create no record: a connection test, and unknown types. */

import type { UnmappedEvent } from '../core/event.ts'
import type { Work } from './work.ts'

/** Nothing to do: the delivery itself is the record. `processDelivery` ends it as ignored. */
export function handleUnmapped(_event: UnmappedEvent, _work: Work): void {}
