/** One run over exports: what is due is advanced while there is time, and the weekly export is requested where it can be. */

import { advanceExports, requestScheduledExport } from '../../../../src/server/exports/app/advance-exports.ts'
import { fail } from '../../../../src/server/shared/result.ts'
import type { ExportPorts } from '../../../../src/server/exports/app/export-ports.ts'
import { openMemoryExports } from '../../../support/memory-exports.ts'

/** Ports whose queue has these rows due, with what the journal gets. */
function open(due: readonly string[], queue: Partial<ExportPorts['queue']> = {}) {
    const memory = openMemoryExports('requested', [])
    const lines: string[] = []
    const claimed: string[] = []
    const ports: ExportPorts = {
        ...memory.ports,
        journal: {
            info: (line) => void lines.push(`info ${line}`),
            warn: (line) => void lines.push(`warn ${line}`),
            error: (line) => void lines.push(`error ${line}`),
        },
        queue: {
            ...memory.ports.queue,
            due: (_now, limit) => due.slice(0, limit),
            claim: (sysId) => (claimed.push(sysId), null),
            ...queue,
        },
    }
    return { ports, lines, claimed }
}

describe('one run', () => {
    it('claims what is due in its order, each with ports of its own, and counts nothing that another worker has', () => {
        const { ports, lines, claimed } = open(['a', 'b', 'c'])
        let opened = 0
        const done = advanceExports(
            () => (opened++, ports),
            () => true,
        )
        expect(done).toEqual({ advanced: 0, left: 0 })
        expect(claimed).toEqual(['a', 'b', 'c'])
        expect(opened).toBe(4)
        expect(lines).toEqual([])
    })

    it('ends when its time is over, and reports what it left', () => {
        const { ports, lines, claimed } = open(['a', 'b', 'c'])
        const answers = [true, false]
        expect(
            advanceExports(
                () => ports,
                () => answers.shift() ?? false,
            ),
        ).toEqual({ advanced: 0, left: 2 })
        expect(claimed).toEqual(['a'])
        expect(lines).toEqual(['warn exports: 0 advanced, 2 left'])
    })
})

describe('the weekly export', () => {
    const weekly = (ports: ExportPorts, on = true): ExportPorts => ({
        ...ports,
        settings: { ...ports.settings, weeklyExport: on },
    })

    it('is requested, and answered with the number of its row', () => {
        expect(requestScheduledExport(weekly(open([]).ports))).toBe('KTX1')
    })

    it('is not requested where it is switched off', () => {
        const request = jest.fn()
        expect(requestScheduledExport(weekly(open([], { request }).ports, false))).toBeNull()
        expect(request).not.toHaveBeenCalled()
    })

    it('is not requested without a token, which the log names', () => {
        const { ports, lines } = open([])
        const keeptrusts = {
            ...ports.keeptrusts,
            connection: () => fail({ code: 'token_missing', detail: '' } as const),
        }
        expect(requestScheduledExport({ ...weekly(ports), keeptrusts })).toBeNull()
        expect(lines).toEqual(['warn weekly export: token_missing'])
    })

    it('that the instance refuses is an error in the log', () => {
        const refused = { code: 'write_refused_access', table: 'x_kt_gov_export', name: null, message: '' } as const
        const { ports, lines } = open([], { request: () => fail(refused) })
        expect(requestScheduledExport(weekly(ports))).toBeNull()
        expect(lines).toEqual(['error weekly export: write_refused_access'])
    })
})
