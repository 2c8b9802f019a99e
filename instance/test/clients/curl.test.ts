/** The cURL lines of the documentation's samples, run by a shell ("Table API", "Attachment API", "Aggregate API"). */
import { spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startBench, storeRows, type Bench } from '../http/bench.ts'

const hasCurl = spawnSync('curl', ['--version']).status === 0
if (!hasCurl) process.stderr.write('curl is not installed: its lines are skipped\n')
const describeCurl = hasCurl ? describe : describe.skip

// Names of records in the samples.
const INCIDENT = 'a9e30c7dc61122760116894de7bcc7bd'
const FILED = 'd71f7935c0a8016700802b64c67c11c6'
const DELETED = 'd977b66a4f411200adf9f8e18110c7b2'
const GROUP = '287ebd7da9fe198100f92cc8d1d2154e'

let bench: Bench
let folder: string
beforeAll(async () => {
    bench = await startBench()
    storeRows(bench.instance, [
        { table: 'sys_user_group', sys_id: GROUP, values: { name: 'Bureau' } },
        { table: 'incident', sys_id: INCIDENT, values: { number: 'INC0000046', assignment_group: GROUP } },
        { table: 'incident', sys_id: FILED, values: { number: 'INC0000047', reassignment_count: '3' } },
        { table: 'incident', sys_id: DELETED, values: { number: 'INC0000048', reassignment_count: '0' } },
    ])
    bench.instance.mark()
    folder = mkdtempSync(join(tmpdir(), 'curl-'))
})
beforeEach(() => bench.instance.rewind())
afterAll(async () => {
    await bench.close()
    rmSync(folder, { recursive: true, force: true })
})

/** Runs a line of the documentation: the host is the bench, the credentials are those of the administrator. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function shell(line: string): Promise<{ status: number; text: string; json: any }> {
    const here = line
        .replace(/https:\/\/instance\.(servicenow|service-now)\.com/g, bench.server.url)
        .replace(/(['"])username\1:(['"])password\2/g, "'admin':'admin'")
    const command = `${here} --silent --show-error --write-out '\\n%{http_code}'`
    return new Promise((resolve, reject) => {
        const child = spawn('bash', ['-c', command], { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] })
        let output = ''
        child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString('utf8')))
        child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString('utf8')))
        child.once('error', reject)
        child.once('close', () => {
            const at = output.lastIndexOf('\n')
            const text = output.slice(0, at)
            const json = /^[{[]/.test(text) ? JSON.parse(text) : null
            resolve({ status: Number(output.slice(at + 1)), text, json })
        })
    })
}

const upload = () => {
    writeFileSync(join(folder, 'shot.jpg'), Buffer.from([0xff, 0xd8, 0, 13, 10, 0xff]))
    return shell(`curl "https://instance.servicenow.com/api/now/attachment/file?table_name=incident&table_sys_id=d71f7935c0a8016700802b64c67c11c6&file_name=Issue_screenshot" \\
--request POST \\
--header "Accept:application/json" \\
--header "Content-Type: image/jpeg" \\
--user "username":"password" \\
--data-binary "@shot.jpg"`)
}

describeCurl('Table API', () => {
    it('retrieves the first record of a table', async () => {
        const { status, json } =
            await shell(`curl "https://instance.servicenow.com/api/now/table/incident?sysparm_limit=1" \\
--request GET \\
--header "Accept:application/json" \\
--user 'username':'password'`)
        expect(status).toBe(200)
        expect(json.result).toHaveLength(1)
    })

    it('retrieves a record', async () => {
        const { status, json } =
            await shell(`curl "https://instance.servicenow.com/api/now/table/incident/a9e30c7dc61122760116894de7bcc7bd" \\
--request GET \\
--header "Accept:application/json" \\
--user 'username':'password'`)
        expect(status).toBe(200)
        expect(json.result).toMatchObject({
            sys_id: INCIDENT,
            number: 'INC0000046',
            assignment_group: { value: GROUP, link: `${bench.server.url}/api/now/table/sys_user_group/${GROUP}` },
            caller_id: '',
            active: 'true',
        })
    })

    it('inserts a record', async () => {
        const { status, json } = await shell(`curl "https://instance.servicenow.com/api/now/table/incident" \\
--request POST \\
--header "Accept:application/json" \\
--header "Content-Type:application/json" \\
--data "{'short_description':'Unable to connect to office wifi','assignment_group':'287ebd7da9fe198100f92cc8d1d2154e','urgency':'2','impact':'2'}" \\
--user 'username':'password'`)
        expect(status).toBe(201)
        // Impact 2 and urgency 2 make priority 3, as in the sample.
        expect(json.result).toMatchObject({
            short_description: 'Unable to connect to office wifi',
            assignment_group: { value: GROUP },
            priority: '3',
            state: '1',
            sys_created_by: 'admin',
            sys_mod_count: '0',
        })
    })

    it.each(['PUT', 'PATCH'])('updates a record by %s', async (method) => {
        const { status, json } =
            await shell(`curl "https://instance.servicenow.com/api/now/table/incident/a9e30c7dc61122760116894de7bcc7bd" \\
--request ${method} \\
--header "Accept:application/json" \\
--header "Content-Type:application/json" \\
--data "{\\"short_description\\": \\"my short desc\\" }" \\
--user 'username':'password'`)
        expect([status, json.result.short_description]).toEqual([200, 'my short desc'])
    })

    it('deletes a record, without a body', async () => {
        const line = (method: string) =>
            shell(`curl "https://instance.servicenow.com/api/now/table/incident/d977b66a4f411200adf9f8e18110c7b2" \\
--request ${method} \\
--header "Accept:application/json" \\
--user 'username':'password'`)
        expect(await line('DELETE')).toMatchObject({ status: 204, text: '' })
        expect((await line('GET')).status).toBe(404)
    })
})

describeCurl('Attachment API', () => {
    it('uploads a file and gives the same bytes back', async () => {
        const { status, json } = await upload()
        expect(status).toBe(201)
        expect(json.result).toMatchObject({
            table_name: 'incident',
            table_sys_id: FILED,
            file_name: 'Issue_screenshot',
            content_type: 'image/jpeg',
            size_bytes: '6',
            sys_created_by: 'admin',
        })
        const file =
            await shell(`curl "https://instance.servicenow.com/api/now/attachment/${json.result.sys_id}/file" \\
--request GET \\
--header "Accept:*/*" \\
--user 'username':'password' \\
--output back.jpg`)
        expect(file.status).toBe(200)
        expect(readFileSync(join(folder, 'back.jpg'))).toEqual(readFileSync(join(folder, 'shot.jpg')))
    })

    it('uploads a file as the last part of a form', async () => {
        await upload()
        const { status, json } = await shell(`curl "https://instance.servicenow.com/api/now/attachment/upload" \\
