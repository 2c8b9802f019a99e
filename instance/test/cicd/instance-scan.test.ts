/** Instance Scan behind `/api/sn_cicd/instance_scan` ("CICD API", REST API reference). */
import { startBench, storeRows, type Bench } from '../http/bench.ts'
import { ended } from '../http/upload.ts'

const id = (letter: string): string => letter.repeat(32)
const SUITE = id('5')
const APPLICATION = id('9')

let bench: Bench
beforeAll(async () => {
    bench = await startBench()
    storeRows(bench.instance, [
        { table: 'sys_app', sys_id: APPLICATION, values: { scope: 'x_lab', name: 'Lab' } },
        { table: 'scan_check_suite', sys_id: SUITE, values: { name: 'Suite', active: true } },
        ...['1', '2', '3'].map((check) => ({
            table: 'scan_check_suite_check',
            values: { suite: SUITE, check: id(check) },
        })),
        {
            table: 'scan_table_check',
            sys_id: id('1'),
            values: { name: 'Open', active: true, table: 'incident', conditions: 'state=1', advanced: false },
        },
        {
            table: 'scan_table_check',
            sys_id: id('2'),
            values: {
                name: 'Loud',
                active: true,
                table: 'incident',
                conditions: 'short_descriptionISNOTEMPTY',
                advanced: true,
                script: "(function (engine) { if (engine.current.getValue('short_description') === 'LOUD') engine.finding.increment() })(engine)",
            },
        },
        {
            table: 'scan_script_only_check',
            sys_id: id('3'),
            values: {
                name: 'Admin',
                active: true,
                script: `(function (engine) {
                    var user = new GlideRecord('sys_user')
                    user.get('user_name', 'admin')
                    engine.finding.setCurrentSource(user)
                    engine.finding.setValue('finding_details', 'is there')
                    engine.finding.increment()
                })(engine)`,
            },
        },
        {
            table: 'scan_script_only_check',
            sys_id: id('4'),
            values: { name: 'Not in the suite', active: true, script: 'engine.finding.increment()' },
        },
        {
            table: 'scan_script_only_check',
            sys_id: id('6'),
            values: { name: 'Off', active: false, script: 'engine.finding.increment()' },
        },
        { table: 'incident', sys_id: id('a'), values: { short_description: 'quiet', state: 1 } },
        { table: 'incident', sys_id: id('b'), values: { short_description: 'LOUD', state: 2 } },
    ])
    bench.instance.mark()
})
beforeEach(() => bench.instance.rewind())
afterAll(() => bench.close())

/** The findings of a scan: the check, the record and the details of each. */
async function scan(path: string, body?: unknown) {
    const started = await bench.send('POST', `/api/sn_cicd/instance_scan/${path}`, { body })
    expect([started.status, started.body.result.status]).toEqual([200, '0'])
    const progress = await ended(bench, started.body.result.links.progress.id)
    expect(progress).toMatchObject({ status: '2', links: { results: { id: progress.links.progress.id } } })
    const result = await bench.send('GET', `/api/sn_cicd/instance_scan/result/${progress.links.progress.id}`)
    expect(result.body.result).toMatchObject({ status: '2', status_label: 'Successful', error: '' })
    // The address of the findings is escaped beyond use, as the documentation prints it.
    const url = new URL(result.body.result.links.findings.url)
    const query = decodeURIComponent(url.search.slice(1))
    const findings = await bench.send('GET', `${url.pathname}?${query}`)
    return new Set(
        findings.body.result.map(
            (row: Record<string, string>) => `${row['check']![0]} ${row['source']} ${row['finding_details']}`,
        ),
    )
}

const OPEN = `1 ${id('a')} `
const LOUD = `2 ${id('b')} `
const ADMIN = '3 6816f79cc0a8016401c5a33be04be441 is there'

it('runs the checks of a suite', async () => {
    const path = `suite_scan/${SUITE}/scoped_apps`
    expect(await scan(path, { app_scope_sys_ids: [APPLICATION] })).toEqual(new Set([OPEN, LOUD, ADMIN]))
})

it('runs every active check', async () => {
    expect(await scan('full_scan')).toEqual(new Set([OPEN, LOUD, ADMIN, '4  ']))
})

it('runs the checks of one table against one record', async () => {
    expect(await scan(`point_scan?target_table=incident&target_sys_id=${id('b')}`)).toEqual(new Set([LOUD]))
})

it.each([
    ['a point scan without a record', 'point_scan?target_table=incident', undefined],
    ['a point scan of a table that is not there', `point_scan?target_table=x&target_sys_id=${id('b')}`, undefined],
    ['a suite without applications', `suite_scan/${SUITE}/scoped_apps`, { app_scope_sys_ids: [] }],
    ['an application that is not there', `suite_scan/${SUITE}/scoped_apps`, { app_scope_sys_ids: ['x'] }],
    ['a suite that is not there', 'suite_scan/none/scoped_apps', { app_scope_sys_ids: [APPLICATION] }],
])('refuses %s', async (_what, path, body) => {
    const answer = await bench.send('POST', `/api/sn_cicd/instance_scan/${path}`, { body })
    expect([answer.status, answer.body.result.status]).toEqual([400, '3'])
})

it('names what it does not emulate', async () => {
    const combo = await bench.send('POST', `/api/sn_cicd/instance_scan/suite_scan/combo/${SUITE}`, { body: {} })
    expect([combo.status, combo.body.error.detail]).toEqual([501, expect.stringContaining('not emulated')])
    storeRows(bench.instance, [{ table: 'scan_linter_check', values: { name: 'Linter', active: true } }])
    const started = await bench.send('POST', '/api/sn_cicd/instance_scan/full_scan')
    expect(await ended(bench, started.body.result.links.progress.id)).toMatchObject({
        status: '3',
        error: 'not emulated: a check of the table scan_linter_check',
    })
})
