/** Messages of scripts are HTML: a few harmless tags are kept, and everything else is shown as the text it is. */
import { toSafeAddress } from './addresses.ts'
import { escapeHtml, Markup } from './markup.ts'

const PIECES = /<(\/?)(b|strong|i|em|code|a|br)((?:\s[^<>]*)?)\/?>|&(amp|lt|gt|quot|#39|nbsp);/gi

/** The message for a page. Tags are closed in order, so that a message changes nothing after it. */
export function messageText(message: string): Markup {
    const open: string[] = []
    let made = ''
    let position = 0
    for (const piece of message.matchAll(PIECES)) {
        made += escapeHtml(message.slice(position, piece.index))
        position = piece.index + piece[0].length
        made += piece[4]
            ? piece[0]
            : tag(piece[0], piece[1] === '/', (piece[2] ?? '').toLowerCase(), piece[3] ?? '', open)
    }
    made += escapeHtml(message.slice(position))
    return new Markup(
        made +
            open
                .reverse()
                .map((name) => `</${name}>`)
                .join(''),
    )
}

/** Attributes are dropped, but for the address of a link. */
function tag(written: string, isEnd: boolean, name: string, attributes: string, open: string[]): string {
    if (name === 'br') return '<br>'
    if (isEnd) {
        if (open.at(-1) !== name) return escapeHtml(written)
        open.pop()
        return `</${name}>`
    }
    open.push(name)
    if (name !== 'a') return `<${name}>`
    const [, address = ''] = /\shref=["']([^"']*)["']/i.exec(attributes) ?? []
    return `<a href="${escapeHtml(toSafeAddress(address.replaceAll('&amp;', '&')))}">`
}
