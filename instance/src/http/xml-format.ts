/** The XML form of REST bodies: what JSON says, with `response` around an answer and `request`, `entry` around a record. */
import { parseXml, type XmlElement } from '../install/xml.ts'

/** An answer as XML: members become elements, the items of a list repeat the element of the list. */
export function toXml(value: unknown): string {
    return `<?xml version="1.0" encoding="UTF-8"?><response>${membersOf(value)}</response>`
}

function membersOf(value: unknown): string {
    if (value === null || typeof value !== 'object') return escaped(String(value ?? ''))
    return Object.entries(value)
        .map(([name, member]) =>
            Array.isArray(member) ? member.map((item) => element(name, item)).join('') : element(name, member),
        )
        .join('')
}

/** A dot-walked field is no name of an element in every parser, but it is what the platform writes. */
function element(name: string, value: unknown): string {
    const content = membersOf(value)
    return content === '' ? `<${name}/>` : `<${name}>${content}</${name}>`
}

/** The record of a request body: `<request><entry><column>value</column></entry></request>`. @throws Error when not well formed */
export function readXmlRecord(text: string): Record<string, string> {
    const root = parseXml(text)
    const entry: XmlElement = root.children.find((child) => child.name === 'entry') ?? root
    return Object.fromEntries(entry.children.map((child) => [child.name, child.text]))
}

function escaped(text: string): string {
    return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
