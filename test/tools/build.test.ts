/** Two builds of one commit are the same bytes, a build is repeated only when something changed, and the SDK's quiet failures are heard. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { repairComposite } from '../../tools/build/composite-roots.ts'
import { MIXED_BUILD, stampModules } from '../../tools/build/stamp.ts'
import { REFUSALS } from '../../src/server/receiving/core/reply.ts'
import { normaliseFile } from '../../tools/build/normalise.ts'
import { digestInputs, forget, isUpToDate, remember } from '../../tools/build/record.ts'
import { findSdkTrouble } from '../../tools/build/sdk-output.ts'

const SCOPE = 'x_app'

describe('normalising', () => {
    const billOfMaterials = (serial: string, time: string) =>
        `<content><![CDATA[{ "bomFormat": "CycloneDX", "serialNumber": "urn:uuid:${serial}", "metadata": { "timestamp": "${time}" } }]]></content>`
    const parent = (name: string, sysId: string) => `<super_class name="${name}">${sysId}</super_class>`
    const role = (tag: string, name: string, sysId: string) => `<${tag} name="${name}">${sysId}</${tag}>`

    it.each([
        [
            'the bill of materials',
            billOfMaterials('8e8260d6-0607-4b28-8903-1782a2b05370', '2026-11-22T05:44:51.106Z'),
            billOfMaterials('0e8260d6-0607-4b28-8903-1782a2b05371', '2026-11-23T06:00:00.000Z'),
        ],
        ['the parent of a platform table', parent('task', 'a'.repeat(32)), parent('task', 'b'.repeat(32))],
        ['a role of the platform', role('role', 'itil', 'a'.repeat(32)), role('role', 'itil', 'b'.repeat(32))],
        [
            'a role of the platform that one of ours contains',
            role('contains', 'canvas_user', 'a'.repeat(32)),
            role('contains', 'canvas_user', 'b'.repeat(32)),
        ],
    ])('makes two builds agree on %s', (_what, first, second) => {
        expect(normaliseFile(first, SCOPE)).toBe(normaliseFile(second, SCOPE))
    })

    it('keeps parents of different names apart', () => {
        const [task, incident] = ['task', 'incident'].map((name) => normaliseFile(parent(name, 'a'.repeat(32)), SCOPE))
        expect(task?.replace('task', '')).not.toBe(incident?.replace('incident', ''))
    })

    it.each([
        ['the identity of an own parent table', parent('x_app_note', 'a'.repeat(32))],
        ['a time that belongs to a record', '<content>{ "timestamp": "2026-01-01T00:00:00Z" }</content>'],
    ])('leaves %s alone', (_what, text) => {
        expect(normaliseFile(text, SCOPE)).toBe(text)
    })
})

describe('repairing composite roots', () => {
    const list = (root: string, record: string) => `<record_update>
  <sys_ui_list ${root}>
    <sys_ui_list_element action="INSERT_OR_UPDATE"${record}>
      <list_id name="x_app_note" view="Default view" sys_domain="global" element="NULL" relationship="NULL" parent="task">1</list_id>
    </sys_ui_list_element>
    <sys_ui_list action="INSERT_OR_UPDATE"${record}>
      <name>x_app_note</name>${record && '\n      <sys_domain>global</sys_domain>'}
    </sys_ui_list>
  </sys_ui_list>
</record_update>`
    const repaired = list(
        'table="x_app_note" parent="task" relationship="" sys_domain="global" view=""',
        ' apply_defaults="true"',
    )

    it('writes the root of a list as SDK 4.12.2 does', () => {
        expect(repairComposite(list('table="x_app_note"', ''))).toBe(repaired)
    })

    it('leaves a file alone that is so already', () => {
        expect(repairComposite(repaired)).toBe(repaired)
    })

    it('asks for defaults of new records only, not of deletions', () => {
        const deletion = '<sys_choice action="delete_multiple" query="name=t"/><sys_user_role action="DELETE"/>'
        expect(repairComposite(deletion)).toBe(deletion)
    })
})

describe('stamping modules', () => {
    const module = (path: string, code: string, imports: readonly string[] = []) => ({ path, code, imports, files: [] })
    const ROUTES = 'function get(_request, response) {\n}\nfunction run() {\n}\nexport { get, run };\n'
    const build = (shared: string) =>
        stampModules([
            module('vendor/acorn.js', 'export { parse };'),
            module('shared.js', `${shared}\nexport { a };\n`),
            module('platform.js', 'const b = 2;\nexport { b };\n', ['shared.js', 'vendor/acorn.js']),
            module('operations/entry/routes.ts', ROUTES, ['platform.js']),
            module('evidence/entry/keeptrusts-trace.ts', ROUTES, ['platform.js']),
            module('operations/entry/liveness.ts', 'function live() {}\nexport { live };\n'),
        ]).map(({ code }) => code)
    const [library = '', shared = '', platform = '', routes = '', facade = '', liveness = ''] = build('const a = 1;')

    it('exports the stamp of a shared module and of what it imports', () => {
        expect(shared).toMatch(/export const builds = \[\]\.concat\('[0-9a-f]{12}'\);\n$/)
        expect(platform).toMatch(/^import \{ builds as builds0 \} from '\.\/shared\.js';/)
        expect(platform).toMatch(/concat\('[0-9a-f]{12}', builds0\);\n$/)
    })

    it('lets every exported function of an entry compare the builds first', () => {
        expect(routes).toMatch(/^import \{ builds as builds0 \} from '\.\.\/\.\.\/platform\.js';/)
        expect(routes).toContain(
            'function get(_request, response) {\n    if (!isOneBuild()) return refuseMixedBuild(response);',
        )
        expect(routes).toContain('function run() {\n    if (!isOneBuild()) return refuseMixedBuild();')
        expect(routes).toMatch(/concat\('[0-9a-f]{12}', builds0\)[\s\S]*\nexport \{ get, run \};\n$/)
    })

    it('leaves a library, an entry that imports nothing, and what scripts of others call as they are', () => {
        expect(library).toBe('export { parse };')
        expect(facade).toBe(ROUTES)
        expect(liveness).toBe('function live() {}\nexport { live };\n')
    })

    it('gives all modules another stamp when one changes, and the same when none does', () => {
        expect(build('const a = 1;')[2]).toBe(platform)
        expect(build('const a = 2;')[2]).not.toBe(platform)
    })

    it('refuses with the status that the list of codes has', () => {
        expect(REFUSALS[MIXED_BUILD.code].status).toBe(MIXED_BUILD.status)
    })
})

describe('the record of the last build', () => {
    let root: string
    const put = (path: string, text: string) => {
        mkdirSync(join(root, path, '..'), { recursive: true })
        writeFileSync(join(root, path), text)
    }

    beforeEach(() => {
        root = mkdtempSync(join(tmpdir(), 'project-'))
        put('src/server/core/note.ts', 'export {}')
        put('package.json', '{}')
        put('dist/app/update/note.xml', '<note/>')
        remember(root, digestInputs(root))
    })
    afterEach(() => rmSync(root, { recursive: true }))

    it('holds while nothing changes', () => {
        expect(isUpToDate(root, digestInputs(root))).toBe(true)
    })

    it.each([
        ['a source changes', () => put('src/server/core/note.ts', 'export const note = 1')],
        ['a source is added', () => put('src/server/core/other.ts', 'export {}')],
        [
            'a source moves',
            () => (rmSync(join(root, 'src/server/core/note.ts')), put('src/server/app/note.ts', 'export {}')),
        ],
        ['a check changes', () => put('tools/check-build/names.ts', 'export {}')],
        ['the package is edited by hand', () => put('dist/app/update/note.xml', '<note>edited</note>')],
        ['a file of the package is gone', () => rmSync(join(root, 'dist/app/update/note.xml'))],
        ['it is withdrawn', () => forget(root)],
    ])('does not hold when %s', (_when, change) => {
        change()
        expect(isUpToDate(root, digestInputs(root))).toBe(false)
    })
})

describe('reading the output of the SDK', () => {
    const sound = '[now-sdk] Building project ...\n[now-sdk] Build completed successfully\n'

    it('finds nothing in a sound run', () => {
        expect(findSdkTrouble({ exitCode: 0, output: sound })).toEqual([])
    })

    it.each([
        ['a bundling error reported as information', '[now-sdk] RollupError: Could not resolve "fs"'],
        ['an error after which it went on', '[now-sdk] ERROR: src/fluent/a.now.ts:1:1 - error TS2307'],
        ['a module it gave up on', '[now-sdk] WARN: module x was skipped'],
    ])('finds %s although the exit code is 0', (_what, line) => {
        expect(findSdkTrouble({ exitCode: 0, output: `${line}\n${sound}` })).toEqual([line.replace('[now-sdk] ', '')])
    })

    it('says what to do when the identity file is behind', () => {
        const output = '[now-sdk] ERROR: Build failed: Keys file is out-of-date.'
        expect(findSdkTrouble({ exitCode: 1, output }).join()).toContain('npm run build:keys')
    })

    it('never calls a failed run sound', () => {
        expect(findSdkTrouble({ exitCode: 1, output: '' })).toEqual(['now-sdk ended with exit code 1'])
    })
})
