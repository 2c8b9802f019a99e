/** Actions over memory ports: half-finished work of an earlier run is finished, and refused writes are answered as values. */
import { createPolicyChange } from '../../../../src/server/receiving/app/actions/create-policy-change.ts'
import { createReview } from '../../../../src/server/receiving/app/actions/create-review.ts'
import { openViolation } from '../../../../src/server/receiving/app/actions/open-violation.ts'
import { registerGateway } from '../../../../src/server/receiving/app/actions/register-gateway.ts'
import { fail } from '../../../../src/server/shared/result.ts'
import { configDeployed } from '../../../support/events.ts'
import { rule } from '../../../support/rules.ts'
import { deliver, openMemory } from '../../../support/memory-ports.ts'

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

describe('registering a gateway', () => {
    const GIVEN = { gateway_id: 'gw_1', config_id: 'cfg', policy_version: 'v1' }

    it('answers with its item and its row', () => {
        const memory = openMemory()
        const answer = registerGateway(GIVEN, memory.ports)
        const gateway = memory.gateway('gw_1')
        expect(answer).toMatchObject({
            status: 'success',
            outputs: {
                table_name: memory.settings.ciClass,
                record: gateway?.configurationItem,
                operation: 'created',
                gateway: gateway?.sysId,
            },
        })
        expect(gateway).toMatchObject({ policyVersion: 'v1', lastPolicyUpdate: '2026-05-01 00:00:00' })
    })

    test.each<[string, Record<string, string>, string, string]>([
        ['the version that it runs, without a time', {}, 'v1', '2026-05-01 00:00:00'],
        [
            'the version that it runs, at a later time',
            { occurred_at: '2026-05-01 00:00:30' },
            'v1',
            '2026-05-01 00:00:30',
        ],
        ['another version, without a time', { policy_version: 'v2' }, 'v2', '2026-05-01 00:01:00'],
        [
            'another version of an earlier time',
            { policy_version: 'v0', occurred_at: '2026-04-01 00:00:00' },
            'v1',
            '2026-05-01 00:00:00',
        ],
    ])('again with %s', (_what, changes, policyVersion, lastPolicyUpdate) => {
        const memory = openMemory()
        registerGateway(GIVEN, memory.ports)
        memory.wait(60)
        expect(registerGateway({ ...GIVEN, ...changes }, memory.ports).status).toBe('success')
        expect(memory.gateway('gw_1')).toMatchObject({ policyVersion, lastPolicyUpdate })
    })

    it('that is known by its health alone takes the version as of now', () => {
        const memory = openMemory()
        memory.ports.gateways.save('gw_1', { health: 'healthy' })
        registerGateway(GIVEN, memory.ports)
        expect(memory.gateway('gw_1')).toMatchObject({ policyVersion: 'v1', lastPolicyUpdate: '2026-05-01 00:00:00' })
    })

    it('whose item is refused fails with the code of the refusal, and names no record', () => {
        const memory = openMemory()
        const table = memory.settings.ciClass
        memory.faults.refuse.set(table, { code: 'write_refused', table, name: null, message: 'no' })
        expect(registerGateway(GIVEN, memory.ports)).toMatchObject({
            status: 'failed',
            code: 'write_refused',
            outputs: { record: null, gateway: null },
        })
    })
})

test.each([
    ['Register or update gateway CI', registerGateway],
    ['Create policy change request', createPolicyChange],
    ['Create compliance task', createReview],
    ['Open or update violation incident', openViolation],
])('the action "%s" refuses missing inputs and writes nothing', (_name, act) => {
    const memory = openMemory()
    expect(act({}, memory.ports)).toMatchObject({ ok: false, status: 'refused' })
    expect(memory.plans).toEqual([])
})

it('creates a change request and a review, and answers with each', () => {
    const memory = openMemory({ 'x_kt_gov.cmdb.update_on': 'deployed' })
    expect(createPolicyChange({ config_id: 'cfg', policy_version: 'v1' }, memory.ports)).toMatchObject({
        status: 'success',
        outputs: { table_name: 'change_request', operation: 'created' },
    })
    expect(createReview({ escalation_id: 'esc_1' }, memory.ports)).toMatchObject({
        status: 'success',
        outputs: { table_name: 'x_kt_gov_compliance_task', operation: 'created' },
    })
})

