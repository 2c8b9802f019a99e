/** Pages for people: menu, lists, forms and properties, drawn from what the installed application says of them. */
import type { InstallTarget } from '../install/target.ts'
import { NotEmulated } from '../kernel/kernel.ts'
import { ScriptError } from '../runtime/script-error.ts'
import { notFound, redirect, type HttpRequest, type HttpResponse } from '../http/exchange.ts'
import { localOr } from './addresses.ts'
import { sendAttachment } from './attachment-page.ts'
import { showForm } from './form-page.ts'
import { submitForm } from './form-submit.ts'
import { showHome } from './home-page.ts'
import { runListAction } from './list-actions.ts'
import { showList } from './list-page.ts'
import { explanation } from './page.ts'
import { saveProperties, showProperties } from './properties-page.ts'
import { startVisit, type Visit } from './visit.ts'

/** What a page answers a person. */
export type Answer = (visit: Visit) => HttpResponse

const HOME = new Set(['', 'navpage.do', 'home.do', 'nav_to.do'])

/** Answers the path of a page: its one segment, or none. */
export function answerUi(instance: InstallTarget, request: HttpRequest, name: string): HttpResponse {
    const isPost = request.method === 'POST'
    const answer = HOME.has(name) ? goHome : find(instance, name, isPost)
    if (!answer || (!isPost && request.method !== 'GET')) return notFound()
    return answerVisit(instance, request, answer)
}

/** Answers whom the request comes from; what cannot be shown is explained on a page. */
export function answerVisit(instance: InstallTarget, request: HttpRequest, answer: Answer): HttpResponse {
    const visit = startVisit(instance, request)
    if ('status' in visit) return visit
    try {
        return answer(visit)
    } catch (error) {
        if (error instanceof NotEmulated) return explanation(visit, 501, 'Not emulated', error.message)
        // A script in a filter or a default.
        if (error instanceof ScriptError) return explanation(visit, 500, 'A script failed', error.message)
        throw error
    }
}

/** `nav_to.do?uri=…` is how other places link to a page within the frame. */
function goHome(visit: Visit): HttpResponse {
    const target = visit.request.query.get('uri')
    if (target) return redirect(localOr(`/${target.replace(/^[/\\]+/, '')}`, '/'), visit.cookies)
    return showHome(visit)
}

function find(instance: InstallTarget, name: string, isPost: boolean): Answer | null {
    if (name === 'system_properties_ui.do') return isPost ? saveProperties : showProperties
    if (name === 'sys_attachment.do') return isPost ? null : sendAttachment
    const list = /^(.+)_list\.do$/.exec(name)?.[1] ?? ''
    if (instance.dictionary.table(list))
        return isPost ? (visit) => runListAction(visit, list) : (visit) => showList(visit, list)
    const table = /^(.+)\.do$/.exec(name)?.[1] ?? ''
    if (!instance.dictionary.table(table)) return null
    return isPost ? (visit) => submitForm(visit, table) : (visit) => showForm(visit, table)
}
