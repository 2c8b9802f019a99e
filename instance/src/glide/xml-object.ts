/** XML text as the object that gs.xmlToJSON answers. */

import { SaxesParser } from 'saxes'
import { PlatformError } from '../kernel/kernel.ts'

type Node = string | { [name: string]: Node | Node[] }

interface Open {
    readonly name: string
    readonly members: Record<string, Node | Node[]>
    text: string
}

/**
 * The root element by its name; elements that repeat are a list (GlideHTTPRequest API sample: `.response.result.length`), an element
 * with text alone is that text. Attributes are `@name` beside `#text`, as the platform's other converter documents.
 */
export function xmlToObject(xml: string): { [name: string]: Node | Node[] } {
    const root: Open = { name: '', members: {}, text: '' }
    const open: Open[] = [root]
    const parser = new SaxesParser()
    parser.on('error', (error) => {
        throw new PlatformError(`gs.xmlToJSON: ${error.message}`)
    })
    parser.on('opentag', (tag) => {
        const members: Record<string, Node> = {}
        for (const [name, value] of Object.entries(tag.attributes as Record<string, string>))
            members[`@${name}`] = value
        open.push({ name: tag.name, members, text: '' })
    })
    const addText = (text: string): void => {
        open[open.length - 1].text += text
    }
    parser.on('text', addText)
    parser.on('cdata', addText)
    parser.on('closetag', () => {
        const closed = open.pop() as Open
        addMember(open[open.length - 1].members, closed.name, toNode(closed))
    })
    parser.write(xml).close()
    return root.members
}

function toNode({ members, text }: Open): Node {
    if (Object.keys(members).length === 0) return text.trim()
    return text.trim() === '' ? members : { ...members, '#text': text.trim() }
}

function addMember(members: Record<string, Node | Node[]>, name: string, node: Node): void {
    const known = members[name]
    if (known === undefined) members[name] = node
    else if (Array.isArray(known)) known.push(node)
    else members[name] = [known, node]
}
