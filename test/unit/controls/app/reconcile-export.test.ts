/** Comparing an export with what webhooks counted: only whole days, under one spelling of a policy. */

import { reconcileExport } from '../../../../src/server/controls/app/reconcile-export.ts'
import type { Populations } from '../../../../src/server/controls/app/control-ports.ts'
import type { PolicyDay } from '../../../../src/server/controls/core/population.ts'

const on = (day: string, policy = 'data-protection'): PolicyDay => ({ policy, day, counts: { block: 1 } })

function reconcile(windowFrom: string, windowTo: string, populations: readonly PolicyDay[]) {
    const asked: unknown[] = []
    const recorded: Parameters<Populations['record']>[] = []
    const ports = {
        populations: {
            read: () => {
                throw new Error('nothing is measured here')
            },
            changed: () => ({ decisions: '', exports: '' }),
            byGateway: () => [],
            counted: (window: object) => {
                asked.push(window)
                return []
            },
            record: (...given: Parameters<Populations['record']>) => {
                recorded.push(given)
                return { gaps: given[1].length, failures: [] }
            },
        },
    }
    const result = reconcileExport({ exportSysId: 'e', windowFrom, windowTo, populations }, ports)
    return { result, asked, held: recorded.flatMap(([, , held]) => held) }
}

it('compares the first and the last whole day, and leaves out the days that the window cuts', () => {
    const days = ['2026-04-12', '2026-04-13', '2026-04-14', '2026-04-18', '2026-04-19'].map((day) => on(day))
    const { asked, held, result } = reconcile('2026-04-12 06:00:00', '2026-04-19 06:00:00', days)
    expect(asked).toEqual([{ from: '2026-04-13', to: '2026-04-18' }])
    expect(held.map(({ day }) => day)).toEqual(['2026-04-13', '2026-04-14', '2026-04-18'])
    expect(result).toEqual({ gaps: 3, failures: [] })
})

it('compares nothing where the window holds no whole day', () => {
    const { asked, result } = reconcile('2026-04-20 06:00:00', '2026-04-21 06:00:00', [on('2026-04-20')])
    expect([asked, result]).toEqual([[], { gaps: 0, failures: [] }])
})

it('names policies as the counters do, cut to the width of their column', () => {
    const written = [on('2026-04-20', ' Data_Protection '), on('2026-04-20', 'p'.repeat(101))]
    const { held } = reconcile('2026-04-20 00:00:00', '2026-04-21 00:00:00', written)
    expect(held.map(({ policy }) => policy)).toEqual(['data-protection', 'p'.repeat(100)])
})
