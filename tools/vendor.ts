/** Makes the libraries that ship, each cut out of its package. Run it after a new version of one; the results are committed. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { buildSync } from 'esbuild'

const ROOT = join(__dirname, '..')
const VENDOR = join(ROOT, 'src', 'server', 'vendor')

/** The files that this tool makes, by name, as they are committed. */
export const MADE: Readonly<Record<string, () => string>> = {
    'gzip.js': bundleGzip,
    'acorn.js': bundleAcorn,
    'acorn.d.ts': declareAcorn,
}

function bundleGzip(): string {
    const code = bundle({ 'entry.js': "export { gzipSync } from 'fflate'\n" }, { TextDecoder: 'undefined' })
    const title = `gzip for files above the attachment limit: gzipSync of fflate ${versionOf('fflate')}`
    return `/*! ${title}, made by tools/vendor.ts.\n\n${licenceOf('fflate')}\n*/\n${code}`
}

function bundleAcorn(): string {
    const entry = "export { Parser, tokTypes } from './acorn.mjs'\nexport { LooseParser } from './acorn-loose.mjs'\n"
    const loose = readFileSync(join(folderOf('acorn-loose'), 'dist', 'acorn-loose.mjs'), 'utf8')
    const files = {
        'entry.js': entry,
        'acorn.mjs': withoutPatterns(readFileSync(join(folderOf('acorn'), 'dist', 'acorn.mjs'), 'utf8')),
        'acorn-loose.mjs': replaceOnce(withoutUnclosedPatterns(loose), "from 'acorn'", "from './acorn.mjs'"),
    }
    const code = bundle(files, { 'Object.hasOwn': 'undefined', console: 'undefined' })
    const title =
        `The parser of the script analysis: acorn ${versionOf('acorn')} without its reading of regular expressions, ` +
        `and acorn-loose ${versionOf('acorn-loose')}, made by tools/vendor.ts.`
    return `/*! ${title}\n\n${licenceOf('acorn')}\n\nacorn-loose:\n\n${licenceOf('acorn-loose')}\n*/\n${code}`
}

function declareAcorn(): string {
    const declared = readFileSync(join(folderOf('acorn'), 'dist', 'acorn.d.ts'), 'utf8').trimEnd()
    const title = `The types of acorn ${versionOf('acorn')} as its package declares them, made by tools/vendor.ts.`
    return `// ${title}\n\n${declared}\n\nexport const LooseParser: typeof Parser\n`
}

/**
 * Acorn takes the pattern of a regular expression apart and makes it an object. A pattern of an analysed script is
 * never used, and a hostile one must not reach the engine: the literal keeps its text alone.
 */
function withoutPatterns(code: string): string {
    const checked = between(code, '  // Validate pattern\n', '\n  return this.finishToken(types$1.regexp')
    const validator = between(code, '// This file contains Unicode properties', '// Object type used to represent')
    return replaceOnce(replaceOnce(code, checked, '  var value = null;\n'), validator, '')
}

function withoutUnclosedPatterns(code: string): string {
    return replaceOnce(code, between(code, 'try { re = new RegExp(re); }', '\n          replace = '), '')
}

function between(text: string, from: string, to: string): string {
    const start = text.indexOf(from)
    const end = text.indexOf(to, start)
    if (start < 0 || end < 0) throw new Error(`acorn has changed: no text from ${from} to ${to}`)
    return text.slice(start, end)
}

function replaceOnce(text: string, old: string, replacement: string): string {
    const parts = text.split(old)
    if (parts.length !== 2) throw new Error(`expected once, found ${parts.length - 1} times: ${old.slice(0, 80)}`)
    return parts.join(replacement)
}

/** One module of the engine's language level. What the engine does not have is defined away: the code that asks for it is dropped. */
function bundle(files: Readonly<Record<string, string>>, define: Readonly<Record<string, string>>): string {
    const folder = mkdtempSync(join(ROOT, '.vendor-'))
    try {
        for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text)
        const { outputFiles } = buildSync({
            entryPoints: [join(folder, 'entry.js')],
            bundle: true,
            write: false,
            format: 'esm',
            target: 'es2021',
            mainFields: ['module'],
            conditions: ['import'],
            charset: 'ascii',
            define,
        })
        return outputFiles[0].text.replace(/^\s*\/\/.*\n/gm, '')
    } finally {
        rmSync(folder, { recursive: true })
    }
}

function folderOf(library: string): string {
    return join(ROOT, 'node_modules', library)
}

function versionOf(library: string): string {
    return (JSON.parse(readFileSync(join(folderOf(library), 'package.json'), 'utf8')) as { version: string }).version
}

function licenceOf(library: string): string {
    return readFileSync(join(folderOf(library), 'LICENSE'), 'utf8').trim()
}

if (require.main === module) for (const [name, make] of Object.entries(MADE)) writeFileSync(join(VENDOR, name), make())
