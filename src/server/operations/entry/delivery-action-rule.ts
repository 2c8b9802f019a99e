/** The business rules on a delivery action: one refuses to save what cannot be done, the other does what was saved. */

import type { GlideRecord } from '@servicenow/glide'
import { OPERATOR_ROLE, OPERATOR_ROLE_MISSING, TABLES } from '../../shared/names.ts'
import { phrase } from '../../shared/phrase.ts'
import type { Result } from '../../shared/result.ts'
import { saysSomething } from '../../shared/text.ts'
import { isOperatorAction, OPERATOR_FAILURES, type OperatorAction } from '../core/deliveries/operator-actions.ts'
import { attempt, nameOf } from '../../platform/edge.ts'
import { hasRole, showMessage, warnUser } from '../../platform/session.ts'
import { openTable, textOf, type TableRecord } from '../../platform/table.ts'
import { updateRow } from '../../platform/write.ts'
import {
    checkDelivery,
    holdDelivery,
    releaseDelivery,
    requeueDelivery,
    type Asked,
} from '../app/deliveries/handle-delivery.ts'
import { openOperatorActions } from '../glide/deliveries/open-deliveries.ts'

type Row = GlideRecord<'x_kt_gov_delivery_action'>

const ACTS: Readonly<Record<OperatorAction, typeof holdDelivery>> = {
    reprocess: requeueDelivery,
    hold: holdDelivery,
    release: releaseDelivery,
}
const DONE: Readonly<Record<OperatorAction, string>> = {
    reprocess: '{0} is queued and processed within a minute',
    hold: '{0} is held until somebody releases it',
    release: '{0} is queued and processed within a minute',
}

/** Before it is saved: refuses what nobody may do, what has no reason, and what the state of the delivery does not allow. */
export function checkDeliveryAction(current: Row): void {
    const where = { doing: 'checking a delivery action', record: nameOf(current) }
    const refuse = ({ code, message }: Refusal): void => {
        current.setAbortAction(true)
        warnUser(message, code)
    }
    attempt(
        where,
        () => {
            const wanted = readWanted(current)
            if (!wanted.ok) return refuse(wanted.failure)
            const granted = checkDelivery(wanted.value.action, wanted.value.asked, openOperatorActions())
            if (!granted.ok) return refuse(granted.failure)
            const { state, sysId } = granted.value.delivery
            current.setValue('state_before', state)
            // Who names the delivery by its number means the same one: the related list finds it by its sys_id alone.
            current.setValue('delivery', sysId)
        },
        (failure) =>
            attempt(
                where,
                () => refuse(failure),
                () => undefined,
            ),
    )
}

/**
 * After it is saved: does what the stored row asks for. Other rules of the instance may have changed it, or refused it, until then. A row
 * that is there is what somebody did: where it cannot be done any more, the row goes.
 */
export function performDeliveryAction(current: Row): void {
    const where = { doing: 'performing a delivery action', record: nameOf(current) }
    const row = openTable(TABLES.deliveryAction)
    const withdraw = ({ code, message }: Refusal): void => {
        row.deleteRecord()
        warnUser(message, code)
    }
    attempt(
        where,
        () => {
            if (!row.get(current.getUniqueValue())) return
            const wanted = readWanted(row)
            if (!wanted.ok) return withdraw(wanted.failure)
            const { action, asked } = wanted.value
            const done = ACTS[action](asked, openOperatorActions())
            if (!done.ok) return withdraw(done.failure)
            const { number, state, sysId } = done.value
            if (textOf(row, 'state_before') !== state || asked.sysId !== sysId)
                updateRow(row, { delivery: sysId, state_before: state }, null)
            showMessage(phrase(DONE[action], number))
        },
        ({ code, message }) => warnUser(message, code),
    )
}

interface Refusal {
    readonly code: string
    readonly message: string
}

/** What the row asks for; a person has to ask, and to state why. */
function readWanted(
    row: Row | TableRecord,
): Result<{ readonly action: OperatorAction; readonly asked: Asked }, Refusal> {
    const no = (code: string, message: string) => ({ ok: false, failure: { code, message } }) as const
    if (!hasRole(OPERATOR_ROLE)) return no('operator_role_missing', OPERATOR_ROLE_MISSING)
    const action = textOf(row, 'action')
    if (!isOperatorAction(action)) return no('action_unknown', OPERATOR_FAILURES.action_unknown)
    const reason = textOf(row, 'reason')
    if (!saysSomething(reason)) return no('reason_missing', OPERATOR_FAILURES.reason_missing)
    return { ok: true, value: { action, asked: { sysId: textOf(row, 'delivery'), reason } } }
}
