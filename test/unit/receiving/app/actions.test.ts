/** Actions over memory ports: half-finished work of an earlier run is finished, and refused writes are answered as values. */
import { createPolicyChange } from '../../../../src/server/receiving/app/actions/create-policy-change.ts'
import { openViolation } from '../../../../src/server/receiving/app/actions/open-violation.ts'
import { registerGateway } from '../../../../src/server/receiving/app/actions/register-gateway.ts'
import { openMemory } from '../../../support/memory-ports.ts'

const VIOLATION = { decision_id: 'evt_1', policy: 'pii-filter', gateway_id: 'gw_1' }

it('opens the incident of a decision that an earlier run counted and died', () => {
    const { ports } = openMemory()
    const dying = {
        ...ports,
        records: {
            ...ports.records,
            apply: () => {
                throw new Error('killed')
            },
        },
    }
    expect(() => openViolation(VIOLATION, dying)).toThrow('killed')
    expect(openViolation(VIOLATION, ports)).toMatchObject({ status: 'success', outputs: { operation: 'created' } })
    expect(openViolation(VIOLATION, ports)).toMatchObject({
        status: 'success',
        code: 'decision_already_counted',
        outputs: { operation: 'unchanged' },
    })
})

it('says of a version without a change request how that came about', () => {
    const { ports } = openMemory()
    const none = { ...ports, links: { ...ports.links, findAgain: () => null } }
    const answer = createPolicyChange({ config_id: 'cfg', policy_version: 'v1' }, none)
    expect(answer).toMatchObject({ ok: false, status: 'refused', outputs: { record: null } })
})

it('asks no mapping rule about a gateway', () => {
    const { ports } = openMemory()
    const asking = {
        ...ports,
        rules: {
            active: () => {
                throw new Error('asked')
            },
        },
    }
    const inputs = { gateway_id: 'gw_1', config_id: 'cfg', policy_version: 'v1' }
    expect(registerGateway(inputs, asking)).toMatchObject({ status: 'success' })
})
