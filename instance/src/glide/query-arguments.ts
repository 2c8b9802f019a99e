/** Arguments of addQuery and its relatives: `(field, value)` or `(field, operator, value)`. */

import { toText } from '../text/script-text.ts'

/** Field, operator and value text; a list of values is the comma list that IN takes. */
export function queryArguments(args: readonly unknown[]): [path: string, operator: string, value: string] {
    const [path, second, third] = args
    if (args.length < 3) return [toText(path), Array.isArray(second) ? 'IN' : '=', listText(second)]
    return [toText(path), toText(second), listText(third)]
}

function listText(value: unknown): string {
    return Array.isArray(value) ? value.map(toText).join(',') : toText(value)
}
