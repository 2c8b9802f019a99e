/** Members that scripts on any instance use: queries, elements and their descriptors, users, sessions, digests, requests, periods. */

import { createBench, SCOPE, type Bench } from '../support.ts'

const USER = 'c'.repeat(31) + '1'
const GROUP = 'c'.repeat(31) + '2'
const COMPANY = 'c'.repeat(31) + '3'

let bench: Bench
beforeAll(() => {
    bench = createBench()
    bench.install('core_company', { sys_id: COMPANY, name: 'Acme' })
    bench.install('sys_user_group', { sys_id: GROUP, name: 'Bureau' })
    bench.install('sys_user', {
        sys_id: USER,
        user_name: 'ann',
        name: 'Ann Archer',
        first_name: 'Ann',
        last_name: 'Archer',
        email: 'ann@example.com',
        company: COMPANY,
        active: '1',
    })
    bench.install('sys_user_grmember', { user: USER, group: GROUP })
    for (const [value, label] of [
        ['new', 'New'],
        ['old', 'Old'],
    ])
        bench.install('sys_choice', { name: 'x_kt_test_thing', element: 'state', value: value!, label: label! })
    bench.instance.dictionary.reload()
    bench.instance.mark()
})
beforeEach(() => bench.instance.clock.set(Date.UTC(2021, 9, 20, 15, 22, 13)))
afterEach(() => bench.reset())
afterAll(() => bench.instance.close())

/** Stores a thing and runs the body with it as `gr`. */
const withThing = (body: string): unknown =>
    bench.script(`
        var gr = new GlideRecord('x_kt_test_thing'); gr.initialize()
        gr.name = 'one'; gr.state = 'old'; gr.amount = 3; gr.done = true; gr.due = '2026-02-10 12:00:00'
        gr.get(gr.insert()); ${body}`)

// GlideRecord - Scoped
describe('GlideRecord', () => {
    it('finds records with a value by addNotNullQuery, and steps by _next', () => {
        expect(
            withThing(`
                var other = new GlideRecord('x_kt_test_thing'); other.initialize(); other.name = 'two'; other.insert()
                var found = new GlideRecord('x_kt_test_thing'); found.addNotNullQuery('due'); found.query()
                var names = []; while (found._next()) names.push(found.getValue('name')); return names`),
        ).toEqual(['one'])
    })
    it('has a link to its form: getLink', () => {
        expect(withThing(`return gr.getLink(true) === 'x_kt_test_thing.do?sys_id=' + gr.getUniqueValue()`)).toBe(true)
    })
    it('has the label of its class: getClassDisplayValue', () => {
        expect(withThing('return gr.getClassDisplayValue()')).toBe('Thing')
    })
})

// GlideAggregate - Scoped
it('GlideAggregate counts only values: addNotNullQuery and _next', () => {
    expect(
        withThing(`
            var count = new GlideAggregate('x_kt_test_thing'); count.addNotNullQuery('due'); count.addAggregate('COUNT')
            count.query(); return [count._next(), count.getAggregate('COUNT')]`),
    ).toEqual([true, '1'])
})

// GlideElement - Scoped
describe('GlideElement', () => {
    test.each<[string, unknown]>([
        ['gr.state.getChoices()', ['new', 'old']],
        ['gr.state.getChoiceValue()', 'Old'],
        ['gr.ticket.getReferenceTable()', 'incident'],
        ['gr.name.getReferenceTable()', null],
        ['gr.name.getBooleanAttribute("none")', false],
        ['gr.due.getGlideObject().getValue()', '2026-02-10 12:00:00'],
        ['gr.due.dateNumericValue()', Date.UTC(2026, 1, 10, 12)],
        ['gr.name.getED().getName()', 'name'],
    ])('%s of an element', (expression, expected) => {
        expect(withThing(`return ${expression}`)).toEqual(expected)
    })
    it('opens an encrypted value: getDecryptedValue of an element', () => {
        bench.install('sys_properties', { name: `${SCOPE}.key`, type: 'password2', value: '' })
        const body = `
            var property = new GlideRecord('sys_properties'); property.get('name', '${SCOPE}.key')
            property.value = 'hush'; property.update(); property.get(property.getUniqueValue())
            return [property.getValue('value') === 'hush', property.value.getDecryptedValue()]`
        expect(bench.script(body, { scope: 'global' })).toEqual([false, 'hush'])
    })
    it('has the entries of a journal, the newest first: getJournalEntry of an element', () => {
        const note = (text: string): unknown =>
            bench.script(`
                var task = new GlideRecord('incident'); task.query(); if (!task.next()) { task.initialize(); task.get(task.insert()) }
                task.work_notes = '${text}'; task.update(); task.get(task.getUniqueValue())
                return [task.work_notes.getJournalEntry(1), task.work_notes.getJournalEntry(-1)]`)
        const entry = (second: number, text: string): string =>
            `2021-10-20 15:22:${second} - System Administrator (Work notes)\n${text}\n\n`
        note('first')
        bench.instance.clock.set(Date.UTC(2021, 9, 20, 15, 22, 14))
        expect(note('second')).toEqual([entry(14, 'second'), entry(14, 'second') + entry(13, 'first')])
    })
})

