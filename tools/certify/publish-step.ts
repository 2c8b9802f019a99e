/** Publishes the application to the application repository, where the instance has one. */
import { notOffered, passed, type Check } from './check.ts'
import { SCOPE, type Context } from './context.ts'
import { runOperation } from './operation.ts'

/** A version is published once and cannot be taken back; that it is there already is as good. */
export async function publishStep({ client, version }: Context): Promise<readonly Check[]> {
    const ended = await runOperation(client, `app_repo/publish?scope=${SCOPE}&version=${encodeURIComponent(version)}`)
    if (ended.isSuccessful) return [passed('publish.app_repo', `version ${version} is in the application repository`)]
    if (/already/i.test(ended.error))
        return [passed('publish.app_repo', `version ${version} was in the application repository already`)]
    return [notOffered('publish.app_repo', `${ended.status}: ${ended.error || 'no reason given'}`)]
}
