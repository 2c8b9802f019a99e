/** UI actions (sys_ui_action): which a user is offered on a form or a list, and what pressing one does. */
import type { RecordState, Row } from '../kernel/kernel.ts'
import { GlideRecord } from '../glide/glide-record.ts'
import { isTrue } from '../text/script-text.ts'
import { UiActionContext } from '../glide/ui-action-context.ts'
import { scriptContextOf } from '../runtime/script-context.ts'
import { ScriptError } from '../runtime/script-error.ts'
import { findRows, scopeOf } from './metadata-rows.ts'
import { hasRole, type Visit } from './visit.ts'

/** Where a UI action may be shown; the names of its columns. */
export type Placement =
    | 'form_button'
    | 'form_context_menu'
    | 'form_link'
    | 'list_banner_button'
    | 'list_button'
    | 'list_choice'
    | 'list_context_menu'
    | 'list_link'

/** One UI action that the user has the roles for. */
export interface UiAction {
    readonly sysId: string
    readonly name: string
    readonly hint: string
    readonly isClient: boolean
    readonly style: string
    readonly row: Row
}

/** How a script of a UI action ended. */
export interface Pressed {
    /** Where the script sends the browser; empty when it did not say. */
    readonly redirect: string
    /** Message of the error that broke the script off. */
    readonly failure: string | null
}

/** Active actions of a table, of those that it extends and of all tables; an action of a child replaces its namesake. */
export function actionsOf(visit: Visit, table: string, placements: readonly Placement[]): readonly UiAction[] {
    const { instance } = visit
    const chain = [...(instance.dictionary.table(table)?.chain ?? [table]), 'global']
    const rows = findRows(instance, 'sys_ui_action', { table: chain, active: '1' }, 'order')
    const rank = (row: Row): number => chain.indexOf(row['table'] ?? '')
    const isReplaced = (row: Row): boolean =>
        Boolean(row['action_name']) &&
        rows.some((other) => other['action_name'] === row['action_name'] && rank(other) < rank(row))
    return rows
        .filter((row) => !isReplaced(row) && placements.some((placement) => row[placement] === '1'))
        .filter((row) => hasRole(visit, rolesOf(visit, row)))
        .map((row) => ({
            sysId: row['sys_id'] ?? '',
            name: translated(visit, 'name', row),
            hint: translated(visit, 'hint', row),
            isClient: row['client'] === '1',
            style: (placements[0]!.startsWith('list') ? row['list_style'] : row['form_style']) ?? '',
            row,
        }))
}

/** Name and hint are translated fields. */
function translated({ instance, tx }: Visit, column: 'name' | 'hint', row: Row): string {
    return instance.translations.name(tx.user.language, 'sys_ui_action', column, row[column] ?? '')
}

function rolesOf(visit: Visit, action: Row): readonly string[] {
    const { instance } = visit
    return findRows(instance, 'sys_ui_action_role', { sys_ui_action: action['sys_id'] ?? '' }).map(
        ({ sys_user_role: role }) => instance.database.get('sys_user_role', role ?? '')?.['name'] ?? role ?? '',
    )
}

/** Whether its condition holds for a record; a condition whose script fails does not, and its error is in the log. */
export function isOffered(visit: Visit, { row }: UiAction, state: RecordState): boolean {
    if (row[state.isNew ? 'show_insert' : 'show_update'] === '0') return false
    const condition = row['condition'] ?? ''
    if (condition.trim() === '') return true
    try {
        return isTrue(visit.instance.scripts.run(visit.tx, sourceOf(visit, row, condition), variables(visit, state)))
    } catch (error) {
        if (error instanceof ScriptError) return false
        throw error
    }
}

/** Runs the script of an action with `current` and `action`. */
export function press(visit: Visit, { row, sysId }: UiAction, state: RecordState): Pressed {
    const action = new UiActionContext(sysId)
    const body = row['script'] ?? ''
    try {
        visit.instance.scripts.run(visit.tx, sourceOf(visit, row, body), { ...variables(visit, state), action })
        return { redirect: action.getRedirectURL() || (visit.tx.redirect ?? ''), failure: null }
    } catch (error) {
        if (!(error instanceof ScriptError)) throw error
        return { redirect: '', failure: error.message }
    }
}

function variables(visit: Visit, state: RecordState): Readonly<Record<string, unknown>> {
    return { current: GlideRecord.on(scriptContextOf(visit.instance), state) }
}

function sourceOf(visit: Visit, row: Row, body: string) {
    return {
        table: 'sys_ui_action',
        sysId: row['sys_id'] ?? '',
        name: row['name'] ?? '',
        scope: scopeOf(visit.instance, row),
        body,
    }
}
