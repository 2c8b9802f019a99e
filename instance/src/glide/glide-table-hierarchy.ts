/** GlideTableHierarchy: what a table extends, and what extends it, from the dictionary alone. */

import type { TableInfo } from '../kernel/kernel.ts'
import { glideClass } from '../runtime/glide-class.ts'
import type { ScriptContext } from '../runtime/script-context.ts'
import { toText } from '../text/script-text.ts'

/** One table by name. The page does not say what a name that no table has answers: here lists are empty and names too. */
export class GlideTableHierarchy {
    readonly #name: string

    constructor(
        readonly context: ScriptContext,
        name: unknown,
    ) {
        this.#name = toText(name)
    }

    getName(): string {
        return this.#name
    }

    getTables(): string[] {
        return [...this.#chain()]
    }

    /** What extends the table, the table and what it extends. */
    getHierarchy(): string[] {
        return [...this.getAllExtensions(), ...this.#chain().slice(1)]
    }

    getBase(): string {
        return this.#chain()[1] ?? this.#chain()[0] ?? ''
    }

    getRoot(): string {
        return this.#chain().at(-1) ?? ''
    }

    getAllExtensions(): string[] {
        return [...(this.#table()?.family ?? [])]
    }

    getTableExtensions(): string[] {
        return this.getAllExtensions().filter((name) => name !== this.#name)
    }

    hasExtensions(): boolean {
        return this.getTableExtensions().length > 0
    }

    isBaseClass(): boolean {
        return this.#chain().length === 1 && this.hasExtensions()
    }

    isSoloClass(): boolean {
        return this.#chain().length === 1 && !this.hasExtensions()
    }

    #table(): TableInfo | undefined {
        return this.context.instance.dictionary.table(this.#name)
    }

    #chain(): readonly string[] {
        return this.#table()?.chain ?? []
    }
}

/** GlideTableHierarchy as scripts see it. */
export const GLIDE_TABLE_HIERARCHY = glideClass<GlideTableHierarchy>({
    name: 'GlideTableHierarchy',
    type: GlideTableHierarchy,
    construct: (context, name) => new GlideTableHierarchy(context, name),
    methods: [
        'getAllExtensions',
        'getBase',
        'getHierarchy',
        'getName',
        'getRoot',
        'getTableExtensions',
        'getTables',
        'hasExtensions',
        'isBaseClass',
        'isSoloClass',
    ],
})
