/** How a file fits under the instance's attachment limit: whole, compressed, or compressed and split. Nothing is ever cut off. */

/** Compressed text that is still above the limit is split so that no part comes close to it. */
const PART_SHARE = 0.9

/**
 * The step of the ladder for a file.
 *
 * | bytes ≤ limit | compressed ≤ limit | step |
 * |---|---|---|
 * | yes | – | whole |
 * | no | yes | compressed |
 * | no | no | split |
 */
export function toStep(bytes: number, compressedBytes: number, limit: number): 'whole' | 'compressed' | 'split' {
    if (bytes <= limit) return 'whole'
    return compressedBytes <= limit ? 'compressed' : 'split'
}

/** Start and end of each part, in order and without gaps. */
export function toParts(bytes: number, limit: number): readonly { readonly start: number; readonly end: number }[] {
    const size = Math.max(1, Math.floor(limit * PART_SHARE))
    const parts: { start: number; end: number }[] = []
    for (let start = 0; start < bytes; start += size) parts.push({ start, end: Math.min(bytes, start + size) })
    return parts
}

/** `x.json.gz.003`: names sort as parts do. */
export function toPartName(fileName: string, position: number): string {
    return `${fileName}.${`00${position}`.slice(-3)}`
}

/** What puts the parts together again, and what must come out. */
export interface Manifest {
    readonly file: string
    readonly bytes: number
    readonly sha256: string
    readonly compression: 'gzip'
    readonly compressedBytes: number
    readonly parts: readonly { readonly file: string; readonly bytes: number; readonly sha256: string }[]
}

/** The manifest as text, with the two commands that restore the file. */
export function toManifestText(manifest: Manifest): string {
    const { file, parts } = manifest
    const stem = parts.length === 0 ? file : parts[0].file.replace(/\.\d{3}$/, '')
    const restore = [`cat ${stem}.??? > ${stem}`, `gunzip ${stem}`, `sha256sum ${file}`]
    return JSON.stringify({ ...manifest, restore }, null, 2)
}
