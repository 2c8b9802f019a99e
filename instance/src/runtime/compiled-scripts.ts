/** Scripts as V8 has compiled them, kept by their text: the realms of every instance run the same ones, each in its own context. */

import vm from 'node:vm'

/** What is known of one text. */
interface Known {
    /** By the name of their file and what stands before the text. */
    readonly scripts: Map<string, vm.Script>
    mentioned: readonly string[] | null
}

// A console runs a new text every time; an application has a few hundred.
const LIMIT = 2000

const texts = new Map<string, Known>()

/** A script of which the text is the part between head and tail: its first column is where the text begins. */
export function compiledScript(text: string, filename: string, head = '', tail = ''): vm.Script {
    const { scripts } = knownOf(text)
    const key = `${filename}\n${head}`
    const known = scripts.get(key)
    if (known) return known
    const made = new vm.Script(head + text + tail, { filename, columnOffset: -head.length })
    scripts.set(key, made)
    return made
}

/** Which globals of the language a text mentions, anywhere; every realm has the same ones. */
export function mentionedIn(text: string, globals: ReadonlyMap<string, unknown>): readonly string[] {
    const known = knownOf(text)
    known.mentioned ??= [...globals.keys()].filter((name) => text.includes(name))
    return known.mentioned
}

function knownOf(text: string): Known {
    const known = texts.get(text)
    if (known) return known
    if (texts.size >= LIMIT) texts.clear()
    const made: Known = { scripts: new Map(), mentioned: null }
    texts.set(text, made)
    return made
}
