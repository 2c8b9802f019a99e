/** `/sn_appclient_upload_processor.do`: takes the package that `now-sdk install` uploads and installs it in the background. */
import { packageInZip } from '../install/app-package.ts'
import { preparePackageInstall } from '../install/package-install.ts'
import type { InstallTarget } from '../install/target.ts'
import { json, type HttpRequest, type HttpResponse } from './exchange.ts'
import { notAuthenticated } from './authentication.ts'
import { parseMultipart } from './multipart.ts'
import { processorCaller } from './page-caller.ts'

/** Answers with the tracker of the install at once; the client follows it at `/api/sn_cicd/progress`. */
export function answerUpload(instance: InstallTarget, request: HttpRequest): HttpResponse {
    const parts = parseMultipart(request.headers['content-type'] ?? '', request.body) ?? []
    const text = (name: string): string => parts.find((part) => part.name === name)?.content.toString('utf8') ?? ''
    const user = processorCaller(instance, request, text('sysparm_ck'))
    // The client reads 401 as insufficient permissions.
    if (!user?.roles.has('admin')) return notAuthenticated()
    const file = parts.find((part) => part.name === 'attachFile')
    if (!file) return json(400, { error: 'The form has no file attachFile' })
    const { query } = request
    const install = preparePackageInstall(
        instance,
        () => packageInZip(file.content),
        {
            scope: query.get('sysparm_fluent_scope_name') ?? '',
            version: query.get('sysparm_fluent_app_version') ?? '',
            userId: user.sysId,
        },
        { demo: text('load_demo') === 'true' },
    )
    return {
        ...json(200, { executionTracker: install.tracker, rollbackContext: install.rollbackContext }),
        afterwards: install.start,
    }
}
