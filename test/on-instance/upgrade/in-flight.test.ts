/** A request that arrives while the modules of the app are being replaced is answered 503 and retried by the sender: nothing is lost or doubled. */
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { installSteps, packageInDirectory } from 'servicenow-local-instance'
import { findApplication } from '../../../tools/local-instance/application.ts'
import { decision } from '../../support/events.ts'
import type { Answer } from '../../support/instance-client.ts'
import { ADMIN, OnInstance } from '../../support/on-instance.ts'

const BUILT = findApplication()!
const STAMP = /\[\]\.concat\('([0-9a-f]{12})'/g
/** So few records between two requests that many requests meet modules of both builds. */
const CHANGES_PER_STEP = 3

let otherBuild: string
let instance: OnInstance

beforeAll(async () => {
    otherBuild = mkdtempSync(join(tmpdir(), 'other-build-'))
    cpSync(BUILT, otherBuild, { recursive: true })
    const update = join(otherBuild, 'update')
    for (const name of readdirSync(update).filter((one) => one.startsWith('sys_module_'))) {
        const text = readFileSync(join(update, name), 'utf8')
        writeFileSync(join(update, name), text.replace(STAMP, "[].concat('000000000000'"))
    }
    instance = await OnInstance.open({ application: otherBuild })
})
afterAll(async () => {
    await instance.close()
    rmSync(otherBuild, { recursive: true })
})

const event = (number: number) => ({ ...decision('blocked'), id: `dlv_${number}` })
const isAccepted = ({ status }: Answer) => status === 200 || status === 202

it('receives before, during and after an upgrade, each delivery once', async () => {
    const steps = installSteps(instance.instance, packageInDirectory(BUILT), { changesPerStep: CHANGES_PER_STEP })
    const refused: number[] = []
    const codes = new Set<string>()
    let sent = 0
    for (let step = steps.next(); !step.done; step = steps.next()) {
        const modules = instance.instance.database.select({
            table: 'sys_module',
            where: { kind: 'compare', path: 'content', operator: 'LIKE', value: "concat('000000000000'" },
            orderBy: [],
            window: { first: 0, last: 1 },
        })
        // Only around the time in which modules change.
        if (sent > 3 && modules.length === 0) continue
        sent += 1
        const answer = await instance.deliver(event(sent))
        if (isAccepted(answer)) continue
        refused.push(sent)
        codes.add(`${answer.status} ${answer.body.error?.code} ${answer.headers.get('Retry-After')}`)
    }
    expect([...codes]).toEqual(['503 upgrade_in_progress 30'])
    expect(refused.length).toBeGreaterThan(0)
    expect(refused.length).toBeLessThan(sent)
    for (const number of refused) expect(isAccepted(await instance.deliver(event(number)))).toBe(true)
    instance.drain()
    instance.wait(60)
    instance.drain()
    const stored = await instance.rows('x_kt_gov_delivery', ['delivery_id', 'state'])
    expect([...stored].filter((row) => row.endsWith('|processed'))).toHaveLength(sent)
    expect(stored.size).toBe(sent)
})

it('refuses every route that way, not only the webhook', async () => {
    const steps = installSteps(instance.instance, packageInDirectory(otherBuild), { changesPerStep: CHANGES_PER_STEP })
    const seen = new Set<string>()
    for (let step = steps.next(); !step.done; step = steps.next()) {
        const answer = await instance.api('GET', '/api/x_kt_gov/v1/settings/values', { login: ADMIN })
        seen.add(`${answer.status} ${answer.body.error?.code ?? ''}`)
    }
    expect([...seen].sort()).toEqual(['200 ', '503 upgrade_in_progress'])
})
