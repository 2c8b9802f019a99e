/** The sections of TROUBLESHOOTING.md: every stable code under the place where people see it, with its meaning and what to do. */
import { ADVICE_PARTS, adviceFor } from '../../src/server/operations/core/advice.ts'

/** Blocks by marker. */
export function troubleshooting(): Readonly<Record<string, string>> {
    const known = new Set<string>()
    const sections = ADVICE_PARTS.map(({ codes, seen, title }) => {
        const names = Object.keys(codes).filter((name) => !known.has(name))
        for (const name of names) known.add(name)
        return [`## ${title}`, `Seen ${seen}.`, ...names.sort().map(toEntry)].join('\n\n')
    })
    return { troubleshooting: sections.join('\n\n') }
}

// The heading is the anchor: a link is the name of this document, `#` and the code.
function toEntry(name: string): string {
    const { advice, meaning } = adviceFor(name) ?? { advice: '', meaning: '' }
    return [`### ${name}`, `**Why:** ${toSentence(meaning)}`, `**What to do:** ${toSentence(advice)}`].join('\n\n')
}

function toSentence(text: string): string {
    return /[.!?]$/.test(text) ? text : `${text}.`
}
