/** How far the decisions of a counter are counted for good. */
import {
    FIRST_CHECKPOINT,
    isWorthMoving,
    NO_CHECKPOINT,
    readCheckpoint,
    toNextCheckpoint,
    writeCheckpoint,
} from '../../../../src/server/mapping/core/count-checkpoint.ts'

const UNTIL = '2026-04-20 14:00:00'

it('is read as it was written', () => {
    const checkpoint = { rows: 1200, until: UNTIL }
    expect(readCheckpoint(writeCheckpoint(checkpoint))).toEqual(checkpoint)
    expect(writeCheckpoint(NO_CHECKPOINT)).toBe(FIRST_CHECKPOINT)
})

test.each(['', '0', 'x', '12', `-1 ${UNTIL}`, `1 ${UNTIL}.5`, `1  ${UNTIL}`, `1e3 ${UNTIL}`])(
    '%j is none, so every row is counted',
    (text) => expect(readCheckpoint(text)).toEqual(NO_CHECKPOINT),
)

test.each<[string, number, string | null]>([
    ['0', 100, '2026-04-20 13:55:00'],
    [`100 ${UNTIL}`, 300, '2026-04-20 13:55:00'],
    ['0', 99, null],
    ['0', 101, null],
    ['', 100, null],
])('of %j with a total of %i may move to %j', (text, total, expected) => {
    expect(toNextCheckpoint(text, total, UNTIL)).toBe(expected)
})

test.each([
    [99, false],
    [100, true],
])('past %i rows is worth a write: %j', (rows, expected) => expect(isWorthMoving(rows)).toBe(expected))
