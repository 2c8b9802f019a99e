/** The package that the build left in `dist/app`, parsed once for all tests that read it. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { type Package, readPackage } from '../../tools/package/read-package.ts'

const ROOT = join(__dirname, '..', '..')
let parsed: Package | undefined

/** The built app. Throws when there is none: run `npm run build` first. */
export function builtApp(): Package {
    const directory = join(ROOT, 'dist', 'app')
    if (!existsSync(directory)) throw new Error('dist/app is missing: run `npm run build`')
    parsed ??= readPackage(directory, ROOT)
    return parsed
}
