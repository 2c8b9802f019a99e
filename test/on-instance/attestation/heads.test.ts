/** Heads are where others see them, and people, flows and nodes verify and extend one chain. */

import { createQueue } from 'servicenow-local-instance'
import { runAction } from '../flow/flow-instance.ts'
import { person } from '../operating/person.ts'
import { ATTEST_JOB, ATTESTATION, attestedInstance, CHECK } from './attested-instance.ts'

const app = attestedInstance()
const { instance } = app

beforeEach(() => app.measure())

const dayHead = async (): Promise<string> => (await app.attestations('kind=day'))[0].head

describe('the head of a day', () => {
    it('is in the log, in an event with its group to notify, and in the work notes of the record that is named', async () => {
        const incident = await instance.local.create('incident', { short_description: 'Heads' })
        await instance.setProperty('x_kt_gov.notify.heads_record', `incident ${incident.number}`)
        await instance.setProperty('x_kt_gov.notify.group', 'Compliance Team')
        app.attest()
        const head = await dayHead()
        const [group] = await instance.list('sys_user_group', ['sys_id'], 'name=Compliance Team')
        expect(await instance.rows('sysevent', ['parm1', 'parm2'], 'name=x_kt_gov.attestation.day')).toEqual(
            new Set([`${head}|${group.sys_id}`]),
        )
        expect(await instance.notes('incident')).toEqual([expect.stringContaining(`day 2026-04-20, `)])
        expect((await instance.notes('incident'))[0]).toContain(`head ${head}`)
        expect(instance.local.printed.some((line) => line.includes(`head ${head}`))).toBe(true)
    })

    it('is announced once', async () => {
        app.attest()
        app.later(1)
        expect(await instance.count('sysevent', 'name=x_kt_gov.attestation.day')).toBe(1)
        app.later(24)
        expect(await instance.count('sysevent', 'name=x_kt_gov.attestation.day')).toBe(2)
    })

    it('is announced once for days that are attested together, by the last one', async () => {
        instance.local.wait(5 * 86400)
        app.attest()
        expect(await instance.count(ATTESTATION, 'kind=day')).toBe(6)
        const [event] = await instance.list('sysevent', ['parm1'], 'name=x_kt_gov.attestation.day')
        expect(event.parm1).toBe((await app.attestations('kind=day'))[5].head)
    })

    it.each(['incident INC404', 'no_such_table X1', 'x'])('is attested also where %p is no record', async (named) => {
        await instance.setProperty('x_kt_gov.notify.heads_record', named)
        app.attest()
        expect(await instance.count(ATTESTATION, 'kind=day^announced_atISNOTEMPTY')).toBe(1)
    })
})

describe('people and flows', () => {
    const TEST = 'x_kt_gov_control_test'

    it.each([ATTESTATION, CHECK])('an auditor verifies above %s', async (table) => {
        app.attest()
        const auditor = person(instance.local, 'auditor')
        expect(await auditor.buttonsAbove(table)).toContain('Verify now')
        expect(await auditor.pressAbove(table, 'Verify now')).toContain('No difference')
        app.forge(TEST, await app.idOf(TEST), { result: 'pass' })
        expect(await auditor.pressAbove(table, 'Verify now')).toContain('attested_row_changed')
    })

    it('a reviewer has no such button', async () => {
        const reviewer = person(instance.local, 'reviewer')
        expect(await reviewer.buttonsAbove(ATTESTATION)).not.toContain('Verify now')
        expect(await reviewer.pressAbove(ATTESTATION, 'Verify now')).toMatch(/Not allowed|not offered/i)
    })

    it('a flow learns that all is intact, and what is not', async () => {
        app.attest()
        expect(runAction(instance.local, 'verify_attestations')).toMatchObject({
            ...{ status: 'success', is_intact: true, is_complete: true, differences: 0, code: null },
        })
        const sysId = await app.idOf(TEST)
        app.forge(TEST, sysId, { result: 'pass' })
        expect(runAction(instance.local, 'verify_attestations')).toMatchObject({
            ...{ status: 'success', is_intact: false, is_complete: true, differences: 1, code: 'attested_row_changed' },
            ...{ difference: 'attested_row_changed', difference_table: TEST, difference_record: sysId },
        })
    })
})

describe('two nodes', () => {
    it.each([
        ['read', 1],
        ['read', 2],
        ['read', 5],
        ['write', 1],
        ['write', 2],
        ['write', 4],
    ] as const)('extend one chain when the second comes before %s %i of the first', async (kind, nth) => {
        const other = createQueue(instance.local.instance)
        let seen = 0
        const end = instance.local.instance.interleave((next) => {
            if (next.table !== ATTESTATION || next.kind !== kind) return
            seen += 1
            if (seen === nth) other.runJob(ATTEST_JOB)
        })
        app.attest()
        end()
        other.stop()
        expect(seen).toBeGreaterThanOrEqual(nth)
        const rows = await app.attestations()
        expect(rows.map(({ position }) => Number(position))).toEqual(rows.map((_row, index) => index + 1))
        const attested = rows.map(({ kind: of, row_id, subject }) => `${of}|${row_id}|${subject}`)
        expect(new Set(attested).size).toBe(attested.length)
        expect((await app.verify()).code).toBe(null)
    })
})

describe('a row that the instance refuses', () => {
    it('is reported, and the chain goes on when it is stored again', async () => {
        const rule = instance.rule(ATTESTATION, 'current.setAbortAction(true)')
        app.attest()
        expect(await instance.count(ATTESTATION)).toBe(0)
        expect(instance.local.printed.some((line) => line.includes('an attestation was not stored'))).toBe(true)
        await instance.local.update('sys_script', rule, { active: 'false' })
        app.attest()
        expect((await app.verify()).state).toBe('ok')
    })
})