// GlideElementDescriptor - Scoped
describe('GlideElementDescriptor, from getED()', () => {
    test.each<[string, string, unknown]>([
        ['name', 'getInternalType', 'string'],
        ['name', 'getLength', 40],
        ['ticket', 'getReference', 'incident'],
        ['state', 'getDefault', 'new'],
        ['done', 'isBoolean', true],
        ['name', 'isBoolean', false],
        ['ticket', 'isReference', true],
        ['name', 'isReference', false],
        ['name', 'isChoiceTable', false],
        ['name', 'isReadOnly', false],
    ])('%s: %s', (field, member, expected) => {
        expect(withThing(`return gr.${field}.getED().${member}()`)).toBe(expected)
    })
})

// GlideUser - Scoped
describe('gs.getUser()', () => {
    test.each<[string, unknown]>([
        ['getID()', USER],
        ['getDisplayName()', 'Ann Archer'],
        ['getFullName()', 'Ann Archer'],
        ['getFirstName()', 'Ann'],
        ['getLastName()', 'Archer'],
        ['getEmail()', 'ann@example.com'],
        ['getCompanyID()', COMPANY],
        ['isMemberOf("Bureau")', true],
        [`isMemberOf("${GROUP}")`, true],
        ['isMemberOf("Others")', false],
        ['getMyGroups().toArray()', [GROUP]],
        ['getMyGroups().size()', 1],
        ['getManagerID()', ''],
    ])('%s', (call, expected) => {
        expect(bench.script(`return gs.getUser().${call}`, { user: 'ann' })).toEqual(expected)
    })
})

// GlideSession - Scoped, GlideSystem - Scoped
describe('the session', () => {
    it('has an id and a time zone: getSessionID and getTimeZoneName of gs and of gs.getSession()', () => {
        expect(
            bench.script(
                `var session = gs.getSession()
                return [gs.getSessionID() === session.getSessionID(), gs.getSessionID().length, gs.getTimeZoneName(), session.getTimeZoneName()]`,
                { timeZone: 'Europe/Berlin' },
            ),
        ).toEqual([true, 32, 'Europe/Berlin', 'Europe/Berlin'])
    })
    it('knows its application: getCurrentApplicationId of gs and of gs.getSession()', () => {
        expect(
            bench.script(`return [gs.getCurrentApplicationId(), gs.getSession().getCurrentApplicationId()]`),
        ).toEqual(Array(2).fill('f'.repeat(31) + '1'))
    })
    it('forgets client data: clearClientData of gs.getSession()', () => {
        expect(
            bench.script(`
                var session = gs.getSession(); session.putClientData('a', '1'); var before = session.getClientData('a')
                session.clearClientData('a'); return [before, session.getClientData('a')]`),
        ).toEqual(['1', null])
    })
    it('is no mobile one, and debugs when the property of its scope is set: gs.isMobile and gs.isDebugging', () => {
        const ask = 'return [gs.isMobile(), gs.isDebugging()]'
        expect(bench.script(ask)).toEqual([false, false])
        bench.install('sys_properties', { name: `${SCOPE}.logging.verbosity`, value: 'debug', type: 'string' })
        expect(bench.script(ask)).toEqual([false, true])
    })
})

