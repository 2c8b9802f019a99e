/** No page of React is larger than its bar, licences and style sheet included: an administrator on a slow line waits for every byte of it. */
import { type Package, recordsOf } from '../package/read-package.ts'
import type { Check } from './check.ts'

/** Most bytes of each page, by the name of its asset after the scope. */
export const PAGE_BARS: Readonly<Record<string, number>> = {
    setup: 170_000,
    reviews: 155_000,
    console: 260_000,
}

interface Page {
    readonly file: string
    readonly name: string
    readonly bytes: number
}

/** The pages of a package; what is inside of an attachment is no page of ours. */
export function readPageSizes(built: Package): readonly Page[] {
    return recordsOf(built, 'sys_ux_lib_asset').map(({ fields, file }) => ({
        file,
        name: (fields.name ?? '').replace(/^.*\//, ''),
        bytes: Buffer.byteLength(fields.content ?? '', 'utf8'),
    }))
}

/** Finds pages without a bar, and pages above it. */
export const checkPages: Check = (built) =>
    readPageSizes(built).flatMap(({ bytes, file, name }) => {
        const most = PAGE_BARS[name]
        if (most === undefined) return [{ file, reason: `the page ${name} has no bar in tools/check-build/pages.ts` }]
        return bytes > most ? [{ file, reason: `the page ${name} has ${bytes} bytes, it may have ${most}` }] : []
    })

/** One line for each page. */
export function describePages(built: Package): string[] {
    return readPageSizes(built).map(
        ({ bytes, name }) => `page ${name}: ${toKilobytes(bytes)} of at most ${toKilobytes(PAGE_BARS[name] ?? 0)} kB`,
    )
}

function toKilobytes(bytes: number): number {
    return Math.round(bytes / 1000)
}
