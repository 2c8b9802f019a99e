/** Colours of values: field styles (sys_ui_style) of a table or of one that it extends. */
import type { Instance } from '../kernel/kernel.ts'
import { findRows } from './metadata-rows.ts'
import { markup, type Markup } from './markup.ts'

const COLOUR = /^(#[0-9a-f]{3,8}|[a-z]{3,24}|rgba?\([\d\s.,%]+\)|hsla?\([\d\s.,%deg]+\))$/i

/** A label with the colour that its value has, as a dot before it. */
export function withColour(instance: Instance, table: string, column: string, value: string, label: string): Markup {
    const style = value === '' ? '' : styleOf(instance, table, column, value)
    const ground = colourIn(style, 'background-color') ?? colourIn(style, 'background')
    const ink = colourIn(style, 'color')
    const text = ink ? markup`<span style="color:${ink}">${label}</span>` : markup`${label}`
    return ground ? markup`<span class="dot" style="background-color:${ground}"></span>${text}` : text
}

/** The ground colour that lists give a value; null where it has none. */
export function colourOf(instance: Instance, table: string, column: string, value: string): string | null {
    const style = styleOf(instance, table, column, value)
    return colourIn(style, 'background-color') ?? colourIn(style, 'background')
}

/** Field styles whose value is a script are left out. */
function styleOf(instance: Instance, table: string, element: string, value: string): string {
    for (const name of instance.dictionary.table(table)?.chain ?? []) {
        const found = findRows(instance, 'sys_ui_style', { name, element, value })[0]
        if (found) return found['style'] ?? ''
    }
    return ''
}

/** Only colours are taken: a style may hold anything. */
function colourIn(style: string, property: string): string | null {
    for (const part of style.split(';')) {
        const [name = '', value = ''] = part.split(':').map((text) => text.trim())
        if (name.toLowerCase() === property && COLOUR.test(value)) return value
    }
    return null
}
