/** The approval status over memory ports: which change is meant, and what is not answered. */

import { createPolicyChange } from '../../../../src/server/receiving/app/actions/create-policy-change.ts'
import { getApprovalStatus } from '../../../../src/server/receiving/app/actions/get-approval-status.ts'
import type { Records } from '../../../../src/server/shared/ports.ts'
import { openMemory } from '../../../support/memory-ports.ts'

const VERSION = { config_id: 'cfg', policy_version: 'v1' }

function open() {
    const memory = openMemory()
    const gone = new Set<unknown>()
    const read: Records['read'] = (table, sysId, columns) =>
        gone.has(sysId) ? null : memory.ports.records.read(table, sysId, columns)
    const ports = { ...memory.ports, records: { ...memory.ports.records, read } }
    return {
        create: (more: object = {}) => createPolicyChange({ ...VERSION, ...more }, ports).outputs,
        remove: (record: unknown) => gone.add(record),
        status: (given: object, isOurs = true) => getApprovalStatus({ ...given }, ports, () => isOurs),
    }
}

it('answers about the one change that still exists, whatever its target', () => {
    const { create, remove, status } = open()
    const { record } = create({ environment: 'staging' })
    const { number } = create({ environment: 'production' })
    expect(status(VERSION).code).toBe('target_needed')
    remove(record)
    expect(status(VERSION)).toMatchObject({ code: '', outputs: { number, approval_status: 'not_requested' } })
})

it('does not take a change that was deleted for one of an organization', () => {
    const { create, remove, status } = open()
    const { record } = create({ environment: 'production' })
    remove(record)
    expect(status(VERSION).code).toBe('change_missing')
})

it('asks for the organization only where none is named', () => {
    const { create, status } = open()
    create({ organization: 'a', environment: 'production' })
    expect(status(VERSION).code).toBe('organization_needed')
    expect(status({ ...VERSION, organization: 'b' }).code).toBe('change_missing')
    expect(status({ ...VERSION, policy_version: 'v2' }).code).toBe('change_missing')
})

it('says nothing of a change that is not ours, or is gone', () => {
    const { create, remove, status } = open()
    const { record } = create()
    expect(status({ change_request: record }).code).toBe('')
    expect(status({ change_request: record }, false)).toMatchObject({
        code: 'change_not_ours',
        outputs: { approval_status: null, record: null },
    })
    remove(record)
    expect(status({ change_request: record }).code).toBe('change_not_ours')
})

it('names every input that a change makes superfluous', () => {
    const { create, status } = open()
    const { record } = create()
    expect(status({ change_request: record, environment: 'x', organization: 'y' })).toMatchObject({
        status: 'refused',
        code: 'input_invalid',
        message:
            'environment: expected nothing, where a change is given; organization: expected nothing, where a change is given',
    })
})