--request POST \\
--header "Accept:application/json" \\
--user "username":"password" \\
--header "Content-Type:multipart/form-data" \\
 -F 'table_name=incident' \\
 -F 'table_sys_id=d71f7935c0a8016700802b64c67c11c6' \\
 -F 'uploadFile=@shot.jpg'`)
        expect([status, json?.result.file_name, json?.result.size_bytes]).toEqual([201, 'shot.jpg', '6'])
    })

    it('lists, renames and deletes', async () => {
        const { json } = await upload()
        const at = `https://instance.service-now.com/api/now/attachment/${json.result.sys_id}`
        const list = await shell(`curl "https://instance.servicenow.com/api/now/attachment?sysparm_limit=1" \\
--request GET \\
--header "Accept:application/json" \\
--user "username":"password"`)
        expect(list.json.result).toMatchObject([{ sys_id: json.result.sys_id, download_link: expect.any(String) }])
        const renamed = await shell(`curl "${at}" \\
--request PATCH \\
--header "Accept:application/json" \\
--header "Content-Type:application/json" \\
--data "{
  \\"file_name\\": \\"new_attachment_name\\"
}" \\
--user 'username':'password'`)
        expect(renamed).toMatchObject({ status: 204, text: '' })
        expect((await shell(`curl "${at}" --user 'username':'password'`)).json.result.file_name).toBe(
            'new_attachment_name',
        )
        expect((await shell(`curl "${at}" --request DELETE --user 'username':'password'`)).status).toBe(204)
    })

    it('keeps attributes of a file', async () => {
        const { json } = await upload()
        const at = `https://instance.service-now.com/api/now/attachment/${json.result.sys_id}/attributes`
        const added = await shell(`curl "${at}" \\
--request POST \\
--header "Accept:application/json" \\
--header "Content-Type:application/json" \\
--data "{
  \\"key\\": \\"example_key\\",
  \\"value\\": \\"example_value\\"
}" \\
--user 'username':'password'`)
        expect(added).toMatchObject({
            status: 201,
            json: { result: { key: 'example_key', value: 'example_value' } },
        })
        const one = () => shell(`curl "${at}/example_key" --request GET --user 'username':'password'`)
        expect((await one()).status).toBe(200)
        expect((await shell(`curl "${at}" --request DELETE --user 'username':'password'`)).status).toBe(204)
        expect((await one()).status).toBe(404)
    })
})

describeCurl('Aggregate API', () => {
    it('averages by group', async () => {
        const { status, json } =
            await shell(`curl "https://instance.servicenow.com/api/now/stats/incident?sysparm_avg_fields=reassignment_count%2Cbusiness_stc&sysparm_group_by=assignment_group" \\
--request GET \\
--header "Accept:application/json" \\
--user "username":"password"`)
        expect(status).toBe(200)
        expect(json.result).toContainEqual({
            stats: { avg: expect.objectContaining({ reassignment_count: '1.5000' }) },
            groupby_fields: [{ value: '', field: 'assignment_group' }],
        })
    })
})
