/** `/xmlhttp.do` for `AppsAjaxProcessor`: picks the current application, and deletes one. Other processors are not emulated. */
import { trackWork } from '../install/background-work.ts'
import type { InstallTarget } from '../install/target.ts'
import { uninstallSteps } from '../install/uninstall-app.ts'
import { NotEmulated } from '../kernel/kernel.ts'
import { notAuthenticated } from './authentication.ts'
import type { HttpRequest, HttpResponse } from './exchange.ts'
import { processorCaller } from './page-caller.ts'

const APPS = 'com.snc.apps.AppsAjaxProcessor'

/** Answers with the XML of an Ajax call; the answer to a deletion is its tracker. */
export function answerAppsProcessor(instance: InstallTarget, request: HttpRequest): HttpResponse {
    const form = new URLSearchParams(request.body.toString('utf8'))
    const user = processorCaller(instance, request, form.get('sysparm_ck') ?? '')
    if (!user?.roles.has('admin')) return notAuthenticated()
    const processor = form.get('sysparm_processor') ?? ''
    const name = form.get('sysparm_function') ?? ''
    if (processor !== APPS) throw new NotEmulated(`xmlhttp.do ${processor}`)
    // The present application is a preference of the user in the browser; nothing here depends on it.
    if (name === 'changeApplication') return xml('')
    if (name !== 'deleteApplication' && name !== 'uninstallApplication') throw new NotEmulated(`${APPS}.${name}`)
    const sysId = form.get('sysparm_sys_id') ?? ''
    const work = trackWork(instance, `Delete application ${sysId}`, uninstallSteps(instance, sysId))
    return { ...xml(work.tracker), afterwards: work.start }
}

function xml(answer: string): HttpResponse {
    return {
        status: 200,
        headers: { 'Content-Type': 'text/xml;charset=UTF-8' },
        body: `<?xml version="1.0" encoding="UTF-8"?><xml answer="${answer}" sysparm_max="15"/>`,
    }
}
