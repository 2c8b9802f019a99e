/**
 * UI pages (`sys_ui_page`) as the SDK's build writes them: static HTML with a few Jelly tags of the platform.
 *
 * An approximation: the platform's own scripts and styles that a page requires are left out, and pages that compute with Jelly are
 * refused as not emulated.
 */
import type { InstallTarget } from '../install/target.ts'
import { NotEmulated, type Condition, type Row, type User } from '../kernel/kernel.ts'
import { html, notFound, redirect, type HttpRequest, type HttpResponse } from './exchange.ts'
import { pageCaller } from './page-caller.ts'
import { passesAcl } from './rest-access.ts'
import { cookiesOf, newSession, sessionOf, userTokenOf, type Session } from './sessions.ts'

/** Whether the application has a page with this endpoint. */
export function hasUiPage(instance: InstallTarget, endpoint: string): boolean {
    return find(instance, 'sys_ui_page', 'endpoint', endpoint) !== undefined
}

/** Shows the page with this endpoint to a user who may read it; sends everybody else to the login. */
export function answerUiPage(instance: InstallTarget, request: HttpRequest, endpoint: string): HttpResponse {
    const page = find(instance, 'sys_ui_page', 'endpoint', endpoint)
    if (!page) return notFound()
    const user = pageCaller(instance, request)
    const isPublic = find(instance, 'sys_public', 'page', endpoint.replace(/\.do$/, ''))?.['active'] === '1'
    if (!user && !isPublic) {
        const uri = request.path + (request.queryString ? `?${request.queryString}` : '')
        return redirect(`/login.do?sysparm_uri=${encodeURIComponent(uri)}`)
    }
    if (user && !mayRead(instance, request, page, user))
        return html(403, '<!DOCTYPE html><title>Security constraint</title><p>Security constraints prevent access')
    if (request.method !== 'GET') throw new NotEmulated(`${request.method} ${endpoint} (processing script)`)
    const known = sessionOf(instance, request)
    const session = known && known.userId === (user?.sysId ?? null) ? known : newSession(user)
    const cookies = session === known ? [] : cookiesOf(instance, session)
    return html(200, render(instance, page['html'] ?? '', session), cookies)
}

/** Access control rules of the type ui_page: any that passes is enough; without one, every user may look. */
function mayRead(instance: InstallTarget, request: HttpRequest, page: Row, user: User): boolean {
    const equal = (path: string, value: string): Condition => ({ kind: 'compare', path, operator: '=', value })
    const names = new Set([page['name'] ?? '', (page['endpoint'] ?? '').replace(/\.do$/, '')])
    const where: Condition = {
        kind: 'and',
        terms: [equal('type', 'ui_page'), equal('operation', 'read'), equal('active', '1')],
    }
    const acls = instance.database
        .select({ table: 'sys_security_acl', where, orderBy: [], window: null })
        .filter((acl) => names.has(acl['name'] ?? ''))
    const tx = instance.transaction({ name: request.path, user, interactive: true })
    return acls.length === 0 || acls.some((acl) => passesAcl(instance, tx, acl))
}

/** What the expressions of built pages say. */
const EXPRESSIONS: Readonly<Record<string, (instance: InstallTarget, session: Session) => string>> = {
    AMP: () => '&',
    'gs.getSession().getSessionToken() || gs.getSessionToken()': userTokenOf,
    'gs.getSession().getSessionToken()': userTokenOf,
    'gs.getSessionToken()': userTokenOf,
    'UxFrameworkScriptables.getFlushTimestamp()': () => 'local',
    'sn_ui.PolarisUI.getThemeVariableCssCacheKey()': () => 'local',
}

function render(instance: InstallTarget, text: string, session: Session): string {
    const body = text
        .replace(/<\?xml[^>]*\?>/g, '')
        .replace(/<\/?j:jelly[^>]*>/g, '')
        .replace(/<g2?:(requires|client_script)\b[^>]*?(\/>|>\s*<\/g2?:\1>)/g, '')
        .replace(/<link[^>]*(set-cache-buster|uxappimmutables)[^>]*?(\/>|>(\s*<\/link>)?)/g, '')
        .replace(/<script[^>]*library-uxf[^>]*>\s*<\/script>/g, '')
        .replace(/\$\[([^\]]*)\]/g, (_whole, expression: string) => {
            const value = EXPRESSIONS[expression.trim()]
            if (!value) throw new NotEmulated(`Jelly expression ${expression}`)
            return value(instance, session)
        })
    const tag = /<((?:j2?|g2?):[\w-]+)/.exec(body)?.[1]
    if (tag) throw new NotEmulated(`Jelly tag ${tag}`)
    const expression = /\$\{[^}]*\}/.exec(body)?.[0]
    if (expression) throw new NotEmulated(`Jelly expression ${expression}`)
    return `<!DOCTYPE html>\n${body.trim()}\n`
}

function find(instance: InstallTarget, table: string, column: string, value: string): Row | undefined {
    if (!instance.dictionary.table(table)?.columns.has(column)) return undefined
    const where: Condition = { kind: 'compare', path: column, operator: '=', value }
    return instance.database.select({ table, where, orderBy: [], window: null })[0]
}
