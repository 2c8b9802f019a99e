/** Builds the pages without source map and source archive, which do not belong on a customer's instance, and with the licences of what they contain. */
import { glob, rollup, servicenowFrontEndPlugins } from '@servicenow/isomorphic-rollup'
import { transform } from 'esbuild'

/** Takes the place of the SDK's own client build. */
export default async function buildPages({ rootDir, config, fs, path, logger, registerExplicitId }) {
    const clientDir = path.join(rootDir, config.clientDir)
    const input = path.join(clientDir, '**', '*.html')
    if ((await glob(input, { fs })).length === 0) return
    const dir = path.join(rootDir, config.staticContent.buildDir)
    fs.rmSync(dir, { recursive: true, force: true })
    const plugins = await servicenowFrontEndPlugins({
        scope: config.scope,
        rootDir: clientDir,
        projectRootDir: rootDir,
        registerExplicitId,
        editableSourceCodeOnInstance: false,
    })
    const bundle = await rollup({ fs, input, plugins: [...plugins, compactStyles] })
    const { output } = await bundle.write({ dir, sourcemap: false })
    for (const file of output) logger.info(`${file.type} ${file.fileName} ${(file.code ?? file.source).length} bytes`)
    // After the fact: the plugins minify, and no comment of a library survives that.
    for (const chunk of output.filter(({ type }) => type === 'chunk')) {
        const target = path.join(dir, chunk.fileName)
        const packages = packagesIn(chunk, clientDir).map((name) =>
            readPackage(path.join(rootDir, 'node_modules', name), fs),
        )
        fs.writeFileSync(target, noticeOf(packages) + fs.readFileSync(target, 'utf8'))
    }
}

/** What the plugins make of a style sheet: a call with its text. */
const STYLE_TEXT = /(insertStyle\()("(?:[^"\\]|\\.)*")/

/** Style sheets without comments and spaces: the plugins minify scripts alone. */
const compactStyles = {
    name: 'compact-styles',
    async transform(code, id) {
        const [whole, head, literal] = id.endsWith('.css') ? (STYLE_TEXT.exec(code) ?? []) : []
        if (whole === undefined) return null
        const { code: styles } = await transform(JSON.parse(literal), { loader: 'css', minify: true })
        return { code: code.replace(whole, () => head + JSON.stringify(styles.trim())), map: null }
    },
}

/** The packages whose code stands in a chunk. What is neither a file of ours nor of a package was made by the bundler's plugins. */
function packagesIn({ modules }, clientDir) {
    const names = Object.keys(modules).map((id) => {
        const [, name] = /.*node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(id.replaceAll('\\', '/')) ?? []
        return name ?? (id.startsWith(clientDir) ? undefined : '@servicenow/isomorphic-rollup')
    })
    return [...new Set(names.filter(Boolean))].sort()
}

function readPackage(directory, fs) {
    const { name, version } = JSON.parse(fs.readFileSync(`${directory}/package.json`, 'utf8'))
    return { name, version, licence: fs.readFileSync(`${directory}/LICENSE`, 'utf8').trim() }
}

/** One comment for a chunk: each licence once, after the packages that are under it. */
function noticeOf(packages) {
    const licences = [...new Set(packages.map(({ licence }) => licence))]
    const parts = licences.map((licence) => {
        const names = packages.filter((one) => one.licence === licence).map(({ name, version }) => `${name} ${version}`)
        return `Contains ${names.join(', ')}.\n\n${licence}\n`
    })
    return packages.length === 0 ? '' : `/*!\n${parts.join('\n')}*/\n`
}
