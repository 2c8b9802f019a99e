/** The business rules on an AI compliance review that is saved. */

import type { GlideRecord } from '@servicenow/glide'
import { isOwnRequest } from '../app/guard-review.ts'
import { queueActs, sendDueOf } from '../app/queue-write-backs.ts'
import { ACT_REFUSALS } from '../core/codes.ts'
import { REVIEW_COLUMNS } from '../core/review.ts'
import { openWriteBack } from '../glide/open-write-back.ts'
import type { Fields } from '../../shared/plan.ts'
import { TABLES } from '../../shared/names.ts'
import { attempt, nameOf, running } from '../../platform/edge.ts'
import { warnUser } from '../../platform/session.ts'
import { textOf } from '../../platform/table.ts'

type Row = GlideRecord<'x_kt_gov_compliance_task'>

/** Before it is saved: aborts when people decide on their own request, or when that cannot be found out. */
export function guardReviewRule(current: Row, previous: Row | null): void {
    const refuse = (code: string, message: string): void => {
        current.setAbortAction(true)
        warnUser(message, code)
    }
    const where = { doing: 'guarding a review', record: nameOf(current) }
    attempt(
        where,
        () => {
            const before = previous === null ? {} : toFields(previous)
            if (
                isOwnRequest(
                    TABLES.complianceTask,
                    current.getUniqueValue(),
                    toFields(current),
                    before,
                    openWriteBack(),
                )
            )
                refuse('actor_is_requester', ACT_REFUSALS.actor_is_requester)
        },
        ({ code, message }) =>
            attempt(
                where,
                () => refuse(code, message),
                () => undefined,
            ),
    )
}

/** In the transaction in which it was saved, whose user acts; whatever goes wrong, the job looks again. */
export function queueWriteBacksRule(current: Row): void {
    running(
        'queueing write-backs of a review',
        () => queueActs(TABLES.complianceTask, current.getUniqueValue(), openWriteBack()),
        nameOf(current),
    )
}

/** In a transaction of its own: a person who saves does not wait for Keeptrusts. */
export function sendWriteBacksRule(current: Row): void {
    running(
        'sending write-backs of a review',
        () => sendDueOf(current.getUniqueValue(), openWriteBack()),
        nameOf(current),
    )
}

function toFields(row: Row): Fields {
    const fields: Record<string, string> = {}
    for (const column of REVIEW_COLUMNS) if (row.isValidField(column)) fields[column] = textOf(row, column)
    return fields
}
