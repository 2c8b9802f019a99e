/** Makes the one library that ships: gzip, cut out of fflate. Run it after a new version of fflate; the result is committed. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { buildSync } from 'esbuild'

const ROOT = join(__dirname, '..')
const TARGET = join(ROOT, 'src', 'server', 'vendor', 'gzip.js')
const LIBRARY = join(ROOT, 'node_modules', 'fflate')

/** The text of the module, as it is committed. */
export function bundleGzip(): string {
    const { version } = JSON.parse(readFileSync(join(LIBRARY, 'package.json'), 'utf8')) as { version: string }
    const licence = readFileSync(join(LIBRARY, 'LICENSE'), 'utf8').trim()
    const folder = mkdtempSync(join(ROOT, '.vendor-'))
    try {
        const entry = join(folder, 'entry.js')
        writeFileSync(entry, "export { gzipSync } from 'fflate'\n")
        const { outputFiles } = buildSync({
            entryPoints: [entry],
            bundle: true,
            write: false,
            format: 'esm',
            target: 'es2021',
            mainFields: ['module'],
            conditions: ['import'],
            charset: 'ascii',
            // The engine has no TextDecoder; what asks for it is dropped.
            define: { TextDecoder: 'undefined' },
        })
        const opening = `/*! gzip for files above the attachment limit: gzipSync of fflate ${version}, made by tools/vendor.ts.\n\n${licence}\n*/\n`
        const code = outputFiles[0].text.replace(/^\s*\/\/.*\n/gm, '')
        return opening + code
    } finally {
        rmSync(folder, { recursive: true })
    }
}

if (require.main === module) writeFileSync(TARGET, bundleGzip())