it('opens an incident for a decision below the threshold, because a flow asks for it', () => {
    const memory = openMemory()
    const answer = openViolation({ ...VIOLATION, action: 'log' }, memory.ports)
    expect(answer).toMatchObject({ status: 'success', outputs: { table_name: 'incident', operation: 'created' } })
})

it('notes a further decision on the open incident, and counts each once', () => {
    const memory = openMemory()
    openViolation(VIOLATION, memory.ports)
    const second = openViolation({ ...VIOLATION, decision_id: 'evt_2' }, memory.ports)
    expect(second).toMatchObject({ status: 'success', outputs: { operation: 'updated' } })
    expect(memory.notes()).toHaveLength(1)
})

it('opens the incident that an earlier run has begun and not written', () => {
    const memory = openMemory()
    const dying = { ...memory.ports, links: { ...memory.ports.links, find: () => null } }
    memory.faults.dieBeforeWriting.add('incident')
    expect(() => openViolation(VIOLATION, dying)).toThrow('the worker died')
    memory.ports.links.remember('violation_incident', 'gw_1|pii-filter', { state: null, occurredAt: null, detail: {} })
    expect(openViolation(VIOLATION, memory.ports)).toMatchObject({ outputs: { operation: 'created' } })
})

it('fails where the count is refused, even if an incident is open', () => {
    const memory = openMemory()
    openViolation(VIOLATION, memory.ports)
    const failure = { code: 'write_refused', table: 'x_kt_gov_decision', name: null, message: 'no' } as const
    const decisions = { ...memory.ports.decisions, count: () => fail(failure) }
    const answer = openViolation({ ...VIOLATION, decision_id: 'evt_2' }, { ...memory.ports, decisions })
    expect(answer).toMatchObject({ status: 'failed', code: 'write_refused' })
})

describe('a gateway whose row is not complete', () => {
    const GIVEN = { gateway_id: 'gw_1', config_id: 'cfg', policy_version: 'v1' }

    it('with a version of unknown time takes it as of now', () => {
        const memory = openMemory()
        memory.ports.gateways.save('gw_1', { policyVersion: 'v1' })
        registerGateway(GIVEN, memory.ports)
        expect(memory.gateway('gw_1')).toMatchObject({ lastPolicyUpdate: '2026-05-01 00:00:00' })
    })

    it('and whose item is refused is answered with its row and no table', () => {
        const memory = openMemory()
        const table = memory.settings.ciClass
        memory.ports.gateways.save('gw_1', { health: 'healthy' })
        memory.faults.refuse.set(table, { code: 'write_refused', table, name: null, message: 'no' })
        expect(registerGateway(GIVEN, memory.ports).outputs).toMatchObject({
            table_name: null,
            record: null,
            gateway: memory.gateway('gw_1')?.sysId,
        })
    })
})

it('goes by the mapping rules for the event that the action stands for', () => {
    const memory = openMemory()
    memory.rules.push(rule({ eventType: 'escalation.created', target: 'ignore' }))
    expect(createReview({ escalation_id: 'esc_1' }, memory.ports)).toMatchObject({
        status: 'refused',
        code: 'ignored_by_rule',
    })
})

it('notes the deployment of a change request that an earlier run made and did not note', () => {
    const memory = openMemory({ 'x_kt_gov.cmdb.update_on': 'deployed' })
    deliver(memory, configDeployed())
    const given = { config_id: 'cfg_1', policy_version: 'v2.3.1', occurred_at: '2026-04-20 13:00:00' }
    const { links } = memory.ports
    const dying: typeof links = {
        ...links,
        findAgain: (kind, externalId) => {
            if (kind === 'deployment') throw new Error('killed')
            return links.findAgain(kind, externalId)
        },
    }
    expect(() => createPolicyChange(given, { ...memory.ports, links: dying })).toThrow('killed')
    createPolicyChange(given, memory.ports)
    expect(memory.rows('change_request').map(({ work_end }) => work_end)).toEqual(['2026-04-20 14:00:00'])
})
