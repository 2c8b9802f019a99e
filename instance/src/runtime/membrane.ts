/** Carries values between the host and a realm: wrappers for Glide objects, copies for plain data, new errors for errors. */

import { NotEmulated, PlatformError } from '../kernel/kernel.ts'
import { Foreign, hasMethods } from './foreign.ts'
import { ScriptThrow, type Realm, type RealmValue } from './realm.ts'
import type { FieldHolder, GlideClass } from './glide-class.ts'
import type { ScriptContext } from './script-context.ts'

const MAX_DEPTH = 200

/** What a membrane needs to know about the classes and names a script can ask for. */
export interface ClassCatalogue {
    readonly classes: readonly GlideClass[]
    /** Member names that exist on the platform for a class, emulated or not. */
    knownMembers(name: string): readonly string[]
}

/** Answers operations that are not about one object: `require`, script includes and other lazy names. */
export type Resolver = (operation: string, a: unknown, b: unknown) => RealmValue

/** Both directions of the border of one realm. */
export class Membrane {
    readonly #twins = new WeakMap<object, object>()
    readonly #wrappers = new WeakMap<object, object>()
    readonly #constructors = new Map<number, RealmValue>()
    readonly #ids = new Map<unknown, number>()
    readonly #classIds = new Map<string, number>()

    constructor(
        readonly realm: Realm,
        readonly context: ScriptContext,
        readonly catalogue: ClassCatalogue,
        readonly resolve: Resolver,
    ) {
        catalogue.classes.forEach((glideClass, id) => {
            this.#ids.set(glideClass.type, id)
            this.#classIds.set(glideClass.name, id)
        })
        realm.tools.connect((operation, a, b, c, d) => this.#enter(operation, a, b, c, d))
    }

    /** The realm's class of a catalogue name, or undefined when the catalogue has none. */
    constructorOf(name: string): RealmValue {
        const id = this.#classIds.get(name)
        return id === undefined ? undefined : this.#constructorAt(id)
    }

    /** A host value as the realm may see it. */
    toRealm(value: unknown): RealmValue {
        if (value === null || (typeof value !== 'object' && typeof value !== 'function')) {
            if (typeof value === 'symbol') throw new PlatformError('A symbol cannot pass the border of a realm')
            return value
        }
        if (value instanceof RealmHeld) return value.of(this.realm)
        if (value instanceof Foreign) return value.realm === this.realm ? value.value : this.#wrapForeign(value)
        const known = this.#wrappers.get(value)
        if (known) return known
        const id = this.#ids.get(value.constructor)
        if (id !== undefined) return this.#wrap(value, id)
        if (Array.isArray(value)) return this.realm.list(value.map((item) => this.toRealm(item)))
        if (typeof value === 'function')
            throw new PlatformError('A function of the host cannot pass the border of a realm')
        const made = this.realm.tools.object()
        for (const [key, item] of Object.entries(value))
            Object.defineProperty(made, key, {
                value: this.toRealm(item),
                writable: true,
                configurable: true,
                enumerable: true,
            })
        return made
    }

    /** A realm value as host code may use it: the host twin of a wrapper, else a copy. */
    toHost(value: RealmValue, depth = 0): unknown {
        if (value === null || (typeof value !== 'object' && typeof value !== 'function')) return value
        const twin = this.#twins.get(value)
        if (twin) return twin
        if (typeof value === 'function') return new Foreign(this, value)
        if (depth > MAX_DEPTH) throw new PlatformError('The value is nested too deeply, or holds itself')
        if (Array.isArray(value) || isArguments(value)) {
            const copy: unknown[] = []
            for (let i = 0; i < value.length; i++) copy.push(this.toHost(value[i], depth + 1))
            return copy
        }
        switch (Object.prototype.toString.call(value)) {
            case '[object Date]':
                return new Date(Number(Date.prototype.getTime.call(value)))
            case '[object String]':
                return String.prototype.valueOf.call(value)
            case '[object Number]':
                return Number.prototype.valueOf.call(value)
            case '[object Boolean]':
                return Boolean.prototype.valueOf.call(value)
            case '[object Error]':
                return describeThrown(value).text
        }
        const copy: Record<string, unknown> = {}
        for (const key of Object.keys(value)) {
            const item = this.toHost((value as Record<string, unknown>)[key], depth + 1)
            Object.defineProperty(copy, key, { value: item, writable: true, configurable: true, enumerable: true })
        }
        return copy
    }

    /** Arguments from a list that the realm made. */
    toHostArguments(args: unknown): unknown[] {
        const list = args as unknown[]
        const made: unknown[] = []
        for (let i = 0; i < list.length; i++) made.push(this.toHost(list[i]))
        return made
    }

    /** The realm error that stands for something the host threw; a script's own throw passes unchanged. */
    toRealmError(error: unknown): RealmValue {
        if (error instanceof ScriptThrow) {
            if (error.realm === this.realm) return error.thrown
            const { name, message } = describeThrown(error.thrown)
            return this.realm.tools.makeError(name, message)
        }
        if (error instanceof NotEmulated) return this.realm.tools.makeError('NotEmulated', error.message)
        if (isErrorLike(error)) {
            const name = error instanceof PlatformError ? error.name : 'InternalError'
            return this.realm.tools.makeError(name, String(error.message))
        }
        return this.realm.tools.makeError('InternalError', String(error))
    }

    #enter(operation: string, a: unknown, b: unknown, c: unknown, d: unknown): RealmValue {
        try {
            this.context.checkDeadline()
            return this.#dispatch(operation, a, b, c, d)
        } catch (error) {
            this.realm.tools.slot.error = this.toRealmError(error)
            return this.realm.tools.FAILED
        }
    }

