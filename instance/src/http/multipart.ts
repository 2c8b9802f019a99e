/** Reads a `multipart/form-data` body, as uploads of the Attachment API send it. */

/** One part of a form. */
export interface FormPart {
    readonly name: string
    readonly fileName: string | null
    readonly contentType: string
    readonly content: Buffer
}

/** The parts of a body, or null when the content type names no boundary. */
export function parseMultipart(contentType: string, body: Buffer): FormPart[] | null {
    const boundary = /boundary="?([^";]+)"?/i.exec(contentType)?.[1]
    if (!boundary) return null
    const delimiter = Buffer.from(`--${boundary}`)
    const parts: FormPart[] = []
    let start = body.indexOf(delimiter)
    while (start >= 0) {
        const end = body.indexOf(delimiter, start + delimiter.length)
        if (end < 0) break
        const part = toPart(body.subarray(start + delimiter.length + 2, end - 2))
        if (part) parts.push(part)
        start = end
    }
    return parts
}

function toPart(bytes: Buffer): FormPart | null {
    const blank = bytes.indexOf('\r\n\r\n')
    if (blank < 0) return null
    const headers = bytes.subarray(0, blank).toString('utf8')
    const disposition = /^content-disposition:(.*)$/im.exec(headers)?.[1] ?? ''
    return {
        name: /[;\s]name="([^"]*)"/i.exec(disposition)?.[1] ?? '',
        fileName: /filename="([^"]*)"/i.exec(disposition)?.[1] ?? null,
        contentType: /^content-type:\s*(.+?)\s*$/im.exec(headers)?.[1] ?? 'application/octet-stream',
        content: bytes.subarray(blank + 4),
    }
}
