/** Takes a posted form: writes the record as its user may, or runs the UI action that was pressed. */
import { deleteAttachmentsOf } from '../glide/attachment-store.ts'
import { redirect, type HttpResponse } from '../http/exchange.ts'
import { formAddress, listAddress, localOr, toSafeAddress } from './addresses.ts'
import { missingFields, takeInput } from './form-input.ts'
import { formActions, noRecord, renderForm } from './form-page.ts'
import { findFormRecord, type FormRecord } from './form-record.ts'
import { keepMessages } from './messages.ts'
import { explanation } from './page.ts'
import { press } from './ui-actions.ts'
import { readForm, type Visit } from './visit.ts'

/**
 * | sys_action | does |
 * |---|---|
 * | `sysverb_insert` | creates the record, then goes back |
 * | `sysverb_update`, `sysverb_update_and_stay` | writes it, then goes back or stays |
 * | `sysverb_delete` | deletes it, then goes back |
 * | sys_id of a UI action | takes over the input into `current` without writing it, then runs the script |
 */
export function submitForm(visit: Visit, table: string): HttpResponse {
    const fields = readForm(visit)
    if (!fields) return explanation(visit, 403, 'Form expired', 'This form does not belong to your session.')
    const record = findFormRecord(visit, table)
    if (!record) return noRecord(visit)
    const back = localOr(fields.get('sysparm_stack'), listAddress(record.state.table))
    const verb = fields.get('sys_action') ?? ''
    if (verb === 'sysverb_delete') return remove(visit, record, back)
    if (verb.startsWith('sysverb_')) return write(visit, record, fields, back, verb)
    return act(visit, record, fields, back, verb)
}

function remove(visit: Visit, record: FormRecord, back: string): HttpResponse {
    const { instance, tx } = visit
    if (!record.canDelete) return refused(visit)
    const sysId = record.state.values['sys_id'] ?? ''
    if (instance.records.delete(tx, record.state)) {
        deleteAttachmentsOf(instance, tx, sysId)
        return leave(visit, back)
    }
    return again(visit, record, back, [record.state.lastError ?? 'The record was not deleted.'])
}

function write(visit: Visit, record: FormRecord, fields: URLSearchParams, back: string, verb: string): HttpResponse {
    const { state } = record
    if (!record.canWrite || state.isNew !== (verb === 'sysverb_insert')) return refused(visit)
    const problems = takeAll(visit, record, fields)
    if (problems.length > 0) return again(visit, record, back, problems)
    const { records } = visit.instance
    const sysId = state.isNew ? records.insert(visit.tx, state) : records.update(visit.tx, state)
    if (sysId === null) return again(visit, record, back, [state.lastError ?? 'The record was not saved.'])
    return leave(visit, verb === 'sysverb_update_and_stay' ? formAddress(state.table, sysId) : back)
}

function takeAll(visit: Visit, { state }: FormRecord, fields: URLSearchParams): readonly string[] {
    const problems = takeInput(visit, state, fields)
    const missing = missingFields(visit, state, fields)
    if (missing.length === 0) return problems
    return [...problems, `The following mandatory fields are not filled in: ${missing.join(', ')}`]
}

/** Offered is what the stored record offers: input cannot make an action appear. */
function act(visit: Visit, record: FormRecord, fields: URLSearchParams, back: string, wanted: string): HttpResponse {
    const { state } = record
    const offered = formActions(visit, record, ['form_button', 'form_context_menu', 'form_link'])
    const action = offered.find(({ sysId, isClient }) => sysId === wanted && !isClient)
    if (!action) return explanation(visit, 403, 'Not allowed', 'This action is not offered to you on this record.')
    const problems = record.canWrite ? takeAll(visit, record, fields) : []
    if (problems.length > 0) return again(visit, record, back, problems)
    const { redirect: target, failure } = press(visit, action, state)
    if (failure === null) {
        visit.tx.redirect = target
        return leave(visit, back)
    }
    visit.tx.messages.error.push(`The action failed: ${failure}`)
    return leave(visit, state.isNew ? back : formAddress(state.table, record.sysId))
}

/** What was typed stays in the form, below what is wrong with it. */
function again(visit: Visit, record: FormRecord, back: string, problems: readonly string[]): HttpResponse {
    visit.tx.messages.error.push(...problems)
    return renderForm(visit, record, back)
}

/** A rule may send the browser elsewhere. */
function leave(visit: Visit, address: string): HttpResponse {
    const { redirect: elsewhere, messages } = visit.tx
    keepMessages(visit.instance, visit.session, messages)
    return redirect(elsewhere ? toSafeAddress(elsewhere) : address, visit.cookies)
}

function refused(visit: Visit): HttpResponse {
    return explanation(visit, 403, 'Not allowed', 'Security constraints prevent this change.')
}
