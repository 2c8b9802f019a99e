/** Promises of attachments, digests, MACs, outbound calls, Scripted REST objects and the identification engine. */

import { spawn, type ChildProcess } from 'node:child_process'
import { createHash, createHmac } from 'node:crypto'
import { createBench, SCOPE, type Bench } from '../support.ts'
import { ScriptedRequest, ScriptedResponse, toBody } from '../../src/glide/scripted-rest.ts'

let bench: Bench
beforeAll(() => {
    bench = createBench(['ire'])
})
afterEach(() => bench.reset())
afterAll(() => bench.instance.close())

// GlideSysAttachment - Scoped; GlideTextReader - Scoped
describe('attachments', () => {
    const write =
        "var gr = new GlideRecord('x_kt_test_thing'); gr.initialize(); gr.insert(); var api = new GlideSysAttachment(); var id = api.write(gr, 'a.txt', 'text/plain', 'one\\ntwo é');"
    it('come back as they were written', () => {
        expect(
            bench.script(
                `${write} var found = api.getAttachments('x_kt_test_thing', gr.getUniqueValue()); found.next(); return [found.getUniqueValue() === id, api.getContent(found), found.getValue('size_bytes')]`,
            ),
        ).toEqual([true, 'one\ntwo é', '10'])
    })
    it('carry the SHA-256 of their content', () => {
        bench.script(write)
        expect(bench.rows('sys_attachment', ['hash'])).toEqual(
            new Set([createHash('sha256').update('one\ntwo é').digest('hex')]),
        )
    })
    it('are read line by line from a stream, null at the end', () => {
        expect(
            bench.script(
                `${write} var reader = new GlideTextReader(api.getContentStream(id)); return [reader.readLine(), reader.readLine(), reader.readLine()]`,
            ),
        ).toEqual(['one', 'two é', null])
    })
    it('of several parts keep their order', () => {
        const length = bench.script(
            "var gr = new GlideRecord('x_kt_test_thing'); gr.initialize(); gr.insert(); var api = new GlideSysAttachment(); var text = ''; for (var i = 0; i < 200000; i++) text += i; var id = api.write(gr, 'big', 'text/plain', text); var f = api.getAttachments('x_kt_test_thing', gr.getUniqueValue()); f.next(); return [api.getContent(f) === text, text.length]",
        )
        expect(length).toEqual([true, 1_088_890])
    })
    it('vanish with deleteAttachment', () => {
        bench.script(`${write} api.deleteAttachment(id)`)
        expect(bench.rows('sys_attachment_doc', ['position'])).toEqual(new Set())
    })
})

// CertificateEncryption; GlideDigest - Scoped
describe('crypto', () => {
    const expected = createHmac('sha256', 'key').update('text é').digest('base64')
    test.each([
        ['on an instance', "new CertificateEncryption().generateMac(gs.base64Encode('key'), 'HmacSHA256', 'text é')"],
        ['on the class', "CertificateEncryption.generateMac(gs.base64Encode('key'), 'HmacSHA256', 'text é')"],
    ])('makes MACs %s', (_claim, expression) => {
        expect(bench.script(`return ${expression}`)).toBe(expected)
    })
    it('decodes the key, so that a raw one gives another MAC without an error', () => {
        expect(bench.script("return new CertificateEncryption().generateMac('key', 'HmacSHA256', 'text é')")).not.toBe(
            expected,
        )
    })
    it('hashes', () => {
        expect(bench.script("return new GlideDigest().getSHA256Hex('a').toLowerCase()")).toBe(
            createHash('sha256').update('a').digest('hex'),
        )
    })
})

