/** What a run states of one source, and whether somebody can rely on it. */

import { checkCompleteness } from '../../../../src/server/evidence/app/check-completeness.ts'
import { checkCoverage } from '../../../../src/server/evidence/app/check-coverage.ts'
import { isReadable, switchedOff, toCompleteness, type Seen } from '../../../../src/server/evidence/app/completeness.ts'
import { stateOf, type Gap, type SourceCompleteness } from '../../../../src/server/evidence/core/completeness.ts'
import type { RunView } from '../../../../src/server/evidence/core/views.ts'
import { SOURCE_NAMES } from '../../../../src/server/evidence/sources/index.ts'
import { readFrom } from '../../../support/evidence-samples.ts'
import type { Settings } from '../../../../src/server/shared/properties.ts'

const SEEN: Seen = {
    recordCount: 0,
    rowsMatched: 0,
    windowFrom: null,
    windowTo: '2026-04-20 12:00:00',
    oldestRow: null,
    gaps: [],
}
const gap = (kind: string): Gap => ({ kind, from: null, to: null, note: `${kind} gap` })
const AVAILABLE = stateOf('available', '')

test.each([
    ['rotated', 'partial'],
    ['budget', 'partial'],
    ['unreadable', 'partial'],
    ['excluded', 'partial'],
    ['late', 'available'],
    ['audit_exempt', 'available'],
    ['not_captured', 'available'],
])('a gap of the kind %s makes an available source %s', (kind, status) => {
    expect(toCompleteness('syslog_evidence', AVAILABLE, { ...SEEN, gaps: [gap(kind)] }).status).toBe(status)
})

it('a source that was not read has no numbers, which is not the same as zero', () => {
    const denied = toCompleteness('syslog_evidence', stateOf('unavailable_insufficient_permissions', 'Allow it.'), null)
    expect(denied).toMatchObject({
        status: 'unavailable_insufficient_permissions',
        recordCount: null,
        rowsMatched: null,
        windowTo: null,
        gaps: [],
        sourceTable: 'syslog|sys_log',
    })
    expect(denied.notes).toMatch(/^Allow it\. Has no column for the script/)
    expect(toCompleteness('syslog_evidence', AVAILABLE, SEEN).recordCount).toBe(0)
})

test.each([
    ['available', true],
    ['partial', true],
    ['unavailable_insufficient_permissions', false],
    ['unavailable_not_enabled', false],
    ['unavailable_not_installed', false],
] as const)('a source that is %s is readable: %s', (status, is) => {
    expect(isReadable(stateOf(status, ''))).toBe(is)
})

it('a property switches only its own source off', () => {
    const settings = { evidenceReadSyslog: false, evidenceReadAudit: true } as Settings
    expect(switchedOff('syslog_evidence', settings)?.status).toBe('unavailable_not_enabled')
    expect(switchedOff('sys_audit_evidence', settings)).toBeNull()
    expect(switchedOff('outbound_http_log', settings)).toBeNull()
})

function runOf(...sources: readonly SourceCompleteness[]): RunView {
    return { number: 'RUN1', endedAt: '2026-04-20 12:00:00', sources } as RunView
}
const whole = (source: SourceCompleteness['source']) => toCompleteness(source, AVAILABLE, SEEN)
const lacksOf = (wanted: readonly string[], run: RunView | null) => {
    const checked = checkCompleteness(wanted, run)
    return checked.ok ? checked.value.lacks.map(({ source, status }) => `${source} ${status}`) : checked.failure.code
}

it('is complete when every source that was named was read without a gap', () => {
    const run = runOf(whole('syslog_evidence'), toCompleteness('sys_audit_evidence', stateOf('partial', ''), SEEN))
    expect(checkCompleteness(['syslog_evidence'], run)).toEqual({
        ok: true,
        value: { isComplete: true, run: 'RUN1', endedAt: '2026-04-20T12:00:00Z', lacks: [] },
    })
    expect(lacksOf(['sys_audit_evidence'], run)).toEqual(['sys_audit_evidence partial'])
})

