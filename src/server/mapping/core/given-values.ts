/** Values that a flow gives for the record that its action makes. */

import type { LinkKind } from '../../shared/names.ts'
import type { Fields, NamedReference, RecordPlan } from '../../shared/plan.ts'
import { keepChosen } from './chosen-levels.ts'
import { toPriorityFields } from './compliance-content.ts'

/** Null is not given. Whatever is given was checked: records exist, levels are choices. */
export interface GivenValues {
    /** What the action makes: plans of other kinds stay as they are. */
    readonly kind: LinkKind
    /** sys_id of the configuration item. */
    readonly item: string | null
    /** sys_id of the assignment group. */
    readonly group: string | null
    readonly priority: string | null
    readonly impact: string | null
    readonly urgency: string | null
}

/**
 * The plan with the given values. They count before those of the event and of mapping rules, because a flow gives them for this one record.
 *
 * | The plan | Item | Group | Levels |
 * |---|---|---|---|
 * | is of another kind | stays | stays | stay |
 * | makes the record | given | given | given |
 * | fills what a record lacks | given where the record has none and the event knows none | given where the record has none | stay |
 * | any other | stays | stays | stay |
 */
export function applyGiven(plan: RecordPlan, given: GivenValues): RecordPlan {
    if (plan.link.kind !== given.kind) return plan
    if (plan.recordId === null) return withGroup(withFields(plan, toGivenFields(given, plan.table)), given)
    if (plan.whereEmpty === undefined) return plan
    const item: Fields = given.item === null ? {} : { cmdb_ci: given.item }
    return withGroup({ ...plan, whereEmpty: { ...item, ...plan.whereEmpty } }, given)
}

/** The columns of a new record that are given, with their values. */
export function toGivenFields({ impact, item, priority, urgency }: GivenValues, table: string): Fields {
    const fields: Record<string, string> = priority === null ? {} : { ...toPriorityFields(priority, table) }
    if (impact !== null) fields.impact = impact
    if (urgency !== null) fields.urgency = urgency
    if (item !== null) fields.cmdb_ci = item
    return fields
}

function withFields(plan: RecordPlan, fields: Fields): RecordPlan {
    const columns = Object.keys(fields)
    if (columns.length === 0) return plan
    const added = columns.filter((column) => plan.verify.indexOf(column) < 0)
    const references: Record<string, NamedReference> = {}
    // A record that a mapping rule names gives way as well.
    for (const column of Object.keys(plan.references))
        if (columns.indexOf(column) < 0) references[column] = plan.references[column]
    return {
        ...plan,
        onCreate: { ...plan.onCreate, ...fields },
        references,
        verify: [...plan.verify, ...added],
        ...keepChosen(plan, fields),
    }
}

function withGroup(plan: RecordPlan, { group }: GivenValues): RecordPlan {
    if (group === null) return plan
    const assignment = { table: 'sys_user_group', column: 'sys_id', value: group }
    return { ...plan, references: { ...plan.references, assignment_group: assignment } }
}
