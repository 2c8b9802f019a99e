/** Compares stored files with the hash that they must keep. */

import { addSeconds } from '../../core/time.ts'
import type { IntegrityState } from '../../core/names.ts'
import type { EvidenceFile, ExportPorts } from '../export-ports.ts'

/** Files of one run; with a daily job everything below this number is checked every day. */
const MOST_FILES = 1000

/** Half a day, so that a run that was cut short does not check the same files again. */
const CHECKED_RECENTLY_SECONDS = 43200

/** What one run found. */
export interface Checked {
    readonly checked: number
    readonly broken: number
}

/** Checks the files whose last check is the longest ago. A file that breaks is announced once; one that was put back is intact again. */
export function checkEvidence(ports: ExportPorts, hasTime: () => boolean): Checked {
    const { clock, files, journal } = ports
    const now = clock.now()
    let checked = 0
    let broken = 0
    for (const file of files.longestUnchecked(addSeconds(now, -CHECKED_RECENTLY_SECONDS), MOST_FILES)) {
        if (!hasTime()) break
        const integrity = integrityOf(file, ports)
        checked += 1
        if (integrity !== 'intact') broken += 1
        files.markChecked(file.sysId, integrity, now)
        if (integrity === 'intact' || integrity === file.integrity) continue
        journal.error(`evidence file ${file.fileName}: ${integrity}`)
        files.announceBroken(file.sysId, integrity)
    }
    return { checked, broken }
}

function integrityOf(file: EvidenceFile, { files }: ExportPorts): IntegrityState {
    const stored = files.describe(file.attachment)
    if (stored === null) return 'missing'
    return stored.sha256 === file.sha256 && stored.bytes === file.bytes ? 'intact' : 'changed'
}
