/** The library that ships is what its package holds: nothing was edited by hand. */
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { gzipSync } from '../../src/server/vendor/gzip.js'

const ROOT = join(__dirname, '../..')

// In a process of its own: the bundler does not run inside the test's realm.
it('the bundle is what tools/vendor.ts makes of the pinned package', () => {
    const script = "process.stdout.write(require('./tools/vendor.ts').bundleGzip())"
    const run = spawnSync(process.execPath, ['--import', 'tsx', '-e', script], { cwd: ROOT, encoding: 'utf8' })
    expect(run.stderr.replace(/^npm warn.*\n/gm, '')).toBe('')
    expect(run.stdout).toBe(readFileSync(join(ROOT, 'src/server/vendor/gzip.js'), 'utf8'))
})

it('what it compresses anybody can inflate', () => {
    const text = 'Größe ≠ 0, '.repeat(1000)
    expect(gunzipSync(gzipSync(new Uint8Array(Buffer.from(text)), { mtime: 0 })).toString('utf8')).toBe(text)
})
