/** The coverage ledger against a model that keeps the state of every second by itself. */

import {
    findRead,
    findUnread,
    MOST_ENTRIES,
    noteCoverage,
    readSince,
    readUntil,
    toLedger,
    type Covered,
    type Ledger,
} from '../../../../../src/server/evidence/core/ledger/ledger.ts'
import { COVERAGE_STATES, type CoverageState } from '../../../../../src/server/evidence/core/catalogue.ts'
import { joinSpans, withoutSpans, type Span } from '../../../../../src/server/evidence/core/ledger/spans.ts'
import { addSeconds, secondsBetween } from '../../../../../src/server/shared/time.ts'
import { toRandom, type Random } from '../../../../../tools/random.ts'

const BEGIN = '2026-04-20 00:00:00'
const SECONDS = 60
const TIMES = Array.from({ length: 1000 }, (_, second) => addSeconds(BEGIN, second))
const at = (second: number): string => TIMES[second]!
const span = (from: number, to: number): Span => ({ from: at(from), to: at(to) })
const note = (state: CoverageState, from: number, to: number, reason = ''): Covered => ({
    ...span(from, to),
    state,
    reason,
})
const shown = (ledger: Ledger | readonly Covered[]): string[] =>
    ledger.map(({ from, state, to }) => `${state} ${secondsBetween(BEGIN, from)}-${secondsBetween(BEGIN, to)}`)

function someSpan(random: Random): Span {
    const from = random.below(SECONDS)
    return span(from, from + random.below(SECONDS - from + 1))
}

/** The seconds of a span, each by its number. */
function secondsOf(spans: readonly Span[]): readonly number[] {
    const all = Array.from({ length: SECONDS }, (_, index) => index + 1)
    return all.filter((second) => spans.some(({ from, to }) => at(second) > from && at(second) <= to))
}

const SEEDS = Array.from({ length: 100 }, (_, seed) => seed)

describe('spans', () => {
    it.each(SEEDS)('hold exactly the seconds that they should, in as few spans as possible (%i)', (seed) => {
        const random = toRandom(seed)
        const some = Array.from({ length: random.below(6) }, () => someSpan(random))
        const others = Array.from({ length: random.below(6) }, () => someSpan(random))
        const without = secondsOf(some).filter((second) => !secondsOf(others).includes(second))
        expect(secondsOf(joinSpans(some))).toEqual(secondsOf(some))
        expect(secondsOf(withoutSpans(some, others))).toEqual(without)
        for (const spans of [joinSpans(some), withoutSpans(some, others)])
            spans.forEach(({ from, to }, index) => {
                expect(from < to).toBe(true)
                if (index > 0) expect(spans[index - 1]!.to < from).toBe(true)
            })
    })
})

