/** Files that are gathered for a pack: stored beside its request until the archive is made, and read again by later steps. */

import { fromJson } from '../../shared/json.ts'
import { TABLES } from '../../shared/names.ts'
import type { Fields } from '../../shared/plan.ts'
import { fail, ok, type Result } from '../../shared/result.ts'
import { packFailure, type PackFailure } from '../core/codes.ts'
import { MOST_FILES } from '../core/names.ts'
import type { TestRow } from '../core/oscal/facts.ts'
import type { PackFile, Progress } from '../core/progress.ts'
import { crc32 } from '../core/zip.ts'
import type { ClaimedPack, PackPorts } from './pack-ports.ts'

/** What a step comes to. */
export type Stepped = Result<Progress, PackFailure>
/** What a step needs of the request. */
export type Pack = Pick<ClaimedPack, 'sysId' | 'number'>

/** Where files are stored, and how they are digested. */
type FilePorts = Pick<PackPorts, 'crypto' | 'files'>

/** Stores a file, in place of an earlier one of that path. */
export function withFile(
    { sysId }: Pack,
    progress: Progress,
    path: string,
    text: string,
    count: number,
    redacted: PackFile['redacted'],
    { crypto, files }: FilePorts,
): Stepped {
    if (progress.files.length >= MOST_FILES) return fail(tooLarge(`files, ${MOST_FILES} at most`))
    const stored = files.storeText(sysId, toStoredName(path), text)
    if (stored === null) return fail(packFailure('pack_file_refused', path))
    const file = { path, bytes: text.length, crc: crc32(text), sha256: crypto.sha256(text), count, redacted, ...stored }
    return ok({ ...progress, files: [...progress.files.filter((one) => one.path !== path), file] })
}

/** More was chosen than one pack holds. */
export function tooLarge(detail: string): PackFailure {
    return packFailure('pack_too_large', `${detail}; choose a shorter window`)
}

/** Gathered files are deleted when the archive is stored. */
function toStoredName(path: string): string {
    return `gathered-${path.replace(/\//g, '-')}`.slice(0, 100)
}

type Listed = Readonly<Record<string, unknown>>

/** The entries of all files whose paths begin so. */
export function readLists({ files }: Progress, begin: string, ports: FilePorts): readonly Listed[] {
    let found: readonly Listed[] = []
    for (const { attachment, path } of files)
        if (path.indexOf(begin) === 0) found = found.concat(readList(attachment, ports))
    return found
}

/** The entries of one file; none where it does not read as a list. */
export function readList(attachment: string, { files }: FilePorts): readonly Listed[] {
    const list = fromJson<unknown>(files.readText(attachment) || '', [])
    return Array.isArray(list) ? (list as readonly Listed[]) : []
}

/** The files that hold control tests. */
export function testFilesOf({ files }: Progress): readonly PackFile[] {
    return files.filter(({ path }) => path.indexOf(`rows/${TABLES.controlTest}.`) === 0)
}

/** The control tests of one file, without those that are digests alone. */
export function readTestsOf({ attachment, path }: PackFile, ports: FilePorts): readonly TestRow[] {
    const tests: TestRow[] = []
    for (const { columns, row } of readList(attachment, ports))
        if (columns) tests.push({ row: String(row), columns: columns as Fields, path })
    return tests
}

/** The attested rows of a table that are in the pack, without those that are digests alone. */
export function readRows(progress: Progress, table: string, ports: FilePorts): readonly Fields[] {
    return readLists(progress, `rows/${table}.`, ports).flatMap(({ columns }) => (columns ? [columns as Fields] : []))
}

/** All control tests of the pack. */
export function readTests(progress: Progress, ports: FilePorts): readonly TestRow[] {
    return testFilesOf(progress).reduce<readonly TestRow[]>((all, file) => all.concat(readTestsOf(file, ports)), [])
}
