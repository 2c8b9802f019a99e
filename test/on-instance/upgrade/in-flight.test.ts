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
const STAMP = /\[\]\.concat\('([0-9a-f]{12})'/
const OTHER = '000000000000'
/** So few records between two requests that many requests meet modules of both builds. */
const CHANGES_PER_STEP = 3

let otherBuild: string
let instance: OnInstance

beforeAll(async () => {
    otherBuild = mkdtempSync(join(tmpdir(), 'other-build-'))
    cpSync(BUILT, otherBuild, { recursive: true })
    const update = join(otherBuild, 'update')
    for (const name of moduleFiles(otherBuild)) {
        const text = readFileSync(join(update, name), 'utf8')
        writeFileSync(join(update, name), text.replace(STAMP, `[].concat('${OTHER}'`))
    }
    instance = await OnInstance.open({ application: otherBuild })
})
afterAll(async () => {
    await instance.close()
    rmSync(otherBuild, { recursive: true })
})

/** The files of stamped modules. */
function moduleFiles(directory: string): string[] {
    const update = join(directory, 'update')
    const files = readdirSync(update).filter((name) => name.startsWith('sys_module_'))
    return files.filter((name) => STAMP.test(readFileSync(join(update, name), 'utf8')))
}

const event = (number: number) => ({ ...decision('blocked'), id: `dlv_${number}` })
const isAccepted = ({ status }: Answer) => status === 200 || status === 202

/** How many modules of a build are installed. */
function modulesOf(stamp: string): number {
    const value = `concat('${stamp}'`
    const where = { kind: 'compare', path: 'content', operator: 'LIKE', value } as const
    return instance.instance.database.select({ table: 'sys_module', where, orderBy: [], window: null }).length
}

/** Installs a build; asks `request` after each step between the first and the last module that changes, and once on each side. */
async function upgradeTo(directory: string, old: string, request: () => Promise<void>): Promise<void> {
    const all = modulesOf(old)
    const steps = installSteps(instance.instance, packageInDirectory(directory), { changesPerStep: CHANGES_PER_STEP })
    await request()
    for (let step = steps.next(); !step.done; step = steps.next()) {
        const left = modulesOf(old)
        if (left > 0 && left < all) await request()
    }
    await request()
}

it('receives before, during and after an upgrade, each delivery once', async () => {
    const refused: number[] = []
    const codes = new Set<string>()
    let sent = 0
    await upgradeTo(BUILT, OTHER, async () => {
        sent += 1
        const answer = await instance.deliver(event(sent))
        if (isAccepted(answer)) return
        refused.push(sent)
        codes.add(`${answer.status} ${answer.body.error?.code} ${answer.headers.get('Retry-After')}`)
    })
    expect([...codes]).toEqual(['503 upgrade_in_progress 30'])
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
    const own = STAMP.exec(readFileSync(join(BUILT, 'update', moduleFiles(BUILT)[0]!), 'utf8'))?.[1] ?? ''
    const seen = new Set<string>()
    await upgradeTo(otherBuild, own, async () => {
        const answer = await instance.api('GET', '/api/x_kt_gov/v1/settings/values', { login: ADMIN })
        seen.add(`${answer.status} ${answer.body.error?.code ?? ''}`)
    })
    expect([...seen].sort()).toEqual(['200 ', '503 upgrade_in_progress'])
})
