/** Every kind of entry that meets an exception gives a reference, and the system log has the cause under it. */

import type { Answer } from '../../support/instance-client.ts'
import { configUpdated } from '../../support/events.ts'
import { onFlows } from '../flow/flow-instance.ts'
import { person } from '../operating/person.ts'

const instance = onFlows()
const API = '/api/x_kt_gov/v1'
const REFERENCE = /KT-[0-9a-f]{8}/
const THROW = "throw new TypeError('planted, token=abcdef123456')"

/** Makes the app throw where its modules have `place`, as a defect there would. */
async function plant(place: RegExp, broken: (found: string) => string): Promise<void> {
    let planted = 0
    for (const { content, sys_id } of await instance.list('sys_module', ['sys_id', 'content'])) {
        if (!place.test(content)) continue
        await instance.local.update('sys_module', sys_id, { content: content.replace(place, broken) })
        planted += 1
    }
    if (planted === 0) throw new Error(`no module has ${place.source}`)
}

/** Nearly everything asks for the time. */
const stopTheClock = () => plant(/new GlideDateTime\(\)\.get(Numeric)?Value\(\)/g, () => `(() => { ${THROW} })()`)
const breakFunction = (name: string) =>
    plant(new RegExp(`function ${name}\\([^)]*\\) \\{`), (found) => `${found} ${THROW};`)

/** The one line of the log that has the reference. */
function causeOf(text: string): string {
    const reference = REFERENCE.exec(text)?.[0] ?? 'no reference'
    const lines = instance.local.printed.filter((line) => line.includes(reference))
    expect(lines).toHaveLength(1)
    expect(lines[0]).toMatch(/TypeError at .*src\/server\/.*: planted, token=\[redacted\]/)
    return lines[0]
}

/** What the error of an answer has for its reference. */
const referenceIn = ({ body }: Answer): string => String((body.error as { reference?: string } | undefined)?.reference)

/** Lines about unexpected errors, where nobody was there to be answered. */
const unexpected = () => instance.local.printed.filter((line) => line.includes('unexpected_error while'))

it('a webhook route answers 500 with the reference and nothing of the cause', async () => {
    await stopTheClock()
    const answer = await instance.post(configUpdated())
    expect(answer).toMatchObject({ status: 500, body: { error: { code: 'unexpected_error', detail: '' } } })
    expect(answer.text).not.toContain('planted')
    expect(causeOf(referenceIn(answer))).toContain('answering the public webhook route')
})

test.each([
    ['POST', '/evidence/runs', 'answering an evidence route'],
    ['GET', '/setup/state', 'reading the setup'],
])('%s %s answers 500 with the reference', async (method, path, doing) => {
    await stopTheClock()
    const answer = await instance.local.api(method, `${API}${path}`, method === 'POST' ? { body: {} } : {})
    expect(answer.status).toBe(500)
    expect(causeOf(referenceIn(answer))).toContain(doing)
})

it('an asynchronous rule names its record in the log', async () => {
    const { delivery } = (await instance.post(configUpdated())).body.result
    await breakFunction('processDelivery')
    instance.local.drain()
    const [line] = unexpected()
    expect(causeOf(line)).toContain(`processing a delivery: reference KT-`)
    expect(line).toContain(`record x_kt_gov_delivery ${delivery}`)
})

it('a delivery whose processing broke has the reference as its reason', async () => {
    await breakFunction('parseStoredEvent')
    const number = await instance.deliver(configUpdated())
    const { error_code, error_text } = await instance.delivery(number)
    expect(error_code).toBe('unexpected_error')
    expect(causeOf(error_text)).toContain(`record x_kt_gov_delivery ${number}`)
})

test.each(['Keeptrusts: check health', 'Keeptrusts: test controls', 'Keeptrusts: check alert conditions'])(
    'the job "%s" reports each exception once',
    async (job) => {
        await stopTheClock()
        instance.local.instance.queue.runJob(job)
        expect(unexpected().length).toBeGreaterThan(0)
        for (const line of unexpected()) causeOf(line)
    },
)

it('a job whose check breaks does its work all the same', async () => {
    await breakFunction('toBinding')
    instance.local.instance.queue.runJob('Keeptrusts: process due deliveries')
    const doing = unexpected().map((line) => /while (.*?): reference/.exec(line)?.[1])
    expect(doing).toEqual(['checking whether reprocessing is due', 'reprocessing deliveries'])
})

it('a button shows the reference to the user who pressed it', async () => {
    const operator = person(instance.local, 'operator')
    const [{ sys_id }] = await instance.list('x_kt_gov_control_mapping', ['sys_id'], 'active=true')
    await stopTheClock()
    const said = await operator.pressOn('x_kt_gov_control_mapping', sys_id, 'Test now')
    expect(said).toContain('An unexpected error occurred')
    expect(causeOf(said)).toContain('running the button Test now')
})

it('a script include answers the reference and throws nothing', async () => {
    await stopTheClock()
    const answer = instance.local.script(
        "return new x_kt_gov.KeeptrustsControls().runControlTest('', '2026-01-01', '2026-01-02')",
    )
    expect(answer).toMatchObject({ ok: false, code: 'unexpected_error' })
    expect(causeOf((answer as { reference: string }).reference)).toContain('testing controls on demand')
})

it('a flow action ends as failed with the reference in its message', async () => {
    await stopTheClock()
    const { code, message, status } = instance.action('collect_evidence')
    expect([status, code]).toEqual(['failed', 'unexpected_error'])
    expect(causeOf(String(message))).toContain('running the flow action Collect execution evidence')
})

it('a rule that could not be checked is not saved, and the log has the cause', async () => {
    await breakFunction('checkRule')
    const values = { name: 'Any', order: '100', active: 'true', target: 'ignore' }
    await instance.local.api('POST', '/api/now/table/x_kt_gov_mapping_rule', { body: values })
    expect(await instance.count('x_kt_gov_mapping_rule', 'name=Any')).toBe(0)
    expect(causeOf(unexpected()[0])).toContain('checking a mapping rule')
})

it('the include explains a code', () => {
    expect(
        instance.local.script("return new x_kt_gov.KeeptrustsGovernance().explainCode('write_refused_business_rule')"),
    ).toMatchObject({ ok: true, advice: 'Change the condition of the business rule that the reason names.' })
})
