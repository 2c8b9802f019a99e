/** A person with a browser: keeps the cookies, sends forms with their token, follows one redirect, reads what a page says. */

/** Where a browser goes. */
export interface Site {
    readonly server: { readonly url: string }
}

/** A page as it arrived. */
export interface Page {
    readonly status: number
    readonly html: string
    /** Where the answer sends the browser, or null. */
    readonly location: string | null
    readonly headers: Headers
}

/** A browser without scripts, logged in by basic authentication. */
export class Visitor {
    private cookie = ''
    private token = ''

    constructor(
        private readonly site: Site,
        private readonly login: string | null = 'admin:admin',
    ) {}

    /** Opens a page and remembers the token of its forms. */
    async open(path: string): Promise<Page> {
        const page = await this.send('GET', path)
        this.token = /name="sysparm_ck" value="([^"]+)"/.exec(page.html)?.[1] ?? this.token
        return page
    }

    /** Sends a form as the last page would, to the page's own address; a value may be given several times. */
    async submit(path: string, fields: Readonly<Record<string, string | readonly string[]>>): Promise<Page> {
        const body = new URLSearchParams({ sysparm_ck: this.token })
        for (const [name, value] of Object.entries(fields))
            for (const one of typeof value === 'string' ? [value] : value) body.append(name, one)
        return this.send('POST', path, String(body))
    }

    /** Sends a form and opens where it leads. */
    async submitAndFollow(path: string, fields: Readonly<Record<string, string | readonly string[]>>): Promise<Page> {
        const answer = await this.submit(path, fields)
        return answer.location === null ? answer : this.open(answer.location)
    }

    /** The same browser asked by a page of somebody else: it sends cookies and credentials, and knows no token. */
    async submitWithoutToken(path: string, fields: Readonly<Record<string, string>>): Promise<Page> {
        return this.send('POST', path, String(new URLSearchParams(fields)))
    }

    private async send(method: string, path: string, body?: string): Promise<Page> {
        const headers: Record<string, string> = {}
        if (this.login) headers['authorization'] = `Basic ${Buffer.from(this.login).toString('base64')}`
        if (this.cookie) headers['cookie'] = this.cookie
        if (body !== undefined) headers['content-type'] = 'application/x-www-form-urlencoded'
        const url = this.site.server.url + path
        const response = await fetch(url, { method, headers, body, redirect: 'manual' })
        const cookies = response.headers.getSetCookie().map((cookie) => cookie.split(';')[0])
        if (cookies.length > 0) this.cookie = cookies.join('; ')
        const location = response.headers.get('location')
        return { status: response.status, html: await response.text(), location, headers: response.headers }
    }
}

/** The text of a page or of a part of it. */
export function textOf(html: string): string {
    return html
        .replace(/<style>.*?<\/style>/gs, '')
        .replace(/<[^>]*>/g, ' ')
        .replaceAll('&lt;', '<')
        .replaceAll('&gt;', '>')
        .replaceAll('&#39;', "'")
        .replaceAll('&quot;', '"')
        .replaceAll('&amp;', '&')
        .replace(/\s+/g, ' ')
        .trim()
}

/** The part of a page within its main element. */
export function mainOf(page: Page): string {
    return /<main.*<\/main>/s.exec(page.html)?.[0] ?? ''
}

/** Rows of the first table: the head, then the body, cells as text. */
export function tableOf(page: Page): readonly (readonly string[])[] {
    const table = /<table>.*?<\/table>/s.exec(mainOf(page))?.[0] ?? ''
    return [...table.matchAll(/<tr>(.*?)<\/tr>/gs)].map(([, row = '']) =>
        [...row.matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/gs)].map(([, cell = '']) => textOf(cell)),
    )
}

/** What the buttons of a page say, those that can be pressed. */
export function buttonsOf(page: Page): readonly string[] {
    const buttons = mainOf(page).matchAll(/<button(?![^>]*(?: disabled|aria-hidden))[^>]*>(.*?)<\/button>/gs)
    return [...buttons].map(([, label = '']) => textOf(label))
}
