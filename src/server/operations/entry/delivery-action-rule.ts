/** The business rule on a delivery action that is about to be saved: does what it asks for, or refuses to save it. */

import type { GlideRecord } from '@servicenow/glide'
import { OPERATOR_ROLE, OPERATOR_ROLE_MISSING } from '../../shared/names.ts'
import { isOperatorAction, OPERATOR_FAILURES, type OperatorAction } from '../core/deliveries/operator-actions.ts'
import { attempt, nameOf } from '../../platform/edge.ts'
import { hasRole, showMessage, warnUser } from '../../platform/session.ts'
import { textOf } from '../../platform/table.ts'
import { holdDelivery, releaseDelivery, requeueDelivery } from '../app/deliveries/handle-delivery.ts'
import { openOperatorActions } from '../glide/deliveries/open-deliveries.ts'

type Row = GlideRecord<'x_kt_gov_delivery_action'>

const ACTS: Readonly<Record<OperatorAction, typeof holdDelivery>> = {
    reprocess: requeueDelivery,
    hold: holdDelivery,
    release: releaseDelivery,
}
const DONE: Readonly<Record<OperatorAction, string>> = {
    reprocess: 'is queued and processed within a minute',
    hold: 'is held until somebody releases it',
    release: 'is queued and processed within a minute',
}

/** A row that is saved is what somebody did: without its effect there is none. */
export function performDeliveryAction(current: Row): void {
    const where = { doing: 'performing a delivery action', record: nameOf(current) }
    const refuse = (message: string, code: string): void => {
        current.setAbortAction(true)
        warnUser(`${message} (${code})`)
    }
    attempt(
        where,
        () => {
            if (!hasRole(OPERATOR_ROLE)) return refuse(OPERATOR_ROLE_MISSING, 'operator_role_missing')
            const [action, delivery] = [textOf(current, 'action'), textOf(current, 'delivery')]
            if (!isOperatorAction(action)) return refuse(OPERATOR_FAILURES.action_unknown, 'action_unknown')
            const reason = textOf(current, 'reason').trim()
            if (reason === '') return refuse(OPERATOR_FAILURES.reason_missing, 'reason_missing')
            const done = ACTS[action]({ sysId: delivery, reason }, openOperatorActions())
            if (!done.ok) return refuse(done.failure.message, done.failure.code)
            current.setValue('state_before', done.value.state)
            showMessage(`${done.value.number} ${DONE[action]}`)
        },
        ({ code, message }) =>
            attempt(
                where,
                () => refuse(message, code),
                () => undefined,
            ),
    )
}
