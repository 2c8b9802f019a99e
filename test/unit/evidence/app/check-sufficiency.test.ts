/** The action that an approval asks: whether somebody may rely on what was collected, and every refusal that answers no. */

import {
    checkSufficiency,
    type SufficiencyPorts,
} from '../../../../src/server/evidence/app/actions/check-sufficiency.ts'
import type { RunView } from '../../../../src/server/evidence/core/views.ts'
import type { SourceCompleteness } from '../../../../src/server/evidence/core/completeness.ts'

const EXPORT = '0123456789abcdef0123456789abcdef'
const source = (more: object = {}) =>
    ({ source: 'syslog_evidence', status: 'available', gaps: [], notes: '', ...more }) as unknown as SourceCompleteness
const RUN = { number: 'KTR1', endedAt: '2026-05-01 11:00:00', sources: [source()] } as unknown as RunView
const FACTS = { number: 'KTX1', state: 'attached', isEmpty: false, validUntil: '2026-06-01 00:00:00' }
const ports = (more: Partial<SufficiencyPorts> = {}): SufficiencyPorts => ({
    clock: { now: () => '2026-05-01 12:00:00' },
    lastRun: () => RUN,
    exportFacts: (sysId) => (sysId === EXPORT ? FACTS : null),
    ...more,
})
const SYSLOG = { sources: 'syslog_evidence' }
const NO = { is_complete: false, is_fresh: false, is_sufficient: false }

it('a recent run that saw the named source in full suffices', () => {
    expect(checkSufficiency(SYSLOG, ports())).toMatchObject({
        status: 'success',
        code: '',
        message: 'Nothing speaks against the evidence.',
        outputs: { is_complete: true, is_fresh: true, is_sufficient: true, reasons: '', run: 'KTR1' },
    })
})

test.each<[string, object, Partial<SufficiencyPorts>, object]>([
    [
        'a gap',
        SYSLOG,
        { lastRun: () => ({ ...RUN, sources: [source({ gaps: [{ note: 'rotated' }] })] }) },
        { is_complete: false, is_fresh: true },
    ],
    [
        'an old run',
        { ...SYSLOG, max_age_hours: '1' },
        { lastRun: () => ({ ...RUN, endedAt: '2026-05-01 10:59:59' }) },
        { is_complete: true, is_fresh: false },
    ],
    ['no run at all', SYSLOG, { lastRun: () => null }, { is_complete: false, is_fresh: false, run: null }],
    ['a source that was never looked at', {}, {}, { is_complete: false, is_fresh: true, run: 'KTR1' }],
    [
        'an empty export',
        { export: EXPORT },
        { exportFacts: () => ({ ...FACTS, isEmpty: true }) },
        { is_complete: false, is_fresh: true, run: null },
    ],
])('%s does not suffice, and is a reason', (_what, given, more, expected) => {
    const answer = checkSufficiency({ ...given }, ports(more))
    expect(answer).toMatchObject({ status: 'success', code: 'evidence_insufficient' })
    expect(answer.outputs).toMatchObject({ ...expected, is_sufficient: false })
    expect(answer.outputs.reasons).not.toBe('')
    expect(answer.message).not.toContain('Nothing speaks against')
})

it('an export alone is checked without the run, and with sources named both are', () => {
    const old = { lastRun: () => ({ ...RUN, endedAt: '2026-01-01 00:00:00' }) }
    expect(checkSufficiency({ export: EXPORT }, ports(old)).outputs).toMatchObject({ is_sufficient: true, run: null })
    expect(checkSufficiency({ ...SYSLOG, export: EXPORT }, ports(old)).outputs).toMatchObject({
        is_fresh: false,
        run: 'KTR1',
    })
})

it('a long list of reasons is a line each, and the message is cut to a thousand characters', () => {
    const gaps = Array.from({ length: 40 }, (_, at) => ({ note: `${at} rows were rotated away` }))
    const { message, outputs } = checkSufficiency(
        {},
        ports({ lastRun: () => ({ ...RUN, sources: [source({ gaps })] }) }),
    )
    expect(message).toHaveLength(1000)
    expect(`${outputs.reasons}`.split('\n').length).toBeGreaterThan(5)
})

test.each<[object, string, object]>([
    [{ max_age_hours: '0' }, 'input_invalid', { ...NO, reasons: null }],
    [{ max_age_hours: '8785' }, 'input_invalid', { ...NO, reasons: null }],
    [{ export: 'x' }, 'input_invalid', { ...NO, reasons: null }],
    [{ export: 'f'.repeat(32) }, 'export_missing', NO],
    [{ export: 'f'.repeat(32), ...SYSLOG }, 'export_missing', NO],
    [{ sources: 'nothing' }, 'sources_unknown', NO],
])('refuses %j with %s, and answers no to everything', (given, code, outputs) => {
    expect(checkSufficiency({ ...given }, ports())).toMatchObject({ status: 'refused', code, outputs })
})
