/** Checking stored files: which are checked, what is intact, and what is announced. */

import { checkEvidence, checkExportFiles, checkFile } from '../../../../src/server/exports/app/check-evidence.ts'
import type { EvidenceFile, StoredFile } from '../../../../src/server/exports/app/export-ports.ts'
import { openMemoryExports } from '../../../support/memory-exports.ts'

const FILE: EvidenceFile = {
    sysId: 'f',
    attachment: 'a',
    fileName: 'keeptrusts-events.json',
    bytes: 10,
    sha256: 'abc',
    kind: 'artifact',
    table: 'x_kt_gov_export',
    recordId: 'e',
    integrity: 'intact',
    seal: 'sealed',
}
const STORED: StoredFile = { attachment: 'a', fileName: FILE.fileName, bytes: 10, sha256: 'abc' }

function opened(stored: StoredFile | null, listed: readonly EvidenceFile[] = []) {
    const { ports } = openMemoryExports('attached', [])
    const marked: string[] = []
    const announced: string[] = []
    const asked: unknown[] = []
    const files = {
        ...ports.files,
        describe: () => stored,
        longestUnchecked: (before: string, limit: number) => {
            asked.push([before, limit])
            return listed
        },
        filesOf: () => listed,
        markChecked: (sysId: string, integrity: string, now: string) =>
            void marked.push(`${sysId} ${integrity} ${now}`),
        announceBroken: (_sysId: string, integrity: string) => void announced.push(integrity),
    }
    return { ports: { ...ports, files }, marked, announced, asked }
}

test.each<[string, StoredFile | null, string]>([
    ['as it was stored', STORED, 'intact'],
    ['of other content', { ...STORED, sha256: 'abd' }, 'changed'],
    ['of another size', { ...STORED, bytes: 11 }, 'changed'],
    ['gone', null, 'missing'],
])('a file that is %s', (_what, stored, expected) => {
    const { announced, marked, ports } = opened(stored)
    expect(checkFile(FILE, ports)).toBe(expected)
    expect(marked).toEqual([`f ${expected} 2026-05-01 00:00:00`])
    expect(announced).toEqual(expected === 'intact' ? [] : [expected])
})

it.each<[EvidenceFile['seal'], string]>([
    ['unsealed', 'intact'],
    ['unverifiable', 'intact'],
    ['tampered', 'changed'],
])('a file whose row is %s counts as %s', (seal, expected) => {
    expect(checkFile({ ...FILE, seal }, opened(STORED).ports)).toBe(expected)
})

it('announces a broken file once, and again when it breaks otherwise', () => {
    const { announced, ports } = opened(null)
    checkFile({ ...FILE, integrity: 'missing' }, ports)
    expect(announced).toEqual([])
    checkFile({ ...FILE, integrity: 'changed' }, ports)
    expect(announced).toEqual(['missing'])
})

it('looks at files that were not checked for half a day, while there is time', () => {
    const { asked, ports } = opened(null, [FILE, FILE, FILE])
    let left = 2
    expect(checkEvidence(ports, () => left-- > 0)).toEqual({ checked: 2, broken: 2, left: 1 })
    expect(asked).toEqual([['2026-04-30 12:00:00', 1000]])
})

it('checks every file of one export', () => {
    const { ports } = opened(STORED, [FILE, FILE])
    expect(checkExportFiles('e', ports, () => true)).toEqual({ checked: 2, broken: 0, left: 0 })
})
