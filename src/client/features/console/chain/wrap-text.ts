/** Breaks a name into lines, because a text of SVG does not break by itself. */

/** At most so many lines of at most so many characters; what does not fit ends with an ellipsis. */
export function wrapText(text: string, length: number, most: number): readonly string[] {
    const lines: string[] = []
    let rest = text.trim()
    while (rest !== '' && lines.length < most) {
        if (rest.length <= length) {
            lines.push(rest)
            return lines
        }
        if (lines.length === most - 1) {
            lines.push(`${rest.slice(0, length - 1).trimEnd()}…`)
            return lines
        }
        const blank = rest.lastIndexOf(' ', length)
        const at = blank > 0 ? blank : length
        lines.push(rest.slice(0, at).trimEnd())
        rest = rest.slice(at).trimStart()
    }
    return lines
}
