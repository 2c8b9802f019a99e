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

/**
 * A page is Jelly: a dollar sign before a brace would be evaluated. The marks of documents are left out: the platform writes an element
 * within a sentence on a line of its own, which would put blanks around it.
 */
function toText(text: string): string {
    return text
        .replace(/\*\*|`/g, '')
        .replaceAll('&', '&amp;')
        .replaceAll('<', '&lt;')
        .replaceAll('>', '&gt;')
        .replaceAll('$', '&#36;')
}
