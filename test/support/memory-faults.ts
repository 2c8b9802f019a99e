/** Faults over a list of lines: the real reporting, with references that count up. */

import { createHash } from 'node:crypto'
import { openFaults, type Faults } from '../../src/server/shared/fault.ts'

/** Reports into `lines`; the first reference is KT-00000001. */
export function openMemoryFaults(lines: string[] = []): Faults {
    let serial = 0
    return openFaults({
        log: (_level, line) => void lines.push(line),
        newId: () => String(++serial).padStart(8, '0'),
        sha256: (text) => createHash('sha256').update(text).digest('hex'),
    })
}
