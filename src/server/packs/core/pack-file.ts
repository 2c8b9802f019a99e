/** The text of one file of a pack: ASCII alone, so that a character is a byte, whatever an engine or an editor takes a file for. */

const BEYOND_ASCII = /[\u007f-\uffff]/g

/** JSON in which everything that is not ASCII is escaped. */
export function toAsciiJson(value: unknown): string {
    return JSON.stringify(value).replace(
        BEYOND_ASCII,
        (one) => `\\u${`000${one.charCodeAt(0).toString(16)}`.slice(-4)}`,
    )
}

/** One file of JSON with a line for each entry of a list. */
export function toListFile(lines: readonly string[]): string {
    return lines.length === 0 ? '[]\n' : `[\n${lines.join(',\n')}\n]\n`
}

/** The path of the next file of a list: `rows/x.json`, then `rows/x.2.json`. */
export function toPath(stem: string, number: number): string {
    return number === 1 ? `${stem}.json` : `${stem}.${number}.json`
}
