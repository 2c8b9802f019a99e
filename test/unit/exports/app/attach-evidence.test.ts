/** Which records an export is attached to, and how many. */

import { attachEvidence } from '../../../../src/server/exports/app/attach-evidence.ts'
import type { ClaimedExport } from '../../../../src/server/exports/app/export-ports.ts'
import { ok } from '../../../../src/server/shared/result.ts'
import { openMemoryExports } from '../../../support/memory-exports.ts'

function attach(
    row: Partial<ClaimedExport>,
    { cap = 50, tests = ['t1', 't2'], to = 'control_test' }: { cap?: number; tests?: string[]; to?: string } = {},
) {
    const { ports } = openMemoryExports('fetched', [])
    const asked: unknown[] = []
    const copied: string[] = []
    const file = { sysId: 'f', attachment: 'a', fileName: 'a.json', bytes: 1, sha256: 'abc' } as const
    const stored = { kind: 'artifact', integrity: 'intact', seal: 'sealed' } as const
    const own = { ...file, ...stored, table: 'x_kt_gov_export', recordId: 'row' }
    const step = attachEvidence(
        { ...(ports.queue.claim('row') as ClaimedExport), ...row },
        {
            ...ports,
            settings: { ...ports.settings, evidenceAttachTo: to, evidenceAttachCap: cap },
            controlTests: {
                within: (days) => {
                    asked.push(days)
                    return tests
                },
                targets: (days) => {
                    asked.push(days)
                    return [{ table: 'sn_audit_control_test', recordId: 'audit' }]
                },
            },
            files: {
                ...ports.files,
                ownFiles: () => [own],
                copy: (_file, _sysId, table, recordId) => {
                    copied.push(`${table} ${recordId}`)
                    return ok('copied')
                },
            },
        },
    )
    return { step, asked, copied }
}

const WEEK = { windowFrom: '2026-04-13 06:00:00', windowTo: '2026-04-20 00:00:00' }

it('attaches to the control tests of the whole days in its window', () => {
    const { asked, copied, step } = attach(WEEK)
    expect(asked).toEqual([{ from: '2026-04-14', to: '2026-04-19' }])
    expect(copied).toEqual(['x_kt_gov_control_test t1', 'x_kt_gov_control_test t2'])
    expect(step).toEqual({ kind: 'done', changes: { state: 'attached' } })
})

it('attaches to the records of GRC that hold the results of these tests', () => {
    const { asked, copied } = attach(WEEK, { to: 'grc_record' })
    expect(asked).toEqual([{ from: '2026-04-14', to: '2026-04-19' }])
    expect(copied).toEqual(['sn_audit_control_test audit'])
    expect(attach({ windowFrom: '', windowTo: '' }, { to: 'grc_record' }).copied).toEqual([])
})

it.each([
    ['without a window', { windowFrom: '', windowTo: '' }],
    ['without a whole day', { windowFrom: '2026-04-13 06:00:00', windowTo: '2026-04-14 06:00:00' }],
])('asks for no control test %s', (_what, window) => expect(attach(window).asked).toEqual([]))

it.each([
    [2, 2, undefined],
    [1, 1, 'Not attached to 1 more records: x_kt_gov.evidence.attach_cap'],
])('with a cap of %i it attaches to %i records', (cap, count, remark) => {
    const { copied, step } = attach(WEEK, { cap })
    expect(copied).toHaveLength(count)
    expect(step.changes.remark).toBe(remark)
})

it('attaches an empty export to nothing', () => {
    const { copied, step } = attach({ ...WEEK, isEmpty: true })
    expect([copied, step]).toEqual([[], { kind: 'done', changes: {} }])
})
