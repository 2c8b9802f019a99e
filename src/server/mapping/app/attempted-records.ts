/** Records as one attempt at a delivery writes them: only while the delivery is its own, and no work note that an earlier attempt left. */

import { fail } from '../../shared/result.ts'
import type { RecordPlan } from '../../shared/plan.ts'
import type { Records } from '../../shared/ports.ts'

/** What of a delivery decides whether an attempt may write. */
export interface Attempt {
    readonly isRepeat: boolean
    readonly isOurs: () => boolean
}

/**
 * The same records for one attempt.
 *
 * | The attempt | The plan | Is |
 * |---|---|---|
 * | lost the delivery to another worker | any | refused as `busy`: the other one does the work |
 * | is a repetition | has a work note that the record has | applied without the note |
 * | any other | any | applied |
 *
 * A worker that died after its note left it: a work note has no key that a second one could be refused by.
 */
export function openAttemptedRecords(records: Records, attempt: Attempt): Records {
    const hasNote = ({ recordId, table, workNote }: RecordPlan): boolean =>
        recordId !== null && workNote !== null && records.hasNote(table, recordId, workNote)
    return {
        ...records,
        apply: (plan) => {
            const isNoted = attempt.isRepeat && hasNote(plan)
            if (attempt.isOurs()) return records.apply(isNoted ? { ...plan, workNote: null } : plan)
            const message = 'The delivery took longer than its lease, and another worker has it now'
            return fail({ code: 'busy', table: plan.table, name: null, message })
        },
    }
}
