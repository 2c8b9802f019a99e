/** Which content types a Scripted REST operation takes and gives. */

/** True when a media type is on a comma-separated list of an operation. */
export function isOnList(list: string, mediaType: string): boolean {
    return listed(list).some((allowed) => fits(allowed, mediaType))
}

/** The first type of the list that an Accept header allows, or null. No header allows everything. */
export function negotiate(list: string, accept: string | undefined): string | null {
    const types = listed(list)
    if (!accept) return types[0] ?? 'application/json'
    for (const range of accept.split(','))
        for (const type of types)
            if (fits(mediaTypeOf(range), type)) return type.includes('*') ? 'application/json' : type
    return null
}

/** A media type without its parameters, in lower case. */
export function mediaTypeOf(header: string): string {
    return header.split(';')[0]!.trim().toLowerCase()
}

function listed(list: string): string[] {
    return list
        .split(',')
        .map((type) => mediaTypeOf(type))
        .filter(Boolean)
}

function fits(range: string, type: string): boolean {
    if (range === '*/*' || type === '*/*' || range === '*' || range === type) return true
    return range.endsWith('/*') && type.startsWith(range.slice(0, -1))
}
