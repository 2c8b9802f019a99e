/** Fills the blocks of a document that are written by a program. */

/** The text with every `<!-- name -->…<!-- /name -->` block filled. @throws Error when a marker is missing */
export function fill(text: string, blocks: Readonly<Record<string, string>>): string {
    return Object.entries(blocks).reduce((filled, [name, block]) => {
        const open = `<!-- ${name} -->`
        const start = filled.indexOf(open)
        const end = filled.indexOf(`<!-- /${name} -->`)
        if (start < 0 || end < start) throw new Error(`the marker ${open} is missing`)
        return `${filled.slice(0, start + open.length)}\n\n${block}\n\n${filled.slice(end)}`
    }, text)
}
