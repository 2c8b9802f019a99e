/** Writes JSON that is the same for the same content: names sorted by code unit, no white space. */

/** Canonical text of plain data. `undefined` is left out of objects, as JSON does. */
export function toCanonicalJson(value: unknown): string {
    if (Array.isArray(value)) return `[${value.map((entry) => toCanonicalJson(entry)).join(',')}]`
    if (typeof value !== 'object' || value === null) return scalar(value)
    const object = value as Readonly<Record<string, unknown>>
    const members = Object.keys(object)
        .filter((name) => object[name] !== undefined)
        .sort()
        .map((name) => `${JSON.stringify(name)}:${toCanonicalJson(object[name])}`)
    return `{${members.join(',')}}`
}

function scalar(value: unknown): string {
    const text = JSON.stringify(value)
    return text === undefined ? 'null' : text
}
