/** What `npm run pack` leaves: the built package and its inventory, nothing else; it installs as it is. */
import { createHash } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, cpSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInstance, packageInZip, installApp, readZip } from 'servicenow-local-instance'
import { listFiles, toRelativePath } from '../../tools/build/files.ts'
import { runNowSdk } from '../../tools/now-sdk.ts'

const ROOT = join(__dirname, '../..')
const INVENTORY = 'package_inventory.csv'

let project: string
let bytes: Buffer
let entries: Map<string, Buffer>

// In a copy, so that the test leaves no package in the project.
beforeAll(async () => {
    project = mkdtempSync(join(tmpdir(), 'pack-'))
    for (const name of ['now.config.json', 'package.json', 'src', 'dist'])
        cpSync(join(ROOT, name), join(project, name), { recursive: true })
    symlinkSync(join(ROOT, 'node_modules'), join(project, 'node_modules'), 'dir')
    const run = await runNowSdk(['pack'], project)
    expect([run.exitCode, run.exitCode === 0 ? '' : run.output]).toEqual([0, ''])
    const [zip] = readdirSync(join(project, 'target')).filter((name) => name.endsWith('.zip'))
    bytes = readFileSync(join(project, 'target', zip))
    entries = new Map([...readZip(bytes)].map(([name, content]) => [name.replace(/^\/+/, ''), Buffer.from(content)]))
})
afterAll(() => rmSync(project, { recursive: true, force: true }))

it('holds the built files, each as it was built, and an inventory', () => {
    const app = join(ROOT, 'dist', 'app')
    // An install by the SDK leaves an inventory of its own beside the built files.
    const built = listFiles(app)
        .map((file) => toRelativePath(app, file))
        .filter((name) => name !== INVENTORY)
    expect([...entries.keys()].sort()).toEqual([...built, INVENTORY].sort())
    for (const name of built)
        expect([name, entries.get(name)!.equals(readFileSync(join(app, name)))]).toEqual([name, true])
})

it('has the digest of every file in the inventory', () => {
    const lines = entries
        .get(INVENTORY)!
        .toString('utf8')
        .split('\n')
        .filter((line) => line !== '' && !line.startsWith('#'))
    const digests = lines.map((line) => line.split(';').map((part) => part.trim().replace(/^\/+/, '')))
    expect(digests).toHaveLength(entries.size - 1)
    for (const [name, digest] of digests)
        expect([name, digest]).toEqual([name, createHash('sha256').update(entries.get(name)!).digest('hex')])
})

it('has no sources, tests or source maps', () => {
    const foreign = [...entries.keys()].filter((name) => !/^([a-z_.]+\/)?[^/]+\.(xml|csv)$/.test(name))
    expect(foreign).toEqual([])
    for (const [name, content] of entries) {
        const text = content.toString('utf8')
        expect([name, /sourceMappingURL=|<path>[^<]*\.test\.ts</.test(text)]).toEqual([name, false])
    }
})

it('has no secret, no key and no path of the machine that built it', () => {
    const found = [...entries].flatMap(([name, content]) => {
        const text = content.toString('utf8')
        const leaks = [
            /-----BEGIN [A-Z ]*PRIVATE KEY/,
            /whsec_[A-Za-z0-9+/]{20}/,
            /\/home\/|\/Users\/|\/tmp\//,
            /https?:\/\/(localhost|127\.0\.0\.1)/,
        ]
        return leaks.filter((leak) => leak.test(text)).map((leak) => `${name} ${leak.source}`)
    })
    expect(found).toEqual([])
    expect(bytes.includes(Buffer.from(ROOT))).toBe(false)
})

it('is small enough to upload over any line', () => {
    // Of it, 0.3 MB are texts in a second language.
    expect(bytes.length).toBeLessThan(4_500_000)
})

it('installs as it is', () => {
    const instance = createInstance({ log: () => undefined, plugins: [] })
    expect(installApp(instance, packageInZip(bytes))).toMatchObject({ refused: [], skipped: [] })
    instance.close()
})
