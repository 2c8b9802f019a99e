/** `/<table>.do`: one record in the sections of its form, with its actions and its related lists. */
import type { ClientForm } from '../glide/client-form.ts'
import type { HttpResponse } from '../http/exchange.ts'
import { actionButtons } from './action-buttons.ts'
import { listAddress, localOr } from './addresses.ts'
import { runOnLoad } from './client-scripts.ts'
import { formField } from './form-field.ts'
import { formSections, type FormBlock, type FormItem } from './form-layout.ts'
import { findFormRecord, type FormRecord } from './form-record.ts'
import { markup, type Content, type Markup } from './markup.ts'
import { explanation, page } from './page.ts'
import { attachments, relatedLists } from './related-lists.ts'
import { actionsOf, isOffered, type Placement, type UiAction } from './ui-actions.ts'
import { addressOf, formToken, type Visit } from './visit.ts'
import { hintOf, pluralOf, tableLabel } from './labels.ts'

/** Shows the form that the address asks for. */
export function showForm(visit: Visit, table: string): HttpResponse {
    const record = findFormRecord(visit, table)
    if (!record) return noRecord(visit)
    const scratchpad = record.state.isNew ? {} : visit.instance.rules.display(visit.tx, record.state)
    const form = runOnLoad(visit, record.state, scratchpad)
    return renderForm(visit, record, returnAddress(visit, record.state.table), form)
}

/** The page when there is no such record, or none that the user may see. */
export function noRecord(visit: Visit): HttpResponse {
    return explanation(visit, 404, 'Record not found', 'There is no such record, or you may not read it.')
}

/** Navigation stack: after a change the browser goes back to where it came from, which is the list when nobody knows. */
function returnAddress(visit: Visit, table: string): string {
    const { headers, origin } = visit.request
    const referer = headers['referer'] ?? ''
    const from = referer.startsWith(`${origin}/`) ? referer.slice(origin.length) : null
    const asked = visit.request.query.get('sysparm_stack')
    const list = listAddress(table)
    if (asked) return localOr(`/${asked.replace(/^\/+/, '')}`, list)
    return from?.startsWith(`/${table}.do`) ? list : localOr(from, list)
}

/** A record as it is in memory: as it is stored, or as somebody just tried to change it. */
export function renderForm(
    visit: Visit,
    record: FormRecord,
    back: string,
    form: ClientForm | null = null,
): HttpResponse {
    const { state, sysId } = record
    const { instance } = visit
    const label = tableLabel(visit, state.table)
    const display = state.isNew ? 'New record' : instance.records.displayOf(state.table, sysId) || sysId
    const view = visit.request.query.get('sysparm_view') ?? ''
    const sections = formSections(visit, state.table, view, state.original)
    const content = markup`<form method="post" action="${addressOf(visit.request)}" autocomplete="off">
<input type="hidden" name="sysparm_ck" value="${formToken(visit)}"><input type="hidden" name="sysparm_stack" value="${back}">
${defaultButton(record)}
<div class="bar"><div class="fill"><h1>${label} <span class="note">${display}</span></h1>
<p class="lede">${hintOf(visit, state.table)}</p><a class="note" href="${back}">&lt; ${back === listAddress(state.table) ? pluralOf(visit, state.table) : 'Back'}</a></div>${buttons(visit, record)}</div>
${sections.map(
    ({
        caption,
        blocks,
    }) => markup`<section class="card">${(sections.length > 1 || caption) && markup`<h2>${caption || label}</h2>`}
<div class="inside">${blocks.map((block) => showBlock(visit, record, block, form))}</div></section>`,
)}
${links(visit, record)}</form>
${attachments(visit, record)}${relatedLists(visit, record, view)}`
    return page(visit, `${display} | ${label}`, content)
}

function showBlock(visit: Visit, record: FormRecord, block: FormBlock, form: ClientForm | null): Markup {
    const items = (list: readonly FormItem[]): Content =>
        list.map((item) =>
            item.kind === 'field'
                ? formField(visit, record, item.path, form?.messagesOf(item.path) ?? [])
                : markup`<p class="annotation">${item.text}</p>`,
        )
    if (block.kind === 'full') return markup`<div>${items(block.items)}</div>`
    return markup`<div class="columns">${block.columns.map((column) => markup`<div>${items(column)}</div>`)}</div>`
}

/** The Enter key presses the first button of a form: it saves, where that is allowed, and otherwise does nothing. */
function defaultButton({ state, canWrite }: FormRecord): Markup {
    const verb = state.isNew ? 'sysverb_insert' : 'sysverb_update_and_stay'
    return canWrite
        ? markup`<button class="hidden" name="sys_action" value="${verb}" tabindex="-1" aria-hidden="true">Save</button>`
        : markup`<button class="hidden" disabled tabindex="-1" aria-hidden="true">Save</button>`
}

function buttons(visit: Visit, record: FormRecord): Markup {
    const more = formActions(visit, record, ['form_context_menu'])
    return markup`<div class="actions">${actionButtons(formActions(visit, record, ['form_button']))}${platformButtons(record)}
${more.length > 0 && markup`<details class="more"><summary class="button">More</summary><div class="actions">${actionButtons(more)}</div></details>`}
${record.canDelete && markup`<details class="more"><summary class="button">Delete…</summary><div>Delete this record? <button class="destructive" name="sys_action" value="sysverb_delete">Delete</button></div></details>`}</div>`
}

function platformButtons({ state, canWrite }: FormRecord): Content {
    if (!canWrite) return null
    if (state.isNew) return markup`<button class="primary" name="sys_action" value="sysverb_insert">Submit</button>`
    return markup`<button name="sys_action" value="sysverb_update_and_stay">Save</button><button name="sys_action" value="sysverb_update">Update</button>`
}

function links(visit: Visit, record: FormRecord): Content {
    const actions = formActions(visit, record, ['form_link'])
    if (actions.length === 0) return null
    return markup`<section class="card"><h2>Related links</h2><div class="inside actions">${actionButtons(actions)}</div></section>`
}

/** Actions of the form at these places whose condition holds for the record. */
export function formActions(
    visit: Visit,
    { state }: FormRecord,
    placements: readonly Placement[],
): readonly UiAction[] {
    return actionsOf(visit, state.table, placements).filter((action) => isOffered(visit, action, state))
}
