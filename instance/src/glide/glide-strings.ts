/** GlideStringUtil, GlideSecureRandomUtil and GlidePluginManager: small classes of static functions. */

import { randomInt } from 'node:crypto'
import type { Instance } from '../kernel/kernel.ts'
import { glideClass } from '../runtime/glide-class.ts'
import { toText } from '../text/script-text.ts'
import { escapeHtml, unescapeHtml } from './html-text.ts'

/** GlideStringUtil, instance side: the class has static functions only. */
export class GlideStringUtil {}

/** GlideSecureRandomUtil, instance side. */
export class GlideSecureRandomUtil {}

/** GlidePluginManager: asks the plugin records of the instance. */
export class GlidePluginManager {
    constructor(readonly isPresent: (id: string) => boolean) {}

    isActive(id: unknown): boolean {
        return this.isPresent(toText(id))
    }
}

const NOTATION: Readonly<Record<string, string>> = { '\t': '\\t', '\n': '\\n', '\r': '\\r', '\f': '\\f', '\b': '\\b' }
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789'

/** GlideStringUtil as scripts see it. */
export const GLIDE_STRING_UTIL = glideClass<GlideStringUtil>({
    name: 'GlideStringUtil',
    type: GlideStringUtil,
    construct: () => new GlideStringUtil(),
    methods: [],
    statics: {
        escapeHTML: (_context, text) => escapeHtml(toText(text)),
        unescapeHTML: (_context, text) => unescapeHtml(toText(text)),
        getHTMLValue: (_context, text) => escapeHtml(toText(text)).replace(/\n/g, '<br/>'),
        // The page says and shows that quotes are removed, whatever the name says.
        escapeAllQuotes: (_context, text) => toText(text).replace(/['"]/g, ''),
        escapeForHomePage: (_context, text) => toText(text).replace(/</g, '%3c').replace(/>/g, '%3e'),
        escapeTicks: (_context, text) => toText(text).replace(/'/g, "\\'"),
        escapeNonPrintable: (_context, text) =>
            toText(text).replace(
                /[^\x20-\x7e]/g,
                (c) => NOTATION[c] ?? `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`,
            ),
        escapeQueryTermSeparator: (_context, text) => toText(text).replace(/\^/g, '^^'),
        dotToUnderBar: (_context, text) => toText(text).replace(/\./g, '_'),
        getNumeric: (_context, text) => toText(text).replace(/[^0-9]/g, ''),
        normalizeWhitespace: (_context, text) => toText(text).replace(/\s+/g, ' ').trim(),
        isEligibleSysID: (_context, text) => /^[0-9a-f]{32}$/i.test(toText(text)),
        isBase64: (_context, text) =>
            /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/.test(toText(text)),
    },
})

/** GlideSecureRandomUtil as scripts see it. */
export const GLIDE_SECURE_RANDOM_UTIL = glideClass<GlideSecureRandomUtil>({
    name: 'GlideSecureRandomUtil',
    type: GlideSecureRandomUtil,
    construct: () => new GlideSecureRandomUtil(),
    methods: [],
    statics: {
        getSecureRandomString: (_context, length) =>
            Array.from({ length: Number(length) }, () => LETTERS[randomInt(LETTERS.length)]).join(''),
    },
})

/** GlidePluginManager as scripts see it. */
export const GLIDE_PLUGIN_MANAGER = glideClass<GlidePluginManager>({
    name: 'GlidePluginManager',
    type: GlidePluginManager,
    construct: ({ instance }) => new GlidePluginManager((id) => isPluginActive(instance, id)),
    methods: ['isActive'],
    // Scripts of the global scope call it on the class.
    statics: { isActive: ({ instance }, id) => isPluginActive(instance, toText(id)) },
})

function isPluginActive({ database, dictionary }: Instance, id: string): boolean {
    if (!dictionary.table('v_plugin')) return false
    const terms = [
        { kind: 'compare', path: 'id', operator: '=', value: id },
        { kind: 'compare', path: 'active', operator: '=', value: 'active' },
    ] as const
    const query = { table: 'v_plugin', where: { kind: 'and', terms } as const, orderBy: [], window: null }
    return database.select(query).length > 0
}