// GlideDigest - Scoped; RFC 1321, RFC 3174 and FIPS 180-2 give the digests of "abc".
describe('GlideDigest', () => {
    const MD5 = '900150983cd24fb0d6963f7d28e17f72'
    const SHA1 = 'a9993e364706816aba3e25717850c26c9cd0d89d'
    const SHA256 = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'
    const base64 = (hex: string): string => Buffer.from(hex, 'hex').toString('base64')
    test.each([
        ['getMD5Hex', MD5],
        ['getMD5Base64', base64(MD5)],
        ['getSHA1Hex', SHA1],
        ['getSHA1Base64', base64(SHA1)],
        ['getSHA256Base64', base64(SHA256)],
    ])('%s', (member, expected) => {
        expect(String(bench.script(`return new GlideDigest().${member}('abc')`)).toLowerCase()).toBe(
            expected.toLowerCase(),
        )
    })
    test.each([
        ['getMD5HexFromInputStream', MD5],
        ['getSHA1HexFromInputStream', SHA1],
    ])('%s of a stream', (member, expected) => {
        const body = `
            var files = new GlideSysAttachment(); var id = files.write(gr, 'a.txt', 'text/plain', 'abc')
            return new GlideDigest().${member}(files.getContentStream(id))`
        expect(String(withThing(body)).toLowerCase()).toBe(expected)
    })
})

// RESTMessageV2 - Scoped: variables stand in the endpoint and the body; values are escaped for XML unless set otherwise.
describe('sn_ws.RESTMessageV2', () => {
    const message = (body: string): unknown =>
        bench.script(`
            var m = new sn_ws.RESTMessageV2(); m.setEndpoint('http://127.0.0.1:1/\${path}'); m.setRequestBody('<a>\${text}</a>')
            m.setRequestHeader('X-One', '1'); ${body}`)
    test.each<[string, unknown]>([
        [`m.setStringParameter('path', 'a'); return m.getEndpoint()`, 'http://127.0.0.1:1/a'],
        [`m.setStringParameter('text', 'a<b'); return m.getRequestBody()`, '<a>a&lt;b</a>'],
        [`m.setStringParameterNoEscape('text', 'a<b'); return m.getRequestBody()`, '<a>a<b</a>'],
        [`return [m.getRequestHeader('X-One'), m.getRequestHeader('X-Two')]`, ['1', null]],
    ])('%s', (body, expected) => {
        expect(message(body)).toEqual(expected)
    })
    it('RESTResponseV2 has what was asked and no headers of an answer that never came: getQueryString, getHeaders', () => {
        expect(
            message(`
                m.setStringParameter('path', 'a'); m.setHttpMethod('get'); m.setQueryParameter('q', 'x y')
                var response = m.execute(); return [response.getQueryString(), response.getHeaders()]`),
        ).toEqual(['q=x%20y', {}])
    })
})

// GlideDateTime - Scoped: in the session's zone.
describe('GlideDateTime', () => {
    test.each([
        ['addMonths(1)', '2026-02-28 12:00:00'],
        ['addWeeks(2)', '2026-02-14 12:00:00'],
        ['addYears(-1)', '2025-01-31 12:00:00'],
    ])('%s', (call, expected) => {
        expect(
            bench.script(`var at = new GlideDateTime('2026-01-31 12:00:00'); at.${call}; return at.getValue()`),
        ).toBe(expected)
    })
    it('getDaysInMonthLocalTime', () => {
        const body = `return new GlideDateTime('2024-03-01 02:00:00').getDaysInMonthLocalTime()`
        expect([bench.script(body), bench.script(body, { timeZone: 'US/Pacific' })]).toEqual([31, 29])
    })
})

