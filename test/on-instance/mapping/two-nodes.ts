/** Two nodes that work on one queue at the same moment. */

import { createQueue } from 'servicenow-local-instance'
import type { OnInstance } from '../../support/on-instance.ts'

/** The moment of one node at which another does all the work that is due. */
export interface Moment {
    readonly table: string
    readonly kind: 'read' | 'write'
    /** Before which of the statements of that kind on that table; left out: the first. */
    readonly nth?: number
}

/** Does the deferred work on one node, and all of it that another can take at that moment; answers whether the moment came. */
export function workOnTwoNodes(on: OnInstance, { kind, nth = 1, table }: Moment): boolean {
    const { instance } = on
    const other = createQueue(instance)
    let seen = 0
    let hasCome = false
    const end = instance.interleave((next) => {
        if (hasCome || next.table !== table || next.kind !== kind) return
        seen += 1
        if (seen < nth) return
        hasCome = true
        other.drain()
    })
    on.drain()
    end()
    other.stop()
    return hasCome
}
