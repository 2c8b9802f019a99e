/** A request is read whole, or refused with one code. */

import { parsePackRequest, toDefaultWindow } from '../../../../src/server/packs/core/request.ts'

const ID = 'a'.repeat(32)
const DAYS = { window_from: '2026-04-01', window_to: '2026-04-30' }
const read = (given: Readonly<Record<string, string>>) => {
    const parsed = parsePackRequest({ ...DAYS, ...given })
    return parsed.ok ? parsed.value : parsed.failure.code
}
const request = (choice: string, subject: string, table = '') => ({
    ...{ choice, subject, table, from: '2026-04-01', to: '2026-04-30', redaction: 'nothing' },
})

it.each([
    [{ choice: 'control', subject: ' AI-1 ' }, request('control', 'AI-1')],
    [{ choice: 'automation', subject: ID, record_table: 'incident' }, request('automation', ID)],
    [{ choice: 'record', subject: ID, record_table: 'incident' }, request('record', ID, 'incident')],
    [{ choice: 'window', subject: 'x' }, request('window', '')],
    [{ choice: 'framework', subject: 'eu_ai_act' }, request('framework', 'eu_ai_act')],
    [
        { choice: 'window', redaction: 'details' },
        { ...request('window', ''), redaction: 'details' },
    ],
    [{ choice: 'window', redaction: 'other' }, request('window', '')],
    [{ choice: '' }, 'pack_choice_unknown'],
    [{ choice: 'constructor' }, 'pack_choice_unknown'],
    [{ choice: 'control' }, 'pack_subject_missing'],
    [{ choice: 'control', subject: 'javascript:gs.log(1)' }, 'pack_subject_missing'],
    [{ choice: 'framework', subject: 'a,b' }, 'pack_subject_missing'],
    [{ choice: 'automation', subject: 'AI-1' }, 'pack_subject_missing'],
    [{ choice: 'record', subject: ID }, 'pack_subject_missing'],
    [{ choice: 'record', subject: ID, record_table: 'Incident; x' }, 'pack_subject_missing'],
    [{ choice: 'window', window_to: '2026-03-31' }, 'pack_window_invalid'],
    [{ choice: 'window', window_from: '2026-02-30' }, 'pack_window_invalid'],
    [{ choice: 'window', window_from: '' }, 'pack_window_invalid'],
    [{ choice: 'window', window_from: '2025-03-26' }, 'pack_window_invalid'],
])('%p is %p', (given, expected) => expect(read(given as never)).toEqual(expected))

it('takes 400 days', () =>
    expect(read({ choice: 'window', window_from: '2025-03-27', window_to: '2026-04-30' })).toMatchObject({
        from: '2025-03-27',
    }))

it('takes the last 31 days where nobody chose any', () =>
    expect(toDefaultWindow('2026-05-01 00:00:01')).toEqual({ from: '2026-04-01', to: '2026-05-01' }))
