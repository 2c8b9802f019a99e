/** Whether the evidence is sufficient for an approval, row by row: what cannot be seen never counts in favour. */
import {
    evaluateSufficiency,
    type ExportFacts,
    type RunStatus,
} from '../../../../src/server/evidence/core/sufficiency.ts'

const NOW = '2026-05-01 12:00:00'
const run: RunStatus = { run: 'KTR1', endedAt: '2026-05-01 11:00:00', lacks: [] }
const lacking: RunStatus = { ...run, lacks: [{ source: 'sys_audit', status: 'partial', notes: 'rotated' }] }
const exported: ExportFacts = {
    number: 'KTX1',
    state: 'attached',
    isEmpty: false,
    validUntil: '2026-06-01 00:00:00',
    isAsStored: true,
}

it.each<[string, RunStatus | null, ExportFacts | null, boolean, boolean, readonly string[]]>([
    ['a recent run that saw everything', run, null, true, true, []],
    ['a run with a gap', lacking, null, false, true, ['sys_audit: partial. rotated']],
    [
        'an old run',
        { ...run, endedAt: '2026-04-30 11:59:59' },
        null,
        true,
        false,
        ['KTR1: ended 2026-04-30 11:59:59, more than 24 h ago'],
    ],
    ['a run that is exactly as old as allowed', { ...run, endedAt: '2026-04-30 12:00:00' }, null, true, true, []],
    [
        'no run',
        { run: null, endedAt: null, lacks: [] },
        null,
        false,
        false,
        ['no run: nothing was collected yet', 'no run: ended never, more than 24 h ago'],
    ],
    ['an export that is attached', null, exported, true, true, []],
    ['an export that is fetched', null, { ...exported, state: 'fetched' }, true, true, []],
    ['an export that is under way', null, { ...exported, state: 'running' }, false, true, ['KTX1: running']],
    [
        'an export that somebody changed',
        null,
        { ...exported, isAsStored: false },
        false,
        true,
        ['KTX1: not as the app stored it'],
    ],
    ['an empty export', null, { ...exported, isEmpty: true }, false, true, ['KTX1: empty, it proves nothing']],
    [
        'an export whose validity has ended',
        null,
        { ...exported, validUntil: '2026-05-01 11:59:59' },
        true,
        false,
        ['KTX1: valid until 2026-05-01 11:59:59'],
    ],
    ['an export without validity', null, { ...exported, validUntil: null }, true, false, ['KTX1: valid until never']],
    [
        'a run and an export, either of which lacks something',
        lacking,
        exported,
        false,
        true,
        ['sys_audit: partial. rotated'],
    ],
])('evaluates %s', (_what, executionStatus, wanted, isComplete, isFresh, reasons) => {
    expect(evaluateSufficiency(executionStatus, wanted, NOW, 24)).toEqual({ isComplete, isFresh, reasons })
})
