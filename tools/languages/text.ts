/** What a text of the app is, and what makes a translation of it wrong. */

/** Where a text is shown: each place has a catalogue of its own in a language. */
export const AREAS = [
    'labels',
    'hints',
    'choices',
    'menu',
    'actions',
    'properties',
    'pages',
    'phrases',
    'messages',
    'advice',
] as const
export type Area = (typeof AREAS)[number]

/** One text in English, and the place that has it, for a complaint. */
export interface EnglishText {
    readonly area: Area
    readonly english: string
    readonly place: string
}

/** English text to the text of the language; `English|place` is that of one place alone. */
export type Catalogue = Readonly<Record<string, string>>

/** The catalogues of a language. */
export interface Language {
    /** BCP 47, as `sys_language` has it. */
    readonly id: string
    readonly catalogues: Readonly<Record<Area, Catalogue>>
    /** Texts that are the same in the language: names of products, and words that it shares with English. */
    readonly same: readonly string[]
}

/** Pages show words of choices too: what both have stands among the choices. */
const BESIDE: Readonly<Partial<Record<Area, Area>>> = { pages: 'choices' }

/** Parts of a text that every language keeps: places of values, names in backticks, and names of settings. */
const KEPT = /\{\w+\}|`[^`]*`|\$\{[^}]*\}|x_kt_gov[\w.]*|<\/?\w+>|sys_id|https?:\/\/\S+/g

/** The translation of a text, undefined where there is none. A text without words of its own, such as `{kind}: {by}`, needs none. */
export function translationOf(
    { catalogues, same }: Language,
    { area, english, place }: EnglishText,
): string | undefined {
    const isSame = same.includes(english) || !/\p{L}/u.test(english.replace(KEPT, ''))
    const shared = BESIDE[area] === undefined ? undefined : catalogues[BESIDE[area]][english]
    return (
        catalogues[area][`${english}|${place}`] ?? catalogues[area][english] ?? shared ?? (isSame ? english : undefined)
    )
}

/** Why the texts of a language cannot be shipped. */
export function findProblems(language: Language, texts: readonly EnglishText[]): readonly string[] {
    return [...findWrong(language, texts), ...findUnused(language, texts)]
}

function findWrong(language: Language, texts: readonly EnglishText[]): readonly string[] {
    const problems = texts.flatMap((text) => {
        const { area, english, place } = text
        const translated = translationOf(language, text)
        const where = `${language.id} ${area}: "${english}" (${place})`
        if (translated === undefined) return [`${where} has no translation`]
        if (translated.trim() === '') return [`${where} has an empty translation`]
        if (language.catalogues[area][english] === english)
            return [`${where} is the same as in English: list it under same`]
        const [lost, added] = [missing(english, translated), missing(translated, english)]
        if (lost.length > 0) return [`${where} lacks ${lost.join(' ')}`]
        return added.length > 0 ? [`${where} has ${added.join(' ')}, which the English text lacks`] : []
    })
    return [...new Set(problems)]
}

/** What the language keeps of the one text and the other does not have as often. */
function missing(one: string, other: string): readonly string[] {
    const left = [...(other.match(KEPT) ?? [])]
    return (one.match(KEPT) ?? []).filter((part) => {
        const at = left.indexOf(part)
        if (at >= 0) left.splice(at, 1)
        return at < 0
    })
}

function findUnused({ catalogues, id, same }: Language, texts: readonly EnglishText[]): readonly string[] {
    const used = new Set(
        texts.flatMap(({ area, english, place }) => [`${area}|${english}`, `${area}|${english}|${place}`]),
    )
    const english = new Set(texts.map((text) => text.english))
    const twice = (area: Area, key: string): boolean =>
        BESIDE[area] !== undefined && catalogues[BESIDE[area]][key] === catalogues[area][key]
    return [
        ...AREAS.flatMap((area) =>
            Object.keys(catalogues[area])
                .filter((key) => twice(area, key))
                .map((key) => `${id} ${area}: "${key}" stands in ${BESIDE[area]} already`),
        ),
        ...AREAS.flatMap((area) =>
            Object.keys(catalogues[area])
                .filter((key) => !used.has(`${area}|${key}`))
                .map((key) => `${id} ${area}: nothing has the text "${key}"`),
        ),
        ...same.filter((text) => !english.has(text)).map((text) => `${id} same: nothing has the text "${text}"`),
    ]
}
