/** The table of impact and urgency: what it takes, what it refuses and why, and which entry counts. */

import { isMoreSevere, toLevels } from '../../../src/server/mapping/core/incident-levels.ts'
import { readLevelTable } from '../../../src/server/shared/incident-levels.ts'
import { PROPERTIES, toSettings } from '../../../src/server/shared/properties.ts'

function read(text: string) {
    const table = readLevelTable(text)
    if (!table.ok) throw new Error(table.failure)
    return table.value
}

it.each([
    ['', '"" does not end with =impact/urgency'],
    ['block=2/2', 'the last entry is not *=impact/urgency'],
    ['*=3/3, block=2/2', '"block=2/2" never counts'],
    ['critical=1/2, critical in production=1/1, *=3/3', '"critical in production=1/1" never counts'],
    ['in prod=1/1, low in PROD=1/1, *=3/3', '"low in PROD=1/1" never counts'],
    ['critcal=1/2, *=3/3', '"critcal" in "critcal" is neither a severity nor an action'],
    ['low high=1/2, *=3/3', '"high" in "low high"'],
    ['block in=1/2, *=3/3', '"in" in "block in"'],
    ['critical production=1/1, *=3/3', '"production" in "critical production"'],
    ['block=2, *=3/3', '"block=2" does not end'],
    ['block=0/2, *=3/3', '"block=0/2" does not end'],
    ['block=2/2=1, *=3/3', '"block=2/2=1" does not end'],
    ['block=2/2,, *=3/3', '"" does not end'],
    [Array.from({ length: 101 }, (_, at) => `in e${at}=1/1`).join() + ',*=3/3', 'more than 100 entries'],
])('refuses %j: %s', (text, why) => {
    const table = readLevelTable(text)
    expect(table.ok ? '' : table.failure).toContain(why)
})

it.each([
    ['block', 'low', 'Sandbox', '3/3'],
    ['block', 'low', 'Production', '2/3'],
    ['block', 'low', '', '2/3'],
    ['block', null, 'Pre  Production', '1/3'],
    ['log', 'critical', 'pre production', '1/1'],
    ['block', null, 'QA', '2/2'],
    ['log', null, 'QA', '4/4'],
    // What an environment that is not known might be is not assumed.
    ['log', 'high', '', '4/4'],
] as const)('%s of severity %p in %j: %s', (action, severity, environment, expected) => {
    const text =
        'Low block in sandbox = 3/3, low=2 / 3,\ncritical in pre production=1/1, in Pre Production=1/3, block=2/2, high in prod=1/2, *=4/4'
    const { impact, urgency } = toLevels(read(text), {
        action,
        severity,
        environment: environment.replace(/\s+/g, ' '),
    })
    expect(`${impact}/${urgency}`).toBe(expected)
})

it('one that cannot be read counts as the default, and is named', () => {
    const { name } = PROPERTIES.incidentImpactUrgency
    const settings = toSettings((asked) => (asked === name ? 'block=1/1' : null))
    expect(settings.problems).toEqual([name])
    expect(settings.incidentImpactUrgency).toEqual(toSettings(() => null).incidentImpactUrgency)
})

it('of two pairs one is the more severe, whichever is asked first', () => {
    const pairs = ['1', '2', '3'].flatMap((impact) => ['1', '2', '3'].map((urgency) => ({ impact, urgency })))
    for (const one of pairs)
        for (const other of pairs) expect(isMoreSevere(one, other) || isMoreSevere(other, one)).toBe(one !== other)
})
