/** Two nodes resolve an incident that is quiet while violations of it arrive: none is lost, and there is never a second open one. */

import { openIncident } from '../../src/server/mapping/app/open-incident.ts'
import { openLedger } from '../../src/server/mapping/app/ledger.ts'
import { resolveQuietIncidents, type QuietPorts } from '../../src/server/mapping/app/resolve-quiet-incidents.ts'
import type { Work } from '../../src/server/mapping/app/work.ts'
import type { IncidentSubject } from '../../src/server/mapping/core/incident.ts'
import { quietIncidents } from '../../src/server/mapping/glide/quiet-incidents.ts'
import { clock } from '../../src/server/platform/clock.ts'
import { crypto } from '../../src/server/platform/crypto.ts'
import { hashOf, openLinks } from '../../src/server/platform/links.ts'
import { openRecords } from '../../src/server/platform/records.ts'
import { toSettings } from '../../src/server/shared/properties.ts'
import { insert, listOf, world } from '../support/schedules/database.ts'
import type { Protocol } from '../support/schedules/explore.ts'
import { statement } from '../support/schedules/replay.ts'
import { demand, exploreAll } from './schedules.ts'

jest.mock('@servicenow/glide', () => jest.requireActual('../support/schedules/glide.ts'))

const SETTINGS = toSettings((name) => (/quiet_days/.test(name) ? '7' : /group|caller/.test(name) ? '' : null))
const NOTHING = { configurationItem: null, change: null }
const KEY = { kind: 'violation_incident', externalId: 'gw|p' } as const
const LONG_AGO = '2026-03-01 00:00:00'

/** Decisions whose delivery has not ended: they are attempted again. */
let open = new Set<string>()

function report(decision: string): void {
    const links = openLinks()
    const ports = { crypto, links, records: openRecords(SETTINGS, links), settings: SETTINGS }
    const subject: IncidentSubject = {
        ...{ link: KEY, title: 'Violation', summary: 'Blocked.', facts: [], levels: { impact: '2', urgency: '2' } },
        ...{ correlationId: decision, occurredAt: '2026-05-01 00:00:00', linkState: 'open', reason: 'A violation.' },
    }
    // Of an attempt only these are used.
    const work = { delivery: { isRepeat: true }, ledger: openLedger(), ports } as unknown as Work
    if (openIncident(subject, () => NOTHING, work)) statement('end', () => open.delete(decision))
}

/** The page is what the test looks at beforehand: what counts is what is seen under the claim. */
function sweep(): void {
    const page = () => ({ last: null, quiet: ['link'] })
    const openPorts = () => {
        const links = openLinks()
        const ports = { clock, journal: { warn: () => undefined }, links, records: openRecords(SETTINGS, links) }
        return { ...ports, settings: SETTINGS, incidents: { ...quietIncidents, page } } as unknown as QuietPorts
    }
    resolveQuietIncidents(openPorts, () => true)
}

/** Everything is reported, and there is exactly one open incident: that of the link. */
function checkOpen(): void {
    demand(open.size === 0, `not reported: ${[...open].join(' ')}`)
    const isOpen = listOf('incident').filter(({ state }) => state !== '6')
    demand(isOpen.length === 1, `${isOpen.length} open incidents: ${JSON.stringify(listOf('incident'))}`)
    const [{ record_id }] = listOf('x_kt_gov_link')
    demand(isOpen[0].sys_id === record_id, 'the link is about another incident')
}

const quiet: Protocol = {
    start: (random) => {
        world.defaults = { incident: { state: '1', active: '1' } }
        insert('x_kt_gov_link', {
            ...{ sys_id: 'link', link_key: hashOf(KEY), kind: KEY.kind, external_id: KEY.externalId },
            ...{ table_name: 'incident', record_id: 'first', record_number: 'INC1', state: 'open', generation: '0' },
            ...{ occurred_at: LONG_AGO, opened_on: '2026-03-01', incomplete: '0', claim_number: '0', detail: '{}' },
        })
        insert('incident', { sys_id: 'first', correlation_id: 'e1', number: 'INC1', sys_created_on: LONG_AGO })
        open = new Set(['e2', 'e3'])
        const reports = [...open].map((decision) => () => report(decision))
        return random(2) === 0 ? [...reports, sweep, sweep] : [...reports, sweep, () => report('e2')]
    },
    recover: () => {
        for (let run = 0; run < 4; run++) {
            world.now += 400
            ;[...open].forEach(report)
            sweep()
        }
    },
    check: () => {
        checkOpen()
        const isOpen = listOf('incident').filter(({ state }) => state !== '6')
        const [{ generation }] = listOf('x_kt_gov_link')
        const here = new Set([
            ...isOpen.map(({ correlation_id }) => correlation_id),
            ...listOf('x_kt_gov_occurrence')
                .filter((one) => one.generation === generation)
                .map(({ identity }) => identity),
        ])
        for (const one of ['e2', 'e3']) demand(here.has(one), `${one} is on a resolved incident`)
    },
}

it('while workers die and outlast their leases', () => exploreAll(quiet))

// Then a violation may be noted on an incident that is resolved a moment later: the next incident is there for it.
it('while rules of the instance take longer than a lease', () =>
    exploreAll({ ...quiet, hasSlowRules: true, hasNoDeaths: true, check: checkOpen }))
