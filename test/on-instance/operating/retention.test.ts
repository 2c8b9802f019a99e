/** Retention on the built app: what is too old goes, sealed evidence and everything that waits for people stays. */

import { cleanTables } from 'servicenow-local-instance'
import { RETENTION } from '../../../src/server/operations/core/retention.ts'
import { decision } from '../../support/events.ts'
import { connectedInstance, decisionRecord } from '../exports/connected-instance.ts'

const app = connectedInstance()
const DAY = 86400
const { instance } = app

/** So many days later the table cleaner runs; answers the tables that lost rows. */
function cleanAfter(days: number): readonly string[] {
    instance.local.wait(days * DAY)
    return cleanTables(instance.local.instance)
        .filter(({ rows }) => rows > 0)
        .map(({ table }) => table)
}

it('rows go by their table, first the lines and then the delivery', async () => {
    await instance.deliver(decision('blocked'))
    expect(cleanAfter(89)).toEqual(['x_kt_gov_lock'])
    expect(cleanAfter(1.1)).toEqual(['x_kt_gov_delivery_record'])
    expect(cleanAfter(1)).toEqual(['x_kt_gov_delivery'])
    expect(cleanAfter(310)).toEqual(['x_kt_gov_decision'])
    expect(cleanAfter(400)).toEqual(['x_kt_gov_decision_count'])
    expect(await instance.count('x_kt_gov_link')).toBeGreaterThan(0)
    expect(await instance.count('incident')).toBe(1)
})

it('a delivery that was ignored as it came goes too', async () => {
    await instance.deliver('webhook.test')
    expect(await instance.rows('x_kt_gov_delivery', ['state', 'finished_at'])).toEqual(new Set(['ignored|']))
    expect(cleanAfter(92)).toEqual(['x_kt_gov_delivery'])
})

it('dead letters, failed and held deliveries stay, with their lines', async () => {
    for (const state of ['dead', 'failed', 'held', 'queued', 'processing']) {
        const delivery = await instance.insert('x_kt_gov_delivery', {
            ...{ delivery_id: state, state, body: '{}', finished_at: '2026-01-01 00:00:00' },
        })
        await instance.insert('x_kt_gov_delivery_record', { delivery, action: 'refused', reason: state })
    }
    expect(cleanAfter(3650)).toEqual([])
    expect(await instance.count('x_kt_gov_delivery')).toBe(5)
    expect(await instance.count('x_kt_gov_delivery_record')).toBe(5)
})

it('sealed evidence stays: the export, its file, and the bytes under their hash', async () => {
    await app.behave({ artifact: JSON.stringify([decisionRecord('evt_1')]) })
    app.request()
    app.complete()
    const { attachment } = await instance.local.record('x_kt_gov_evidence_file')
    cleanAfter(3650)
    expect((await app.export()).state).toBe('attached')
    expect((await app.download(attachment)).length).toBeGreaterThan(0)
    app.checkFiles()
    expect(await instance.rows('x_kt_gov_evidence_file', ['integrity'])).toEqual(new Set(['intact']))
})

it('an export that failed after its file was stored stays, one that never had a file goes', async () => {
    await instance.insert('x_kt_gov_export', {
        export_id: 'a',
        request_key: 'a',
        state: 'failed',
        sha256: 'f'.repeat(64),
    })
    await instance.insert('x_kt_gov_export', { export_id: 'b', request_key: 'b', state: 'failed' })
    expect(cleanAfter(401)).toEqual(['x_kt_gov_export'])
    expect(await instance.rows('x_kt_gov_export', ['export_id'])).toEqual(new Set(['a']))
})

const OLD = '2020-01-01 00:00:00'
test.each([
    ['x_kt_gov_finding', { finding_key: 'k', state: 'closed', closed_at: OLD }, { finding_key: 'l', state: 'open' }],
    [
        'x_kt_gov_write_back',
        { write_back_key: 'k', state: 'sent', ended_at: OLD },
        { write_back_key: 'l', state: 'failed', ended_at: OLD },
    ],
    [
        'x_kt_gov_control_test',
        { test_key: 'k', tested_at: OLD, record_state: 'carried' },
        { test_key: 'l', tested_at: OLD, record_state: 'pending' },
    ],
    [
        'x_kt_gov_evidence_run',
        { lease_key: 'k', state: 'complete', ended_at: OLD },
        { lease_key: 'l', state: 'running', ended_at: OLD },
    ],
    [
        'x_kt_gov_alert',
        { alert_key: 'k', state: 'over', last_seen: OLD },
        { alert_key: 'l', state: 'ongoing', last_seen: OLD },
    ],
] as const)('%s: what ended long ago goes, what did not stays', async (table, goes, stays) => {
    const gone = await instance.insert(table, goes)
    const kept = await instance.insert(table, stays)
    expect(cleanAfter(0)).toEqual([table])
    expect((await instance.list(table, ['sys_id'])).map(({ sys_id }) => sys_id)).toEqual([kept])
    expect(gone).not.toBe(kept)
})

test.each([
    ['x_kt_gov_trace', { name: 'n', step: 's' }, RETENTION.trace.days],
    ['x_kt_gov_evidence', { evidence_id: 'e' }, RETENTION.evidence.days],
    ['x_kt_gov_evidence_edge', { edge_key: 'e', edge_type: 'EVIDENCES' }, RETENTION.evidenceEdge.days],
    ['x_kt_gov_reconciliation_gap', { gap_key: 'g' }, RETENTION.reconciliationGap.days],
    ['x_kt_gov_attribution_probe', { nonce: 'n' }, RETENTION.attributionProbe.days],
] as const)('%s goes after its age and not before', async (table, values, days) => {
    await instance.insert(table, values)
    expect(cleanAfter(days - 0.1)).not.toContain(table)
    expect(cleanAfter(0.2)).toContain(table)
})

it('structure stays, however old', async () => {
    await instance.insert('x_kt_gov_evidence_edge', { edge_key: 'c', edge_type: 'CALLS' })
    expect(cleanAfter(3650)).toEqual([])
})

it('an age that the administrator set counts', async () => {
    await instance.change('sys_auto_flush', { age: String(10 * DAY) }, 'tablename=x_kt_gov_trace')
    await instance.insert('x_kt_gov_trace', { name: 'n', step: 's' })
    expect(cleanAfter(11)).toEqual(['x_kt_gov_trace'])
})
