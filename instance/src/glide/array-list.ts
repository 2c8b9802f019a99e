/** A list of Java, as functions of the global scope give it: `size()` and `get(index)`, and no length. */
import { glideClass } from '../runtime/glide-class.ts'

/** Holds any values; scripts get one and cannot make one. */
export class ArrayList {
    constructor(readonly items: readonly unknown[]) {}

    size(): number {
        return this.items.length
    }

    get(index: unknown): unknown {
        return this.items[Number(index)]
    }

    isEmpty(): boolean {
        return this.items.length === 0
    }

    toArray(): readonly unknown[] {
        return [...this.items]
    }

    toString(): string {
        return `[${this.items.map(String).join(', ')}]`
    }
}

/** ArrayList as scripts see it. */
export const ARRAY_LIST = glideClass<ArrayList>({
    name: 'java.util.ArrayList',
    type: ArrayList,
    methods: ['size', 'get', 'isEmpty', 'toArray', 'toString'],
})
