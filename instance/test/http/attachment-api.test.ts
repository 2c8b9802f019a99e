/** Promises of the Attachment API (REST API reference, "Attachment API"). */
import { createHash } from 'node:crypto'
import { startBench, storeRows, type Bench } from './bench.ts'

let bench: Bench
let incident: string
beforeAll(async () => {
    bench = await startBench()
})
beforeEach(async () => {
    bench.instance.rewind()
    incident = (await bench.send('POST', '/api/now/table/incident', { body: {} })).body.result.sys_id
})
afterAll(() => bench.close())

const NAME = 'System Administrator'
/** sys_id of the role that the baseline gives to no user. */
const NOBODY = '81741e1838756b686ce5b2675092ffd8'
const upload = (content: string, query = `table_name=incident&table_sys_id=${incident}&file_name=a.csv`) =>
    bench.send('POST', `/api/now/attachment/file?${query}`, { body: content, headers: { 'content-type': 'text/csv' } })

it('stores a file and describes it in text values', async () => {
    const { status, headers, body } = await upload('a,b\n1,2')
    expect(status).toBe(201)
    expect(headers.get('location')).toContain(`/api/now/attachment/${body.result.sys_id}`)
    expect(body.result).toMatchObject({
        file_name: 'a.csv',
        content_type: 'text/csv',
        size_bytes: '7',
        table_name: 'incident',
        table_sys_id: incident,
        hash: createHash('sha256').update('a,b\n1,2').digest('hex'),
    })
    expect(body.result.download_link).toMatch(/\/api\/now\/attachment\/[0-9a-f]{32}\/file$/)
})

it('gives metadata of a name in any script', async () => {
    const name = encodeURIComponent('я 😀.csv')
    const { sys_id } = (await upload('a,b', `table_name=incident&table_sys_id=${incident}&file_name=${name}`)).body
        .result
    const answer = await bench.send('GET', `/api/now/attachment/${sys_id}/file`)
    const metadata = JSON.parse(answer.headers.get('x-attachment-metadata')!) as object
    expect([answer.status, metadata]).toEqual([200, expect.objectContaining({ file_name: 'я 😀.csv' })])
})

it('gives the bytes back with their type and metadata', async () => {
    const { sys_id } = (await upload('a,b')).body.result
    const answer = await bench.send('GET', `/api/now/attachment/${sys_id}/file`)
    expect(answer.body).toBe('a,b')
    expect(answer.headers.get('content-type')).toBe('text/csv')
    expect(JSON.parse(answer.headers.get('x-attachment-metadata')!)).toMatchObject({ sys_id })
})

it('keeps files that are longer than one part', async () => {
    const long = 'x'.repeat(1_600_001)
    const { sys_id } = (await upload(long)).body.result
    expect((await bench.send('GET', `/api/now/attachment/${sys_id}/file`)).body).toBe(long)
})

it('lists by query', async () => {
    await upload('1')
    await upload('2')
    const { body, headers } = await bench.send(
        'GET',
        `/api/now/attachment?sysparm_query=table_sys_id=${incident}&sysparm_limit=1`,
    )
    expect(body.result).toHaveLength(1)
    expect(headers.get('x-total-count')).toBe('2')
})

it('takes a form with the file last', async () => {
    const form = new FormData()
    form.set('table_name', 'incident')
    form.set('table_sys_id', incident)
    form.set('uploadFile', new Blob(['hello'], { type: 'text/plain' }), 'hello.txt')
    const response = await fetch(`${bench.server.url}/api/now/attachment/upload`, {
        method: 'POST',
        headers: { authorization: `Basic ${Buffer.from('admin:admin').toString('base64')}` },
        body: form,
    })
    expect(response.status).toBe(201)
    expect(await response.json()).toMatchObject({ result: { file_name: 'hello.txt', size_bytes: '5' } })
})