// RESTMessageV2; Outbound HTTP request logging
describe('outbound calls', () => {
    let server: ChildProcess
    let port: string
    beforeAll(async () => {
        // The server is another process, as a script blocks this one until its answer is there.
        const program = `require('node:http').createServer((q, s) => { let b = ''; q.on('data', (c) => b += c).on('end', () => {
            s.writeHead(q.url.startsWith('/no') ? 404 : 200, { 'X-Twice': ['1', '2'] }); s.end(JSON.stringify([q.method, q.url, q.headers['user-agent'], b])) }) })
            .listen(0, '127.0.0.1', function () { console.log(this.address().port) })`
        server = spawn(process.execPath, ['-e', program])
        port = await new Promise((done) => server.stdout?.once('data', (data) => done(String(data).trim())))
    })
    afterAll(() => server.kill())
    const call = (more: string): unknown =>
        bench.script(
            `var m = new sn_ws.RESTMessageV2(); m.setEndpoint('http://127.0.0.1:${port}/x'); m.setHttpMethod('post'); ${more}`,
        )

    it('are really made to loopback addresses', () => {
        expect(
            call(
                "m.setQueryParameter('a', 'b c'); m.setRequestBody('hi'); var r = m.execute(); return [r.getStatusCode(), r.getBody(), r.getHeader('x-twice'), r.haveError()]",
            ),
        ).toEqual([200, JSON.stringify(['POST', '/x?a=b%20c', 'ServiceNow/1.0', 'hi']), '2', false])
    })
    it('answer status 0 when nobody listens', () => {
        expect(
            call(
                "m.setEndpoint('http://127.0.0.1:1/'); var r = m.execute(); return [r.getStatusCode(), r.haveError()]",
            ),
        ).toEqual([0, true])
    })
    it('refuse every other host', () => {
        expect(() => call("m.setEndpoint('http://example.com/'); m.execute()")).toThrow(/loopback addresses only/)
    })
    it('leave a row that names the calling script and neither headers nor bodies', () => {
        call("m.setRequestHeader('Authorization', 'secret'); m.setRequestBody('secret'); m.execute()")
        expect(
            bench.rows('sys_outbound_http_log', [
                'source_table',
                'source_record',
                'app_scope',
                'method',
                'hostname',
                'path',
                'response_status',
                'log_level',
                'user_name',
                'request_headers',
                'request_body',
            ]),
        ).toEqual(new Set([`sys_script_fix|${'a'.repeat(32)}|${SCOPE}|POST|127.0.0.1|/x|200|basic|admin||`]))
    })
})

// RESTAPIRequest, RESTAPIRequestBody, RESTAPIResponse; Scripted REST service script examples
describe('Scripted REST', () => {
    const answer = (
        body: string,
        text = '{"a":[1]}',
        type = 'application/json',
    ): ScriptedResponse & { returned: unknown } => {
        const request = new ScriptedRequest({
            method: 'POST',
            uri: '/api/x',
            url: 'http://h/api/x',
            queryString: 'q=1&q=2',
            pathParams: { id: '7' },
            queryParams: { q: ['1', '2'] },
            headers: { 'x-name': 'v', 'content-type': type },
            bodyBytes: Buffer.from(text),
        })
        const response = new ScriptedResponse()
        const { instance } = bench
        const tx = instance.transaction({ name: '/api/x', user: instance.users.guest(), scope: SCOPE })
        const source = {
            table: 'sys_ws_operation',
            sysId: '1',
            name: 'op',
            scope: SCOPE,
            body: `(function process(request, response) { ${body} })(request, response);`,
        }
        return Object.assign(response, { returned: instance.scripts.run(tx, source, { request, response }) })
    }
    test.each([
        [
            'parameters',
            'return [request.pathParams.id, request.queryParams.q[1], request.queryString]',
            ['7', '2', 'q=1&q=2'],
        ],
        ['headers whatever their case', "return request.getHeader('X-NAME')", 'v'],
        [
            'the body as an object of the realm',
            'var d = request.body.data; return [d.a instanceof Array, d.a[0]]',
            [true, 1],
        ],
        ['the body as text', 'return request.body.dataString', '{"a":[1]}'],
        ['the body once', 'request.body.data; return request.body.dataString', ''],
    ])('gives %s', (_claim, body, expected) => {
        expect(answer(body).returned).toEqual(expected)
    })
    it('refuses to read bytes as text', () => {
        expect(() => answer('return request.body.dataString', 'x', 'application/octet-stream')).toThrow(/as a stream/)
    })
    it('takes status, headers and body', () => {
        const { result } = answer(
            "response.setStatus(202); response.setHeader('A', 'b'); response.setBody({ ok: [true] })",
        )
        expect(result).toMatchObject({ status: 202, headers: { A: 'b' }, body: { ok: [true] } })
    })
    it('makes a status of what is no number 0', () => {
        expect(answer("response.setStatus('x')").result.status).toBe(0)
    })
    it('refuses request and response in a body', () => {
        expect(() => answer('response.setBody({ r: request })')).toThrow(/cannot be serialised/)
    })
    it('knows errors that are thrown, returned or set', () => {
        expect(answer("response.setError(new sn_ws_err.NotFoundError('gone'))").result.error).toMatchObject({
            status: 404,
            message: 'gone',
        })
        expect(answer("return new sn_ws_err.BadRequestError('bad')").returned).toMatchObject({ status: 400 })
        expect(() => answer("throw new sn_ws_err.ConflictError('twice')")).toThrow(
            expect.objectContaining({ thrown: expect.objectContaining({ status: 409 }) }),
        )
    })
    it('streams without a wrapper', () => {
        expect(answer("response.getStreamWriter().writeString('é')").result.streamed?.toString()).toBe('é')
    })
    it('serialises plain data only', () => {
        expect(() => toBody(new ScriptedResponse())).toThrow(/cannot be serialised/)
    })
})

