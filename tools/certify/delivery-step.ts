/** Sends signed deliveries through the public webhook route, and looks at what became of them over the Table API. */
import { createHmac, randomBytes } from 'node:crypto'
import { claim, notOffered, type Check } from './check.ts'
import { removingRows, setForNow } from './cleanup.ts'
import { MARK, type Context } from './context.ts'
import type { Answer, InstanceClient, Row } from './instance-client.ts'
import { waitFor } from './waiting.ts'

const ROUTE = '/api/x_kt_gov/v1/keeptrusts/webhooks'
const SECRET = 'x_kt_gov.webhook.secret'
const PREVIOUS = 'x_kt_gov.webhook.previous_secret'
const EXPIRES = 'x_kt_gov.webhook.previous_secret_expires'
const SECRET_MINUTES = 30

/** Another node reads a new secret when its cache of properties is flushed. */
const SECRET_SECONDS = 90
/** Asynchronous rules wait for a worker; the job that helps them runs every thirty seconds. */
const PROCESSED_SECONDS = 180

/** Larger than what fits into one packet, a string column or a page of the platform; below the default limit of a body. */
const BIG_CHARACTERS = 900_000

/** Signed with a secret of its own, beside the one of the administrator, which is neither read nor changed. */
export async function deliveryStep(context: Context): Promise<readonly Check[]> {
    const { client, cleanup, mark } = context
    await sweep(context)
    const obstacle = await findObstacle(client)
    if (obstacle) return [notOffered('deliveries.secret', obstacle)]
    const secret = `${MARK}${randomBytes(24).toString('hex')}`
    if (!(await isSecretSet(client)))
        await setForNow(client, cleanup, SECRET, `${MARK}${randomBytes(24).toString('hex')}`, '')
    const expires = new Date(Date.now() + SECRET_MINUTES * 60_000).toISOString().slice(0, 19).replace('T', ' ')
    // The secret first: one that has expired must not be valid again, not for a moment.
    await setForNow(client, cleanup, PREVIOUS, secret, '')
    await setForNow(client, cleanup, EXPIRES, expires)
    // What is stored is compared with what was sent.
    await setForNow(client, cleanup, 'x_kt_gov.webhook.content', 'keep')
    const send = (body: string, key = secret): Promise<Answer> => deliver(client, body, key)

    const test = event('webhook.test', `${mark}-test`, { message: 'Sent by a certification' })
    const first = await waitFor(SECRET_SECONDS, async () => {
        const answer = await send(test)
        return answer.status === 401 ? null : answer
    })
    const isAccepted = claim(
        'deliveries.secret',
        first !== null && first.status < 300,
        first ? `a signed connection test is answered ${first.status}` : `still 401 after ${SECRET_SECONDS} seconds`,
        `Look whether ${PREVIOUS} is stored encrypted and read back: Setup, check "Webhook secret".`,
    )
    if (isAccepted.outcome === 'failed') return [isAccepted]
    return [
        isAccepted,
        ...(await checkViolation(context, send)),
        await checkForgery(context, send),
        await checkStored(context, send, 'deliveries.non_ascii', 'é ü ß € 😀 \u2028 \u2029 漢字'),
        await checkStored(context, send, 'deliveries.big', 'x'.repeat(BIG_CHARACTERS)),
    ]
}

/** A blocked decision becomes one incident; sent again it is a duplicate. */
async function checkViolation(
    { client, mark }: Context,
    send: (body: string) => Promise<Answer>,
): Promise<readonly Check[]> {
    const id = `${mark}-blocked`
    const body = event('event.blocked', id, {
        event_id: id,
        action: 'block',
        policy_name: mark,
        gateway_id: mark,
        reason_code: 'prompt_injection_detected',
        severity: 'high',
    })
    const sent = await send(body)
    const ended = await waitFor(PROCESSED_SECONDS, async () => {
        const [delivery] = await client.rows('x_kt_gov_delivery', `delivery_id=${id}`, [
            'state',
            'error_code',
            'error_text',
        ])
        return delivery && !['queued', 'processing', 'failed'].includes(delivery['state']!) ? delivery : null
    })
    const incidents = ended ? await recordsOf(client, ended, 'incident') : []
    const again = await send(body)
    const rows = await client.rows('x_kt_gov_delivery', `delivery_id=${id}`)
    return [
        claim(
            'deliveries.violation',
            sent.status === 202 && ended?.['state'] === 'processed',
            `answered ${sent.status}; ${ended ? [ended['state'], ended['error_code'], ended['error_text']].filter(Boolean).join(', ') : 'not processed'}`,
            'docs/TROUBLESHOOTING.md explains the code of the delivery.',
        ),
        claim(
            'deliveries.incident',
            incidents.length === 1,
            `${incidents.length} incidents`,
            'Look at the records of the delivery: its last line names the reason.',
        ),
        claim(
            'deliveries.duplicate',
            again.status === 200 && again.body?.result?.duplicate === true && rows.length === 1,
            `sent again it is answered ${again.status}; ${rows.length} rows`,
            'Setup shows a missing unique index: create it.',
        ),
    ]
}

/** A wrong signature stores nothing. */
async function checkForgery(
    { client, mark }: Context,
    send: (body: string, key: string) => Promise<Answer>,
): Promise<Check> {
    const id = `${mark}-forged`
    const { status, body } = await send(event('webhook.test', id, {}), 'not the secret')
    const rows = await client.rows('x_kt_gov_delivery', `delivery_id=${id}`)
    return claim(
        'deliveries.forged',
        status === 401 && rows.length === 0,
        `answered ${status} ${body?.error?.code ?? ''}; ${rows.length} rows`,
        'Do not go live: a delivery with a wrong signature was accepted.',
    )
}

