/** What makes a catalogue of a language wrong, and that the one that ships has none of it. */

import { german } from '../../../src/languages/de/index.ts'
import { allPhrases, PHRASES } from '../../../src/server/operations/core/texts/phrases.ts'
import { AREAS, findProblems, translationOf, type EnglishText, type Language } from '../../../tools/languages/text.ts'

const EMPTY = Object.fromEntries(AREAS.map((area) => [area, {}])) as unknown as Language['catalogues']
const language = (labels: Readonly<Record<string, string>>, same: readonly string[] = []): Language => ({
    id: 'xx',
    catalogues: { ...EMPTY, labels },
    same,
})
const text = (english: string, place = 'x_app.column'): EnglishText => ({ area: 'labels', english, place })

describe('the build refuses a language', () => {
    test.each([
        ['that lacks a text', language({}), [text('State')], ['xx labels: "State" (x_app.column) has no translation']],
        [
            'with an empty text',
            language({ State: ' ' }),
            [text('State')],
            ['xx labels: "State" (x_app.column) has an empty translation'],
        ],
        [
            'with a text that nothing shows',
            language({ State: 'Status', Old: 'Alt' }),
            [text('State')],
            ['xx labels: nothing has the text "Old"'],
        ],
        [
            'that lists a text as the same that nothing shows',
            language({}, ['Host']),
            [],
            ['xx same: nothing has the text "Host"'],
        ],
        [
            'that left a text in English',
            language({ State: 'State' }),
            [text('State')],
            ['xx labels: "State" (x_app.column) is the same as in English: list it under same'],
        ],
        [
            'that lost a value',
            language({ '{count} rows': 'Zeilen' }),
            [text('{count} rows')],
            ['xx labels: "{count} rows" (x_app.column) lacks {count}'],
        ],
        [
            'with another value',
            language({ '{count} rows': '{number} Zeilen' }),
            [text('{count} rows')],
            ['xx labels: "{count} rows" (x_app.column) lacks {count}'],
        ],
        [
            'with one value more',
            language({ Rows: '{count} Zeilen' }),
            [text('Rows')],
            ['xx labels: "Rows" (x_app.column) has {count}, which the English text lacks'],
        ],
        [
            'that translated the name of a setting',
            language({ 'Set `x_kt_gov.a`': 'Setzen Sie `x_kt_gov.b`' }),
            [text('Set `x_kt_gov.a`')],
            ['xx labels: "Set `x_kt_gov.a`" (x_app.column) lacks `x_kt_gov.a`'],
        ],
    ])('%s', (_what, wrong, texts, problems) => expect(findProblems(wrong, texts)).toEqual(problems))
})

it('takes the text of one place alone where it has one, and what stays as it is', () => {
    const given = language({ Open: 'Offen', 'Open|button': 'Öffnen' }, ['Host'])
    expect(
        [text('Open'), text('Open', 'button'), text('Host'), text('{kind} {name}')].map((one) =>
            translationOf(given, one),
        ),
    ).toEqual(['Offen', 'Öffnen', 'Host', '{kind} {name}'])
    expect(findProblems(given, [text('Open'), text('Open', 'button'), text('Host')])).toEqual([])
})

it('shows the words of choices on pages, and refuses to have them twice', () => {
    const given = (pages: Readonly<Record<string, string>>): Language => ({
        id: 'xx',
        catalogues: { ...EMPTY, pages, choices: { Open: 'Offen' } },
        same: [],
    })
    const texts: readonly EnglishText[] = [
        { area: 'pages', english: 'Open', place: 'x_app.page.open' },
        { area: 'choices', english: 'Open', place: 'x_app.column' },
    ]
    expect(translationOf(given({}), texts[0])).toBe('Offen')
    expect(findProblems(given({}), texts)).toEqual([])
    expect(findProblems(given({ Open: 'Offen' }), texts)).toEqual(['xx pages: "Open" stands in choices already'])
    expect(findProblems(given({ Open: 'Öffnen' }), texts)).toEqual([])
})

describe('German', () => {
    const texts = AREAS.flatMap((area) =>
        Object.keys(german.catalogues[area]).map((english) => [english, german.catalogues[area][english]] as const),
    )

    it('addresses its readers formally, and has its umlauts', () => {
        expect(texts.length).toBeGreaterThan(2000)
        const informal = texts.filter(([, translated]) => /\b(du|dein|deine|dir|dich)\b/i.test(translated))
        const spelled = texts.filter(([, translated]) =>
            /\b(fuer|ueber|koennen|muessen|aendern|loeschen|pruefen)\b/i.test(translated),
        )
        expect([informal, spelled]).toEqual([[], []])
    })

    it('quotes as German does, and ends a sentence where English ends one', () => {
        const quoted = texts.filter(([, translated]) => /(^|\s)"\p{L}/u.test(translated.replace(/"\{/g, '')))
        const ended = texts.filter(([english, translated]) => /[^.]\.$/.test(english) !== /[^.]\.$/.test(translated))
        expect(quoted).toEqual([])
        expect(ended.filter(([, translated]) => !/(Min|Std|T)\.$/.test(translated))).toEqual([])
    })
})

it('no phrase takes everything, and none stands behind one that takes it', () => {
    expect(PHRASES.filter((phrase) => !/\p{L}{2}/u.test(phrase.replace(/\{\d\}/g, '')))).toEqual([])
    const phrases = allPhrases()
    expect(new Set(phrases).size).toBe(phrases.length)
    const firstWithPlace = phrases.findIndex((phrase) => /\{\d\}/.test(phrase))
    expect(phrases.slice(firstWithPlace).filter((phrase) => !/\{\d\}/.test(phrase))).toEqual([])
})