// IdentificationEngine - Scoped
describe('the identification engine', () => {
    const source = (): void => {
        bench.install('sys_choice', {
            name: 'cmdb_ci',
            element: 'discovery_source',
            value: 'Scanner',
            label: 'Scanner',
        })
        bench.instance.dictionary.reload()
    }
    const withoutRules = (): void => {
        source()
        bench.instance.database.deleteWhere({ table: 'cmdb_identifier', where: null, orderBy: [], window: null })
    }
    const rule = (): void => {
        source()
        const id = bench.install('cmdb_identifier', {
            name: 'services',
            applies_to: 'cmdb_ci_service_auto',
            active: '1',
            independent: '1',
        })
        bench.install('cmdb_identifier_entry', {
            identifier: id,
            attributes: 'correlation_id',
            order: '100',
            active: '1',
        })
    }
    const upsert = (
        values: object,
        source = 'Scanner',
    ): { operation: string; sysId: string; errors?: { error: string }[] } => {
        const payload = JSON.stringify({ items: [{ className: 'cmdb_ci_service_auto', values }] })
        const text = bench.script(
            `return sn_cmdb.IdentificationEngine.createOrUpdateCI('${source}', ${JSON.stringify(payload)})`,
        )
        return JSON.parse(String(text)).items[0]
    }
    it('makes a CI once and updates it afterwards', () => {
        rule()
        const first = upsert({ correlation_id: 'gw', name: 'One' })
        const second = upsert({ correlation_id: 'gw', name: 'Two' })
        expect([first.operation, second.operation, first.sysId === second.sysId]).toEqual(['INSERT', 'UPDATE', true])
        expect(bench.rows('cmdb_ci_service_auto', ['name', 'discovery_source'])).toContain('Two|Scanner')
    })
    it.each([
        ['a class without a rule', withoutRules, { correlation_id: 'gw' }, 'Scanner', 'IDENTIFICATION_RULE_MISSING'],
        ['missing attributes', rule, { name: 'x' }, 'Scanner', 'MISSING_MATCHING_ATTRIBUTES'],
        ['an unknown source', rule, { correlation_id: 'gw' }, 'Other', 'INVALID_INPUT_DATA'],
    ])('refuses %s', (_claim, prepare, values, name, error) => {
        prepare()
        expect(upsert(values, name).errors?.[0].error).toBe(error)
    })
})
