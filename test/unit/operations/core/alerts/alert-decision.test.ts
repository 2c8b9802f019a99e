/** Who is told what, and when people are left in peace. */

import type { KnownNotice, Sighting } from '../../../../../src/server/operations/core/alerts/catalogue.ts'
import { isToTell } from '../../../../../src/server/operations/core/alerts/alert-decision.ts'

const NOW = '2026-04-20 12:00:00'
const DAY = 86400
const sighting: Sighting = { kind: 'control', subject: 's', detail: 'd', table: '', recordId: '', newsAt: null }
const known = (more: Partial<KnownNotice>): KnownNotice => ({
    ...{ sysId: 'n', isStanding: true, since: '2026-04-10 00:00:00', lastTold: '2026-04-10 00:00:00', toldCount: 1 },
    ...more,
})

test.each<[string, KnownNotice | null, string | null, boolean]>([
    ['something new', null, null, true],
    ['what nobody was told of yet', known({ lastTold: null, toldCount: 0 }), null, true],
    ['what was told an hour ago, whatever the news', known({ lastTold: '2026-04-20 11:00:00' }), NOW, false],
    [
        'what was over and is back within the window',
        known({ isStanding: false, lastTold: '2026-04-20 11:00:00' }),
        null,
        false,
    ],
    ['what was over and is back after the window', known({ isStanding: false }), null, true],
    ['what began anew in silence, after the window', known({ since: '2026-04-10 06:00:00' }), null, true],
    ['what just stands on', known({}), null, false],
    ['what stands on and grew', known({}), '2026-04-20 11:00:00', true],
])('%s', (_what, before, newsAt, isTold) => {
    expect(isToTell(before, { ...sighting, newsAt }, NOW, DAY)).toBe(isTold)
})
