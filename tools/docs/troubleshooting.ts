/** The sections of TROUBLESHOOTING.md: every stable code under the place where people see it, with its meaning and what to do. */
import { ADVICE_PARTS, adviceFor } from '../../src/server/operations/core/advice.ts'

/** Blocks by marker. */
export function troubleshooting(): Readonly<Record<string, string>> {
    const sections = codesByPart().map(({ names, seen, title }) =>
        [`## ${title}`, `Seen ${seen}.`, ...names.map(toEntry)].join('\n\n'),
    )
    return { troubleshooting: sections.join('\n\n') }
}

/** The parts with the codes of each, every code in the first part that has it. */
export function codesByPart(): readonly {
    readonly title: string
    readonly seen: string
    readonly names: readonly string[]
}[] {
    const known = new Set<string>()
    return ADVICE_PARTS.map(({ codes, seen, title }) => {
        const names = Object.keys(codes).filter((name) => !known.has(name))
        for (const name of names) known.add(name)
        return { title, seen, names: names.sort() }
    })
}

// The heading is the anchor: a link is the name of this document, `#` and the code.
function toEntry(name: string): string {
    const { advice, meaning } = adviceFor(name) ?? { advice: '', meaning: '' }
    return [`### ${name}`, `**Why:** ${toSentence(meaning)}`, `**What to do:** ${toSentence(advice)}`].join('\n\n')
}

/** The text with a full stop, where it has no end of its own. */
export function toSentence(text: string): string {
    return /[.!?]$/.test(text) ? text : `${text}.`
}
