/** The libraries that ship are what their packages hold: nothing was edited by hand. */
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { gzipSync } from '../../src/server/vendor/gzip.js'

const ROOT = join(__dirname, '../..')

// In a process of its own: the bundler does not run inside the test's realm.
it.each(['gzip.js', 'acorn.js', 'acorn.d.ts'])('%s is what tools/vendor.ts makes of the pinned package', (file) => {
    const script = `process.stdout.write(require('./tools/vendor.ts').MADE['${file}']())`
    const run = spawnSync(process.execPath, ['--import', 'tsx', '-e', script], { cwd: ROOT, encoding: 'utf8' })
    expect(run.stderr.replace(/^npm warn.*\n/gm, '')).toBe('')
    expect(run.stdout).toBe(readFileSync(join(ROOT, 'src/server/vendor', file), 'utf8'))
})

it.each(['gzip.js', 'acorn.js'])('%s carries the licence of its package', (file) => {
    const opening = readFileSync(join(ROOT, 'src/server/vendor', file), 'utf8').split('*/')[0]
    expect(opening).toMatch(/^\/\*! /)
    expect(opening).toContain('MIT License')
    expect(opening).toContain('The above copyright notice and this permission notice shall be included in')
})

it('what it compresses anybody can inflate', () => {
    const text = 'Größe ≠ 0, '.repeat(1000)
    expect(gunzipSync(gzipSync(new Uint8Array(Buffer.from(text)), { mtime: 0 })).toString('utf8')).toBe(text)
})
