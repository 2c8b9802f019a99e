/** A value of one scope's realm as another scope sees it: its functions run in their own scope, its data is copied. */

import { ScriptThrow, type RealmValue } from './realm.ts'
import type { Membrane } from './membrane.ts'

/** Stands for one object or function of the realm behind `home`. */
export class Foreign {
    constructor(
        readonly home: Membrane,
        readonly value: RealmValue,
    ) {}

    get realm() {
        return this.home.realm
    }

    get(name: string): unknown {
        // The prototype of a class is what `instanceof` and an extending class compare and look in, so it is never copied.
        if (name === 'prototype' && typeof this.value === 'function') {
            const { prototype } = this.value as { readonly prototype: unknown }
            if (typeof prototype === 'object' && prototype !== null) return new Foreign(this.home, prototype)
        }
        return this.#inside(() => (this.value as Record<string, RealmValue>)[name])
    }

    set(name: string, value: unknown): void {
        this.#inside(() => void ((this.value as Record<string, RealmValue>)[name] = this.home.toRealm(value)))
    }

    /** The prototype that makes the value an instance of a class; null for functions and plain objects. */
    prototype(): Foreign | null {
        const proto = typeof this.value === 'object' ? (Object.getPrototypeOf(this.value) as object | null) : null
        return proto === null || Object.getPrototypeOf(proto) === null ? null : new Foreign(this.home, proto)
    }

    has(name: string): boolean {
        return name in (this.value as object)
    }

    /** Calls the function with the `this` that the caller gave it. */
    call(self: unknown, args: readonly unknown[]): unknown {
        return this.#inside(() => this.realm.apply(this.value, this.home.toRealm(self), this.#import(args)))
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
        if (typeof value === 'function') return new Foreign(this.home, value)
        if (typeof value !== 'object' || value === null) return value
        return hasMethods(value) ? new Foreign(this.home, value) : this.home.toHost(value)
    }
}

/** An instance of a script include has methods somewhere on its chain below Object.prototype; plain data has none. */
export function hasMethods(value: object): boolean {
    if (Array.isArray(value)) return false
    const proto = Object.getPrototypeOf(value)
    return (
        proto !== null &&
        Object.getPrototypeOf(proto) !== null &&
        Object.prototype.toString.call(value) === '[object Object]'
    )
}
