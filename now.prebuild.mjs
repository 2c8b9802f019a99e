/** Builds the pages without source map and source archive: neither belongs on a customer's instance. */
import { glob, rollup, servicenowFrontEndPlugins } from '@servicenow/isomorphic-rollup'

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
    const bundle = await rollup({ fs, input, plugins })
    const { output } = await bundle.write({ dir, sourcemap: false })
    for (const file of output) logger.info(`${file.type} ${file.fileName} ${(file.code ?? file.source).length} bytes`)
}
