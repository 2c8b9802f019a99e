/** What a script's text says of the sources in which its run would leave a row. */

import type { AutomationIndex } from './automation-index.ts'
import type { Automation } from './model.ts'

/** Whether a script's own text calls another system. */
export function callsOut({ analysis, id }: Automation, index: AutomationIndex): boolean {
    if (analysis === null) return false
    const uses = [analysis.restMessages, analysis.endpoints, analysis.soapMessages]
    return uses.some(({ length }) => length > 0) || (index.rest.invocations.get(id) || []).length > 0
}

/** Whether the platform can name the automation as a script that ran: it has a script, and is no flow. */
export function hasScript({ kind, state }: Automation): boolean {
    return kind !== 'flow' && state !== 'none'
}
