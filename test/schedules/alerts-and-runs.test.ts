/** A condition is notified once by whichever worker sees it, and one collection of evidence runs at a time. */

import { openAlerts } from '../../src/server/operations/glide/alerts/alerts.ts'
import { runs } from '../../src/server/evidence/glide/runs.ts'
import { listOf, timeText, world } from '../support/schedules/database.ts'
import { statement } from '../support/schedules/replay.ts'
import type { Protocol } from '../support/schedules/explore.ts'
import { demand, exploreAll } from './schedules.ts'

jest.mock('@servicenow/glide', () => jest.requireActual('../support/schedules/glide.ts'))

const CONDITION = {
    kind: 'token',
    subject: 'token',
    headline: 'expires',
    advice: 'renew',
    detail: 'expires',
    table: '',
    recordId: '',
    newsAt: null,
} as const

function notify(): void {
    const alerts = openAlerts('')
    const known = alerts.find('token', 'token')
    if (known === null || known.alertCount < 2) alerts.raise(known, CONDITION, timeText())
}

const alerts: Protocol = {
    start: () => [notify, notify, notify, notify],
    recover: notify,
    check: () => {
        const [row, ...more] = listOf('x_kt_gov_alert')
        demand(more.length === 0, 'two rows for one condition')
        demand(listOf('sysevent').length <= Number(row.alert_count), 'notified more often than counted')
    },
}

it('an alert', () => exploreAll(alerts))

/** Pages that a run read after another had taken over. */
let late: Record<string, number> = {}

function collect(token: string): void {
    const run = runs.begin('scheduled', token)
    if (run === null) return
    for (let page = 0; page < 3; page++) {
        if (!runs.renew(run, token)) return
        statement('page', () => {
            const row = listOf('x_kt_gov_evidence_run').find(({ lease_token }) => lease_token === token)
            if (row?.state !== 'running') late[token] = (late[token] ?? 0) + 1
        })
    }
    runs.finish(run, token, {
        ...{ state: 'complete', sources: [], rowsRead: 0, evidenceAdded: 0, automationCount: 0, notes: '' },
    } as never)
}

const collections: Protocol = {
    start: () => {
        late = {}
        return ['a', 'b', 'c'].map((token) => () => collect(token))
    },
    recover: () => {
        world.now += 1000
        collect('d')
    },
    check: () => {
        // Evidence is stored once, so one page that two runs read does no harm.
        demand(
            Object.values(late).every((pages) => pages <= 1),
            'a run went on after another took over',
        )
        const states = listOf('x_kt_gov_evidence_run').map(({ state }) => state)
        demand(!states.includes('running'), 'a run is stuck')
        demand(states.includes('complete'), 'no run was completed')
    },
}

it('a collection of evidence', () => exploreAll(collections))
