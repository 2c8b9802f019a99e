/** What ships for the customer's own testing: every test and every scan check is described, active and in its suite once. */
import { recordsOf } from '../../tools/package/read-package.ts'
import { collectScripts, parseScript } from '../../tools/package/scripts.ts'
import { builtApp } from '../support/built-app.ts'

const checks = () => ['scan_table_check', 'scan_script_only_check'].flatMap((table) => recordsOf(builtApp(), table))

describe('tests of the Automated Test Framework', () => {
    it('are active, described, and each has a name of its own', () => {
        const tests = recordsOf(builtApp(), 'sys_atf_test')
        expect(tests.length).toBeGreaterThan(5)
        for (const { fields } of tests) {
            expect(fields).toMatchObject({ active: 'true' })
            expect(fields.name).toMatch(/^Keeptrusts: /)
            expect(fields.description!.length).toBeGreaterThan(60)
        }
        expect(new Set(tests.map(({ fields }) => fields.name)).size).toBe(tests.length)
    })

    it('are in the suite once, each in its place', () => {
        const members = recordsOf(builtApp(), 'sys_atf_test_suite_test').map(({ fields }) => fields.test)
        expect(members.sort()).toEqual(
            recordsOf(builtApp(), 'sys_atf_test')
                .map(({ sysId }) => sysId)
                .sort(),
        )
        const orders = recordsOf(builtApp(), 'sys_atf_test_suite_test').map(({ fields }) => fields.order)
        expect(new Set(orders).size).toBe(orders.length)
    })

    it('send requests to routes of the app only, and never as a stored user', () => {
        const steps = recordsOf(builtApp(), 'sys_variable_value').map(({ fields }) => fields.value ?? '')
        const paths = steps.filter((value) => value.startsWith('/api/'))
        expect(paths.length).toBeGreaterThan(4)
        for (const path of paths) expect(path).toMatch(/^\/api\/x_kt_gov\/v1\//)
    })

    it('run scripts that parse', () => {
        const scripts = recordsOf(builtApp(), 'sys_variable_value')
            .map(({ fields, file }) => ({ file, text: fields.value ?? '' }))
            .filter(({ text }) => text.includes('stepResult'))
        expect(scripts.length).toBeGreaterThan(7)
        for (const { file, text } of scripts)
            expect(parseScript({ file, place: 'step', kind: 'script', text, isExternal: false })).toMatchObject({
                kind: 'tree',
            })
    })
})

describe('Instance Scan checks', () => {
    it('say what they find, why it matters and what to do', () => {
        expect(checks().length).toBeGreaterThan(6)
        for (const { fields } of checks()) {
            expect(fields).toMatchObject({ active: 'true' })
            expect(fields.name).toMatch(/^Keeptrusts: /)
            for (const column of ['short_description', 'description', 'resolution_details'])
                expect([fields.name, column, (fields[column] ?? '').length > 20]).toEqual([fields.name, column, true])
            expect(['1', '2', '3', '4']).toContain(fields.priority)
        }
    })

    it('are in the suite once', () => {
        const members = recordsOf(builtApp(), 'scan_check_suite_check').map(({ fields }) => fields.check)
        expect(members.sort()).toEqual(
            checks()
                .map(({ sysId }) => sysId)
                .sort(),
        )
    })

    it('have scripts that parse, and report through the engine', () => {
        const scripts = collectScripts(builtApp()).filter(({ place }) => place === 'scan_script_only_check.script')
        expect(scripts).toHaveLength(recordsOf(builtApp(), 'scan_script_only_check').length)
        for (const script of scripts) {
            expect(parseScript(script).kind).toBe('tree')
            expect(script.text).toContain('engine.finding.increment()')
        }
    })
})
