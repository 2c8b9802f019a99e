/** Signs a connection test, sends it to the app's own endpoint and looks whether it was stored: receiving as a whole, from outside. */

import { toBinding } from '../../../shared/instance-binding.ts'
import { found, notApplicable, well, type Finding } from '../../core/health/check.ts'
import { signAs } from '../../core/health/sign-as.ts'
import { toIso } from '../../../shared/time.ts'
import type { HealthPorts, StoredTestDelivery } from './health-ports.ts'

/** How the delivery ids of these tests begin: a sender's do not. */
export const OWN_TEST_PREFIX = 'setup-'

const PATH = '/api/x_kt_gov/v1/keeptrusts/webhooks'

/**
 * | before sending | |
 * |---|---|
 * | not the confirmed instance | instance_unconfirmed |
 * | no secret | secret_unset |
 * | public route off | as the newest test from Keeptrusts shows |
 * | address of the instance unknown | instance_address_unknown |
 */
export function testDelivery(ports: HealthPorts): Finding {
    const { endpoint, instance, secrets, settings } = ports
    const secret = secrets.current()
    if (secret === '') return found('secret_unset')
    if (toBinding(instance.bound(), instance.current()) === 'unconfirmed') return found('instance_unconfirmed')
    if (!settings.publicRoute) return evaluateNewest(endpoint.newestTest())
    const address = endpoint.address()
    return address === '' ? found('instance_address_unknown') : send(address, secret, ports)
}

function send(address: string, secret: string, { clock, crypto, endpoint, newId, settings }: HealthPorts): Finding {
    const id = OWN_TEST_PREFIX + newId()
    const timestamp = toIso(clock.now())
    const body = JSON.stringify({ id, event: 'webhook.test', timestamp, data: { sent_by: 'Setup page' } })
    const given = { id, time: String(clock.epochSeconds()), body, secret }
    const answer = endpoint.post(address + PATH, signAs(settings.signatureMode, given, crypto), body)
    if (answer.kind === 'failed') return found('test_delivery_unsent', address)
    if (answer.status !== 200 && answer.status !== 202)
        return found('test_delivery_refused', `status ${answer.status}, ${answer.code}`)
    const stored = endpoint.find(id)
    if (stored === null || !isUnderstood(stored))
        return found('test_delivery_lost', stored === null ? '' : `${stored.number} is ${stored.state}`)
    return well(`${stored.number} arrived, was verified and understood`)
}

/** The authenticated route needs a login that the app does not have, so only what Keeptrusts sent shows it. */
function evaluateNewest(newest: StoredTestDelivery | null): Finding {
    if (newest === null) return notApplicable('The public route is off: send a test delivery from Keeptrusts')
    return isUnderstood(newest)
        ? well(`${newest.number} arrived at ${newest.receivedAt} UTC`)
        : found('test_delivery_lost', `${newest.number} is ${newest.state}`)
}

function isUnderstood({ code, state }: StoredTestDelivery): boolean {
    return state === 'ignored' && code === 'connection_test'
}
