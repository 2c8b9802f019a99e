/** The frame of every page: title, application menu, messages, and what the page itself shows. */
import { html, type HttpRequest, type HttpResponse } from '../http/exchange.ts'
import { markup, Markup, type Content } from './markup.ts'
import { readMenu, type Application, type MenuItem } from './menu.ts'
import { messageText } from './message-text.ts'
import { takeMessages } from './messages.ts'
import { STYLE } from './style.ts'
import { addressOf, type Visit } from './visit.ts'

/** Nothing may be loaded or run: pages are text, a style and forms to this instance. */
const POLICY =
    "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"

/** A whole page for a user. */
export function page(visit: Visit, title: string, content: Content, status = 200): HttpResponse {
    const menu = readMenu(visit)
    const body = markup`<a class="skip" href="#content">Skip to content</a>
<header class="top"><a class="name" href="/">Local instance</a>
<span class="who">${visit.user.name || visit.user.userName}</span><a href="/logout.do">Log out</a></header>
<div class="frame">${navigation(menu, currentOf(menu, visit.request))}
<main id="content" tabindex="-1">${messages(visit)}${content}</main></div>`
    return withPolicy(html(status, document(title, body, visit.user.language), visit.cookies))
}

/** A page that says why there is nothing to see. */
export function explanation(visit: Visit, status: number, title: string, text: string): HttpResponse {
    return page(
        visit,
        title,
        markup`<h1>${title}</h1><p>${text}</p><p><a href="/">Back to the overview</a></p>`,
        status,
    )
}

/** A document around a body; for pages without a user too. */
export function document(title: string, body: Markup, language = 'en'): string {
    return markup`<!DOCTYPE html>
<html lang="${language}"><head><meta charset="utf-8"><title>${title} | Local instance</title>
<meta name="viewport" content="width=device-width, initial-scale=1"><style>${new Markup(STYLE)}</style></head>
<body>${body}</body></html>
`.text
}

/** The answer with the policy that lets a browser load and run nothing. */
export function withPolicy(response: HttpResponse): HttpResponse {
    const headers = { 'Content-Security-Policy': POLICY, 'X-Content-Type-Options': 'nosniff' }
    return { ...response, headers: { ...response.headers, ...headers } }
}

function navigation(menu: readonly Application[], current: MenuItem | undefined): Markup {
    const shown = menu.map(
        (application) => markup`<h2 title="${application.hint}">${application.title}</h2>
${application.groups.map(
    (group) => markup`${group.title && markup`<h3>${group.title}</h3>`}
<ul>${group.items.map((item) => link(item, item === current))}</ul>`,
)}`,
    )
    return markup`<nav class="menu" aria-label="Application menu">${shown.length > 0 ? shown : markup`<h2>No applications</h2>`}</nav>`
}

function link({ title, hint, address }: MenuItem, isCurrent: boolean): Markup {
    if (!address) return markup`<li><span title="not shown by the local instance">${title}</span></li>`
    return markup`<li><a href="${address}" title="${hint}"${isCurrent && markup` aria-current="page"`}>${title}</a></li>`
}

/** The module of this very page, else the one that lists most of the records of its table. */
function currentOf(menu: readonly Application[], request: HttpRequest): MenuItem | undefined {
    const items = menu.flatMap((application) => application.groups.flatMap((group) => group.items))
    const exact = items.find(({ address }) => address !== null && isSame(address, addressOf(request)))
    if (exact) return exact
    const table = /^\/(.+?)(?:_list)?\.do$/.exec(request.path)?.[1]
    return items
        .filter(({ list }) => list !== null && list.table === table)
        .sort((a, b) => a.list!.query.length - b.list!.query.length)[0]
}

/** Addresses may be encoded differently. */
function isSame(address: string, here: string): boolean {
    const plain = (text: string): string => {
        try {
            return decodeURIComponent(text.replaceAll('+', ' '))
        } catch {
            return text
        }
    }
    return plain(address) === plain(here)
}

function messages(visit: Visit): Content {
    const { info, error } = takeMessages(visit.instance, visit.session, visit.tx)
    return [
        error.map((text) => markup`<p class="message error" role="alert">${messageText(text)}</p>`),
        info.map((text) => markup`<p class="message" role="status">${messageText(text)}</p>`),
    ]
}
