/** Everything measured extends one chain, and verification names the first row or attestation that is not what it was. */

import { createHash } from 'node:crypto'
import { cleanTables } from 'servicenow-local-instance'
import { toHead } from '../../../src/server/attestation/core/attestation.ts'
import type { AttestationKind } from '../../../src/server/attestation/core/kinds.ts'
import { decision } from '../../support/events.ts'
import type { Fields } from '../../support/instance-client.ts'
import { ATTESTATION, attestedInstance, CHECK, MEASURED_ROWS } from './attested-instance.ts'

const app = attestedInstance()
const { instance } = app
const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex')

beforeEach(async () => {
    await app.measure()
    app.attest()
})

const state = async (): Promise<string> => {
    const { code, state: found } = await app.verify()
    return [found, code].filter(Boolean).join('|')
}

/** The head of a stored attestation, as anybody can compute it. */
const headOf = (row: Fields): string =>
    toHead(
        {
            position: Number(row.position),
            previous: row.previous,
            kind: row.kind as AttestationKind,
            table: row.table_name,
            rowId: row.row_id,
            subject: row.subject,
            measuredAt: row.measured_at,
            count: Number(row.row_count),
            digest: row.digest,
            content: row.content,
            attestedAt: row.attested_at,
        },
        sha256,
    )

it('attests one row of each kind, the rows of the day, and the day', async () => {
    const rows = await app.attestations()
    expect(rows.map(({ kind }) => kind).filter((kind) => kind !== 'platform_fact')).toEqual([
        ...[
            'instance',
            'evidence_run',
            'control_test',
            'export',
            'evidence_rows',
            'decision_rows',
            'trace_rows',
            'finding_rows',
            'day',
        ],
    ])
    expect(rows.map(({ position }) => Number(position))).toEqual(rows.map((_row, index) => index + 1))
    rows.forEach((row, index) => {
        expect(row.head).toBe(headOf(row))
        expect(row.previous).toBe(index === 0 ? '0'.repeat(64) : rows[index - 1].head)
    })
    expect(await state()).toBe('ok')
})

it('attests nothing twice, however often the job runs', async () => {
    const before = (await app.attestations()).length
    app.attest()
    app.later(1)
    expect(await app.attestations()).toHaveLength(before)
})

it('attests a row again when it is measured again', async () => {
    const sysId = await app.idOf('x_kt_gov_control_test')
    await instance.local.update('x_kt_gov_control_test', sysId, { tested_at: '2026-04-21 02:30:00', enforced: '9' })
    app.later(1)
    expect(await app.attestations('kind=control_test')).toHaveLength(2)
    expect(await state()).toBe('ok')
})

