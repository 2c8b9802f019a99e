/** Rows that come after the time they bear: found in the next run where they are a few minutes late, when their day is over where it is hours, within a week where it is days. */

import { onCollecting } from './collecting-instance.ts'

const HOUR = 3600
const on = onCollecting()

/** A line of the include of the story about a record, as the log would have it from that moment. */
function lateLine(number: string, secondsAgo: number): void {
    const at = new Date(on.local.instance.clock.now() - secondsAgo * 1000)
    on.install('syslog', {
        message: `[AzureGraphRouter] START incident=${number}`,
        source: '*** Script',
        level: '2',
        sys_class_name: 'syslog',
        sys_created_by: 'admin',
        sys_created_on: at.toISOString().slice(0, 19).replace('T', ' '),
    })
}

const isSeen = async (number: string) =>
    (await on.list('x_kt_gov_evidence', ['sys_id'], `source=syslog_evidence^record_number=${number}`)).length > 0
const lookedAgain = async () => (await on.source('syslog_evidence')).looked_again_to
const isComplete = (from: string, to: string) =>
    JSON.parse(
        String(
            on.local.script(
                `return JSON.stringify(new x_kt_gov.KeeptrustsEvidence().checkCompleteness('syslog_evidence', '${from}', '${to}'))`,
                'global',
            ),
        ),
    ) as { isComplete: boolean; lacks: readonly { reason: string }[] }

beforeEach(async () => {
    on.tellStory()
    await on.standIn()
    on.collect()
    await on.decideAccess('Allowed')
    await on.incidents(1)
    on.collect()
})

it('a row that is minutes late is found by the next run', async () => {
    lateLine('INC0077001', 600)
    on.collect()
    expect(await isSeen('INC0077001')).toBe(true)
})

it('a row that is hours late is found when its day is over, and until then the day is not called complete', async () => {
    const first = await lookedAgain()
    expect(first).not.toBe('')
    on.collect(6 * HOUR)
    await on.incidents(1)
    on.collect(HOUR)
    lateLine('INC0077002', 4 * HOUR)
    on.collect(HOUR)
    expect(await isSeen('INC0077002')).toBe(false)
    const day = first.slice(0, 10)
    const asked = [`${day} 03:00:00`, `${day} 10:00:00`] as const
    expect(isComplete(...asked)).toMatchObject({ isComplete: false, lacks: [{ reason: 'not_looked_again' }] })
    on.collect(20 * HOUR)
    expect(await isSeen('INC0077002')).toBe(true)
    expect(await lookedAgain()).not.toBe(first)
    expect(isComplete(...asked)).toMatchObject({ isComplete: true, lacks: [] })
    const [{ notes }] = (await on.runs(['notes'])).slice(-1)
    expect(notes).toContain('came late')
})

it('a row that is days late is found within a week, by its day that has other rows now', async () => {
    const DAY = 24 * HOUR
    const collectAll = async () => {
        for (let run = 0; run < 40; run++) {
            const [last] = (await on.runs(['state'])).slice(-1)
            if (last?.['state'] === 'complete') return
            on.local.wait(60)
            on.tick()
        }
        throw new Error('It never ends')
    }
    for (let day = 0; day < 4; day++) {
        await on.incidents(1)
        on.collect(DAY)
        await collectAll()
    }
    lateLine('INC0077003', 2 * DAY)
    on.collect(DAY)
    await collectAll()
    expect(await isSeen('INC0077003')).toBe(false)
    on.collect(7 * DAY)
    await collectAll()
    expect(await isSeen('INC0077003')).toBe(true)
    const notes = (await on.runs(['notes'])).map((run) => run['notes']).join(' ')
    expect(notes).toContain('came more than a day late')
    const counted = await on.list('x_kt_gov_evidence_source', ['days_seen', 'halfway_look'], 'source=syslog_evidence')
    const days = JSON.parse(counted[0]!['days_seen']!) as Record<string, { digest: string; reading: string }>
    expect(Object.values(days).filter(({ reading }) => reading !== '')).toEqual([])
    expect(Object.keys(days).length).toBeGreaterThan(4)
})
