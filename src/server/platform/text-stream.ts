/** Reads the text of a stream, which has no limit of its size. */

import { GlideTextReader } from '@servicenow/glide'

interface LineReader {
    readLine(): string | null
}

/** GlideTextReader API: `readLine` answers null after the last line. */
export function readLines(stream: unknown): readonly string[] {
    const Constructor = GlideTextReader as unknown as new (stream: unknown) => LineReader
    const reader = new Constructor(stream)
    const lines: string[] = []
    for (let line = reader.readLine(); line !== null && line !== undefined; line = reader.readLine())
        lines.push(String(line))
    return lines
}
