/** Stories of the schedule: whether a run is due is decided before anything is read. */

import { collectWhenDue } from '../../../../src/server/evidence/app/collect-when-due.ts'
import type { CollectPorts, LastRun } from '../../../../src/server/evidence/app/evidence-ports.ts'

const NOW = '2026-04-21 12:00:00'

/** Whether a run was begun. Another worker has the lease, so that nothing more happens. */
function begins(last: Partial<LastRun> | null, settings: Partial<CollectPorts['settings']> = {}): boolean {
    let begun = false
    const ports = {
        settings: { evidenceCollect: true, evidenceIntervalMinutes: 15, ...settings },
        clock: { now: () => NOW },
        newId: () => 'token',
        runs: {
            last: () => last,
            begin: () => {
                begun = true
                return null
            },
        },
    } as unknown as CollectPorts
    expect(
        collectWhenDue(
            () => ports,
            () => true,
        ),
    ).toBeNull()
    return begun
}

test.each([
    ['no run yet', null, true],
    ['complete a minute ago', { state: 'complete', endedAt: '2026-04-21 11:59:00' }, false],
    ['complete fifteen minutes ago', { state: 'complete', endedAt: '2026-04-21 11:45:00' }, true],
    ['used up its budget', { state: 'yielded', endedAt: '2026-04-21 11:59:59' }, true],
    ['failed a minute ago', { state: 'failed', endedAt: '2026-04-21 11:59:00' }, false],
    ['runs, or died while it ran', { state: 'running', endedAt: null }, true],
] as const)('the last run %s', (_, last, due) => {
    expect(begins(last)).toBe(due)
})

it('begins nothing while it is switched off', () => {
    expect(begins(null, { evidenceCollect: false })).toBe(false)
})