describe('verification', () => {
    it.each(MEASURED_ROWS)('names a row of %s in which one column was changed', async (table, _columns, forged) => {
        const sysId = await app.idOf(table)
        app.forge(table, sysId, forged)
        const { code, seen } = await app.verify()
        expect(code).toBe('attested_row_changed')
        expect(seen).toContain(sysId)
    })

    it.each(MEASURED_ROWS)('names a row of %s that was deleted', async (table) => {
        const sysId = await app.idOf(table)
        app.removeRow(table, sysId)
        const { code, seen } = await app.verify()
        expect(code).toBe('attested_row_removed')
        expect(seen).toContain(sysId)
    })

    it.each(MEASURED_ROWS.slice(0, 4))('names a row of %s that was inserted into the past', async (table, columns) => {
        const past: Record<string, string> = {}
        for (const column of Object.keys(columns)) {
            past[column] = columns[column] === '2026-04-20 10:00:00' ? '2026-04-18 10:00:00' : columns[column]
            if (column.endsWith('_key')) past[column] = sha256(`another ${column}`)
        }
        const sysId = await instance.insert(table, past)
        app.later(1)
        const { code, seen } = await app.verify()
        expect(code).toBe('attested_row_inserted')
        expect(seen).toContain(sysId)
    })

    it.each(MEASURED_ROWS.slice(4))('names a row of %s that was inserted into a day', async (table, columns) => {
        const keys: Record<string, string> = {}
        for (const column of Object.keys(columns))
            if (/_key$|_id$/.test(column)) keys[column] = sha256(`another ${column}`).slice(0, 40)
        app.at('2026-04-20T13:00:00Z')
        const sysId = await instance.insert(table, { ...columns, ...keys })
        app.at('2026-04-21T03:00:00Z')
        const { code, seen } = await app.verify()
        expect(code).toBe('attested_row_inserted')
        expect(seen).toContain(sysId)
    })

    it('names the first of several, and counts them', async () => {
        for (const [table, , forged] of MEASURED_ROWS) app.forge(table, await app.idOf(table), forged)
        const { seen } = await app.verify()
        expect(seen).toContain(await app.idOf('x_kt_gov_evidence_run'))
        expect(seen).toContain(`${MEASURED_ROWS.length} in all`)
    })

    it('takes what moves on for no difference', async () => {
        const ids = Object.fromEntries(await Promise.all(MEASURED_ROWS.map(async ([t]) => [t, await app.idOf(t)])))
        const { update } = instance.local
        await update.call(instance.local, 'x_kt_gov_control_test', ids.x_kt_gov_control_test, {
            ...{ result: 'stale', is_newest: 'true', record_state: 'recorded', checked_at: '2026-04-21 01:00:00' },
        })
        await update.call(instance.local, 'x_kt_gov_export', ids.x_kt_gov_export, { state: 'failed', attempts: '3' })
        await update.call(instance.local, 'x_kt_gov_finding', ids.x_kt_gov_finding, {
            state: 'closed',
            subject: 'gw 2',
        })
        const { code, state: found } = await app.verify()
        expect([found, code]).toEqual(['ok', null])
    })

    it.each(MEASURED_ROWS)(
        'names a row of %s that a script of the instance changed in the ordinary way, with a new time of change',
        async (table, _columns, forged) => {
            const sysId = await app.idOf(table)
            app.at('2026-04-21T05:00:00Z')
            instance.local.script(`var row = new GlideRecord('${table}')
                row.get('${sysId}')
                var forged = ${JSON.stringify(forged)}
                for (var name in forged) row.setValue(name, forged[name])
                row.update()`)
            const { code, seen } = await app.verify()
            expect(code).toBe('attested_row_changed')
            expect(seen).toContain(sysId)
        },
    )

    it('takes a decision that the app completes by a later event for brought up to date', async () => {
        app.at('2026-04-21T13:00:00Z')
        const facts = { decision_id: 'evt_9', event_id: 'evt_9' }
        await instance.deliver(decision('flagged', { ...facts, action: 'log', model: undefined }))
        app.at('2026-04-22T03:00:00Z')
        app.attest()
        const decided = await instance.local.record('x_kt_gov_decision', 'decision_id=evt_9')
        await instance.deliver(decision('blocked', facts))
        const joined = await instance.local.record('x_kt_gov_decision', 'decision_id=evt_9')
        expect(joined.action).not.toBe(decided.action)
        const { code, seen, state: found } = await app.verify()
        expect([found, code]).toEqual(['ok', null])
        expect(seen).toContain('1 brought up to date since')
        await instance.local.update('x_kt_gov_decision', joined.sys_id, { action: 'allow' })
        expect((await app.verify()).code).toBe('attested_row_changed')
    })

    it('takes rows that retention has removed for gone, and the chain stays', async () => {
        const before = (await app.attestations()).length
        instance.local.wait(500 * 86400)
        cleanTables(instance.local.instance)
        expect(await instance.count('x_kt_gov_evidence_run')).toBe(0)
        const { code, seen } = await app.verify()
        expect(code).toBe('attestation_behind')
        app.attest()
        expect((await app.attestations()).length).toBeGreaterThan(before)
        const again = await app.verify()
        expect([again.state, again.code]).toEqual(['ok', null])
        expect(again.seen).toContain('gone by retention')
        expect(seen).not.toContain('removed')
    })
})

