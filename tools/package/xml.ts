/** Parses the XML of a package into a small tree. */
import { SaxesParser } from 'saxes'

/** One element: its attributes, its child elements and the text that stands directly in it. */
export interface XmlElement {
    readonly name: string
    readonly attributes: Readonly<Record<string, string>>
    readonly children: readonly XmlElement[]
    readonly text: string
}

interface OpenElement extends XmlElement {
    readonly children: OpenElement[]
    text: string
}

/** Parses one document; throws with line and column when the text is not well-formed. */
export function parseXml(text: string): XmlElement {
    const parser = new SaxesParser()
    const root: OpenElement = { name: '', attributes: {}, children: [], text: '' }
    const open = [root]
    const top = () => open[open.length - 1] as OpenElement
    parser.on('error', (error) => {
        throw error
    })
    parser.on('opentag', (tag) => {
        const element = { name: tag.name, attributes: tag.attributes as Record<string, string>, children: [], text: '' }
        top().children.push(element)
        open.push(element)
    })
    parser.on('closetag', () => {
        open.pop()
    })
    parser.on('text', (part) => {
        top().text += part
    })
    parser.on('cdata', (part) => {
        top().text += part
    })
    parser.write(text).close()
    const element = root.children[0]
    if (!element) throw new Error('no element')
    return element
}
