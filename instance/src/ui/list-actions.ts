/** Actions of a list: which are offered, and running one on the selected rows. */
import type { RecordState, Row } from '../kernel/kernel.ts'
import { redirect, type HttpResponse } from '../http/exchange.ts'
import { toSafeAddress } from './addresses.ts'
import { completeRow } from './metadata-rows.ts'
import { keepMessages } from './messages.ts'
import { explanation } from './page.ts'
import { actionsOf, isOffered, press, type Placement, type Pressed, type UiAction } from './ui-actions.ts'
import { addressOf, readForm, type Visit } from './visit.ts'

const BANNER: readonly Placement[] = ['list_banner_button']
const CHOICES: readonly Placement[] = ['list_button', 'list_choice', 'list_context_menu']

/** Actions above the list, and those on selected rows. The condition of the latter is asked of each row when pressed. */
export function listActions(
    visit: Visit,
    table: string,
): { readonly banner: readonly UiAction[]; readonly choices: readonly UiAction[] } {
    const isShown = (action: UiAction): boolean =>
        isOffered(visit, { ...action, row: everywhere(action.row) }, noRecord(visit, table))
    return {
        banner: actionsOf(visit, table, BANNER).filter(isShown),
        choices: actionsOf(visit, table, CHOICES),
    }
}

/** `current` where no record is meant; making a new one would use up a number. */
function noRecord(visit: Visit, table: string): RecordState {
    return visit.instance.records.load(table, {})
}

/** A list is neither a new record nor an old one. */
function everywhere(row: Row): Row {
    return { ...row, show_insert: '1', show_update: '1' }
}

/** Runs the action of a posted list and shows the list again, or what the script says. */
export function runListAction(visit: Visit, table: string): HttpResponse {
    const fields = readForm(visit)
    if (!fields) return explanation(visit, 403, 'Form expired', 'This form does not belong to your session.')
    const { banner, choices } = listActions(visit, table)
    const wanted = fields.get('sys_action') ?? ''
    const isWanted = (action: UiAction): boolean => action.sysId === wanted && !action.isClient
    const onList = banner.find(isWanted)
    const onRows = choices.find(isWanted)
    if (!onList && !onRows) return explanation(visit, 403, 'Not allowed', 'This action is not offered to you here.')
    const results = onList ? [runOnce(visit, table, onList)] : runOnRows(visit, table, onRows!, fields)
    const failures = results.flatMap(({ failure }) => (failure === null ? [] : [`The action failed: ${failure}`]))
    const { info, error } = visit.tx.messages
    keepMessages(visit.instance, visit.session, { info, error: [...error, ...failures] })
    const target = results.map(({ redirect: to }) => to).find((to) => to !== '')
    return redirect(target ? toSafeAddress(target) : addressOf(visit.request), visit.cookies)
}

function runOnce(visit: Visit, table: string, action: UiAction): Pressed {
    return press(visit, action, noRecord(visit, table))
}

/** The script runs once for each selected row that the user may read and for which the condition holds. */
function runOnRows(visit: Visit, table: string, action: UiAction, fields: URLSearchParams): readonly Pressed[] {
    const { instance, tx, access } = visit
    const chosen = fields.getAll('sysparm_checked_items')
    if (chosen.length === 0) {
        tx.messages.error.push('No rows are selected.')
        return []
    }
    const states = chosen
        .map((sysId) => instance.database.get(table, sysId, tx.counters))
        .filter((row): row is Row => row !== null)
        .map((row) => completeRow(instance, table, row))
        .map(({ table: own, row }) => ({ row, state: instance.records.load(own, row) }))
        .filter(({ row, state }) => access.mayUse(state.table, 'read', row) && isOffered(visit, action, state))
    if (states.length < chosen.length)
        tx.messages.error.push(
            `${action.name} does not apply to ${chosen.length - states.length} of ${chosen.length} rows.`,
        )
    return states.map(({ state }) => press(visit, action, state))
}