it('an available source with a gap of any kind is not complete', () => {
    const late = toCompleteness('syslog_evidence', AVAILABLE, { ...SEEN, gaps: [gap('late')] })
    expect(lacksOf(['syslog_evidence'], runOf(late))).toEqual(['syslog_evidence partial'])
})

it('without names it asks for every source, and without a run none was read', () => {
    expect(lacksOf([], null)).toEqual(SOURCE_NAMES.map((source) => `${source} not_read`))
})

it('refuses a name that no source has, with the names that there are', () => {
    expect(checkCompleteness(['syslog_evidence', 'sys_log'], null)).toMatchObject({
        ok: false,
        failure: { code: 'sources_unknown', message: expect.stringContaining('syslog_evidence, trace_evidence') },
    })
})

describe('the time that somebody relies on', () => {
    const RUN = runOf(whole('syslog_evidence'))
    const ledgers = readFrom({ syslog_evidence: '2026-04-01 00:00:00' }, '2026-04-20 12:00:00')
    const lookedAgain = { syslog_evidence: '2026-04-20 12:00:00' }
    const checked = (wanted: readonly string[], from: unknown, to?: unknown) =>
        checkCoverage(wanted, from, to, RUN, { ledgers, lookedAgain })

    it('is complete where every source was read for all of it', () => {
        expect(checked(['syslog_evidence'], '2026-04-02T00:00:00Z')).toEqual({
            ok: true,
            value: { isComplete: true, from: '2026-04-02T00:00:00Z', to: '2026-04-20T12:00:00Z', lacks: [] },
        })
        expect(checked([], '2026-04-02 00:00:00', '2026-04-03')).toMatchObject({
            ok: true,
            value: { isComplete: true },
        })
    })

    it('names what was not read', () => {
        expect(checked(['syslog_evidence', 'trace_evidence'], '2026-03-31T00:00:00Z', '2026-04-02T00:00:00Z')).toEqual({
            ok: true,
            value: {
                isComplete: false,
                from: '2026-03-31T00:00:00Z',
                to: '2026-04-02T00:00:00Z',
                lacks: [
                    {
                        source: 'syslog_evidence',
                        status: 'not_read',
                        reason: '',
                        from: '2026-03-31T00:00:00Z',
                        to: '2026-04-01T00:00:00Z',
                    },
                    expect.objectContaining({ source: 'trace_evidence', to: '2026-04-02T00:00:00Z' }),
                ],
            },
        })
    })

    it('is not complete where a log was read once, when it was new, nor are its parts', () => {
        const once = { syslog_evidence: '2026-04-19 11:00:00', application_log_evidence: '2026-04-20 12:00:00' }
        const known = readFrom(
            {
                syslog_evidence: '2026-04-01 00:00:00',
                application_log_evidence: '2026-04-01 00:00:00',
                script_error_evidence: '2026-04-01 00:00:00',
                sys_audit_evidence: '2026-04-01 00:00:00',
            },
            '2026-04-20 12:00:00',
        )
        const answer = checkCoverage([], '2026-04-19', undefined, RUN, { ledgers: known, lookedAgain: once })
        const lack = {
            status: 'read',
            reason: 'not_looked_again',
            from: '2026-04-19T11:00:00Z',
            to: '2026-04-20T12:00:00Z',
        }
        expect(answer).toMatchObject({
            value: {
                isComplete: false,
                lacks: [
                    { ...lack, source: 'syslog_evidence' },
                    { ...lack, source: 'script_error_evidence' },
                ],
            },
        })
    })

    it('is never complete where no source was read at all', () => {
        expect(checkCoverage([], '2026-04-02', '2026-04-03', RUN, { ledgers: {}, lookedAgain: {} })).toMatchObject({
            value: { isComplete: false },
        })
    })

    test.each([
        ['rumour', undefined],
        ['2026-04-02', '2026-04-02'],
        ['2026-04-02', 'tomorrow'],
    ])('refuses from %s to %s', (from, to) => {
        expect(checked(['syslog_evidence'], from, to)).toMatchObject({ ok: false, failure: { code: 'time_invalid' } })
    })
})
