/** Exports that are attached already reach records that were created after them. */

import { attachNow, attachToLaterRecords } from '../../../../src/server/exports/app/attach-later.ts'
import type { ClaimedExport, ExportPorts } from '../../../../src/server/exports/app/export-ports.ts'
import { ATTACHED_LATER_SECONDS } from '../../../../src/server/shared/retry.ts'
import { addSeconds } from '../../../../src/server/shared/time.ts'
import { openMemoryExports } from '../../../support/memory-exports.ts'

/** Ports with attached exports; an export of `broken` cannot be attached to its review. */
function open(attached: readonly string[], broken: readonly string[] = []) {
    const memory = openMemoryExports('fetched', [])
    const log: string[] = []
    const base = memory.ports.queue.claim('row') as ClaimedExport
    const ports: ExportPorts = {
        ...memory.ports,
        settings: { ...memory.ports.settings, evidenceAttachTo: 'control_test' },
        journal: { ...memory.ports.journal, warn: (line) => void log.push(line) },
        queue: {
            ...memory.ports.queue,
            attachedSince: (since, limit) => (log.push(`since ${since}, at most ${limit}`), attached),
            claimAttached: (sysId) =>
                attached.includes(sysId)
                    ? { ...base, sysId, windowFrom: '2026-04-20 00:00:00', windowTo: '2026-04-20 23:59:59' }
                    : null,
            release: (sysId, changes) => void log.push(`released ${sysId} ${JSON.stringify(changes)}`),
        },
        controlTests: {
            targets: () => [],
            within: () => {
                if (broken.length > 0) throw new Error('no control test can be read')
                return []
            },
        },
    }
    return { ports, log }
}

it('looks at every export of the last days, bounded, and gives each claim back without a change', () => {
    const { ports, log } = open(['a', 'b'])
    expect(
        attachToLaterRecords(
            () => ports,
            () => true,
        ),
    ).toBe(2)
    expect(log).toEqual([
        `since ${addSeconds(ports.clock.now(), -ATTACHED_LATER_SECONDS)}, at most 100`,
        'released a {}',
        'released b {}',
    ])
})

it('ends when its time is over', () => {
    const { ports, log } = open(['a', 'b'])
    const answers = [true, false]
    expect(
        attachToLaterRecords(
            () => ports,
            () => answers.shift() ?? false,
        ),
    ).toBe(1)
    expect(log).toHaveLength(2)
})

it('an export that another worker holds is left to it without a line in the log', () => {
    const { ports, log } = open(['a'])
    const held: ExportPorts = { ...ports, queue: { ...ports.queue, claimAttached: () => null } }
    expect(
        attachToLaterRecords(
            () => held,
            () => true,
        ),
    ).toBe(1)
    expect(log).toHaveLength(1)
    expect(attachNow('a', held)).toMatchObject({ ok: false, failure: { code: 'export_not_attached' } })
})

it('gives the claim back also when looking for records breaks off', () => {
    const { ports, log } = open(['a'], ['a'])
    expect(() => attachNow('a', ports)).toThrow('no control test can be read')
    expect(log).toEqual(['released a {}'])
})
