/** A delivery that a person can paste into a shell: signed there, by openssl, with the secret of this instance. */

const PATH = '/api/x_kt_gov/v1/keeptrusts/webhooks'

const BODY = {
    id: 'evt_local_1',
    type: 'event.blocked',
    gateway_id: 'gw_local',
    policy_name: 'content-safety',
    action: 'block',
    severity: 'high',
}

/** The lines to print. Without a known secret the reader puts it in a variable first. */
export function signedCurl(url: string, secret: string | null): string[] {
    const body = JSON.stringify(BODY)
    const key = secret ? quote(secret) : '"$SECRET"'
    return [
        secret ? 'send a signed delivery:' : 'send a signed delivery (with the webhook secret in the variable SECRET):',
        `BODY=${quote(body)}; curl -sS -i -X POST ${url}${PATH} -H 'Content-Type: application/json' ` +
            `-H "X-Keeptrusts-Signature: sha256=$(printf %s "$BODY" | openssl dgst -sha256 -hmac ${key} -r | cut -d' ' -f1)" ` +
            `--data-binary "$BODY"`,
    ]
}

function quote(text: string): string {
    return `'${text.replaceAll("'", `'\\''`)}'`
}
