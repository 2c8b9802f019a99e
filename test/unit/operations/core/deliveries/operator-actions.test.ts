/** What people may do with a delivery in each state. */

import { checkAction } from '../../../../../src/server/operations/core/deliveries/operator-actions.ts'
import { DELIVERY_STATES, type DeliveryState } from '../../../../../src/server/shared/names.ts'

const GRANTED: Readonly<Record<DeliveryState, readonly [reprocess: string, hold: string, release: string]>> = {
    queued: ['ok', 'ok', 'delivery_not_held'],
    processing: ['delivery_processing', 'delivery_processing', 'delivery_not_held'],
    processed: ['ok', 'delivery_not_waiting', 'delivery_not_held'],
    ignored: ['ok', 'delivery_not_waiting', 'delivery_not_held'],
    failed: ['ok', 'ok', 'delivery_not_held'],
    dead: ['ok', 'ok', 'delivery_not_held'],
    held: ['delivery_held', 'delivery_held', 'ok'],
}

test.each(Object.keys(DELIVERY_STATES) as DeliveryState[])('a delivery that is %s', (state) => {
    const answers = (['reprocess', 'hold', 'release'] as const).map((action) => {
        const checked = checkAction(action, { seal: 'sealed', state })
        return checked.ok ? 'ok' : checked.failure.code
    })
    expect(answers).toEqual(GRANTED[state])
})

test.each(Object.keys(DELIVERY_STATES) as DeliveryState[])('one that was changed and is %s', (state) => {
    const codeOf = (action: 'reprocess' | 'release') => {
        const checked = checkAction(action, { seal: 'tampered', state })
        return checked.ok ? 'ok' : checked.failure.code
    }
    expect([codeOf('reprocess'), codeOf('release')]).toEqual(['tampered', 'tampered'])
})
