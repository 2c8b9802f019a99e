/** The sender of the demo: signs bodies as Keeptrusts documents it and posts them over HTTP. Shares no code with the verifier. */
import { createHmac } from 'node:crypto'

export interface Posted {
    readonly status: number
    readonly body: {
        readonly result?: { readonly delivery?: string; readonly state?: string }
        readonly error?: { readonly code?: string }
    }
}

/** How a delivery leaves the sender; by default the signature is hex over the raw body. */
export interface Signing {
    readonly secret?: string
    /** Standard Webhooks headers with this age in seconds instead of the plain header. */
    readonly standardWebhooksAge?: number
    readonly deliveryId?: string
    readonly path?: string
    readonly login?: { readonly user: string; readonly password: string }
}

/** A sender with one endpoint and one secret. */
export class Sender {
    constructor(
        private readonly url: string,
        private readonly secret: string,
        private readonly now: () => number,
    ) {}

    /** Posts one raw body, signed. */
    async post(raw: string, signing: Signing = {}): Promise<Posted> {
        const secret = signing.secret ?? this.secret
        const headers: Record<string, string> = { 'content-type': 'application/json' }
        if (signing.standardWebhooksAge === undefined) {
            headers['x-keeptrusts-signature'] = `sha256=${createHmac('sha256', secret).update(raw).digest('hex')}`
            if (signing.deliveryId) headers['x-keeptrusts-delivery'] = signing.deliveryId
        } else {
            const id = signing.deliveryId ?? 'msg_demo'
            const timestamp = String(Math.floor(this.now() / 1000) - signing.standardWebhooksAge)
            const signature = createHmac('sha256', secret).update(`${id}.${timestamp}.${raw}`).digest('base64')
            headers['webhook-id'] = id
            headers['webhook-timestamp'] = timestamp
            headers['webhook-signature'] = `v1,${signature}`
        }
        if (signing.login) {
            const { user, password } = signing.login
            headers.authorization = `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`
        }
        const path = signing.path ?? '/api/x_kt_gov/v1/keeptrusts/webhooks'
        const response = await fetch(this.url + path, { method: 'POST', headers, body: raw })
        return { status: response.status, body: (await response.json()) as Posted['body'] }
    }
}
