/** Reads XML text into a plain tree; update files are small, so whole files are held in memory. */
import { SaxesParser } from 'saxes'

/** One element: its attributes, its child elements and its own text. */
export interface XmlElement {
    readonly name: string
    readonly attributes: Readonly<Record<string, string>>
    readonly children: readonly XmlElement[]
    readonly text: string
}

interface OpenElement {
    name: string
    attributes: Record<string, string>
    children: OpenElement[]
    text: string
}

/** The root element of an XML document. @throws Error with line and column when the text is not well formed. */
export function parseXml(text: string): XmlElement {
    const parser = new SaxesParser()
    const open: OpenElement[] = []
    let root: OpenElement | undefined
    parser.on('error', (error) => {
        throw error
    })
    parser.on('opentag', (tag) => {
        const element: OpenElement = {
            name: tag.name,
            attributes: tag.attributes as Record<string, string>,
            children: [],
            text: '',
        }
        const parent = open.at(-1)
        if (parent) parent.children.push(element)
        else root = element
        open.push(element)
    })
    parser.on('text', (value) => {
        const element = open.at(-1)
        if (element) element.text += value
    })
    parser.on('cdata', (value) => {
        const element = open.at(-1)
        if (element) element.text += value
    })
    parser.on('closetag', () => {
        open.pop()
    })
    parser.write(text).close()
    if (!root) throw new Error('no root element')
    return root
}
