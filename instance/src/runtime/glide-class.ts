/** How a host class is shown to scripts: its name, how it is made, which of its methods exist there. */

import type { ScriptContext } from './script-context.ts'

/** The specification of one class of the catalogue. Only what is listed here can be reached from a script. */
export interface GlideClass<T extends object = object> {
    /** `GlideRecord`, or with its namespace `sn_ws.RESTMessageV2`. */
    readonly name: string
    readonly type: abstract new (...args: never[]) => T
    /** Absent when scripts get instances but cannot make them. */
    readonly construct?: (context: ScriptContext, ...args: readonly unknown[]) => T
    /** Of a name that is an object and not a class: the object. */
    readonly singleton?: (context: ScriptContext) => T
    readonly methods: readonly string[]
    /** Those of the methods that only scripts of the global scope have. */
    readonly globalMethods?: readonly string[]
    readonly statics?: Readonly<Record<string, (context: ScriptContext, ...args: readonly unknown[]) => unknown>>
    /** Unknown member names are fields (GlideRecord, GlideElement); the host class is a FieldHolder. */
    readonly fields?: boolean
}

/** A host class whose instances have fields beside their methods. */
export interface FieldHolder {
    member(name: string): unknown
    assign(name: string, value: unknown): void
    hasMember(name: string): boolean
    memberNames(): readonly string[]
}

/** Types the methods of a specification against its class. */
export function glideClass<T extends object>(
    spec: Omit<GlideClass<T>, 'methods' | 'globalMethods'> & {
        readonly methods: readonly (keyof T & string)[]
        readonly globalMethods?: readonly (keyof T & string)[]
    },
): GlideClass {
    return spec as unknown as GlideClass
}
