/** Counters are compared with an export's own population; control tests use the more complete one and say which. */

import { onControls } from './governed-controls.ts'

const instance = onControls()
const SAFE = 'control_id=AI-SAFE-001'
const GAP = ['policy', 'day', 'webhook_total', 'export_total', 'difference', 'used_source']

/** Hands populations in, as the fetching of an export does; answers what was recorded. */
function reconcile(
    exportSysId: string,
    populations: unknown,
    from = '2026-04-13 00:00:00',
    to = '2026-04-21 00:00:00',
) {
    const input = JSON.stringify({ exportSysId, windowFrom: from, windowTo: to, populations })
    const body = `
        var controls = require('./src/server/controls.js')
        return JSON.stringify(controls.reconcileExport(${input}, controls.openControls()))`
    return JSON.parse(String(instance.local.script(body, 'x_kt_gov'))) as { gaps: number; failures: unknown[] }
}

async function makeExport(exportId = 'exp_1'): Promise<string> {
    return instance.insert('x_kt_gov_export', { export_id: exportId, state: 'ready' })
}

it('differences are kept with both numbers, and agreement is not', async () => {
    await instance.decide('content-safety', '2026-04-20', { blocked: 3 })
    await instance.decide('data-protection', '2026-04-20', { blocked: 4 })
    await instance.decide('cost-limit', '2026-04-20', { blocked: 5 })
    const exportId = await makeExport()
    const answer = reconcile(exportId, [
        { policy: 'Content_Safety', day: '2026-04-20', counts: { block: 4, allow: 1 } },
        { policy: 'data-protection', day: '2026-04-20', counts: { block: 4 } },
        { policy: 'cost-limit', day: '2026-04-20', counts: { block: 2 } },
        { policy: 'unheard-of', day: '2026-04-19', counts: { log: 7 } },
        { policy: 'content-safety', day: '2026-04-21', counts: { block: 9 } },
    ])
    expect(answer).toEqual({ gaps: 3, failures: [] })
    expect(await instance.rows('x_kt_gov_reconciliation_gap', GAP)).toEqual(
        new Set([
            'content-safety|2026-04-20|3|5|2|export',
            'cost-limit|2026-04-20|5|2|-3|webhook',
            'unheard-of|2026-04-19|0|7|7|export',
        ]),
    )
})

it('a gap that was closed by late deliveries is brought up to date by the same export', async () => {
    const exportId = await makeExport()
    const held = [{ policy: 'content-safety', day: '2026-04-20', counts: { block: 2 } }]
    reconcile(exportId, held)
    await instance.decide('content-safety', '2026-04-20', { blocked: 2 })
    reconcile(exportId, held)
    expect(await instance.rows('x_kt_gov_reconciliation_gap', GAP)).toEqual(
        new Set(['content-safety|2026-04-20|2|2|0|webhook']),
    )
})

it('a control test uses the more complete source per day and says which', async () => {
    await instance.change('x_kt_gov_control_mapping', { test_type: 'enforcement_rate' }, SAFE)
    await instance.decide('content-safety', '2026-04-19', { blocked: 10, allowed: 2 })
    await instance.decide('content-safety', '2026-04-20', { blocked: 5 })
    reconcile(await makeExport(), [
        { policy: 'content-safety', day: '2026-04-19', counts: { block: 10 } },
        { policy: 'content-safety', day: '2026-04-20', counts: { block: 5, allow: 8 } },
    ])
    instance.test('2026-04-19', '2026-04-20')
    const test = await instance.local.record('x_kt_gov_control_test', SAFE)
    expect(test).toMatchObject({
        evaluated: '25',
        enforced: '15',
        allowed: '10',
        webhook_days: '1',
        export_days: '1',
        enforcement_rate: '60',
    })
    expect(test.population).toContain('1 policy days from webhooks, 1 from exports')
})

it('an export with allowed decisions makes a rate meaningful that webhooks alone would not', async () => {
    await instance.decide('content-safety', '2026-04-20', { blocked: 20 })
    instance.test('2026-04-20', '2026-04-20')
    expect(await instance.tests(['code'], SAFE)).toEqual(new Set(['rate_by_construction']))
    reconcile(await makeExport(), [{ policy: 'content-safety', day: '2026-04-20', counts: { block: 20, allow: 1 } }])
    instance.test('2026-04-20', '2026-04-20')
    expect(await instance.tests(['result', 'code'], SAFE)).toEqual(new Set(['pass|']))
})

it('days that the window of the export cuts are not compared', async () => {
    await instance.decide('content-safety', '2026-04-20', { blocked: 5 })
    const held = [{ policy: 'content-safety', day: '2026-04-20', counts: { block: 1 } }]
    const exportId = await makeExport()
    expect(reconcile(exportId, held, '2026-04-20 06:00:00', '2026-04-21 06:00:00').gaps).toBe(0)
    expect(reconcile(exportId, held, '2026-04-19 06:00:00', '2026-04-21 06:00:00').gaps).toBe(1)
})

it('the schedule tests a window once more when an export has new facts about it', async () => {
    await instance.decide('content-safety', '2026-04-20', { blocked: 20 })
    instance.runJob()
    const daily = `${SAFE}^window_kind=daily`
    expect(await instance.tests(['code'], daily)).toEqual(new Set(['rate_by_construction']))
    instance.local.wait(60)
    reconcile(await makeExport(), [{ policy: 'content-safety', day: '2026-04-20', counts: { block: 20, allow: 1 } }])
    instance.local.wait(60)
    instance.runJob()
    instance.local.wait(60)
    instance.runJob()
    expect(await instance.tests(['result', 'tested_at', 'sys_mod_count'], daily)).toEqual(
        // Carried, tested again, marked as the newest, carried again; the last run wrote nothing.
        new Set(['pass|2026-04-21 12:02:00|4']),
    )
})
