/** The day and the week of the demo end the same, however the instance behaves and whatever other workers do between two statements. */

import { Administrator } from '../../demo/administrator.ts'
import { checkDay } from '../../demo/promises.ts'
import { collectDay } from '../../demo/report.ts'
import { playWeek } from '../../demo/second-act.ts'
import { Sender } from '../../demo/sender.ts'
import { Stage } from '../../demo/stage.ts'
import { story } from '../../demo/story.ts'
import { ADMIN, OnInstance, SECRET } from '../support/on-instance.ts'
import { onMix, seeds } from './seeds.ts'

beforeAll(() => void jest.spyOn(console, 'log').mockImplementation(() => undefined))
afterAll(() => jest.restoreAllMocks())

const DAY = '2026-05-04'

async function play(profile: string): Promise<void> {
    const on = await OnInstance.open({ profile })
    try {
        on.instance.clock.set(Date.parse(`${DAY}T16:00:00Z`))
        await on.setProperty('x_kt_gov.cmdb.register_ai_systems', 'true')
        await on.setProperty('x_kt_gov.change.unapproved_incident', 'true')
        const administrator = new Administrator(on.url, ADMIN.user, ADMIN.password)
        const sender = new Sender(on.url, SECRET, () => on.instance.clock.now())
        const played = await new Stage(on.instance, sender, administrator).play(story(DAY))
        const week = await playWeek(DAY, on.instance, sender, administrator)
        const promises = checkDay(await collectDay(administrator, played), week)
        expect(promises.length).toBeGreaterThan(20)
        expect(promises.filter(({ kept }) => !kept)).toEqual([])
    } finally {
        await on.close()
    }
}

it.each(seeds)('seed %i', (seed) => onMix(seed, play))