describe('the ledger', () => {
    const STATES = Object.keys(COVERAGE_STATES) as CoverageState[]

    it.each(SEEDS)('knows of every second what its table says, whatever was noted in what order (%i)', (seed) => {
        const random = toRandom(seed)
        const model = new Map<number, CoverageState>()
        let ledger: Ledger = []
        for (let run = 0; run < 8; run++) {
            const noted = Array.from({ length: 1 + random.below(3) }, () => {
                const { from, to } = someSpan(random)
                return { from, to, state: random.pick(STATES), reason: random.pick(['', 'one', 'other']) }
            })
            const read = secondsOf(findRead(ledger, span(0, SECONDS)))
            ledger = noteCoverage(ledger, noted, `RUN${run}`)
            for (const one of noted)
                for (const second of secondsOf([one])) {
                    const known = model.get(second)
                    const stays =
                        known === 'read' || known === 'rotated' || (known === 'partial' && one.state !== 'read')
                    if (!stays) model.set(second, one.state)
                }
            // Nothing that was read is ever taken away.
            expect(secondsOf(findRead(ledger, span(0, SECONDS)))).toEqual(expect.arrayContaining([...read]))
        }
        for (const state of STATES)
            expect(secondsOf(ledger.filter((entry) => entry.state === state))).toEqual(
                [...model]
                    .filter(([, one]) => one === state)
                    .map(([second]) => second)
                    .sort((a, b) => a - b),
            )
        ledger.forEach((entry, index) => {
            const before = ledger[index - 1]
            expect(entry.from < entry.to).toBe(true)
            if (before === undefined) return
            expect(before.to <= entry.from).toBe(true)
            const isSame = before.state === entry.state && before.reason === entry.reason
            expect(isSame && before.to === entry.from).toBe(false)
        })
    })

    it.each(SEEDS)('splits the time that is asked about into what was read and what was not (%i)', (seed) => {
        const random = toRandom(seed)
        const noted = Array.from({ length: random.below(6) }, () => ({
            ...someSpan(random),
            state: random.pick(STATES),
            reason: '',
        }))
        const ledger = noteCoverage([], noted, 'RUN1')
        const asked = someSpan(random)
        const read = secondsOf(findRead(ledger, asked))
        const unread = findUnread(ledger, asked).flatMap((one) => secondsOf([one]))
        expect([...read, ...unread].sort((a, b) => a - b)).toEqual(secondsOf([asked]))
        expect(new Set(unread).size).toBe(unread.length)
    })

    it('says why a time was not read', () => {
        const ledger = noteCoverage(
            [],
            [note('read', 0, 10), note('refused', 10, 20, 'unavailable_not_enabled'), note('read', 30, 40)],
            'RUN1',
        )
        expect(findUnread(ledger, span(5, 45)).map(({ reason, state }) => [state, reason])).toEqual([
            ['refused', 'unavailable_not_enabled'],
            ['not_read', ''],
            ['not_read', ''],
        ])
        expect(findUnread(ledger, span(2, 10))).toEqual([])
    })

    it('keeps one row while a source is read run after run, with the first and the last of them', () => {
        let ledger: Ledger = []
        for (let run = 0; run < 50; run++) ledger = noteCoverage(ledger, [note('read', run, run + 1)], `RUN${run}`)
        expect(shown(ledger)).toEqual(['read 0-50'])
        expect(ledger[0]).toMatchObject({ firstRun: 'RUN0', lastRun: 'RUN49' })
    })

    it('takes what the budget left out for read once it was read', () => {
        const left = noteCoverage([], [note('read', 0, 10), note('skipped', 10, 20, 'budget')], 'RUN1')
        expect(shown(noteCoverage(left, [note('read', 10, 30)], 'RUN2'))).toEqual(['read 0-30'])
    })

    it('takes rows that were gone for gone, although their time is read later', () => {
        const gone = noteCoverage([], [note('rotated', 0, 10, 'rotated')], 'RUN1')
        expect(shown(noteCoverage(gone, [note('read', 0, 20)], 'RUN2'))).toEqual(['rotated 0-10', 'read 10-20'])
    })

    it('says since when and until when a source was read', () => {
        const ledger = noteCoverage([], [note('read', 0, 10), note('refused', 10, 20), note('read', 20, 30)], 'RUN1')
        expect([readSince(ledger), readUntil(ledger)]).toEqual([at(20), at(30)])
        const refused = noteCoverage(ledger, [note('refused', 30, 40)], 'RUN2')
        expect([readSince(refused), readUntil(refused)]).toEqual([null, at(30)])
        expect([readSince([]), readUntil([])]).toEqual([null, null])
    })

    it('reads stored entries that overlap, as a worker that died leaves them, by what more is known of', () => {
        const entry = (state: CoverageState, from: number, to: number) => ({
            ...note(state, from, to),
            firstRun: 'RUN1',
            lastRun: 'RUN2',
        })
        expect(shown(toLedger([entry('skipped', 5, 20), entry('read', 0, 10), entry('read', 10, 15)]))).toEqual([
            'read 0-15',
            'skipped 15-20',
        ])
    })

    it('forgets the oldest time where a source changes too often', () => {
        const noted = Array.from({ length: MOST_ENTRIES + 5 }, (_, index) => note('read', index * 2, index * 2 + 1))
        const ledger = noteCoverage([], noted, 'RUN1')
        expect(ledger).toHaveLength(MOST_ENTRIES)
        expect(findUnread(ledger, span(0, 1))).toMatchObject([{ state: 'not_read' }])
    })
})
