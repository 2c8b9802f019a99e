/** The drawing of a dashboard as data: what each widget shows, as numbers by label. */

import { textOf } from 'servicenow-local-instance'

/** What a widget shows: the rows of its table, the number of a score, or the words in their place. */
export type Drawn =
    | { readonly kind: 'rows'; readonly rows: readonly (readonly string[])[] }
    | { readonly kind: 'score'; readonly value: string }
    | { readonly kind: 'words'; readonly words: string }

/** Every widget of a page, by sys_id. */
export function drawnWidgets(html: string): ReadonlyMap<string, Drawn> {
    const sections = [...html.matchAll(/<section class="widget"[^>]*data-widget="([0-9a-f]{32})".*?<\/section>/gs)]
    return new Map(sections.map(([section, sysId = '']) => [sysId, toDrawn(section)]))
}

function toDrawn(section: string): Drawn {
    const [, score] = /<p class="score">(.*?)<\/p>/s.exec(section) ?? []
    if (score !== undefined) return { kind: 'score', value: textOf(score) }
    const rows = [...section.matchAll(/<tr>(.*?)<\/tr>/gs)].map(([, row = '']) =>
        [...row.matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/gs)].map(([, cell = '']) => textOf(cell)),
    )
    if (rows.length > 0) return { kind: 'rows', rows }
    const [, words = ''] = /<p class="empty">(.*?)<\/p>/s.exec(section) ?? []
    return { kind: 'words', words: textOf(words) }
}
