/** GlideScriptableInputStream and GlideTextReader: bytes a script passes on or reads line by line. */

import { PlatformError } from '../kernel/kernel.ts'
import { glideClass } from '../runtime/glide-class.ts'
import { toText } from '../text/script-text.ts'

/** Bytes that can be read once. Scripts have no methods on it. */
export class GlideScriptableInputStream {
    #bytes: Uint8Array

    constructor(bytes: Uint8Array) {
        this.#bytes = bytes
    }

    readAll(): Uint8Array {
        const bytes = this.#bytes
        this.#bytes = new Uint8Array()
        return bytes
    }
}

/** GlideTextReader: lines of a stream. */
export class GlideTextReader {
    readonly #text: string
    #position = 0

    constructor(stream: unknown) {
        if (!(stream instanceof GlideScriptableInputStream))
            throw new PlatformError('GlideTextReader takes an input stream')
        this.#text = Buffer.from(stream.readAll()).toString('utf8')
    }

    /** The next line without its end; null after the last. */
    readLine(): string | null {
        if (this.#position >= this.#text.length) return null
        const end = this.#text.indexOf('\n', this.#position)
        const line = this.#text.slice(this.#position, end < 0 ? undefined : end)
        this.#position = end < 0 ? this.#text.length : end + 1
        return line.replace(/\r$/, '')
    }
}

/** GlideScriptableInputStream as scripts see it. */
export const INPUT_STREAM = glideClass<GlideScriptableInputStream>({
    name: 'GlideScriptableInputStream',
    type: GlideScriptableInputStream,
    methods: [],
})

/** GlideTextReader as scripts see it. */
export const GLIDE_TEXT_READER = glideClass<GlideTextReader>({
    name: 'GlideTextReader',
    type: GlideTextReader,
    construct: (_context, stream) => new GlideTextReader(stream ?? toText(stream)),
    methods: ['readLine'],
})