    #dispatch(operation: string, a: unknown, b: unknown, c: unknown, d: unknown): RealmValue {
        switch (operation) {
            case 'call':
                return this.#call(a as number, b as string, c, d)
            case 'member':
                return this.toRealm(this.#fields(a).member(b as string))
            case 'assign':
                return this.#fields(a).assign(b as string, this.toHost(c))
            case 'hasMember':
                return this.#fields(a).hasMember(b as string)
            case 'memberNames':
                return this.toRealm(this.#fields(a).memberNames())
            case 'construct':
                return this.#construct(a as number, b as object, c as object, d)
            case 'static': {
                const run = this.catalogue.classes[a as number].statics?.[b as string]
                return this.toRealm(run?.(this.context, ...this.toHostArguments(c)))
            }
            case 'absent':
                throw new NotEmulated(String(a))
            case 'foreignGet':
                return this.toRealm(this.#foreign(a).get(b as string))
            case 'foreignHas':
                return this.#foreign(a).has(b as string)
            case 'foreignPrototype':
                return this.toRealm(this.#foreign(a).prototype())
            case 'foreignSet':
                return this.#foreignSet(this.#foreign(a), b as string, c, d as object)
            case 'foreignCall':
                return this.toRealm(this.#foreign(a).call(this.#toShared(b), this.#toSharedArguments(c)))
            case 'foreignNew':
                return this.toRealm(this.#foreign(a).construct(this.#toSharedArguments(b)))
            default:
                return this.resolve(operation, a, b)
        }
    }

    #call(id: number, name: string, self: unknown, args: unknown): RealmValue {
        const { type, singleton, name: className } = this.catalogue.classes[id]
        const known = this.#twins.get(self as object)
        // `var log = gs.info; log('x')`: there is only one object that a member of gs can mean.
        const twin = known instanceof type ? known : singleton?.(this.context)
        if (!twin) throw new PlatformError(`${className}.${name} was called on something else`)
        const run = (twin as unknown as Record<string, (...args: unknown[]) => unknown>)[name]
        return this.toRealm(run.apply(twin, this.toHostArguments(args)))
    }

    #construct(id: number, self: object, visible: object, args: unknown): undefined {
        const made = this.catalogue.classes[id].construct?.(this.context, ...this.toHostArguments(args))
        if (made) this.#adopt(made, self, visible)
        return undefined
    }

    #wrap(twin: object, id: number): object {
        this.#constructorAt(id)
        // By index: taking a list of the realm apart would ask its iterator, which a script can replace.
        const pair = this.realm.tools.allocate(id)
        this.#adopt(twin, pair[0], pair[1])
        return pair[1]
    }

    #wrapForeign(foreign: Foreign): object {
        const known = this.#wrappers.get(foreign.value as object)
        if (known) return known
        const pair = this.realm.tools.foreign(typeof foreign.value === 'function')
        this.#twins.set(pair[0], foreign)
        this.#twins.set(pair[1], foreign)
        this.#wrappers.set(foreign.value as object, pair[1])
        return pair[1]
    }

    // Scopes share the objects of script includes, as one engine does; plain data and lists are copied.
    #toShared(value: RealmValue): unknown {
        if (typeof value !== 'object' || value === null || this.#twins.has(value)) return this.toHost(value)
        return hasMethods(value) ? new Foreign(this, value) : this.toHost(value)
    }

    #toSharedArguments(args: unknown): unknown[] {
        const list = args as unknown[]
        const made: unknown[] = []
        for (let i = 0; i < list.length; i++) made.push(this.#toShared(list[i]))
        return made
    }

    #foreignSet(foreign: Foreign, name: string, value: RealmValue, receiver: object): boolean {
        if (this.#twins.get(receiver) === foreign) foreign.set(name, this.#toShared(value))
        else Object.defineProperty(receiver, name, { value, writable: true, configurable: true, enumerable: true })
        return true
    }

    #adopt(twin: object, self: object, visible: object): void {
        this.#twins.set(self, twin)
        if (visible !== self) this.#twins.set(visible, twin)
        this.#wrappers.set(twin, visible)
    }

