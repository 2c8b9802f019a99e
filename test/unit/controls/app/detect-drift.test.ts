/** One run of drift detection: what is read now is compared with the grace of the settings and kept. */

import { detectDrift } from '../../../../src/server/controls/app/detect-drift.ts'
import type { Drift, DriftFacts } from '../../../../src/server/controls/core/finding.ts'
import { openMemoryControls } from './memory-controls.ts'

test.each([
    ['2026-04-30 00:00:00', ['change_not_deployed']],
    ['2026-04-30 00:00:01', []],
])('a change closed at %s, with a day of grace on 2026-05-01, makes the findings %j', (closedAt, kinds) => {
    const { controlPorts } = openMemoryControls({ 'x_kt_gov.drift.grace_hours': '24' })
    const facts: DriftFacts = {
        gateways: [],
        itemVersions: {},
        decidedVersions: [],
        closedChanges: [{ sysId: 'c', number: 'CHG1', version: 'v2', closedAt, isDeployed: false }],
    }
    const kept: [Drift, string][] = []
    const drift = {
        read: () => facts,
        record: (found: Drift, now: string) => {
            kept.push([found, now])
            return { open: 3, opened: 2, closed: 1 }
        },
    }
    expect(detectDrift({ ...controlPorts, drift })).toEqual({ open: 3, opened: 2, closed: 1 })
    expect(kept.map(([{ findings }, now]) => [findings.map(({ kind }) => kind), now])).toEqual([
        [kinds, '2026-05-01 00:00:00'],
    ])
})
