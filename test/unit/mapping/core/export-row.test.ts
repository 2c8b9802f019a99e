/** Rows of exports: the ids by which one is known, and what its end writes. */

import { toExportEnd, toExportFields, toExportIds } from '../../../../src/server/mapping/core/export-row.ts'
import type { ExportEvent } from '../../../../src/server/mapping/core/event.ts'

const EVENT: ExportEvent = {
    kind: 'export.completed',
    eventType: 'export.completed',
    occurredAt: '2026-04-27 02:00:00',
    timeFault: null,
    gatewayIds: [],
    environment: null,
    organization: null,
    exportId: 'exp_1',
    jobId: null,
    exportType: null,
    format: null,
    windowFrom: null,
    windowTo: null,
    reason: null,
}
const NOW = '2026-04-27 02:00:05'

test.each([
    [null, ['exp_1']],
    ['exp_1', ['exp_1']],
    ['job_1', ['exp_1', 'job_1']],
])('with the job %p is known by %j', (jobId, ids) => expect(toExportIds({ ...EVENT, jobId })).toEqual(ids))

it('that completed is ready to be fetched now', () => {
    expect(toExportEnd(EVENT, 'delivery_1', NOW)).toEqual({
        completed_at: '2026-04-27 02:00:00',
        delivery: 'delivery_1',
        state: 'ready',
        next_attempt_at: NOW,
    })
})

it.each([
    ['storage unavailable', 'storage unavailable'],
    [null, ''],
    ['x'.repeat(1001), 'x'.repeat(1000)],
])('that failed with the reason %p stores the reason and is not fetched', (reason, stored) => {
    const end = toExportEnd({ ...EVENT, kind: 'export.failed', reason }, 'delivery_1', NOW)
    expect(end).toMatchObject({ state: 'failed', error_code: 'export_failed_at_source', reason: stored })
    expect(end.next_attempt_at).toBeUndefined()
})

const hash = (text: string) => `hash of ${text}`

it('that the app did not request is stored with all that the event states', () => {
    const stated = { jobId: 'job_1', exportType: 'events', format: 'json', windowFrom: 'a', windowTo: 'b' }
    expect(toExportFields({ ...EVENT, ...stated }, 'delivery_1', NOW, hash)).toMatchObject({
        export_id: 'exp_1',
        export_key: 'hash of exp_1',
        job_id: 'job_1',
        request_key: 'hash of event exp_1',
        requested_by: 'webhook',
        requested_at: NOW,
        export_type: 'events',
        format: 'json',
        window_from: 'a',
        window_to: 'b',
        state: 'ready',
    })
    expect(toExportFields(EVENT, '', NOW, hash)).toMatchObject({
        job_id: '',
        export_type: '',
        format: '',
        window_from: '',
    })
})
