/** The event map: every kind has its handler, and each handler only what its event carries. */

import { HANDLERS } from '../../../../src/server/mapping/app/index.ts'
import type { EventOf, Handlers, Work } from '../../../../src/server/mapping/app/work.ts'

it('serves every kind of event', () => {
    expect(Object.keys(HANDLERS).sort()).toEqual([
        'budget.threshold_reached',
        'config.deployed',
        'config.updated',
        'connection.test',
        'decision',
        'escalation',
        'export.completed',
        'export.failed',
        'gateway.health_changed',
        'unknown',
    ])
})

/** Never run: what must not compile. */
export function refusedByTheCompiler(decision: EventOf<'decision'>, work: Work): void {
    // @ts-expect-error a decision is no escalation
    HANDLERS.escalation(decision, work)
    // @ts-expect-error a decision has no configuration
    void decision.configId
    // @ts-expect-error a map without a handler for each kind is no map
    const incomplete: Handlers = { decision: HANDLERS.decision }
    void incomplete
}
