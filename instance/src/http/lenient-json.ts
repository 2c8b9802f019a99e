/** Reads JSON as the platform does: texts may stand in single quotes, as the samples of the documentation have them. */

const TEXT = /"(?:[^"\\]|\\.)*"|'((?:[^'\\]|\\.)*)'/gs

/** The value of a JSON text. @throws SyntaxError when it is none even with single quotes read as double ones */
export function parseLenientJson(text: string): unknown {
    try {
        return JSON.parse(text)
    } catch {
        return JSON.parse(text.replace(TEXT, (whole, inner?: string) => (inner === undefined ? whole : quoted(inner))))
    }
}

function quoted(inner: string): string {
    return `"${inner.replaceAll("\\'", "'").replaceAll('"', '\\"')}"`
}
