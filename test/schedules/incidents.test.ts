/** One open incident for each policy and gateway, and each further violation occurs once, also while people close incidents. */

import { openIncident } from '../../src/server/mapping/app/open-incident.ts'
import { openLedger } from '../../src/server/mapping/app/ledger.ts'
import type { Work } from '../../src/server/mapping/app/work.ts'
import type { IncidentSubject } from '../../src/server/mapping/core/incident.ts'
import { crypto } from '../../src/server/platform/crypto.ts'
import { openLinks } from '../../src/server/platform/links.ts'
import { openRecords } from '../../src/server/platform/records.ts'
import { toSettings } from '../../src/server/shared/properties.ts'
import { listOf, rowsOf, world } from '../support/schedules/database.ts'
import { statement } from '../support/schedules/replay.ts'
import type { Protocol } from '../support/schedules/explore.ts'
import { demand, exploreAll } from './schedules.ts'

jest.mock('@servicenow/glide', () => jest.requireActual('../support/schedules/glide.ts'))

const SETTINGS = toSettings((name) => (/group|caller/.test(name) ? '' : null))
const LEVELS = { impact: '2', urgency: '2' }
const NOTHING = { configurationItem: null, change: null }

/** Decisions whose delivery has not ended: they are attempted again. */
let open = new Set<string>()

function subject(decision: string): IncidentSubject {
    return {
        link: { kind: 'violation_incident', externalId: 'gw|p' },
        ...{ title: 'Violation', summary: 'Blocked.', facts: [], levels: LEVELS, correlationId: decision },
        ...{ occurredAt: '2026-05-01 00:00:00', linkState: 'open', reason: 'A violation.' },
    }
}

function report(decision: string): void {
    const links = openLinks()
    const records = openRecords(SETTINGS, links)
    // Of an attempt only these are used.
    const ports = { crypto, links, records, settings: SETTINGS }
    const work = { delivery: { isRepeat: true }, ledger: openLedger(), ports } as unknown as Work
    if (openIncident(subject(decision), () => NOTHING, work)) statement('end', () => open.delete(decision))
}

/** A person closes whatever incident is open. */
function closeAll(): void {
    statement('close', () => {
        for (const row of listOf('incident')) Object.assign(rowsOf('incident').get(row.sys_id) ?? {}, CLOSED)
    })
}
const CLOSED = { state: '7', active: '0' }

const incidents: Protocol = {
    start: (random) => {
        open = new Set(['e1', 'e2', 'e3'])
        world.defaults = { incident: { state: '1', active: '1' } }
        const reports = [...open].map((decision) => () => report(decision))
        return random(2) === 0 ? [...reports, closeAll] : [...reports, () => report('e1')]
    },
    recover: () => {
        for (let run = 0; run < 3; run++) [...open].forEach(report)
    },
    check: () => {
        demand(open.size === 0, `not reported: ${[...open].join(' ')}`)
        const rows = listOf('incident')
        const isOpen = rows.filter(({ active, state }) => active !== '0' && state !== '7')
        demand(isOpen.length <= 1, `${isOpen.length} open incidents`)
        demand(listOf('x_kt_gov_link').length === 1, 'more than one link')
        const known = new Set([
            ...rows.map(({ correlation_id }) => correlation_id),
            ...listOf('x_kt_gov_occurrence').map(({ identity }) => identity),
        ])
        for (const one of ['e1', 'e2', 'e3']) demand(known.has(one), `${one} left no trace: ${JSON.stringify(rows)}`)
    },
}

it('by four attempts, beside a person who closes', () => exploreAll(incidents))
