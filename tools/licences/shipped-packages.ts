/** The packages of others whose code ships, as the opening comment of each shipped file lists them. */
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Package } from '../package/read-package.ts'

/** A shipped file that contains code of others. */
export interface Contents {
    readonly file: string
    readonly opening: string
    readonly packages: readonly { readonly name: string; readonly version: string }[]
}

/** The libraries among the modules, as they are committed. */
export function readVendored(root: string): readonly Contents[] {
    const folder = join(root, 'src/server/vendor')
    return readdirSync(folder)
        .filter((name) => name.endsWith('.js'))
        .map((name) => toContents(name, readFileSync(join(folder, name), 'utf8')))
}

/** The pages of the built app. */
export function readPages({ records }: Package): readonly Contents[] {
    return records
        .filter(({ table }) => table === 'sys_ux_lib_asset')
        .map(({ fields, file }) => toContents(file, fields.content))
}

/** Reads the licence comment with which a text begins; its first line, or lines with `Contains`, list packages as `name 1.2.3`. */
function toContents(file: string, text: string): Contents {
    const [opening = ''] = /^\/\*![\s\S]*?\*\//.exec(text) ?? []
    const lists = opening.split('\n').filter((line) => /^(\/\*! |Contains )/.test(line))
    const packages = lists.flatMap((line) => [...line.matchAll(/((?:@[\w-]+\/)?[a-z][\w.-]*) (\d+\.\d+\.\d+)/g)])
    return { file, opening, packages: packages.map(([, name, version]) => ({ name, version })) }
}
