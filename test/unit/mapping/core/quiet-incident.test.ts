/** Which quiet incidents are resolved, and in which words. */

import { FOLLOWED_COLUMNS, planFollowingIncident } from '../../../../src/server/mapping/core/incident.ts'
import { describeQuiet, mayResolve, QUIET_COLUMNS } from '../../../../src/server/mapping/core/quiet-incident.ts'

const SINCE = '2026-05-01 00:00:00'
const LEFT = { state: '1', active: '1', sys_created_on: '2026-04-30 23:59:59', assigned_to: '', reopen_count: '0' }

test.each<[object, boolean]>([
    [{}, true],
    [{ state: '2' }, false],
    [{ state: '3' }, false],
    [{ state: '6' }, false],
    [{ state: '11' }, false],
    [{ active: '0' }, false],
    [{ sys_created_on: SINCE }, false],
    [{ assigned_to: 'abel' }, false],
    [{ problem_id: 'problem_1' }, false],
    [{ rfc: 'change_1' }, false],
    [{ parent_incident: 'incident_1' }, false],
    [{ child_incidents: '1' }, false],
    [{ reopen_count: '1' }, false],
])('an incident with %j may be resolved: %p', (columns, expected) => {
    expect(mayResolve({ ...LEFT, ...columns }, SINCE)).toBe(expected)
    expect(QUIET_COLUMNS).toEqual(expect.arrayContaining(Object.keys(columns)))
})

it('the notes state the numbers', () => {
    const [first, last] = ['2026-04-01 10:00:00', '2026-04-02 10:00:00']
    expect(describeQuiet({ count: 3, first, last }, 14)).toBe(
        'No further violation was reported for 14 days. 3 violations were reported, from 2026-04-01 10:00:00 UTC to 2026-04-02 10:00:00 UTC. The next one opens a new incident.',
    )
    expect(describeQuiet({ count: 1, first, last: first }, 1)).toMatch(
        /^No further violation was reported for a day\. One violation was reported, at 2026-04-01 10:00:00 UTC\./,
    )
})

it('the incident that follows another one is about the same, and is that of the violation', () => {
    const resolved = { short_description: 'Blocked', impact: '2', urgency: '3', cmdb_ci: '', state: '6' }
    const detail = { impact: '2', urgency: '2' }
    const link = { kind: 'violation_incident', externalId: 'gw|p' } as const
    const plan = planFollowingIncident(link, resolved, { correlationId: 'evt_2', occurredAt: SINCE, detail })
    expect(plan.onCreate).toEqual({
        short_description: 'Blocked',
        impact: '2',
        urgency: '3',
        correlation_id: 'evt_2',
        correlation_display: 'Keeptrusts',
    })
    expect(plan).toMatchObject({ link, recordId: null, linkOccurredAt: SINCE, linkState: 'open', linkDetail: detail })
    expect(FOLLOWED_COLUMNS).not.toContain('state')
})
