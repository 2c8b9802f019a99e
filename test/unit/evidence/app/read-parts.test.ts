/** A source that is a part of logs: no row is read for it, and it is readable as far as they are. */

import { openParts } from '../../../../src/server/evidence/app/read-parts.ts'
import type { Knowledge } from '../../../../src/server/evidence/app/knowledge.ts'
import type { SourceCompleteness } from '../../../../src/server/evidence/core/completeness.ts'
import type { Evidence } from '../../../../src/server/evidence/core/model.ts'
import { automation, context, index, LONG_AGO, logRow } from '../../../support/evidence-samples.ts'
import { portsOf, world } from './memory-collecting.ts'

const ID = '5703ffa253920010b814ddeeff7b1255'
const made = automation('business_rule', 'Route', {}, { sysId: ID })
const RULE = { ...made, versions: [{ ...made.versions[0], from: LONG_AGO, lines: 20 }] }
const ERROR = `com.glide.script.RhinoEcmaError: x\n   sys_script.${ID}.script : Line(3) column(0)`

function log(source: SourceCompleteness['source'], more: Partial<SourceCompleteness> = {}): SourceCompleteness {
    return {
        source,
        sourceTable: '',
        status: 'available',
        confidence: 'DETERMINISTIC',
        recordCount: 5,
        rowsMatched: 0,
        windowFrom: '2026-04-20 10:00:00',
        windowTo: '2026-04-20 12:00:00',
        oldestRow: '2026-03-01 00:00:00',
        gaps: [],
        covered: [{ from: '2026-04-20 10:00:00', to: '2026-04-20 12:00:00', state: 'read', reason: '' }],
        settings: {},
        notes: '',
        ...more,
    }
}

const REFUSED = {
    status: 'unavailable_insufficient_permissions',
    recordCount: null,
    rowsMatched: null,
    windowFrom: null,
    windowTo: null,
    oldestRow: null,
    notes: 'Allow it.',
} as const

function opened(settings: Parameters<typeof portsOf>[1] = {}) {
    const of = world()
    const parts = openParts(context(index([RULE])) as unknown as Knowledge, portsOf(of, settings))
    return { of, parts }
}

it('takes the rows of the engine out of pages of both logs, each with the table that it came from', () => {
    const { of, parts } = opened()
    parts.take('syslog_evidence', [logRow('a line'), logRow(ERROR, { sysId: 'one', source: 'Evaluator' })])
    parts.take('application_log_evidence', [logRow(ERROR, { sysId: 'two', source: 'Evaluator' })])
    parts.take('trace_evidence', [logRow(ERROR, { sysId: 'three', source: 'Evaluator' })])
    expect([...of.evidence.values()].map(({ id, sourceTable }: Evidence) => `${id} ${sourceTable}`)).toEqual([
        'evidence-error-one syslog',
        'evidence-error-two syslog_app_scope',
    ])
    expect(parts.added()).toBe(2)
    expect(parts.close([log('application_log_evidence'), log('syslog_evidence')])).toMatchObject([
        { source: 'script_error_evidence', status: 'available', recordCount: 2, rowsMatched: 2 },
    ])
})

test.each<readonly [string, readonly SourceCompleteness[], Partial<SourceCompleteness>]>([
    [
        'both logs read, one further than the other',
        [
            log('application_log_evidence', { windowFrom: '2026-04-20 11:00:00' }),
            log('syslog_evidence', { windowTo: '2026-04-20 11:30:00', oldestRow: null }),
        ],
        {
            status: 'available',
            windowFrom: '2026-04-20 11:00:00',
            windowTo: '2026-04-20 11:30:00',
            oldestRow: '2026-03-01 00:00:00',
            recordCount: 0,
        },
    ],
    [
        'one refused',
        [log('application_log_evidence'), log('syslog_evidence', REFUSED)],
        { status: 'partial', recordCount: 0, windowTo: '2026-04-20 12:00:00' },
    ],
    [
        'one with a gap',
        [
            log('application_log_evidence'),
            log('syslog_evidence', { status: 'partial', gaps: [{ kind: 'budget', from: null, to: null, note: 'x' }] }),
        ],
        { status: 'partial', gaps: [{ kind: 'budget', from: null, to: null, note: 'x' }] },
    ],
    [
        'both refused',
        [log('application_log_evidence', REFUSED), log('syslog_evidence', REFUSED)],
        { status: 'unavailable_insufficient_permissions', recordCount: null, rowsMatched: null, windowTo: null },
    ],
])('%s', (_, logs, expected) => {
    expect(opened().parts.close(logs)).toMatchObject([expected])
})

it('takes nothing where its property is off, which is reported', () => {
    const { of, parts } = opened({ evidenceReadScriptErrors: false })
    parts.take('syslog_evidence', [logRow(ERROR, { source: 'Evaluator' })])
    expect(of.evidence.size).toBe(0)
    expect(parts.close([log('syslog_evidence')])).toMatchObject([
        {
            status: 'unavailable_not_enabled',
            recordCount: null,
            notes: expect.stringContaining('x_kt_gov.evidence.read_script_errors'),
        },
    ])
})
