/** One isolated JavaScript world per scope: the language and nothing else, kept from one transaction to the next. */

import vm from 'node:vm'
import { compiledScript } from './compiled-scripts.ts'
import { REALM_BOOTSTRAP } from './realm-bootstrap.ts'
import { REMOVED_GLOBALS, REMOVED_MEMBERS } from './realm-surface.ts'

/** A value that lives in a realm. The host only passes it around; reading it may run script code. */
export type RealmValue = unknown

/** The tools that the bootstrap hands to the host, typed. */
export interface RealmTools {
    readonly FAILED: object
    readonly slot: { error: RealmValue }
    readonly Class: RealmValue
    connect(entry: (operation: string, a: unknown, b: unknown, c: unknown, d: unknown) => RealmValue): void
    list(...items: readonly RealmValue[]): RealmValue[]
    object(): Record<string, unknown>
    bare(): Record<string, unknown>
    allocate(id: number): readonly [self: object, visible: object]
    defineClass(
        id: number,
        name: string,
        fields: boolean,
        constructible: boolean,
        methods: readonly string[],
        statics: readonly string[],
        absentMethods: readonly string[],
    ): RealmValue
    absent(name: string): RealmValue
    makeError(name: string, message: string): RealmValue
    define(target: object, name: string, value: RealmValue): void
    lazy(target: object, operation: string, name: string): void
    foreign(callable: boolean): readonly [target: object, visible: object]
    requirer(base: string): RealmValue
    exporter(target: object): RealmValue
    /** A function that does one operation with one value. */
    caller(operation: string): RealmValue
    apply(target: RealmValue, self: RealmValue, args: RealmValue): RealmValue
    create(target: RealmValue, args: RealmValue): RealmValue
    parse(text: string): RealmValue
}

/** Thrown on the host's side when script code threw; holds the value as the script threw it. */
export class ScriptThrow extends Error {
    constructor(
        readonly realm: Realm,
        readonly thrown: RealmValue,
    ) {
        super('a script threw')
    }
}

// The stack a script may see: its own files. Defined inside the realm and locked, because V8 would otherwise show call sites
// (and with them functions of the host) to a script that sets Error.prepareStackTrace.
const LOCKDOWN = `(function (removedGlobals, removedMembers) {
    'use strict'
    const { defineProperty, getOwnPropertyNames } = Object
    for (let i = 0; i < removedGlobals.length; i++) delete globalThis[removedGlobals[i]]
    for (let i = 0; i < removedMembers.length; i++) {
        let owner = globalThis
        for (const step of removedMembers[i][0].split('.')) owner = owner && owner[step]
        if (owner) for (const name of removedMembers[i][1]) delete owner[name]
    }
    const startsWith = Function.prototype.call.bind(String.prototype.startsWith)
    const isOwnFile = (file) => typeof file === 'string' && !startsWith(file, '/') && !startsWith(file, 'file:') &&
        !startsWith(file, 'node:') && !startsWith(file, 'realm:') && !startsWith(file, 'evalmachine')
    const describe = (error) => { try { return error.name + ': ' + error.message } catch { return 'Error' } }
    defineProperty(Error, 'prepareStackTrace', {
        writable: false, configurable: false, enumerable: false,
        value: function (error, frames) {
            let text = describe(error)
            for (let i = 0; i < frames.length; i++) {
                const file = frames[i].getFileName()
                if (!isOwnFile(file)) continue
                text += '\\n    at ' + (frames[i].getFunctionName() || '<script>') + ' (' + file + ':' + frames[i].getLineNumber() + ')'
            }
            return text
        },
    })
    // A long way into a script is still a way into the script: the innermost own line must not be cut off by the frames of the entry.
    defineProperty(Error, 'stackTraceLimit', { value: 30, writable: false, configurable: false })
    for (const name of getOwnPropertyNames(globalThis)) {
        if (name === 'globalThis') continue
        defineProperty(globalThis, name, { value: globalThis[name], writable: false, configurable: false, enumerable: false })
    }
    delete globalThis.eval
    return getOwnPropertyNames(globalThis)
})`

// Items of a longer list would not fit on the stack as arguments.
const MOST_ARGUMENTS = 1000

/** Makes, runs and empties one isolated context. */
export class Realm {
    readonly tools: RealmTools
    /** Names of the language's own globals, e.g. `Math`; scripts get them as parameters because that is far faster. */
    readonly builtins: ReadonlyMap<string, RealmValue>
    readonly #context: vm.Context

    constructor(readonly scope: string) {
        ignoreScriptRejections()
        this.#context = vm.createContext(Object.create(null), {
            name: `scope ${scope}`,
            codeGeneration: { strings: false, wasm: false },
            microtaskMode: 'afterEvaluate',
        })
        const lockdown = this.evaluate(LOCKDOWN, 'realm:lockdown') as (globals: unknown, members: unknown) => string[]
        const parse = this.evaluate('JSON.parse', 'realm:parse') as (text: string) => unknown
        // The tools are made first because they capture Reflect-free primordials before anything can be patched.
        this.tools = this.evaluate(REALM_BOOTSTRAP, 'realm:bootstrap') as RealmTools
        const names = lockdown(
            parse(JSON.stringify(Object.keys(REMOVED_GLOBALS))),
            parse(JSON.stringify(REMOVED_MEMBERS)),
        )
        const builtins = new Map<string, RealmValue>()
        const global = this.evaluate('globalThis', 'realm:global') as Record<string, unknown>
        for (let i = 0; i < names.length; i++)
            if (!['globalThis', 'undefined', 'NaN', 'Infinity'].includes(names[i]))
                builtins.set(names[i], global[names[i]])
        this.builtins = builtins
    }

    /** Evaluates text in the realm and answers its completion value. Errors are the realm's own. */
    evaluate(text: string, filename: string): RealmValue {
        return this.run(compiledScript(text, filename))
    }

    /** Runs a script in the realm and answers its completion value. Errors are the realm's own. */
    run(script: vm.Script): RealmValue {
        return script.runInContext(this.#context)
    }

    /** Calls a function of the realm. @throws ScriptThrow */
    apply(target: RealmValue, self: RealmValue, args: RealmValue): RealmValue {
        try {
            return this.tools.apply(target, self, args)
        } catch (thrown) {
            throw thrown instanceof ScriptThrow ? thrown : new ScriptThrow(this, thrown)
        }
    }

    /** Runs what promises of the realm are waiting for. */
    drainPromises(): void {
        this.evaluate('0', 'realm:drain')
    }

    /** A list of the realm holding the given realm values. */
    list(values: readonly RealmValue[]): RealmValue {
        if (values.length <= MOST_ARGUMENTS) return this.tools.list(...values)
        const made = this.tools.list()
        for (let i = 0; i < values.length; i++)
            Object.defineProperty(made, i, { value: values[i], writable: true, configurable: true, enumerable: true })
        return made
    }
}

let isListening = false

// A promise that a script leaves rejected must not stop the instance; one of the host's still must.
function ignoreScriptRejections(): void {
    if (isListening) return
    isListening = true
    process.on('unhandledRejection', (reason, promise) => {
        if (promise instanceof Promise) throw reason
    })
}
