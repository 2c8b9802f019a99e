/** Everything that is not REST: processors and pages with names ending in `.do`, and static assets. */
import type { InstallTarget } from '../install/target.ts'
import { answerAngular } from '../http/angular-processor.ts'
import { answerAppsProcessor } from '../http/apps-processor.ts'
import { notFound, type HttpRequest, type HttpResponse } from '../http/exchange.ts'
import { answerLogin, answerLogout } from '../ui/login-page.ts'
import { answerTokenRequest } from '../http/token-endpoint.ts'
import { answerWorkspace, redirectToWorkspace } from '../dashboards/index.ts'
import { answerUi } from '../ui/index.ts'
import { answerUiPage, hasUiPage } from '../http/ui-pages.ts'
import { answerUpload } from '../http/upload-processor.ts'
import { answerUxAsset } from '../http/ux-assets.ts'

/** Answers one request for a page or processor. */
export type Page = (instance: InstallTarget, request: HttpRequest) => HttpResponse

const PAGES: Readonly<Record<string, Page>> = {
    'angular.do': answerAngular,
    'local_workspace.do': answerWorkspace,
    'login.do': answerLogin,
    'logout.do': answerLogout,
    'oauth_token.do': answerTokenRequest,
    'sn_appclient_upload_processor.do': answerUpload,
    'xmlhttp.do': answerAppsProcessor,
}

/** Answers a path outside `/api`. */
export function answerPage(instance: InstallTarget, request: HttpRequest, segments: readonly string[]): HttpResponse {
    const [name = ''] = segments
    if (segments.length === 1 && Object.hasOwn(PAGES, name)) return PAGES[name]!(instance, request)
    if (segments.length === 1 && hasUiPage(instance, name)) return answerUiPage(instance, request, name)
    if (segments.length === 0 || (segments.length === 1 && name.endsWith('.do')))
        return answerUi(instance, request, name)
    if (name === 'now' && segments.length > 1) return redirectToWorkspace(segments)
    if (name === 'uxasset' && segments[1] === 'externals') return answerUxAsset(instance, segments.slice(2).join('/'))
    return notFound()
}
