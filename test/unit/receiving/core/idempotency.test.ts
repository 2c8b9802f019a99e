/** Idempotency: one delivery has one key however often it is sent, and two deliveries never share one. */

import { deliveryIdVariant, toDeliveryId } from '../../../../src/server/receiving/core/idempotency.ts'
import { toEventHead } from '../../../../src/server/receiving/core/parse-event.ts'
import { deliveryNames, deliveryText } from '../../../support/request.ts'
import { sha256 } from '../../../support/sign.ts'

function idOf(item: object, headerId: string | null = null, index: number | null = null, isHeaderSigned = true) {
    const head = toEventHead(item as Record<string, unknown>, {
        receivedAt: '2026-05-01 00:00:00',
        eventType: null,
        toleranceSeconds: 300,
        sha256,
    })
    const contentSha256 = sha256(JSON.stringify(item))
    return toDeliveryId({ head, headerId, isHeaderSigned, contentSha256, index, sha256 })
}

const at = { timestamp: '2026-04-20T14:00:00Z' }
const body = (item: object) => `sha256:${sha256(JSON.stringify(item))}`

describe('a single delivery is known by', () => {
    const wrapped = { id: 'dlv_1', event: 'event.blocked', data: { event_id: 'evt_1' } }

    it('its header before all else', () => {
        expect(idOf(wrapped, 'msg_9')).toMatchObject({ deliveryId: 'msg_9', senderDeliveryId: 'msg_9' })
        expect(idOf(wrapped, '  msg_9 ')).toEqual(idOf(wrapped, 'msg_9'))
    })

    test.each([
        ['the id of its envelope', wrapped, 'dlv_1'],
        ['a uuid there', { ...wrapped, id: '3f2b' }, '3f2b'],
        ['its delivery_id', { ...wrapped, delivery_id: 'd7' }, 'd7'],
        ['the delivery id of a flat event', { id: 'dlv_2', event: 'event.blocked', event_id: 'evt_1' }, 'dlv_2'],
    ])('%s', (_, item, id) => {
        expect(idOf(item)).toMatchObject({ deliveryId: id, senderDeliveryId: id })
        expect(idOf({ ...item, id: `${(item as { id: string }).id}` }, ' ')).toEqual(idOf(item))
    })

    test.each([
        [
            { event: 'escalation.resolved', ...at, data: { escalation_id: 'esc_1', status: 'resolved' } },
            'escalation.resolved:esc_1:resolved::::2026-04-20T14:00:00Z',
        ],
        [
            { event: 'config.deployed', ...at, data: { config_id: 'cfg_1', version: 'v2', gateway_id: 'gw_1' } },
            'config.deployed:cfg_1:::v2:gw_1:2026-04-20T14:00:00Z',
        ],
        [
            { event: 'config.updated', ...at, data: { config_id: 'cfg_1', version: 'v2', environments: ['a', 'b'] } },
            'config.updated:cfg_1:::v2::a,b::2026-04-20T14:00:00Z',
        ],
        [
            { event: 'config.updated', ...at, org_id: 'o', data: { config_id: 'cfg_1', version: 'v2', env: 'a' } },
            'config.updated:cfg_1:::v2::a:o:2026-04-20T14:00:00Z',
        ],
        [
            { event: 'gateway.health', gateway_id: 'gw_1', status: 'down', ...at },
            'gateway.health:gw_1:down:::gw_1:2026-04-20T14:00:00Z',
        ],
        [{ id: 'esc_1', event: 'escalation.created', ...at }, 'escalation.created:esc_1:::::2026-04-20T14:00:00Z'],
    ])('type, subject and time: %j', (item, id) => {
        expect(idOf(item)).toMatchObject({ deliveryId: id, senderDeliveryId: null })
    })

    test.each([
        [{ event: 'escalation.created', data: { escalation_id: 'esc_1' } }],
        [{ event: 'member.added', ...at }],
        [{ event: 'escalation.created', timestamp: 'soon', data: { escalation_id: 'esc_1' } }],
        [{ event: 'escalation.resolved', data: { escalation_id: 'esc_1', resolved_at: '2026-04-20T15:00:00Z' } }],
        [{ event: 'event.blocked', id: '3f2b' }],
        [{ event: 'gateway.health', status: 'down', ...at }],
        [{}],
    ])('its body where nothing else identifies it: %j', (item) => expect(idOf(item).deliveryId).toBe(body(item)))
})

