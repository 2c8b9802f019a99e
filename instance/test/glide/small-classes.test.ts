/** Samples of GlideStringUtil, GlideSysAttachment, GlideSession, GlideDigest, CertificateEncryption and gs, run as their pages print them. */

import { createHmac } from 'node:crypto'
import { createBench, SCOPE, type Bench } from '../support.ts'

let bench: Bench
beforeAll(() => {
    bench = createBench()
})
afterEach(() => bench.reset())
afterAll(() => bench.instance.close())

// GlideStringUtil - Scoped, Global
describe('GlideStringUtil', () => {
    test.each<[string, string, unknown]>([
        ['dotToUnderBar', '"../../etc/passwd"', '__/__/etc/passwd'],
        ['escapeAllQuotes', '"let\'s escape some quotes"', 'lets escape some quotes'],
        ['escapeForHomePage', '"<test> string"', '%3ctest%3e string'],
        ['escapeHTML', "'\"<>&'", '&quot;&lt;&gt;&amp;'],
        [
            'escapeNonPrintable',
            '"test \\x09 non \\x00 printable \\x07 chars"',
            'test \\t non \\u0000 printable \\u0007 chars',
        ],
        ['escapeQueryTermSeparator', '"test^Test"', 'test^^Test'],
        ['escapeTicks', '"let\'s try escapeTicks"', "let\\'s try escapeTicks"],
        ['getHTMLValue', '"&"', '&amp;'],
        ['getNumeric', '"123 test 456 String 789 cleaning"', '123456789'],
        ['isBase64', '"GethdTYehdtshetB*"', false],
        ['isBase64', '"GethdTYehdtshetB"', true],
        ['isEligibleSysID', '"62826bf03710200044e0bfc8bcbe5df1"', true],
        ['isEligibleSysID', '"62826bf0"', false],
        [
            'normalizeWhitespace',
            '"test with \\n (new line) and \\t (tabulation)"',
            'test with (new line) and (tabulation)',
        ],
        ['unescapeHTML', '"&quot;&lt;&gt;&amp;"', '"<>&'],
    ])('%s(%s)', (name, argument, expected) => {
        expect(bench.script(`return GlideStringUtil.${name}(${argument})`)).toBe(expected)
    })
})

// CertificateEncryption - Scoped: Java names of algorithms, a key in base64
describe('CertificateEncryption', () => {
    test.each([
        ['HmacSHA256', 'sha256'],
        ['HmacSHA1', 'sha1'],
        ['HmacMD5', 'md5'],
        ['HmacSHA384', 'sha384'],
        ['HmacSHA512', 'sha512'],
    ])('%s', (name, algorithm) => {
        const expected = createHmac(algorithm, 'sample_key').update('sample_data').digest('base64')
        const body = `return new CertificateEncryption().generateMac(gs.base64Encode("sample_key"), "${name}", "sample_data")`
        expect(bench.script(body)).toBe(expected)
    })
    it('decodes the key first: a raw secret gives another MAC and no error', () => {
        const raw = bench.script(
            'return new CertificateEncryption().generateMac("sample_key", "HmacSHA256", "sample_data")',
        )
        expect(raw).not.toBe(createHmac('sha256', 'sample_key').update('sample_data').digest('base64'))
    })
})

// GlideSysAttachment - Scoped
describe('attributes of attachments', () => {
    const attach = `var g = new GlideRecord("x_kt_test_thing"); g.initialize(); g.get(g.insert()); var a = new GlideSysAttachment(); var id = a.write(g, "a.txt", "text/plain", "hello");
        function all() { var f = a.fetchAllAttributes(id); var r = []; while (f.next()) r.push(f.getValue("key") + "=" + f.getValue("value")); return r.sort() }`
    test.each<[string, string, unknown]>([
        ['are added', 'a.addAttribute(id, "author", "Fred Luddy"); return all()', ['author=Fred Luddy']],
        [
            'are added together',
            'a.addMultipleAttributes(id, { title: "T", category: "KB" }); return all()',
            ['category=KB', 'title=T'],
        ],
        [
            'are fetched by key',
            'a.addAttribute(id, "x", "1"); a.addAttribute(id, "y", "2"); var f = a.fetchAttribute(id, "y"); f.next(); return f.getValue("value")',
            '2',
        ],
        [
            'are deleted by key',
            'a.addAttribute(id, "x", "1"); a.addAttribute(id, "y", "2"); return [a.deleteAttribute(id, "y"), all()]',
            [true, ['x=1']],
        ],
        ['are deleted together', 'a.addAttribute(id, "x", "1"); return [a.deleteAllAttributes(id), all()]', [true, []]],
    ])('%s', (_claim, body, expected) => {
        expect(bench.script(`${attach} ${body}`)).toEqual(expected)
    })
})

