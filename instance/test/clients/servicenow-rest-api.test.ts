/** The client of the package servicenow-rest-api, unmodified, against the instance. It speaks TLS only. */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { request as forward } from 'node:http'
import { createServer, type Server } from 'node:https'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startBench, storeRows, type Bench } from '../http/bench.ts'
import { runModule } from './run-script.ts'

const GROUP = 'a0000000000000000000000000000001'
let bench: Bench
let folder: string
let front: Server
let host: string

beforeAll(async () => {
    bench = await startBench()
    storeRows(bench.instance, [{ table: 'sys_user_group', sys_id: GROUP, values: { name: 'Bureau' } }])
    bench.instance.mark()
    folder = mkdtempSync(join(tmpdir(), 'tls-'))
    makeCertificate()
    front = createServer(
        { key: readFileSync(join(folder, 'key.pem')), cert: readFileSync(join(folder, 'cert.pem')) },
        (incoming, outgoing) => {
            const { method, url, headers } = incoming
            const call = forward(new URL(url ?? '/', bench.server.url), { method, headers }, (answer) => {
                outgoing.writeHead(answer.statusCode ?? 500, answer.headers)
                answer.pipe(outgoing)
            })
            incoming.pipe(call)
        },
    )
    await new Promise<void>((resolve) => front.listen(0, '127.0.0.1', resolve))
    host = `127.0.0.1:${(front.address() as AddressInfo).port}`
})
beforeEach(() => bench.instance.rewind())
afterAll(async () => {
    await new Promise((resolve) => front.close(resolve))
    await bench.close()
    rmSync(folder, { recursive: true, force: true })
})

/** A certificate for the loopback address that only these tests trust. */
function makeCertificate(): void {
    const subject = ['-subj', '/CN=127.0.0.1', '-addext', 'subjectAltName=IP:127.0.0.1']
    const files = ['-keyout', join(folder, 'key.pem'), '-out', join(folder, 'cert.pem')]
    execFileSync('openssl', ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '1', ...subject, ...files], {
        stdio: 'ignore',
    })
}

/** Calls the client's functions one after another; answers what each gave its callback. */
const run = (...calls: string[]) =>
    runModule(
        `import ServiceNow from 'servicenow-rest-api'
        const sn = new ServiceNow('${host}', 'admin', 'admin')
        const answers = []
        const call = (name, ...given) => new Promise((resolve) => sn[name](...given, (answer) => {
            answers.push(answer.raw ? answer.status : answer)
            resolve(answer)
        }))
        ${calls.join('\n')}
        console.log(JSON.stringify(answers))`,
        { NODE_EXTRA_CA_CERTS: join(folder, 'cert.pem') },
    )

const CREATE = `const made = await call('createNewTask',
    { short_description: 'from the package', assignment_group: 'Bureau', urgency: 'High' }, 'incident')`

it('creates by display values and shows display values', async () => {
    const [made] = await run(CREATE)
    expect(made).toMatchObject({
        short_description: 'from the package',
        urgency: 'High',
        assignment_group: { display_value: 'Bureau' },
        sys_created_by: 'admin',
    })
})

it('finds by fields and filters', async () => {
    const [, found] = await run(
        CREATE,
        `await call('getTableData', ['number', 'short_description'], ['urgency=1', 'active=true'], 'incident')`,
    )
    expect(found).toEqual([{ number: expect.stringMatching(/^INC\d+$/), short_description: 'from the package' }])
})

it('updates and deletes by number', async () => {
    const [, updated, status] = await run(
        CREATE,
        `await call('UpdateTask', 'incident', made.number, { short_description: 'changed' })`,
        `await call('DeleteTask', 'incident', made.number)`,
    )
    expect([updated.short_description, status]).toEqual(['changed', 204])
})

it('lists the attachments of a record and downloads one', async () => {
    const incident = (await bench.send('POST', '/api/now/table/incident', { body: {} })).body.result.sys_id
    const query = `table_name=incident&table_sys_id=${incident}&file_name=a.txt`
    await bench.send('POST', `/api/now/attachment/file?${query}`, {
        body: 'hello',
        headers: { 'content-type': 'text/plain' },
    })
    const [list, file] = await run(
        `const [first] = await call('getAllAttachmentsMetaData', '${incident}')`,
        `answers.push((await new Promise((resolve) => sn.getAttachment(first.sys_id, resolve))).data)`,
    )
    expect(list).toMatchObject([{ file_name: 'a.txt', size_bytes: '5' }])
    expect(file).toBe('hello')
})