describe('different deliveries differ', () => {
    const flat = (more: object) => idOf({ ...at, ...more }).deliveryId

    test.each([
        [
            'steps of one escalation',
            { event: 'escalation.created', id: 'esc_1' },
            { event: 'escalation.resolved', id: 'esc_1' },
        ],
        [
            'steps of one escalation under a wrapping envelope that repeats its id',
            { id: 'esc_1', event: 'escalation.created', data: { escalation_id: 'esc_1' } },
            { id: 'esc_1', event: 'escalation.resolved', data: { escalation_id: 'esc_1' } },
        ],
        [
            'decisions under one configuration',
            { event: 'event.blocked', config_id: 'cfg_1', event_id: 'evt_1' },
            { event: 'event.blocked', config_id: 'cfg_1', event_id: 'evt_2' },
        ],
        [
            'one version on two gateways',
            { event: 'config.deployed', config_id: 'cfg_1', version: 'v2', gateway_id: 'gw_1' },
            { event: 'config.deployed', config_id: 'cfg_1', version: 'v2', gateway_id: 'gw_2' },
        ],
        [
            'updates for two environments',
            { event: 'config.updated', config_id: 'cfg_1', version: 'v2', environment: 'staging' },
            { event: 'config.updated', config_id: 'cfg_1', version: 'v2', environment: 'production' },
        ],
        [
            'updates of two organizations',
            { event: 'config.updated', config_id: 'cfg_1', version: 'v2', org_id: 'org_1' },
            { event: 'config.updated', config_id: 'cfg_1', version: 'v2', org_id: 'org_2' },
        ],
        [
            'two thresholds of one budget',
            { event: 'budget.alert', budget_id: 'bud_1', threshold_percent: 80 },
            { event: 'budget.alert', budget_id: 'bud_1', threshold_percent: 90 },
        ],
        [
            'two health changes of one gateway',
            { event: 'gateway.health', gateway_id: 'gw_1', status: 'down' },
            { event: 'gateway.health', gateway_id: 'gw_1', status: 'healthy' },
        ],
    ])('%s', (_, one, other) => expect(flat(one)).not.toBe(flat(other)))

    it('all fixtures', () => {
        const ids = deliveryNames().map((name) => idOf(JSON.parse(deliveryText(name))).deliveryId)
        expect(new Set(ids).size).toBe(ids.length)
    })
})

describe('an event of a batch is known by', () => {
    const item = { event: 'escalation.created', ...at, data: { escalation_id: 'esc_1' } }

    it('its own id before the header', () =>
        expect(idOf({ ...item, id: 'dlv_1' }, 'msg_9', 2).deliveryId).toBe('dlv_1'))
    it('the header and its place', () => {
        expect(idOf(item, 'msg_9', 2)).toMatchObject({ deliveryId: 'msg_9#2', senderDeliveryId: 'msg_9#2' })
    })
    it('its subject and time without either', () => {
        expect(idOf(item, null, 2).deliveryId).toBe('escalation.created:esc_1:::::2026-04-20T14:00:00Z')
    })
    it('the body and its place without any', () => {
        expect(idOf({}, null, 2)).toMatchObject({ deliveryId: `${body({})}#2`, senderDeliveryId: null })
    })
})

describe('the stored key', () => {
    test.each([
        ['x'.repeat(100), 'x'.repeat(100)],
        ['x'.repeat(101), `sha256:${sha256('x'.repeat(101))}`],
        ['a\nb', `sha256:${sha256('a\nb')}`],
        ['a\u001fb', `sha256:${sha256('a\u001fb')}`],
        ['a\u007fb', `sha256:${sha256('a\u007fb')}`],
        ['a\u009fb', `sha256:${sha256('a\u009fb')}`],
        ['a\u00a0b', 'a\u00a0b'],
        ['a\u007eb', 'a\u007eb'],
        ['a\u0000b', `sha256:${sha256('a\u0000b')}`],
        ["a,b/c;$& 'd' 🔥", "a,b/c;$& 'd' 🔥"],
    ])('of %p', (id, key) => expect(idOf({}, id).deliveryId).toBe(key))

    it('has a variant, which differs for ids that differ in case only', () => {
        expect(deliveryIdVariant('dlv_A', sha256)).toBe(`sha256:${sha256('dlv_A')}`)
        expect(deliveryIdVariant('dlv_A', sha256)).not.toBe(deliveryIdVariant('dlv_a', sha256))
    })
})

test.each(['javascript:gs.getUserID()', ' JavaScript:1'])(
    'the id %p, which a query would run, is stored as its hash and kept as the sender wrote it',
    (id) => {
        const said = id.trim()
        expect(idOf({ event: 'event.blocked' }, id)).toMatchObject({
            deliveryId: `sha256:${sha256(said)}`,
            senderDeliveryId: said,
        })
    },
)

describe('a header that the signature does not cover', () => {
    const unsigned = (item: object, index: number | null = null) => idOf(item, 'msg_9', index, false)

    it.each([
        ['is shown, and the id of the body counts', { id: 'dlv_1', event: 'event.blocked', data: {} }, 'dlv_1'],
        [
            'is shown, and what the body says counts',
            { event: 'escalation.created', ...at, data: { escalation_id: 'esc_1' } },
            'escalation.created:esc_1:::::2026-04-20T14:00:00Z',
        ],
        ['is shown, and the body counts', { event: 'member.added' }, body({ event: 'member.added' })],
    ])('%s', (_, item, deliveryId) => {
        expect(unsigned(item)).toMatchObject({ deliveryId, senderDeliveryId: 'msg_9' })
    })

    it('is shown with its place, and the body with its place counts', () => {
        expect(unsigned({}, 2)).toMatchObject({ deliveryId: `${body({})}#2`, senderDeliveryId: 'msg_9#2' })
    })

    it('leaves a delivery anonymous that nothing but its content identifies', () => {
        expect(unsigned({}).isAnonymous).toBe(true)
        expect(unsigned({ id: 'dlv_1', event: 'event.blocked' }).isAnonymous).toBe(false)
        expect(idOf({}, 'msg_9').isAnonymous).toBe(false)
    })
})
