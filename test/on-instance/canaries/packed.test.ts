/** Packs say how much the collection finds: the canaries of their window are in them, attested, and the statement counts them. */

import { filesIn, packing, verify } from '../packs/packing-instance.ts'
import { CANARY, onCanaries } from './canary-instance.ts'

const on = onCanaries()
const packs = packing(() => on.local)
const ROWS = `rows/${CANARY}.json`

async function pack(): Promise<Buffer> {
    // A day is attested when it is over.
    on.local.wait(2 * 86400)
    packs.attest()
    const day = new Date(on.local.instance.clock.now() - 2 * 86_400_000).toISOString().slice(0, 10)
    const asked = { choice: 'window', subject: '', window_from: day, window_to: day, redaction: 'nothing' }
    const made = await packs.make(asked)
    expect(made).toMatchObject({ state: 'ready', code: '' })
    return packs.archive(made)
}

it('a pack of a window in which every canary was found says that, and what it does not say', async () => {
    await on.plant()
    on.collectAndLook()
    on.collectAndLook()
    const archive = await pack()
    expect(verify(archive)).toMatchObject({ exitCode: 0, findings: [] })
    const files = filesIn(archive)
    const states = (JSON.parse(files[ROWS]) as readonly { columns: Record<string, string> }[]).map(({ columns }) =>
        [columns.context, columns.state].join(' '),
    )
    expect(states.sort()).toEqual(['asynchronous_rule found', 'business_rule found', 'scheduled_script found'])
    expect(files['statement.html']).toContain('<th scope="row">Business rule</th><td>1 of 1</td>')
    expect(files['statement.html']).toContain('Every canary was found.')
})

it('a pack of a window in which one was missed claims less', async () => {
    await on.setPlatformProperty('glide.outbound_http.db.log', 'false')
    await on.plant()
    on.collectAndLook()
    on.collectAndLook(3600)
    expect(filesIn(await pack())['statement.html']).toContain(
        '0 of 3 canaries were found. The collection missed executions in the window',
    )
})

it('a pack of a window without canaries says that nothing was measured', async () => {
    await on.setProperty('x_kt_gov.canary.interval_hours', '0')
    await on.plant()
    const files = filesIn(await pack())
    expect(files[ROWS]).toBeUndefined()
    expect(files['statement.html']).toContain('It was not measured in the window how much the collection finds')
})

it('a verdict that is changed afterwards is named by the verifier', async () => {
    await on.setPlatformProperty('glide.outbound_http.db.log', 'false')
    await on.plant()
    on.collectAndLook()
    on.collectAndLook(3600)
    packs.attest()
    const [missed] = await on.list(CANARY, ['sys_id'], 'context=business_rule')
    await on.local.rewrite(CANARY, missed.sys_id, { state: 'found', reason: '' })
    expect(verify(await pack())).toMatchObject({ exitCode: 1, isVerified: false })
})
