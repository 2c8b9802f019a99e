/** Lists and digests the files of a directory tree, in an order that never depends on the machine. */
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs'
import { join, relative, sep } from 'node:path'

/** Every file below a directory (or the file itself), sorted by path; empty when there is none. */
export function listFiles(path: string): string[] {
    if (!existsSync(path)) return []
    if (!statSync(path).isDirectory()) return [path]
    return readdirSync(path)
        .sort()
        .flatMap((name) => listFiles(join(path, name)))
}

/** The path of a file below a root with forward slashes, the same on every machine. */
export function toRelativePath(root: string, file: string): string {
    return relative(root, file).split(sep).join('/')
}

/** One digest over the names and contents of the files below some paths of a root. */
export function digestFiles(root: string, paths: readonly string[]): string {
    const hash = createHash('sha256')
    for (const file of paths.flatMap((path) => listFiles(join(root, path)))) {
        hash.update(`${toRelativePath(root, file)}\0`)
        hash.update(createHash('sha256').update(readFileSync(file)).digest('hex'))
    }
    return hash.digest('hex')
}