// GlideSystem - Scoped, GlideSession - Scoped
describe('gs and its session', () => {
    test.each<[string, string, unknown]>([
        [
            'getMessage drops the quotes around a variable and keeps others',
            `return gs.getMessage("Abort adding action '{0}', same subflow can't be added twice in this subflow.", "update record")`,
            "Abort adding action update record, same subflow can't be added twice in this subflow.",
        ],
        ['getMessage takes a list', `return gs.getMessage("'{0}' in {1}", ["a", "b"])`, 'a in b'],
        [
            'getEscapedMessage',
            'return gs.getEscapedMessage("Is the summary & details accurate?")',
            'Is the summary &amp; details accurate?',
        ],
        ['tableExists', 'return [gs.tableExists("incident"), gs.tableExists("foo")]', [true, false]],
        [
            'nil',
            'return [gs.nil(null), gs.nil(undefined), gs.nil(""), gs.nil(0), gs.nil(" ")]',
            [true, true, true, false, false],
        ],
        ['getCurrentScopeName', 'return gs.getCurrentScopeName()', SCOPE],
        ['getCallerScopeName without a caller', 'return gs.getCallerScopeName()', null],
        ['generateGUID', 'return /^[0-9a-f]{32}$/.test(gs.generateGUID())', true],
        [
            'getProperty with an alternative',
            'return [gs.getProperty("x_kt_test.none"), gs.getProperty("x_kt_test.none", "alt")]',
            [null, 'alt'],
        ],
        [
            'setProperty and back, as text',
            'gs.setProperty("x_kt_test.n", 5); return gs.getProperty("x_kt_test.n")',
            '5',
        ],
        ['base64 of UTF-8 text', 'return gs.base64Decode(gs.base64Encode("schön"))', 'schön'],
        ['urlEncode and back', 'return gs.urlDecode(gs.urlEncode("a b&c"))', 'a b&c'],
        [
            'formats',
            'return [gs.getDateFormat(), gs.getTimeFormat(), gs.getDateTimeFormat()]',
            ['yyyy-MM-dd', 'HH:mm:ss', 'yyyy-MM-dd HH:mm:ss'],
        ],
        [
            'client data',
            'gs.getSession().putClientData("test1", "Harry"); return gs.getSession().getClientData("test1")',
            'Harry',
        ],
        [
            'a session',
            'var s = gs.getSession(); return [s.isLoggedIn(), s.isInteractive(), s.isImpersonating(), s.getCurrentDomainID(), s.getLanguage()]',
            [true, false, false, null, 'en'],
        ],
        [
            'xmlToJSON keeps the root and lists what repeats',
            'return gs.xmlToJSON("<response><result><n>1</n></result><result><n>2</n></result></response>").response.result.length',
            2,
        ],
        [
            'xmlToJSON of attributes',
            `return gs.xmlToJSON('<provider region="EMEA">ABCPay</provider>')`,
            { provider: { '@region': 'EMEA', '#text': 'ABCPay' } },
        ],
        ['error messages', 'gs.addErrorMessage("no"); gs.addInfoMessage("yes"); return gs.getErrorMessages()', ['no']],
    ])('%s', (_claim, body, expected) => {
        expect(bench.script(body)).toEqual(expected)
    })
    test.each([
        ['five values', 'gs.info("{0}{1}{2}{3}{4}", 1, 2, 3, 4, 5)', '12345'],
        ['no sixth', 'gs.info("{0} {5}", 1, 2, 3, 4, 5, 6)', '1 {5}'],
        ['a list of values', 'gs.info("{0} count: {1}", ["database", 1])', 'database count: 1'],
        ['text without a value', 'gs.info("{0}")', '{0}'],
        ['null', 'gs.info(null)', 'null'],
    ])('logs %s', (_claim, body, expected) => {
        bench.script(body)
        expect(bench.rows('syslog_app_scope', ['message'])).toEqual(new Set([expected]))
    })
    test.each([
        ['debug', '-1'],
        ['info', '0'],
        ['warn', '1'],
        ['error', '2'],
    ])('gs.%s writes level %s when the verbosity lets it', (name, level) => {
        bench.install('sys_properties', { name: `${SCOPE}.logging.verbosity`, value: 'debug', type: 'string' })
        bench.script(`gs.${name}("x")`)
        expect(bench.rows('syslog_app_scope', ['level', 'message'])).toEqual(new Set([`${level}|x`]))
    })
    it('logs a script error with the script and its line', () => {
        expect(() => bench.script('var a = 1\nvar b = null\nb.c()')).toThrow()
        expect([...bench.rows('syslog', ['message'])].join()).toMatch(/RhinoEcmaError: .*\n.*sys_script_fix.*Line\(3\)/)
    })
    it('refuses to set a property of another scope', () => {
        expect(() => bench.script('gs.setProperty("glide.foo", "bar")')).toThrow('another scope')
    })
    it('queues a scheduled event with its defaults', () => {
        bench.install('sysevent_register', {
            event_name: `${SCOPE}.later`,
            suffix: 'later',
            table: 'x_kt_test_thing',
            sys_scope: SCOPE,
        })
        bench.script(
            `var g = new GlideRecord("x_kt_test_thing"); g.initialize(); g.name = "shown"; g.get(g.insert()); gs.eventQueueScheduled("${SCOPE}.later", g, "", "", "2030-01-01 00:00:00")`,
        )
        expect(bench.rows('sysevent', ['name', 'parm1', 'process_on'])).toEqual(
            new Set([`${SCOPE}.later|shown|2030-01-01 00:00:00`]),
        )
    })
})

