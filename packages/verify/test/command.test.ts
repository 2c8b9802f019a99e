/** The single-file build, as a person runs it. */

import { buildSync } from 'esbuild'
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { makePack, TEST_COLUMNS } from './packs.ts'

const folder = mkdtempSync(join(tmpdir(), 'verify-'))
const tool = join(folder, 'keeptrusts-verify.cjs')
const file = (name: string, bytes: Uint8Array): string => {
    writeFileSync(join(folder, name), bytes)
    return join(folder, name)
}

beforeAll(() => {
    const entryPoints = [join(__dirname, '..', 'src', 'main.ts')]
    buildSync({ entryPoints, bundle: true, platform: 'node', target: 'node20', outfile: tool })
})
afterAll(() => rmSync(folder, { recursive: true }))

function run(...given: string[]) {
    const { status, stderr, stdout } = spawnSync(process.execPath, [tool, ...given], { encoding: 'utf8' })
    return { status, stdout, stderr }
}

it('says in words that a pack is verified, and which head to compare', () => {
    const { status, stdout } = run(file('whole.zip', makePack()))
    expect(status).toBe(0)
    expect(stdout).toMatch(/whole\.zip: VERIFIED/)
    expect(stdout).toMatch(/ends at position 5, head [0-9a-f]{64}/)
    expect(stdout).toContain('No head was given')
})

it('names what differs, in words and as JSON', () => {
    const path = file('forged.zip', makePack({ test: { ...TEST_COLUMNS, result: 'pass' } }))
    const { status, stdout } = run(path)
    expect(status).toBe(1)
    expect(stdout).toContain('numbers_differ: x_kt_gov_control_test KTT0001000: pass, computed again fail')
    const json = run(path, '--json')
    expect(json.status).toBe(1)
    expect(JSON.parse(json.stdout)).toMatchObject({ isVerified: false, findings: [{ code: 'numbers_differ' }] })
})

it.each([
    ['what is no pack', [file('none.zip', Buffer.from('none'))], 2],
    ['a file that is not there', [join(folder, 'absent.zip')], 2],
    ['no argument', [], 3],
    ['an unknown argument', ['--all', 'x.zip'], 3],
    ['a head that is none', ['x.zip', '--head', '5:abc'], 3],
])('ends with its code for %s', (_what, given, status) => expect(run(...given).status).toBe(status))
