/** A value of one scope's realm as another scope sees it: its functions run in their own scope, its data is copied. */

import { ScriptThrow, type RealmValue } from './realm.ts'
import type { Membrane } from './membrane.ts'

/** Stands for one object or function of the realm behind `home`. */
export class Foreign {
    constructor(
        readonly home: Membrane,
        readonly value: RealmValue,
        readonly self: RealmValue = undefined,
    ) {}

    get realm() {
        return this.home.realm
    }

    /** A member of the value; functions keep the value as their `this`. */
    get(name: string): unknown {
        return this.#export((this.value as Record<string, RealmValue>)[name])
    }

    has(name: string): boolean {
        return name in (this.value as object)
    }

    call(args: readonly unknown[]): unknown {
        return this.#inside(() => this.realm.apply(this.value, this.self, this.#import(args)))
    }

    construct(args: readonly unknown[]): unknown {
        return this.#inside(() => this.realm.tools.create(this.value, this.#import(args)))
    }

    #import(args: readonly unknown[]): RealmValue {
        return this.realm.list(args.map((item) => this.home.toRealm(item)))
    }

    #inside(work: () => RealmValue): unknown {
        return this.home.context.within(this.realm.scope, () => {
            try {
                return this.#export(work())
            } catch (thrown) {
                throw thrown instanceof ScriptThrow ? thrown : new ScriptThrow(this.realm, thrown)
            }
        })
    }

    #export(value: RealmValue): unknown {
        if (typeof value === 'function') return new Foreign(this.home, value, this.value)
        if (typeof value !== 'object' || value === null) return value
        return hasMethods(value) ? new Foreign(this.home, value) : this.home.toHost(value)
    }
}

// An instance of a script include has methods somewhere on its chain below Object.prototype; plain data has none.
function hasMethods(value: object): boolean {
    if (Array.isArray(value)) return false
    const proto = Object.getPrototypeOf(value)
    return (
        proto !== null &&
        Object.getPrototypeOf(proto) !== null &&
        Object.prototype.toString.call(value) === '[object Object]'
    )
}
