/** HTML as values: a template whose interpolations are always escaped, so that nothing a record holds becomes markup. */

/** Text that is already HTML. Only templates make it. */
export class Markup {
    constructor(readonly text: string) {}

    toString(): string {
        return this.text
    }
}

/** What a template takes. Null, undefined and false leave nothing behind. */
export type Content = Markup | string | number | null | undefined | false | readonly Content[]

/** A piece of HTML: `` markup`<b>${name}</b>` `` escapes the name for text and for quoted attributes. */
export function markup(parts: TemplateStringsArray, ...values: readonly Content[]): Markup {
    return new Markup(parts.reduce((text, part, index) => text + toText(values[index - 1]) + part))
}

/** A boolean attribute where it holds. */
export function flag(name: 'checked' | 'disabled' | 'readonly' | 'required' | 'selected', holds: boolean): Markup {
    return new Markup(holds ? ` ${name}` : '')
}

/** The text with all characters that mean something in HTML replaced. */
export function escapeHtml(text: string): string {
    return text
        .replaceAll('&', '&amp;')
        .replaceAll('<', '&lt;')
        .replaceAll('>', '&gt;')
        .replaceAll('"', '&quot;')
        .replaceAll("'", '&#39;')
}

function toText(value: Content): string {
    if (value === null || value === undefined || value === false) return ''
    if (value instanceof Markup) return value.text
    if (typeof value === 'string') return escapeHtml(value)
    if (typeof value === 'number') return String(value)
    return value.map(toText).join('')
}
