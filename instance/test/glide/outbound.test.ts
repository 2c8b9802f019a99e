/** Promises of answers that are saved as attachments, of broken connections, and of connections behind an alias. */

import { spawn, type ChildProcess } from 'node:child_process'
import { createBench, type Bench } from '../support.ts'

const PROGRAM = `
const { createServer } = require('node:http')
createServer((request, response) => {
    if (request.url === '/missing') return response.writeHead(404).end('not here')
    if (request.url === '/empty') return response.writeHead(200).end()
    if (request.url === '/huge') return response.writeHead(200, { 'content-length': 2 ** 31 }).write('x')
    if (request.url === '/broken') return response.writeHead(200, { 'content-length': 100 }).write('x', () => response.destroy())
    response.writeHead(200, { 'content-type': 'text/csv' }).end(Buffer.from([0x61, 0xff, 0x0a]))
}).listen(0, '127.0.0.1', function () { console.log(this.address().port) })`

let bench: Bench
let server: ChildProcess
let port: string

beforeAll(async () => {
    bench = createBench([])
    server = spawn(process.execPath, ['-e', PROGRAM])
    port = await new Promise((done) => server.stdout?.once('data', (data) => done(String(data).trim())))
})
afterEach(() => bench.reset())
afterAll(() => {
    server.kill()
    bench.instance.close()
})

const SAVING = `m.saveResponseBodyAsAttachment('x_kt_test_thing', gr.getUniqueValue(), 'a.csv')`

/** Calls a path with the body saved beside a new record. */
const save = (path: string, result: string, saving = SAVING): unknown =>
    bench.script(
        `var gr = new GlideRecord('x_kt_test_thing'); gr.initialize(); gr.insert()
         var m = new sn_ws.RESTMessageV2(); m.setHttpMethod('get'); m.setEndpoint('http://127.0.0.1:${port}${path}')
         ${saving}; var r = m.execute(); ${result}`,
    )

// RESTMessageV2 API, saveResponseBodyAsAttachment; RESTResponseV2 API, getResponseAttachmentSysid
describe('an answer that is saved', () => {
    it('is an attachment of the record, byte for byte', () => {
        const [status, base64] = save(
            '/file',
            `var file = new GlideRecord('sys_attachment'); file.get(r.getResponseAttachmentSysid())
             return [r.getStatusCode(), new GlideSysAttachment().getContentBase64(file), file.getValue('content_type')]`,
            `m.saveResponseBodyAsAttachment('x_kt_test_thing', gr.getUniqueValue(), 'a.csv')`,
        ) as string[]
        expect(status).toBe(200)
        expect(Buffer.from(base64, 'base64')).toEqual(Buffer.from([0x61, 0xff, 0x0a]))
        expect(bench.rows('sys_attachment', ['file_name', 'content_type', 'table_name'])).toEqual(
            new Set(['a.csv|text/csv|x_kt_test_thing']),
        )
    })

    it('is no body any more', () => {
        expect(save('/file', `try { r.getBody() } catch (e) { return 'threw' }`)).toBe('threw')
    })

    it('is saved whatever its status', () => {
        expect(save('/missing', 'return [r.getStatusCode(), r.getResponseAttachmentSysid().length]')).toEqual([404, 32])
    })

    it.each(['/empty', '/huge'])('of %s is no attachment', (path) => {
        expect(save(path, 'return [r.getStatusCode(), r.getResponseAttachmentSysid()]')).toEqual([200, ''])
        expect(bench.rows('sys_attachment', ['file_name'])).toEqual(new Set())
    })

    it('that breaks off has status 0 and no attachment', () => {
        expect(save('/broken', 'return [r.getStatusCode(), r.haveError(), r.getResponseAttachmentSysid()]')).toEqual([
            0,
            true,
            '',
        ])
    })
})

// ConnectionInfoProvider API
describe('a connection', () => {
    const make = (active: boolean): string =>
        `var alias = new GlideRecord('sys_alias'); alias.initialize(); alias.setValue('name', 'A'); alias.setValue('type', 'connection')
         var aliasId = alias.insert()
         var key = new GlideRecord('api_key_credentials'); key.initialize(); key.setValue('name', 'K'); key.setValue('api_key', 'clear')
         var keyId = key.insert()
         var http = new GlideRecord('http_connection'); http.initialize(); http.setValue('name', 'C'); http.setValue('active', '${active}')
         http.setValue('connection_alias', aliasId); http.setValue('credential', keyId)
         http.setValue('connection_url', 'https://api.example.com'); http.setValue('host', 'api.example.com'); http.insert();`

    it('is found by its alias, with the clear text of its credential', () => {
        expect(
            bench.script(
                `${make(true)}
                 var info = new sn_cc.ConnectionInfoProvider().getConnectionInfo(aliasId)
                 return [info.getAttribute('connection_url'), info.getCredentialAttribute('api_key'), info.getHost(), key.getValue('api_key') === 'clear']`,
                { scope: 'global' },
            ),
        ).toEqual(['https://api.example.com', 'clear', 'api.example.com', false])
    })

    it('that is not active is none, and so is an alias that is not there', () => {
        expect(
            bench.script(`${make(false)} return new sn_cc.ConnectionInfoProvider().getConnectionInfo(aliasId)`, {
                scope: 'global',
            }),
        ).toBeNull()
        expect(bench.script(`return new sn_cc.ConnectionInfoProvider().getConnectionInfo('x')`)).toBeNull()
    })
})