/** What was sent is stored as it was sent, character by character. */
async function checkStored(
    { client, mark }: Context,
    send: (body: string) => Promise<Answer>,
    check: string,
    message: string,
): Promise<Check> {
    const id = `${mark}-${check.replace('deliveries.', '')}`
    const body = event('webhook.test', id, { message })
    const { status } = await send(body)
    // An instance that was seen to cut long texts takes no body that it cannot keep: the sender is refused, and nothing is lost.
    if (status === 413)
        return notOffered(check, `answered 413: ${body.length} characters are more than this instance keeps`)
    const [row] = await client.rows('x_kt_gov_delivery', `delivery_id=${id}`, ['body', 'body_file'])
    const file = row?.['body_file'] ?? ''
    const stored = file === '' ? (row?.['body'] ?? '') : await readBodyFile(client, file)
    const isSame = stored === body
    const how = file === '' ? 'stored as it was sent' : 'stored as it was sent, as an attachment'
    const seen = `answered ${status}; ${isSame ? how : `${stored.length} of ${body.length} characters stored, or others`}`
    return claim(
        check,
        status < 300 && isSame,
        seen,
        'Read the facts about encodings and long strings that Setup measured.',
    )
}

/** A body that the column does not keep is an attachment, which holds the same JSON. */
async function readBodyFile(client: InstanceClient, file: string): Promise<string> {
    const [attachment] = await client.rows('sys_attachment', `table_name=x_kt_gov_body_file^table_sys_id=${file}`)
    if (!attachment) return ''
    const { body } = await client.request('GET', `/api/now/attachment/${attachment['sys_id']}/file`)
    return JSON.stringify(body) ?? ''
}

/** Rows of earlier runs that were broken off, and of this one when it ends. */
async function sweep({ client, cleanup }: Context): Promise<void> {
    const made = `delivery.delivery_idSTARTSWITH${MARK}`
    const kept = [
        ['x_kt_gov_delivery_record', made],
        ['x_kt_gov_link', `external_idLIKE${MARK}`],
        ['x_kt_gov_decision', `policySTARTSWITH${MARK}^ORpolicy_nameSTARTSWITH${MARK}`],
        ['x_kt_gov_decision_count', `policySTARTSWITH${MARK}`],
        ['x_kt_gov_gateway', `gateway_idSTARTSWITH${MARK}`],
        ['x_kt_gov_delivery', `delivery_idSTARTSWITH${MARK}`],
    ] as const
    const removeAll = async (): Promise<string | null> => {
        const left: (string | null)[] = []
        // The records that deliveries made: the rows that name them stay.
        for (const { table_name, record_id } of await client.rows('x_kt_gov_delivery_record', made, [
            'table_name',
            'record_id',
        ])) {
            if (!table_name || !record_id || table_name.startsWith('x_kt_gov_')) continue
            left.push(await removingRows(client, table_name, `sys_id=${record_id}`)())
        }
        const problems = left.filter((one) => one !== null)
        return problems.length > 0 ? problems.join('; ') : null
    }
    await removeAll()
    cleanup.add(removeAll)
    for (const [table, query] of kept) cleanup.keep(table, query)
}

/** Why no delivery can be sent without changing what an administrator decided. */
async function findObstacle(client: InstanceClient): Promise<string | null> {
    const property = async (name: string): Promise<string> =>
        (await client.rows('sys_properties', `name=${name}`, ['value']))[0]?.['value'] ?? ''
    if ((await property('x_kt_gov.webhook.public_route')) === 'false')
        return 'the public webhook route is switched off (x_kt_gov.webhook.public_route)'
    if (Number(await property('x_kt_gov.webhook.retry_after_seconds')) > 0)
        return 'senders are asked to come back later (x_kt_gov.webhook.retry_after_seconds)'
    const mode = await property('x_kt_gov.webhook.signature_mode')
    if (mode && mode !== 'hex:body:literal') return `x_kt_gov.webhook.signature_mode takes ${mode} only`
    // The table of secrets is closed to everybody; the settings name the time that counts, wherever the secret is.
    const { body } = await client.request('GET', '/api/x_kt_gov/v1/settings/values')
    const settings: readonly Row[] = body?.result?.settings ?? []
    const expires = settings.find(({ name }) => name === EXPIRES)?.['value'] ?? ''
    if (Date.parse(`${expires} UTC`) > Date.now())
        return 'the webhook secret is being rotated: certify when x_kt_gov.webhook.previous_secret_expires is past'
    return null
}

async function isSecretSet(client: InstanceClient): Promise<boolean> {
    const { body } = await client.request('GET', '/api/x_kt_gov/v1/setup/state')
    return body?.result?.has_secret === true
}

async function recordsOf(client: InstanceClient, delivery: Row, table: string): Promise<readonly Row[]> {
    const query = `delivery=${delivery['sys_id']}^table_name=${table}`
    const made = await client.rows('x_kt_gov_delivery_record', query, ['record_id'])
    const ids = [...new Set(made.map((row) => row['record_id'] ?? ''))]
    return ids.length === 0 ? [] : client.rows(table, `sys_idIN${ids.join(',')}`)
}

function event(name: string, id: string, data: Readonly<Record<string, unknown>>): string {
    return JSON.stringify({ id, event: name, timestamp: new Date().toISOString(), data })
}

function deliver(client: InstanceClient, body: string, secret: string): Promise<Answer> {
    const signature = createHmac('sha256', secret).update(body, 'utf8').digest('hex')
    const headers = { 'X-Keeptrusts-Signature': `sha256=${signature}` }
    return client.request('POST', ROUTE, { body, headers, isAnonymous: true })
}
