/** What a pack holds of one row follows from what is attested of it. */

import { toPackedRow, type AttestedRow, type FoundRow } from '../../../../src/server/packs/core/packed-row.ts'

const COLUMNS = { result: 'pass' }
const ROW: FoundRow = {
    ...{ sysId: 'a', columns: COLUMNS, digest: 'now' },
    ...{ measuredAt: '2026-04-20 10:00:00', updatedAt: '2026-04-20 10:00:00' },
}
const ATTESTED: AttestedRow = {
    ...{ position: 3, digest: 'now', measuredAt: '2026-04-20 10:00:00', attestedAt: '2026-04-20 10:05:00' },
}
const UNTIL = '2026-04-21 00:00:00'

const packed = (
    row: Partial<FoundRow>,
    attested: AttestedRow | null,
    { isAsWritten = false, isRedacted = false, attestedUntil = UNTIL } = {},
) => toPackedRow({ ...ROW, ...row }, { attested, attestedUntil, isAsWritten: () => isAsWritten, isRedacted })

const LATER = '2026-04-22 10:00:00'
const CHANGED: AttestedRow = { ...ATTESTED, digest: 'before' }

it.each([
    ['measured after what is attested', packed({ measuredAt: LATER }, null), null],
    ['that should have been attested', packed({}, null), { row: 'a', columns: COLUMNS }],
    ['measured again since', packed({ measuredAt: LATER }, ATTESTED), null],
    ['as it was attested', packed({}, ATTESTED), { row: 'a', columns: COLUMNS }],
    [
        'that is redacted',
        packed({}, ATTESTED, { isRedacted: true }),
        { row: 'a', columns: null, digest: 'now', redacted: 'requested' },
    ],
    [
        'that the app brought up to date',
        packed({ updatedAt: LATER }, CHANGED, { isAsWritten: true }),
        { row: 'a', columns: null, digest: 'before', redacted: 'brought_up_to_date', now: COLUMNS },
    ],
    [
        'that the app brought up to date, redacted',
        packed({ updatedAt: LATER }, CHANGED, { isAsWritten: true, isRedacted: true }),
        { row: 'a', columns: null, digest: 'before', redacted: 'brought_up_to_date' },
    ],
    [
        'that somebody changed and dated later',
        packed({ updatedAt: LATER }, CHANGED, { isAsWritten: false }),
        { row: 'a', columns: COLUMNS },
    ],
    [
        'that somebody changed without a later time',
        packed({}, CHANGED, { isAsWritten: true }),
        { row: 'a', columns: COLUMNS },
    ],
    [
        'that somebody changed, redacted',
        packed({}, CHANGED, { isRedacted: true }),
        { row: 'a', columns: null, digest: 'now', redacted: 'requested' },
    ],
    ['of a chain that has not begun', packed({}, null, { attestedUntil: '' }), null],
])('a row %s', (_what, found, expected) => expect(found).toEqual(expected))