// GlideSystem - Scoped: the session is in US/Pacific, the answers are UTC; the clock says 2021-10-20 08:22:13 there.
describe('periods of gs', () => {
    test.each([
        ['minutesAgo(2)', '2021-10-20 15:20:13'],
        ['quartersAgo(1)', '2021-07-20 15:22:13'],
        ['beginningOfYesterday()', '2021-10-19 07:00:00'],
        ['endOfYesterday()', '2021-10-20 06:59:59'],
        ['beginningOfTomorrow()', '2021-10-21 07:00:00'],
        ['endOfTomorrow()', '2021-10-22 06:59:59'],
        ['beginningOfCurrentHour()', '2021-10-20 15:00:00'],
        ['endOfCurrentHour()', '2021-10-20 15:59:59'],
        ['beginningOfLastHour()', '2021-10-20 14:00:00'],
        ['endOfLastHour()', '2021-10-20 14:59:59'],
        ['beginningOfCurrentMinute()', '2021-10-20 15:22:00'],
        ['endOfCurrentMinute()', '2021-10-20 15:22:59'],
        ['beginningOfLastMinute()', '2021-10-20 15:21:00'],
        ['endOfLastMinute()', '2021-10-20 15:21:59'],
        ['beginningOfLastQuarter()', '2021-07-01 07:00:00'],
        ['endOfLastQuarter()', '2021-10-01 06:59:59'],
        ['beginningOfNextQuarter()', '2022-01-01 08:00:00'],
        ['endOfNextQuarter()', '2022-04-01 06:59:59'],
        ['beginningOfLastYear()', '2020-01-01 08:00:00'],
        ['beginningOfLast15Minutes()', '2021-10-20 15:07:00'],
        ['endOfLast15Minutes()', '2021-10-20 15:22:59'],
        ['beginningOfLast30Minutes()', '2021-10-20 14:52:00'],
        ['endOfLast30Minutes()', '2021-10-20 15:22:59'],
        ['beginningOfLast45Minutes()', '2021-10-20 14:37:00'],
        ['endOfLast45Minutes()', '2021-10-20 15:22:59'],
        ['beginningOfLast2Hours()', '2021-10-20 13:00:00'],
        ['endOfLast2Hours()', '2021-10-20 15:59:59'],
        ['beginningOfLast30Days()', '2021-09-20 07:00:00'],
        ['endOfLast30Days()', '2021-10-21 06:59:59'],
        ['beginningOfLast60Days()', '2021-08-21 07:00:00'],
        ['endOfLast60Days()', '2021-10-21 06:59:59'],
        ['beginningOfLast90Days()', '2021-07-22 07:00:00'],
        ['endOfLast90Days()', '2021-10-21 06:59:59'],
        ['beginningOfLast120Days()', '2021-06-22 07:00:00'],
        ['endOfLast120Days()', '2021-10-21 06:59:59'],
        ['beginningOfLast3Months()', '2021-07-01 07:00:00'],
        ['endOfLast3Months()', '2021-11-01 06:59:59'],
        ['beginningOfLast6Months()', '2021-04-01 07:00:00'],
        ['endOfLast6Months()', '2021-11-01 06:59:59'],
        ['beginningOfLast9Months()', '2021-01-01 08:00:00'],
        ['endOfLast9Months()', '2021-11-01 06:59:59'],
        ['beginningOfLast12Months()', '2020-10-01 07:00:00'],
        ['endOfLast12Months()', '2021-11-01 06:59:59'],
    ])('gs.%s', (call, expected) => {
        expect(bench.script(`return gs.${call}`, { timeZone: 'US/Pacific' })).toBe(expected)
    })
})

// What was emulated and is used by nobody refuses by its name, and not as a spelling mistake would.
describe('what is not emulated', () => {
    test.each([
        ['GlideRecord.addUserOrderBy', `new GlideRecord('incident').addUserOrderBy('number')`],
        ['GlideRecord.setCategory', `new GlideRecord('incident').setCategory('x')`],
        [
            'GlideQueryCondition.addUserOrCondition',
            `new GlideRecord('incident').addQuery('a', 1).addUserOrCondition('b', 1)`,
        ],
        ['GlideAggregate.getAggregateEncodedQuery', `new GlideAggregate('incident').getAggregateEncodedQuery()`],
        ['RESTMessageV2.setMIDServer', 'new sn_ws.RESTMessageV2().setMIDServer()'],
        ['GlideDateTime.getUserFormattedLocalTime', 'new GlideDateTime().getUserFormattedLocalTime()'],
        ['GlideDigest.getMD5Base64FromInputStream', 'new GlideDigest().getMD5Base64FromInputStream(null)'],
        ['gs.executeNow', 'gs.executeNow(null)'],
        ['GlideStringUtil.newLinesToBreaks', 'GlideStringUtil.newLinesToBreaks("")'],
        ['GlideSecureRandomUtil.getSecureRandomInt', 'GlideSecureRandomUtil.getSecureRandomInt()'],
    ])('%s', (name, call) => {
        expect(() => bench.script(call)).toThrow(`not emulated: ${name}`)
    })
})