it('renames and deletes', async () => {
    const { sys_id } = (await upload('1')).body.result
    const path = `/api/now/attachment/${sys_id}`
    expect((await bench.send('PATCH', path, { body: { file_name: 'b.csv' } })).status).toBe(204)
    expect((await bench.send('GET', path)).body.result).toMatchObject({ file_name: 'b.csv', updated_by_name: NAME })
    expect((await bench.send('PATCH', path, { body: {} })).status).toBe(400)
    expect((await bench.send('DELETE', path)).status).toBe(204)
    expect((await bench.send('DELETE', path)).status).toBe(404)
})

it('removes the files beside a record that is deleted, and their content', async () => {
    await upload('1')
    const rowsOf = async (table: string) =>
        (await bench.send('GET', `/api/now/table/${table}?sysparm_fields=sys_id`)).body.result as readonly unknown[]
    expect([await rowsOf('sys_attachment'), await rowsOf('sys_attachment_doc')].map(({ length }) => length)).toEqual([
        1, 1,
    ])
    expect((await bench.send('DELETE', `/api/now/table/incident/${incident}`)).status).toBe(204)
    expect([await rowsOf('sys_attachment'), await rowsOf('sys_attachment_doc')]).toEqual([[], []])
})

it.each([
    ['a missing parameter', () => upload('1', 'table_name=incident'), 400],
    ['a record that does not exist', () => upload('1', 'table_name=incident&table_sys_id=none&file_name=a'), 404],
])('refuses %s', async (_name, attempt, status) => {
    expect((await attempt()).status).toBe(status)
})

it('refuses users who may not write the record', async () => {
    const { sys_id } = (await upload('1')).body.result
    expect((await bench.send('GET', `/api/now/attachment/${sys_id}/file`, { as: 'nobody:pw' })).status).toBe(404)
})

it('keeps attributes, one for each key', async () => {
    const { sys_id } = (await upload('1')).body.result
    const path = `/api/now/attachment/${sys_id}/attributes`
    const attribute = { key: 'alt', value: 'A table' }
    expect(await bench.send('POST', path, { body: attribute })).toMatchObject({
        status: 201,
        body: { result: attribute },
    })
    expect((await bench.send('POST', path, { body: attribute })).status).toBe(400)
    expect((await bench.send('POST', path, { body: { key: 'x' } })).status).toBe(400)
    const changed = { key: 'alt', value: 'new_value' }
    expect((await bench.send('PUT', `${path}/alt`, { body: { value: 'new_value' } })).body.result).toEqual(changed)
    expect((await bench.send('GET', path)).body.result).toEqual([changed])
    expect((await bench.send('DELETE', `${path}/alt`)).status).toBe(204)
    expect((await bench.send('GET', `${path}/alt`)).status).toBe(404)
})

it('sends a file to a client that names its format', async () => {
    const { sys_id } = (await upload('1')).body.result
    const answer = await bench.send('GET', `/api/now/attachment/${sys_id}/file`, { headers: { accept: 'text/csv' } })
    expect([answer.status, answer.body]).toEqual([200, '1'])
})

// Attachment API: adding a file needs write access to the record
it('lets files of a record that somebody may only read be neither added, changed nor deleted', async () => {
    const { sys_id } = (await upload('a,b')).body.result
    const values = { name: 'incident', operation: 'write', type: 'record', active: 'true' }
    const guard = bench.instance.newId()
    storeRows(bench.instance, [
        { table: 'sys_security_acl', sys_id: guard, values },
        { table: 'sys_security_acl_role', values: { sys_security_acl: guard, sys_user_role: NOBODY } },
    ])
    const ask = (method: string, path: string, body?: unknown) => bench.send(method, path, { as: 'fulfiller:pw', body })
    expect((await ask('GET', `/api/now/attachment/${sys_id}`)).status).toBe(200)
    for (const path of [`/api/now/attachment/${sys_id}`, `/api/now/table/sys_attachment/${sys_id}`]) {
        expect((await ask('DELETE', path)).status).toBe(403)
        expect((await ask('PATCH', path, { file_name: 'c.csv' })).status).toBe(403)
    }
    const place = `table_name=incident&table_sys_id=${incident}&file_name=b.csv`
    expect((await ask('POST', `/api/now/attachment/file?${place}`, 'x')).status).toBe(403)
    expect((await upload('x')).status).toBe(403)
})
