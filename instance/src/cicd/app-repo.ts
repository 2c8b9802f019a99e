/** CICD API, `/api/sn_cicd/app_repo`: publishes an application to the repository, installs it from there, and rolls it back. */
import { hasDrafts, publishDrafts } from '../flow/publish.ts'
import type { Call } from '../http/call.ts'
import type { HttpRequest, HttpResponse } from '../http/exchange.ts'
import { compareVersions, publishedVersions, publishVersion, type PublishedVersion } from '../install/app-repository.ts'
import { trackWork, type Steps } from '../install/background-work.ts'
import { forgetNewestPackage, installedPackages } from '../install/installed-packages.ts'
import { preparePackageInstall } from '../install/package-install.ts'
import { packageAsItIs } from '../install/publish-package.ts'
import { rollbackSteps } from '../install/rollback-app.ts'
import type { InstallTarget } from '../install/target.ts'
import { NotEmulated, type Row } from '../kernel/kernel.ts'
import { refused, taken } from './operation.ts'

const VERSION = /^\d+(\.\d+){0,3}$/

/** `POST app_repo/publish`: stores the application as it is on this instance, under the version of the request or its own. */
export function publishApplication({ instance }: Call, request: HttpRequest): HttpResponse {
    const named = nameOf(request)
    if (named === null) return MISSING_NAME
    const row = findApplication(instance, named)
    if (!row) return refused(404, `No application ${named}`)
    const application = row['sys_id'] ?? ''
    const version = request.query.get('version') || (row['version'] ?? '')
    if (!VERSION.test(version)) return refused(400, `${version || 'No version'} is not a version such as 1.0.0`)
    if (compareVersions(version, row['version'] ?? '') < 0)
        return refused(400, `Version ${version} is older than ${row['version']}, which this instance has`)
    if (publishedVersions(instance, application).some((one) => one.version === version))
        return refused(400, `Version ${version} exists in the application repository`)
    const devNotes = request.query.get('dev_notes') ?? ''
    const steps = publishSteps(instance, application, { version, devNotes })
    const work = trackWork(instance, `Publish ${row['scope']}`, steps, undefined, subjectOf(application))
    return { ...taken(request, work.tracker, { percent_complete: 0 }), afterwards: work.start }
}

function* publishSteps(
    instance: InstallTarget,
    application: string,
    { version, devNotes }: { readonly version: string; readonly devNotes: string },
): Steps {
    const installed = installedPackages(instance, application).at(-1)
    if (!installed) throw new NotEmulated('publishing an application that no package installed')
    yield 10
    instance.database.update('sys_app', application, { version })
    instance.announce('sys_app', 'update', instance.database.get('sys_app', application)!)
    const scope = instance.database.get('sys_app', application)?.['scope'] ?? ''
    const facts = { scope, version, devNotes, areFlowsPublished: !hasDrafts(instance, application) }
    publishVersion(instance, application, facts, packageAsItIs(instance, installed.application, application))
    return 'This operation succeeded'
}

/** `POST app_repo/install`: installs a version of the repository, the newest when none is named. */
export function installFromRepository(call: Call, request: HttpRequest): HttpResponse {
    const { instance } = call
    const named = nameOf(request)
    if (named === null) return MISSING_NAME
    if (request.query.get('base_app_version')) throw new NotEmulated('base_app_version of a store application')
    const versions = publishedVersions(instance, named)
    const wanted = request.query.get('version')
    const published = wanted ? versions.find(({ version }) => version === wanted) : versions.at(-1)
    if (!published)
        return refused(404, `The application repository has no ${wanted ? `version ${wanted} of ` : ''}${named}`)
    const before = findApplication(instance, published.applicationId)?.['version'] ?? null
    const install = preparePackageInstall(
        instance,
        () => published.application,
        { scope: published.scope, version: published.version, userId: call.tx.user.sysId },
        {},
        { finish: () => finishInstall(instance, published), subject: subjectOf(published.applicationId) },
    )
    const more = { percent_complete: 0, rollback_version: before }
    return { ...taken(request, install.tracker, more), afterwards: install.start }
}

/** Flows and actions arrive as they were on the instance that published them. */
function finishInstall(instance: InstallTarget, published: PublishedVersion): void {
    if (published.areFlowsPublished) publishDrafts(instance, published.applicationId)
}

/** `POST app_repo/rollback`: returns to the version that was installed before; the request has to name it. */
export function rollBackApplication({ instance }: Call, request: HttpRequest): HttpResponse {
    const named = nameOf(request)
    if (named === null) return MISSING_NAME
    const wanted = request.query.get('version')
    if (!wanted) return refused(400, 'The parameter version is required')
    const application = findApplication(instance, named)?.['sys_id']
    if (!application) return refused(400, `No application ${named}`)
    const [newer, older] = [...installedPackages(instance, application)].reverse()
    if (!newer || !older) return refused(400, `No version of ${named} was installed before this one`)
    if (older.version !== wanted)
        return refused(400, `Expected rollback version does not match target: ${older.version}`)
    const steps = function* (): Steps {
        const message = yield* rollbackSteps(instance, newer.application, older.application)
        forgetNewestPackage(instance, application)
        return message
    }
    const work = trackWork(instance, `Roll back ${named}`, steps(), undefined, subjectOf(application))
    return { ...taken(request, work.tracker, { percent_complete: 0 }), afterwards: work.start }
}

const MISSING_NAME = refused(400, 'Either sys_id or scope is required')

function nameOf({ query }: HttpRequest): string | null {
    return query.get('sys_id') || query.get('scope') || null
}

function subjectOf(application: string) {
    return { source_table: 'sys_app', source: application } as const
}

function findApplication(instance: InstallTarget, scopeOrId: string): Row | null {
    const byId = instance.database.get('sys_app', scopeOrId)
    const where = { kind: 'compare', path: 'scope', operator: '=', value: scopeOrId } as const
    const query = { table: 'sys_app', where, orderBy: [], window: { first: 0, last: 1 } }
    return byId ?? instance.database.select(query)[0] ?? null
}