    #constructorAt(id: number): RealmValue {
        const known = this.#constructors.get(id)
        if (known) return known
        const glideClass = this.catalogue.classes[id]
        const { tools } = this.realm
        const hidden = this.realm.scope === 'global' ? [] : (glideClass.globalMethods ?? [])
        const methods = glideClass.methods.filter((name) => !hidden.includes(name))
        const emulated = new Set<string>([...methods, ...Object.keys(glideClass.statics ?? {})])
        const made = tools.defineClass(
            id,
            glideClass.name.slice(glideClass.name.lastIndexOf('.') + 1),
            glideClass.fields === true,
            glideClass.construct !== undefined,
            this.toRealm(methods) as string[],
            this.toRealm(Object.keys(glideClass.statics ?? {})) as string[],
            this.toRealm(
                this.catalogue.knownMembers(glideClass.name).filter((name) => !emulated.has(name)),
            ) as string[],
        )
        this.#constructors.set(id, made)
        return made
    }

    #fields(self: unknown): FieldHolder {
        return this.#twins.get(self as object) as unknown as FieldHolder
    }

    #foreign(self: unknown): Foreign {
        return this.#twins.get(self as object) as Foreign
    }
}

/** A value kept for its realm, e.g. a parsed request body: made again in each realm that asks. */
export abstract class RealmHeld {
    abstract of(realm: Realm): RealmValue
}

/** JSON text that becomes an object of the realm that reads it, so that `instanceof Array` holds there. */
export class ParsedText extends RealmHeld {
    constructor(readonly text: string) {
        super()
    }

    of(realm: Realm): RealmValue {
        return realm.tools.parse(this.text)
    }
}

/** Name, message and stack of anything a script threw, read with care: reading may run script code. */
export function describeThrown(thrown: RealmValue): { name: string; message: string; text: string; stack: string } {
    try {
        if (isErrorLike(thrown)) {
            const name = String(thrown.name || 'Error')
            const message = String(thrown.message)
            return { name, message, text: message ? `${name}: ${message}` : name, stack: String(thrown.stack ?? '') }
        }
        return { name: 'Error', message: String(thrown), text: String(thrown), stack: '' }
    } catch {
        return {
            name: 'Error',
            message: 'an error that cannot be read',
            text: 'an error that cannot be read',
            stack: '',
        }
    }
}

function isArguments(value: object): value is ArrayLike<unknown> {
    return Object.prototype.toString.call(value) === '[object Arguments]'
}

function isErrorLike(value: unknown): value is Error {
    return typeof value === 'object' && value !== null && 'message' in value
}
