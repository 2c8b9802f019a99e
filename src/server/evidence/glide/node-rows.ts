/** The rows of nodes, to which other rows refer: a row's sys_id follows from the identity of its node, so that nothing is looked up. */

import { AUTOMATION_TABLES, type EdgeType } from '../core/catalogue.ts'
import type { Fields } from '../../shared/plan.ts'
import { crypto } from '../../platform/crypto.ts'

/** The sys_id of the row of an automation, a connection or an evidence; empty for no node. */
export function toRowId(nodeId: string | null): string {
    return nodeId === null || nodeId === '' ? '' : crypto.sha256(`node|${nodeId}`).slice(0, 32)
}

/** What an edge refers to: each end in the column of its kind. */
export function toEnds(type: EdgeType, from: string, to: string): Fields {
    const isFromEvidence = type === 'EVIDENCES'
    const isFromAutomation = !isFromEvidence && isAutomation(from)
    return {
        from_evidence: isFromEvidence ? toRowId(from) : '',
        from_automation: isFromAutomation ? toRowId(from) : '',
        from_connection: isFromEvidence || isFromAutomation ? '' : toRowId(from),
        to_automation: isAutomation(to) ? toRowId(to) : '',
        to_connection: isAutomation(to) ? '' : toRowId(to),
    }
}

const PREFIXES = Object.values(AUTOMATION_TABLES).map(({ prefix }) => prefix)

function isAutomation(nodeId: string): boolean {
    return PREFIXES.some((prefix) => nodeId.indexOf(prefix) === 0)
}
