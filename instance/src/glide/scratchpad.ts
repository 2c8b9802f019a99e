/** g_scratchpad: what display rules keep for the client scripts of a form. */
import { glideClass, type FieldHolder } from '../runtime/glide-class.ts'

/** An empty object at first; any name can be set. The rules that show one form share it. */
export class Scratchpad implements FieldHolder {
    readonly #values = new Map<string, unknown>()

    hasMember(name: string): boolean {
        return this.#values.has(name)
    }

    member(name: string): unknown {
        return this.#values.get(name)
    }

    assign(name: string, value: unknown): void {
        this.#values.set(name, value)
    }

    memberNames(): readonly string[] {
        return [...this.#values.keys()]
    }
}

/** g_scratchpad as scripts see it. */
export const SCRATCHPAD = glideClass<Scratchpad>({ name: 'g_scratchpad', type: Scratchpad, fields: true, methods: [] })
