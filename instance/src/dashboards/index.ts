/** Workspaces of the platform, drawn plainly: `/local_workspace.do`, and the addresses `/now/<path>/…` that lead there. */
import type { InstallTarget } from '../install/target.ts'
import { notFound, type HttpRequest, type HttpResponse } from '../http/exchange.ts'
import { answerVisit } from '../ui/index.ts'
import { showWorkspace } from './workspace-page.ts'

export { redirectToWorkspace } from './workspace-page.ts'

/** Answers a request for the drawing of a workspace or dashboard. */
export function answerWorkspace(instance: InstallTarget, request: HttpRequest): HttpResponse {
    return request.method === 'GET' ? answerVisit(instance, request, showWorkspace) : notFound()
}
