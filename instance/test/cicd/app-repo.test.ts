/** The application repository behind `/api/sn_cicd/app_repo` ("CICD API", REST API reference). */
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { bootInstance, serve, type LocalInstance, type RunningServer } from '../../index.ts'
import { startBench, type Answer, type Bench } from '../http/bench.ts'
import { ended, upload, xml, zip } from '../http/upload.ts'

const APP = 'a'.repeat(32)
const MODE = 'b'.repeat(32)
const RULE = 'c'.repeat(32)
const NEWER = 'd'.repeat(32)

const rule = (script: string) => ({ sys_id: RULE, name: 'Rule', collection: 'incident', active: 'true', script })

/** A version of an application; the second one has a rule more. */
const application = (version: string): Record<string, string> => ({
    '/scope/sys_app.xml': xml('sys_app', { sys_id: APP, scope: 'x_lab', name: 'Lab', version }),
    [`/update/sys_properties_${MODE}.xml`]: xml('sys_properties', {
        sys_id: MODE,
        name: 'x_lab.mode',
        value: 'fast',
        sys_scope: APP,
    }),
    [`/update/sys_script_${RULE}.xml`]: xml('sys_script', { ...rule(`gs.info('${version}')`), sys_scope: APP }),
    ...(version === '1.0.0'
        ? {}
        : {
              [`/update/sys_script_${NEWER}.xml`]: xml('sys_script', {
                  ...rule('gs.info(1)'),
                  sys_id: NEWER,
                  sys_scope: APP,
              }),
          }),
})

let bench: Bench
beforeEach(async () => {
    bench = await startBench()
})
afterEach(() => bench.close())

const install = async (version: string): Promise<void> => {
    const { body } = await upload(bench, zip(application(version)))
    expect(await ended(bench, body['executionTracker']!)).toMatchObject({ status: '2' })
}
const post = (path: string, query: string, as?: string | null): Promise<Answer> =>
    bench.send('POST', `/api/sn_cicd/${path}?${query}`, as === undefined ? {} : { as })
const done = async (path: string, query: string) => {
    const { status, body } = await post(path, query)
    expect([status, body.result.status, body.result.status_label]).toEqual([200, '0', 'Pending'])
    return ended(bench, body.result.links.progress.id as string)
}
const value = async (path: string, column: string): Promise<string | undefined> =>
    (await bench.send('GET', `/api/now/table/${path}`)).body.result?.[column]

it('publishes the version that the instance has, and links to the application', async () => {
    await install('1.0.0')
    const progress = await done('app_repo/publish', 'scope=x_lab')
    expect(progress).toMatchObject({
        status: '2',
        percent_complete: 100,
        error: '',
        links: { source: { id: APP, url: `${bench.server.url}/api/now/table/sys_app/${APP}` } },
    })
})

it('publishes under the version of the request, and gives the application that version', async () => {
    await install('1.0.0')
    await done('app_repo/publish', `sys_id=${APP}&version=1.0.7&dev_notes=first`)
    expect(await value(`sys_app/${APP}`, 'version')).toBe('1.0.7')
    const installed = await post('app_repo/install', 'scope=x_lab&version=1.0.7')
    expect(await ended(bench, installed.body.result.links.progress.id)).toMatchObject({ status: '2' })
})

it.each([
    ['no application', 'dev_notes=x', 400, 'Either sys_id or scope is required'],
    ['an unknown application', 'scope=x_none', 404, 'No application x_none'],
    ['an older version', 'scope=x_lab&version=0.9', 400, 'Version 0.9 is older than 1.0.0, which this instance has'],
    ['what is no version', 'scope=x_lab&version=next', 400, 'next is not a version such as 1.0.0'],
    ['a version twice', 'scope=x_lab', 400, 'Version 1.0.0 exists in the application repository'],
])('refuses to publish %s', async (_what, query, status, error) => {
    await install('1.0.0')
    await done('app_repo/publish', 'scope=x_lab')
    const answer = await post('app_repo/publish', query)
    expect([answer.status, answer.body.result]).toEqual([status, expect.objectContaining({ status: '3', error })])
})

it('installs the newest version, says which one was there, and rolls back to it', async () => {
    await install('1.0.0')
    await done('app_repo/publish', 'scope=x_lab')
    await install('1.10.0')
    await done('app_repo/publish', 'scope=x_lab')
    await install('1.0.0')

    const { body } = await post('app_repo/install', 'scope=x_lab')
    expect(body.result.rollback_version).toBe('1.0.0')
    await ended(bench, body.result.links.progress.id)
    expect(await value(`sys_app/${APP}`, 'version')).toBe('1.10.0')
    expect(await value(`sys_script/${NEWER}`, 'name')).toBe('Rule')

    expect(await done('app_repo/rollback', 'scope=x_lab&version=1.0.0')).toMatchObject({ status: '2' })
    expect(await value(`sys_app/${APP}`, 'version')).toBe('1.0.0')
    expect(await value(`sys_script/${RULE}`, 'script')).toBe("gs.info('1.0.0')")
    expect(await value(`sys_script/${NEWER}`, 'name')).toBeUndefined()
})

