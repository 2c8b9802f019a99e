/** `/system_properties_ui.do`: the properties of categories, shown and saved. */
import { redirect, type HttpResponse } from '../http/exchange.ts'
import { flag, markup, type Content, type Markup } from './markup.ts'
import { keepMessages } from './messages.ts'
import { explanation, page } from './page.ts'
import { readCategories, type Property } from './properties.ts'
import { addressOf, formToken, readForm, type Visit } from './visit.ts'

/** Shows the categories of `sysparm_category`. */
export function showProperties(visit: Visit): HttpResponse {
    const title = visit.request.query.get('sysparm_title') || 'System Properties'
    const categories = asked(visit).filter(({ properties }) => properties.length > 0)
    if (categories.length === 0)
        return page(
            visit,
            title,
            markup`<h1>${title}</h1><p class="empty"><b>No properties</b>There are none here that your roles may see.</p>`,
        )
    const canSave = categories.some(({ properties }) => properties.some(({ canWrite }) => canWrite))
    const save = canSave && markup`<button class="primary">Save</button>`
    return page(
        visit,
        title,
        markup`<form method="post" action="${addressOf(visit.request)}" autocomplete="off"><input type="hidden" name="sysparm_ck" value="${formToken(visit)}">
<div class="bar"><div class="fill"><h1>${title}</h1></div>${save}</div>
${categories.map(({ title: name, properties }) => markup`<section class="card"><h2>${name}</h2>${properties.map(showProperty)}</section>`)}
${save}</form>`,
    )
}

/** Saves what changed, through the record pipeline: business rules of properties may refuse. */
export function saveProperties(visit: Visit): HttpResponse {
    const fields = readForm(visit)
    if (!fields) return explanation(visit, 403, 'Form expired', 'This form does not belong to your session.')
    const { instance, tx } = visit
    const properties = asked(visit).flatMap((category) => category.properties)
    let saved = 0
    for (const property of properties.filter(({ canWrite }) => canWrite)) {
        const text = fields.getAll(property.name).at(-1)?.replaceAll('\r\n', '\n')
        const isUntouched = property.type === 'password2' ? text === '' : text === (property.row['value'] ?? '')
        if (text === undefined || isUntouched) continue
        const problem = findProblem(property, text)
        const state = instance.records.load('sys_properties', property.row)
        state.values['value'] = text === '' ? null : text
        if (problem) tx.messages.error.push(`${property.label}: ${problem}`)
        else if (instance.records.update(tx, state) === null || state.aborted)
            tx.messages.error.push(`${property.label} was not saved. ${state.lastError ?? ''}`.trim())
        else saved += 1
    }
    if (saved > 0) tx.messages.info.push(`Properties updated: ${saved}`)
    keepMessages(instance, visit.session, tx.messages)
    return redirect(addressOf(visit.request), visit.cookies)
}

function asked(visit: Visit) {
    const names = (visit.request.query.get('sysparm_category') ?? '').split(',').map((name) => name.trim())
    return readCategories(visit, names.filter(Boolean))
}

function findProblem({ type, choices }: Property, text: string): string | null {
    if (type === 'integer' && !/^-?\d*$/.test(text)) return `${text} is not a whole number`
    if (type === 'choicelist' && !choices.some(({ value }) => value === text))
        return `${text} is not one of its choices`
    return null
}

function showProperty(property: Property): Markup {
    const { name, label, hint, type } = property
    const about = markup`${hint && markup`<p>${hint}</p>`}<p class="code">${name}</p>`
    if (type === 'boolean')
        return markup`<fieldset class="property"><div><legend>${label}</legend>${about}</div><div class="choices">${yesOrNo(property)}</div></fieldset>`
    return markup`<div class="property"><div><label for="${name}">${label}</label>${about}</div><div>${input(property)}</div></div>`
}

function yesOrNo({ name, row, canWrite }: Property): Content {
    const isYes = row['value'] === 'true'
    return [
        markup`<label><input type="radio" name="${name}" value="true"${flag('checked', isYes)}${flag('disabled', !canWrite)}> Yes</label> `,
        markup`<label><input type="radio" name="${name}" value="false"${flag('checked', !isYes)}${flag('disabled', !canWrite)}> No</label>`,
    ]
}

function input({ name, row, type, choices, canWrite }: Property): Markup {
    const value = row['value'] ?? ''
    if (type === 'password2')
        return markup`<input type="password" id="${name}" name="${name}" value="" placeholder="${value ? '********' : 'not set'}" autocomplete="new-password"${flag('readonly', !canWrite)}>`
    if (type === 'choicelist') {
        const isKnown = choices.some((choice) => choice.value === value)
        const own =
            !isKnown && markup`<option value="${value}"${flag('selected', true)}>${value || '-- None --'}</option>`
        return markup`<select id="${name}" name="${name}"${flag('disabled', !canWrite)}>${own}${choices.map((choice) => markup`<option value="${choice.value}"${flag('selected', choice.value === value)}>${choice.label}</option>`)}</select>`
    }
    if (value.length > 60 || value.includes('\n'))
        return markup`<textarea id="${name}" name="${name}" rows="4"${flag('readonly', !canWrite)}>
${value}</textarea>`
    return markup`<input type="text" id="${name}" name="${name}" value="${value}"${flag('readonly', !canWrite)}>`
}
