/** The answer to "is this version approved?" as a flow gets it: what decides, and what cannot be asked. */

import { checkApproval } from '../../../../src/server/receiving/app/actions/check-approval.ts'
import { configUpdated } from '../../../support/events.ts'
import { deliver, openMemory, type Memory } from '../../../support/memory-ports.ts'

const ASKED = { config_id: 'cfg_1', policy_version: 'v2.3.1', gateway_id: 'gw_prod_001' }
const approve = (memory: Memory, at = 0) =>
    Object.assign(memory.rows('change_request')[at]!, { approval: 'approved', state: '-1' })

test.each([
    [{}, 'deployment_unapproved'],
    [{ approval: 'approved' }, ''],
    [{ approval: 'approved', state: '4', active: '0' }, 'change_canceled'],
    [{ approval: 'approved', state: '3', active: '0', closed_at: '2026-04-30 23:59:59' }, 'change_closed'],
])('under a change with %j the code is "%s"', (columns, code) => {
    const memory = openMemory()
    deliver(memory, configUpdated())
    Object.assign(memory.rows('change_request')[0]!, columns)
    const answer = checkApproval(ASKED, memory.ports)
    expect(answer).toMatchObject({ ok: true, status: 'success', code })
    expect(answer.outputs.is_approved).toBe(code === '')
    expect(answer.message).not.toBe('')
})

it('without a change has no change, and a reason', () => {
    expect(checkApproval(ASKED, openMemory().ports)).toEqual({
        ok: true,
        status: 'success',
        code: 'change_missing',
        message: 'No change request asks for this version for this target.',
        outputs: { is_approved: false, record: null, number: null, state: null, approval: null },
    })
})

it('knows the environment of a known gateway, and lets no other one stand for it', () => {
    const memory = openMemory()
    deliver(memory, configUpdated({ environment: 'staging' }))
    approve(memory)
    const { gateway_id: _gateway, ...version } = ASKED
    expect(checkApproval(ASKED, memory.ports).outputs.is_approved).toBe(true)
    expect(checkApproval({ ...ASKED, environment: 'production' }, memory.ports).code).toBe('change_missing')
    deliver(memory, configUpdated({ gateway_id: undefined }))
    approve(memory, 1)
    expect(checkApproval({ ...ASKED, environment: 'production' }, memory.ports).code).toBe('environment_mismatch')
    expect(checkApproval({ ...ASKED, environment: ' STAGE' }, memory.ports).outputs.is_approved).toBe(true)
    expect(checkApproval({ ...version, environment: 'stage' }, memory.ports).code).toBe('gateway_needed')
    expect(checkApproval(version, memory.ports).code).toBe('change_missing')
})

it('asks for the organization where only changes of one are about the target', () => {
    const memory = openMemory()
    deliver(memory, configUpdated({ org_id: 'a' }), configUpdated({ org_id: 'b', config_version: 'v9' }))
    approve(memory)
    const needed = { status: 'success', code: 'organization_needed', outputs: { is_approved: false, record: null } }
    expect(checkApproval(ASKED, memory.ports)).toMatchObject(needed)
    deliver(memory, configUpdated({ org_id: 'b' }))
    expect(checkApproval(ASKED, memory.ports)).toMatchObject(needed)
    expect(checkApproval({ ...ASKED, gateway_id: 'gw_elsewhere' }, memory.ports).code).toBe('change_missing')
    expect(checkApproval({ ...ASKED, organization: 'a' }, memory.ports).outputs.is_approved).toBe(true)
    expect(checkApproval({ ...ASKED, organization: 'b' }, memory.ports).code).toBe('deployment_unapproved')
})

it('names every input that is missing, and writes nothing', () => {
    const memory = openMemory()
    deliver(memory, configUpdated())
    const before = memory.state()
    const refused = checkApproval({}, memory.ports)
    expect(refused).toMatchObject({ status: 'refused', code: 'input_missing' })
    expect(refused.message).toContain('config_id')
    expect(refused.message).toContain('policy_version')
    checkApproval(ASKED, memory.ports)
    expect(memory.state()).toBe(before)
})
