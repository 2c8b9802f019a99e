/** Measures whom the logs name for what a canary ran: it is known which script called which, and in which work. */

import type { CanaryNames } from '../app/canary-ports.ts'
import { toAttributionContext, type Canary } from '../core/canary.ts'
import { attributions } from '../../evidence/glide/attributions.ts'
import { readNamed } from '../../evidence/glide/named-scripts.ts'
import { TABLES } from '../../shared/names.ts'
import { openTable, textOf } from '../../platform/table.ts'

export const canaryNames: CanaryNames = {
    read: (canary, nodes) => {
        const number = numberOf(canary)
        if (number === '' || canary.ranAt === null) return null
        const { isBackground, log, outbound } = readNamed({
            caller: sysIdOf(nodes.starters[canary.context]),
            callee: sysIdOf(nodes.include),
            at: canary.ranAt,
            line: `Canary of the evidence collection, nothing is wrong: ${number}`,
            path: `api/x_kt_gov/canary/${number}`,
        })
        const context = toAttributionContext(canary.context, isBackground)
        return context === null ? null : { context, log, outbound }
    },
    note: ({ context, log, outbound }) => attributions.note({ [context]: { log, outbound } }),
}

function numberOf({ sysId }: Canary): string {
    const row = openTable(TABLES.canary)
    return row.get(sysId) ? textOf(row, 'number') : ''
}

/** The record of a node, whose id ends with the sys_id. */
function sysIdOf(node: string): string {
    return node.slice(node.lastIndexOf('-') + 1)
}
