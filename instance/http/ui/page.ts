/** The frame of every page: title, application menu, messages, and what the page itself shows. */
import { html, type HttpResponse } from '../exchange.ts'
import { markup, Markup, type Content } from './markup.ts'
import { readMenu, type Application, type MenuItem } from './menu.ts'
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
<div class="frame">${navigation(menu, addressOf(visit.request))}
<main id="content" tabindex="-1">${messages(visit)}${content}</main></div>`
    return withPolicy(html(status, document(title, body), visit.cookies))
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
export function document(title: string, body: Markup): string {
    return markup`<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><title>${title} | Local instance</title>
<meta name="viewport" content="width=device-width, initial-scale=1"><style>${new Markup(STYLE)}</style></head>
<body>${body}</body></html>
`.text
}

/** The answer with the policy that lets a browser load and run nothing. */
export function withPolicy(response: HttpResponse): HttpResponse {
    const headers = { 'Content-Security-Policy': POLICY, 'X-Content-Type-Options': 'nosniff' }
    return { ...response, headers: { ...response.headers, ...headers } }
}

function navigation(menu: readonly Application[], here: string): Markup {
    const shown = menu.map(
        (application) => markup`<h2 title="${application.hint}">${application.title}</h2>
${application.groups.map(
    (group) => markup`${group.title && markup`<h3>${group.title}</h3>`}
<ul>${group.items.map((item) => link(item, here))}</ul>`,
)}`,
    )
    return markup`<nav class="menu" aria-label="Application menu">${shown.length > 0 ? shown : markup`<h2>No applications</h2>`}</nav>`
}

function link({ title, hint, address }: MenuItem, here: string): Markup {
    if (!address) return markup`<li><span title="not shown by the local instance">${title}</span></li>`
    const current = isSame(address, here) && markup` aria-current="page"`
    return markup`<li><a href="${address}" title="${hint}"${current}>${title}</a></li>`
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
        error.map((text) => markup`<p class="message error" role="alert">${text}</p>`),
        info.map((text) => markup`<p class="message" role="status">${text}</p>`),
    ]
}