// Table rotation: the oldest rows of log tables are dropped
describe('log rotation by age', () => {
    const logAt = (at: string): void => {
        bench.instance.clock.set(Date.parse(at))
        bench.script(`gs.info("${at.slice(0, 10)}")`)
    }
    test.each([
        ['', ['2026-01-01', '2026-01-20', '2026-02-01']],
        ['15', ['2026-01-20', '2026-02-01']],
        ['5', ['2026-02-01']],
    ])('after %s days', (days, left) => {
        bench.install('sys_properties', { name: 'local_instance.log_rotation_days', value: days, type: 'string' })
        for (const day of ['2026-01-01', '2026-01-20', '2026-02-01']) logAt(`${day}T00:00:00Z`)
        expect(bench.rows('syslog_app_scope', ['message'])).toEqual(new Set(left))
    })
})

// Data policy: read only
describe('a data policy that makes a field read only', () => {
    it('refuses a change and lets a new record have its first value', () => {
        const policy = bench.install('sys_data_policy2', {
            model_table: 'x_kt_test_thing',
            active: '1',
            conditions: 'state=closed',
        })
        bench.install('sys_data_policy_rule', {
            sys_data_policy: policy,
            table: 'x_kt_test_thing',
            field: 'name',
            disabled: 'true',
            mandatory: 'ignore',
        })
        const body = `var g = new GlideRecord("x_kt_test_thing"); g.initialize(); g.name = "a"; g.state = "closed"; g.get(g.insert()); g.name = "b"; return [g.update(), g.getLastErrorMessage()]`
        expect(bench.script(body)).toEqual([null, 'Data Policy Exception: The following fields are read only: Name'])
    })
})

// GlideTableHierarchy - Scoped, Global
describe('GlideTableHierarchy', () => {
    test.each<[string, string, unknown]>([
        ['getName', 'cmdb_ci_service', 'cmdb_ci_service'],
        ['getTables', 'cmdb_ci_service', ['cmdb_ci_service', 'cmdb_ci', 'cmdb']],
        ['getTables', 'no_such_table', []],
        ['getHierarchy', 'incident', ['incident', 'task']],
        ['getBase', 'cmdb_ci_service', 'cmdb_ci'],
        ['getRoot', 'cmdb_ci_service', 'cmdb'],
        ['hasExtensions', 'cmdb_ci_service', true],
        ['hasExtensions', 'incident', false],
        ['isBaseClass', 'task', true],
        ['isBaseClass', 'incident', false],
        ['isSoloClass', 'cmdb_key_value', true],
        ['isSoloClass', 'task', false],
    ])('%s of %s', (name, table, expected) => {
        expect(bench.script(`return new GlideTableHierarchy("${table}").${name}()`)).toEqual(expected)
    })

    it('lists what extends a table, with and without the table itself', () => {
        const of = (name: string) => bench.script(`return new GlideTableHierarchy("cmdb_ci_service").${name}()`)
        expect(of('getAllExtensions')).toEqual(expect.arrayContaining(['cmdb_ci_service', 'cmdb_ci_service_auto']))
        expect(of('getTableExtensions')).not.toContain('cmdb_ci_service')
    })
})
