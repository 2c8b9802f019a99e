/** Compares stored files with the hash that they must keep. */

import { CHECKED_RECENTLY_SECONDS } from '../../shared/retry.ts'
import { addSeconds } from '../../shared/time.ts'
import type { IntegrityState } from '../core/names.ts'
import type { EvidenceFile, ExportPorts } from './export-ports.ts'

/** Files of one run; with a daily job everything below this number is checked every day. */
const MOST_FILES = 1000

/** What checking needs of the ports of exports. */
export type CheckPorts = Pick<ExportPorts, 'clock' | 'files' | 'journal'>

/** What one run found. */
export interface Checked {
    readonly checked: number
    readonly broken: number
    /** Files for which there was no time. */
    readonly left: number
}

/** Checks the files whose last check is the longest ago. */
export function checkEvidence(ports: CheckPorts, hasTime: () => boolean): Checked {
    const before = addSeconds(ports.clock.now(), -CHECKED_RECENTLY_SECONDS)
    return checkFiles(ports.files.longestUnchecked(before, MOST_FILES), ports, hasTime)
}

/** Checks every file of one export now, its copies on other records among them. */
export function checkExportFiles(exportSysId: string, ports: CheckPorts, hasTime: () => boolean): Checked {
    return checkFiles(ports.files.filesOf(exportSysId), ports, hasTime)
}

/** A file that breaks is announced once; one that was put back is intact again. */
function checkFiles(files: readonly EvidenceFile[], ports: CheckPorts, hasTime: () => boolean): Checked {
    let checked = 0
    let broken = 0
    for (const file of files) {
        if (!hasTime()) break
        checked += 1
        if (checkFile(file, ports) !== 'intact') broken += 1
    }
    return { checked, broken, left: files.length - checked }
}

/** Checks one file now and remembers what was found. */
export function checkFile(file: EvidenceFile, ports: CheckPorts): IntegrityState {
    const { clock, files, journal } = ports
    const integrity = integrityOf(file, ports)
    files.markChecked(file.sysId, integrity, clock.now())
    if (integrity !== 'intact' && integrity !== file.integrity) {
        journal.error(`evidence file ${file.fileName}: ${integrity}`)
        files.announceBroken(file.sysId, integrity)
    }
    return integrity
}

function integrityOf(file: EvidenceFile, { files }: CheckPorts): IntegrityState {
    const stored = files.describe(file.attachment, file)
    if (stored === null) return 'missing'
    // What the row says of the file is not what the app stored: the hash may be that of another file.
    if (file.seal === 'tampered') return 'changed'
    return stored.sha256 === file.sha256 && stored.bytes === file.bytes ? 'intact' : 'changed'
}
