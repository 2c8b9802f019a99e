/** JSON of consumers as lines for people: names in words, gaps with their time, whole lines only. */

import { toGapLines, toNamedLines } from '../../../../src/server/evidence/core/words.ts'

describe('words for people', () => {
    it('name each value, and leave out what has none', () =>
        expect(toNamedLines({ trigger_table: 'incident', set_by: '', 'glide.log.level': 'debug' })).toBe(
            'Trigger table: incident\nGlide log level: debug',
        ))

    it.each([
        [null, null, 'The log rotates.'],
        ['2026-04-20 00:00:00', null, 'From 2026-04-20 00:00:00: The log rotates.'],
        [null, '2026-04-20 06:00:00', 'Up to 2026-04-20 06:00:00: The log rotates.'],
        ['2026-04-20 00:00:00', '2026-04-20 06:00:00', '2026-04-20 00:00:00 to 2026-04-20 06:00:00: The log rotates.'],
    ])('state the time of a gap from %s to %s', (from, to, line) =>
        expect(toGapLines([{ kind: 'rotated', from, to, note: 'The log rotates.' }])).toBe(line),
    )

    it('end with a whole line where the column holds no more', () => {
        const text = toNamedLines(Object.fromEntries(Array.from({ length: 500 }, (_, at) => [`name_${at}`, 'value'])))
        expect(text.length).toBeLessThanOrEqual(4000)
        expect(text).toMatch(/: value\n…$/)
    })

    it('are cut where one line alone is too long', () =>
        expect(toNamedLines({ message: 'x'.repeat(5000) })).toBe(`Message: ${'x'.repeat(3989)}…`))
})
