/** Levels that a mapping rule or a flow chose for a new record: later events raise them no more than those that people chose. */

import type { Fields, RecordPlan } from '../../shared/plan.ts'

const LEVELS: readonly string[] = ['impact', 'urgency', 'priority']
const REVIEW = 'compliance_task'
const INCIDENTS: readonly string[] = ['violation_incident', 'health_incident', 'deployment_incident', 'budget_incident']

/** In the detail of the link of a review whose levels are chosen. */
const CHOSEN: Fields = { levels: 'chosen' }

/**
 * What the link of the new record keeps. An incident or review is raised while it has the levels that the link says the app gave it, so that of chosen
 * ones, which may be the same, the link says nothing.
 */
export function keepChosen({ link, linkDetail }: RecordPlan, fields: Fields): Pick<RecordPlan, 'linkDetail'> {
    const chosen = LEVELS.filter((level) => fields[level] !== undefined)
    if (chosen.length === 0 || linkDetail === undefined) return { linkDetail }
    if (link.kind === REVIEW) return { linkDetail: { ...linkDetail, ...CHOSEN } }
    return { linkDetail: INCIDENTS.indexOf(link.kind) < 0 ? linkDetail : without(linkDetail, chosen) }
}

/** Whether the link says that the levels of its review are chosen. */
export function isChosen({ levels }: Fields): boolean {
    return levels === CHOSEN.levels
}

/** What later events keep of it. */
export function toKeptChoice(isKept: boolean): Fields {
    return isKept ? CHOSEN : {}
}

function without(detail: Fields, names: readonly string[]): Fields {
    const left: Record<string, string> = {}
    for (const name of Object.keys(detail)) if (names.indexOf(name) < 0) left[name] = detail[name]
    return left
}