describe('of the chain itself', () => {
    const at = async (kind: string): Promise<Fields> => (await app.attestations(`kind=${kind}`))[0]

    it('names an attestation that was changed', async () => {
        const row = await at('control_test')
        app.forge(ATTESTATION, row.sys_id, { digest: 'f'.repeat(64) })
        expect(await state()).toBe('failing|attestation_changed')
        expect((await app.verify()).seen).toContain(`position ${row.position}`)
    })

    it('names the place of an attestation that was deleted', async () => {
        const row = await at('control_test')
        app.removeRow(ATTESTATION, row.sys_id)
        const { code, seen } = await app.verify()
        expect(code).toBe('attestation_removed')
        expect(seen).toContain(`position ${row.position}`)
    })

    it('names attestations that changed places', async () => {
        const [one, other] = [await at('evidence_run'), await at('control_test')]
        const swap = ({ position, position_key }: Fields): Fields => ({ position, position_key })
        app.forge(ATTESTATION, one.sys_id, { position: '0', position_key: '' })
        app.forge(ATTESTATION, other.sys_id, swap(one))
        app.forge(ATTESTATION, one.sys_id, swap(other))
        expect(await state()).toBe('failing|attestation_moved')
    })

    it('names a tail that was computed again, although every head fits', async () => {
        const rows = await app.attestations()
        const from = rows.findIndex(({ kind }) => kind === 'control_test')
        let previous = rows[from].previous
        for (const row of rows.slice(from)) {
            const forged = { ...row, previous, digest: row.kind === 'control_test' ? 'f'.repeat(64) : row.digest }
            previous = headOf(forged)
            app.forge(ATTESTATION, row.sys_id, { previous: forged.previous, digest: forged.digest, head: previous })
        }
        const { code, seen } = await app.verify()
        expect(code).toBe('attestation_head_rewritten')
        expect(seen).toContain(`position ${rows[from].position}`)
    })

    it('names a tail that was deleted, also after the job has attested it again', async () => {
        expect(await state()).toBe('ok')
        for (const row of (await app.attestations()).slice(-3)) app.removeRow(ATTESTATION, row.sys_id)
        expect(await state()).toBe('failing|attestation_removed')
        app.later(1)
        expect(await state()).toBe('failing|attestation_head_rewritten')
        app.later(24)
        expect(await state()).toBe('failing|attestation_head_rewritten')
    })

    it('names a day whose roots were changed', async () => {
        const row = await at('day')
        app.forge(ATTESTATION, row.sys_id, { content: row.content.replace('"count":1', '"count":2') })
        expect(await state()).toBe('failing|attestation_changed')
    })
})

it('a check that is under way goes on where it stood', async () => {
    await app.verify()
    const [check] = await instance.list(CHECK, [], 'ORDERBYDESCcheck_number')
    const rows = await app.attestations()
    const count = await instance.count(CHECK)
    app.forge(CHECK, check.sys_id, {
        ...{ state: 'running', position: rows[2].position, head: rows[2].head, kind_index: '0', row_id: '' },
        ...{ row_count: '0', ended_at: '' },
    })
    expect((await app.verify()).state).toBe('ok')
    expect(await instance.count(CHECK)).toBe(count)
})

describe('a day with more rows than one attestation holds', () => {
    const ROWS = 600
    const EVIDENCE = 'x_kt_gov_evidence'

    /** Stored on the day that is attested next, as the app would have stored them. */
    function storeMany(): void {
        const { database } = instance.local.instance
        for (let index = 0; index < ROWS; index++) {
            const id = sha256(`many ${index}`)
            const at = '2026-04-21 10:00:00'
            const row = { sys_id: id.slice(0, 32), evidence_key: id, evidence_id: `ev_many_${index}`, executed_at: at }
            database.insert(EVIDENCE, { ...row, sys_created_on: at, sys_updated_on: at })
        }
    }

    it('is attested in pages, and the row that was changed, deleted or inserted is named', async () => {
        storeMany()
        app.later(24)
        const pages = await app.attestations('kind=evidence_rows^subject=2026-04-21')
        expect(pages.map(({ row_count }) => Number(row_count))).toEqual([256, 256, 88])
        expect(JSON.parse((await app.attestations('kind=day'))[1].content).rows.evidence_rows.count).toBe(ROWS)
        expect(await state()).toBe('ok')

        const leaves = JSON.parse(pages[1].content) as readonly (readonly [string, string])[]
        const [inTheMiddle] = leaves[100]
        app.forge(EVIDENCE, inTheMiddle, { evidence_id: 'ev_forged' })
        expect((await app.verify()).seen).toContain(inTheMiddle)
        app.removeRow(EVIDENCE, inTheMiddle)
        expect(await state()).toBe('failing|attested_row_removed')
        instance.local.instance.database.insert(EVIDENCE, {
            ...{ sys_id: 'f'.repeat(32), evidence_key: sha256('x'), evidence_id: 'ev_x' },
            ...{ sys_created_on: '2026-04-21 11:00:00', sys_updated_on: '2026-04-21 11:00:00' },
        })
        expect((await app.verify()).seen).toContain('2 in all')
    })
})