it('rolls back to the version that was there only', async () => {
    await install('1.0.0')
    expect((await post('app_repo/rollback', 'scope=x_lab&version=0.1')).body.result.error).toBe(
        'No version of x_lab was installed before this one',
    )
    await install('1.1.0')
    const { status, body } = await post('app_repo/rollback', 'scope=x_lab&version=0.1')
    expect([status, body.result.error]).toEqual([400, 'Expected rollback version does not match target: 1.0.0'])
    expect((await post('app_repo/rollback', 'scope=x_lab')).status).toBe(400)
})

it('does not install what nobody published', async () => {
    const answer = await post('app_repo/install', 'scope=x_lab&version=1.0.0')
    expect([answer.status, answer.body.result.error]).toEqual([
        404,
        'The application repository has no version 1.0.0 of x_lab',
    ])
    expect((await post('app_repo/install', '')).status).toBe(400)
})

it('is for administrators and pipelines', async () => {
    expect((await post('app_repo/install', 'scope=x_lab', null)).status).toBe(401)
    expect((await post('app_repo/install', 'scope=x_lab', 'fulfiller:pw')).status).toBe(403)
    expect((await bench.send('GET', '/api/sn_cicd/app_repo/install')).status).toBe(405)
    expect((await post('app_repo/uninstall', 'scope=x_lab')).status).toBe(400)
    expect((await bench.send('POST', '/api/sn_cicd/v1/app_repo/install')).status).toBe(400)
})

it('publishes what people changed, and not the value of a property', async () => {
    await install('1.0.0')
    await bench.send('PATCH', `/api/now/table/sys_script/${RULE}`, { body: { script: 'gs.info("ours") // a < b' } })
    await bench.send('PATCH', `/api/now/table/sys_properties/${MODE}`, { body: { value: 'slow' } })
    await done('app_repo/publish', 'scope=x_lab')
    await install('1.1.0')
    bench.instance.database.deleteWhere({ table: 'sys_update_xml', where: null, orderBy: [], window: null })
    bench.instance.database.delete('sys_script', RULE)
    await done('app_repo/install', 'scope=x_lab&version=1.0.0')
    expect(await value(`sys_script/${RULE}`, 'script')).toBe('gs.info("ours") // a < b')
    expect(await value(`sys_properties/${MODE}`, 'value')).toBe('slow')
})

it('runs one operation after the other', async () => {
    await install('1.0.0')
    await done('app_repo/publish', 'scope=x_lab')
    const [first, second] = await Promise.all([
        post('app_repo/install', 'scope=x_lab'),
        post('app_repo/install', 'scope=x_lab'),
    ])
    for (const { body } of [first!, second!])
        expect(await ended(bench, body.result.links.progress.id)).toMatchObject({ status: '2' })
})

describe('with a folder', () => {
    let folder: string
    const open: { instance: LocalInstance; server: RunningServer }[] = []
    beforeEach(() => {
        folder = mkdtempSync(join(tmpdir(), 'app-repository-'))
    })
    afterEach(async () => {
        for (const { instance, server } of open.splice(0)) {
            await server.close()
            instance.close()
        }
        rmSync(folder, { recursive: true, force: true })
    })

    const start = async (name: string): Promise<Bench> => {
        const { instance } = bootInstance({
            application: null,
            password: 'admin',
            file: join(folder, name),
            appRepository: join(folder, 'repository'),
        })
        const server = await serve(() => instance, { port: 0 })
        open.push({ instance, server })
        return { ...bench, instance, server, send: (method, path, options) => sendTo(server, method, path, options) }
    }
    const sendTo = async (
        server: RunningServer,
        method: string,
        path: string,
        { body }: { readonly body?: unknown } = {},
    ): Promise<Answer> => {
        const response = await fetch(server.url + path, {
            method,
            headers: { authorization: `Basic ${Buffer.from('admin:admin').toString('base64')}` },
            body: body === undefined ? undefined : JSON.stringify(body),
        })
        return { status: response.status, headers: response.headers, body: await response.json() }
    }

    it('shares versions between instances, and rolls back after a restart', async () => {
        const development = await start('development.db')
        for (const version of ['1.0.0', '1.1.0']) {
            const { body } = await upload(development, zip(application(version)))
            await ended(development, body['executionTracker']!)
            const published = await development.send('POST', '/api/sn_cicd/app_repo/publish?scope=x_lab')
            expect(await ended(development, published.body.result.links.progress.id)).toMatchObject({ status: '2' })
        }
        let production = await start('production.db')
        for (const version of ['1.0.0', '1.1.0']) {
            const path = `/api/sn_cicd/app_repo/install?scope=x_lab&version=${version}`
            const { body } = await production.send('POST', path)
            await ended(production, body.result.links.progress.id)
        }
        production.instance.close()
        expect(existsSync(join(folder, 'repository', APP, '1.1.0', 'scope'))).toBe(true)

        production = await start('production.db')
        const { body } = await production.send('POST', '/api/sn_cicd/app_repo/rollback?scope=x_lab&version=1.0.0')
        expect(await ended(production, body.result.links.progress.id)).toMatchObject({ status: '2' })
        const app = await production.send('GET', `/api/now/table/sys_app/${APP}`)
        expect(app.body.result.version).toBe('1.0.0')
    })
})
