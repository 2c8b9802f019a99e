/** The action "Check evidence completeness": what it looks at, and that every refusal answers no. */

import {
    checkSufficiency,
    type SufficiencyPorts,
} from '../../../../src/server/evidence/app/actions/check-sufficiency.ts'
import type { ExportFacts } from '../../../../src/server/evidence/core/sufficiency.ts'
import type { RunView } from '../../../../src/server/evidence/core/views.ts'

const NOW = '2026-04-20 12:00:00'
const EXPORT = 'e'.repeat(32)
const RUN = {
    number: 'KTR1',
    state: 'complete',
    endedAt: '2026-04-20 11:00:00',
    sources: [{ source: 'syslog_evidence', status: 'available', gaps: [], notes: '' }],
} as unknown as RunView

const FACTS: ExportFacts = {
    number: 'KTX1',
    state: 'attached',
    isEmpty: false,
    validUntil: '2026-05-01 00:00:00',
    isAsStored: true,
}
const ports = (more: Partial<SufficiencyPorts> = {}): SufficiencyPorts => ({
    clock: { now: () => NOW },
    lastRun: () => RUN,
    exportFacts: () => FACTS,
    ...more,
})
const NO = { is_complete: false, is_fresh: false, is_sufficient: false }

it('a complete and recent run suffices', () => {
    expect(checkSufficiency({ sources: 'syslog_evidence' }, ports())).toMatchObject({
        status: 'success',
        code: '',
        outputs: { is_complete: true, is_fresh: true, is_sufficient: true, reasons: '' },
    })
})

it('a run that is older than asked for is complete and not fresh', () => {
    const later = { clock: { now: () => '2026-04-20 12:00:01' } }
    const given = { sources: 'syslog_evidence', max_age_hours: '1' }
    expect(checkSufficiency(given, ports())).toMatchObject({ outputs: { is_fresh: true } })
    expect(checkSufficiency(given, ports(later))).toMatchObject({
        code: 'evidence_insufficient',
        outputs: { is_complete: true, is_fresh: false, is_sufficient: false },
    })
})

it('with an export and no source, the export alone is looked at', () => {
    const asked = jest.fn(() => RUN)
    expect(checkSufficiency({ export: EXPORT }, ports({ lastRun: asked }))).toMatchObject({
        outputs: { is_sufficient: true, run: null },
    })
    expect(asked).not.toHaveBeenCalled()
})

it('with an export and a source, both are looked at', () => {
    const expired = {
        exportFacts: () => ({ ...FACTS, validUntil: '2026-04-01 00:00:00' }),
    }
    expect(checkSufficiency({ export: EXPORT, sources: 'syslog_evidence' }, ports(expired))).toMatchObject({
        outputs: { is_complete: true, is_fresh: false, is_sufficient: false },
    })
})

it.each([
    ['an export that is not there', { export: EXPORT }, { exportFacts: () => null }, 'export_missing'],
    ['an age that is no number', { max_age_hours: 'soon' }, {}, 'input_invalid'],
    ['a source that nobody knows', { sources: 'rumours' }, {}, 'sources_unknown'],
] as const)('refuses %s, and answers no to everything', (_what, given, more, code) => {
    expect(checkSufficiency(given, ports(more as Partial<SufficiencyPorts>))).toMatchObject({
        status: 'refused',
        code,
        outputs: NO,
    })
})
