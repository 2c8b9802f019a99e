/** The page of the instance that explains every code: what TROUBLESHOOTING.md says, where no document is at hand. */
import { adviceFor } from '../../src/server/operations/core/advice.ts'
import { codesByPart, toSentence } from './troubleshooting.ts'

/** Blocks by marker. */
export function codesPage(): Readonly<Record<string, string>> {
    const parts = codesByPart().map(({ names, title }) =>
        [`<h2>${toText(title)}</h2>`, '<dl>', ...names.map(toEntry), '</dl>'].join('\n'),
    )
    return { codes: parts.join('\n') }
}

// The id is the anchor: a link is the address of the page, `#` and the code.
function toEntry(name: string): string {
    const { advice, meaning } = adviceFor(name) ?? { advice: '', meaning: '' }
    const why = `<dd>${toText(toSentence(meaning))}</dd>`
    return `<dt id="${name}"><code>${name}</code></dt>\n${why}\n<dd><strong>What to do:</strong> ${toText(toSentence(advice))}</dd>`
}

/** A page is Jelly: a dollar sign before a brace would be evaluated. Text between backticks is the name of a setting, text between stars is a name on the screen. */
function toText(text: string): string {
    return text
        .replaceAll('&', '&amp;')
        .replaceAll('<', '&lt;')
        .replaceAll('>', '&gt;')
        .replaceAll('$', '&#36;')
        .replace(/`([^`]*)`/g, '<code>$1</code>')
        .replace(/\*\*([^*]+)\*\*/g, '<strong>$1</strong>')
}
