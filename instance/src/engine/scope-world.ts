/** Everything one scope's scripts can see: its realm, its modules, its script includes and the Glide names. */

import type vm from 'node:vm'
import { PlatformError, type ScriptSource } from '../kernel/kernel.ts'
import { CATALOGUE, NAMESPACES, singletonOf } from './catalogue.ts'
import { isKnownClass, knownMembers } from '../glide/known-members.ts'
import { BASE_INCLUDES, globalMembers, isPlatformName } from '../glide/platform-names.ts'
import { compiledScript, mentionedIn } from '../runtime/compiled-scripts.ts'
import { returnCompletion } from '../runtime/completion-value.ts'
import { parseScript } from '../runtime/engine-rules.ts'
import { Foreign } from '../runtime/foreign.ts'
import { Membrane } from '../runtime/membrane.ts'
import type { ModuleFiles } from './module-files.ts'
import { ModuleLoader } from './module-loader.ts'
import { Realm, type RealmValue } from '../runtime/realm.ts'
import type { ExecutionRecorder } from '../runtime/execution-recorder.ts'
import { ENTER, LEAVE, traceFunctions } from '../runtime/traced-source.ts'
import type { ScriptContext } from '../runtime/script-context.ts'
import type { ScriptIncludes } from './script-includes.ts'

/** Finds the world of another scope. */
export type WorldOf = (scope: string) => ScopeWorld

/** The running side of one scope; lives until the scripts are forgotten. */
export class ScopeWorld {
    readonly realm: Realm
    readonly membrane: Membrane
    readonly #modules: ModuleLoader
    readonly #includes = new Map<string, RealmValue>()
    readonly #namespaces = new Map<string, RealmValue>()
    readonly #compiled = new WeakMap<vm.Script, RealmValue>()
    #glide: RealmValue
    #awaits = false

    constructor(
        readonly scope: string,
        readonly context: ScriptContext,
        readonly scriptIncludes: ScriptIncludes,
        modules: ModuleFiles,
        readonly worldOf: WorldOf,
        /** Hears of the calls of functions of script includes, when somebody asked for them. */
        readonly recorder: ExecutionRecorder | null,
    ) {
        this.realm = new Realm(scope)
        const catalogue = { classes: CATALOGUE, knownMembers: (name: string) => this.#membersOf(name) }
        this.membrane = new Membrane(this.realm, context, catalogue, (operation, a, b) =>
            this.#resolve(operation, a as string, b as string),
        )
        this.#modules = new ModuleLoader(modules, this)
    }

    /**
     * A function of the realm with the given parameters and body. The language's globals it uses are bound as variables of an
     * outer function: a lookup on the global object of a context costs thirty times as much.
     */
    compile(
        body: string,
        filename: string,
        parameters: readonly string[],
        usesPromises: boolean,
        outer: ReadonlyMap<string, RealmValue> = new Map(),
        environment: RealmValue = undefined,
    ): RealmValue {
        if (usesPromises) this.#awaits = true
        const bound = new Map<string, RealmValue>([['__includes', environment]])
        const { builtins } = this.realm
        for (const name of mentionedIn(body, builtins)) bound.set(name, builtins.get(name))
        for (const [name, value] of outer) bound.set(name, value)
        const reach = environment === undefined ? '' : 'with (__includes) '
        const head = `(function (${[...bound.keys()].join(', ')}) { ${reach}return function (${parameters.join(', ')}) { `
        const script = compiledScript(body, filename, head, '\n} })')
        const known = this.#compiled.get(script)
        const factory = known ?? this.realm.run(script)
        if (known === undefined) this.#compiled.set(script, factory)
        return this.realm.apply(factory, undefined, this.realm.list([...bound.values()]))
    }

    /** Runs a classic script or function body with its variables; answers the completion value as a realm value. */
    run(source: ScriptSource, variables: Readonly<Record<string, unknown>>, form: 'script' | 'function'): RealmValue {
        const filename = this.context.files.nameOf(source)
        const name = `${source.table}.${source.name}`
        const parsed = parseScript(source.body, name, form)
        const { references, usesPromises } = parsed
        const outer = this.#namesFor(references, variables)
        const isTraced = this.recorder !== null && source.table === 'sys_script_include'
        const text = isTraced ? traceFunctions(source.body, parsed.program, filename) : source.body
        const program = isTraced ? parseScript(text, name, form).program : parsed.program
        const body = form === 'script' ? returnCompletion(text, program) : text
        if (isTraced) for (const name of [ENTER, LEAVE]) outer.set(name, this.realm.tools.caller(name))
        const run = this.compile(body, filename, [], usesPromises, outer, this.#includeEnvironment(references, source))
        const result = this.realm.apply(run, undefined, this.realm.list([]))
        if (this.#awaits) this.realm.drainPromises()
        return result
    }

    /** Modules lose their state. */
    forgetModules(): void {
        this.#modules.forget()
    }

    /** The object behind `@servicenow/glide`. */
    glideModule(): RealmValue {
        if (this.#glide) return this.#glide
        const made = this.realm.tools.bare()
        const names = new Set([...CATALOGUE.map((item) => item.name).filter((name) => !name.includes('.')), 'gs'])
        for (const name of names) this.realm.tools.lazy(made, 'glide', name)
        for (const name of knownMembers('@classes')) if (!names.has(name)) this.realm.tools.lazy(made, 'glide', name)
        this.#glide = made
        return made
    }

    /** The object behind `@servicenow/glide/<name>`: a namespace of the platform, or the public script includes of a scope. */
    namespaceModule(name: string): RealmValue {
        if (NAMESPACES.has(name)) return this.#namespace(name)
        if (name === 'global' || this.scriptIncludes.hasScope(name)) return this.#scopeNamespace(name)
        throw new PlatformError(`Module @servicenow/glide/${name} is not available`)
    }

    /** The value of a script include of this scope, evaluated once. */
    include(name: string): RealmValue {
        if (this.#includes.has(name)) return this.#includes.get(name)
        const source = this.scriptIncludes.find(this.scope, name)
        if (!source) return undefined
        const text = `${source.body}\n;typeof ${name} === 'undefined' ? undefined : ${name}`
        const { tx } = this.context
        tx.scriptStack.push(source)
        try {
            const value = this.context.within(this.scope, () => this.run({ ...source, body: text }, {}, 'script'))
            this.#includes.set(name, value)
            return value
        } finally {
            tx.scriptStack.pop()
        }
    }

    #resolve(operation: string, a: string, b: string): RealmValue {
        if (operation === 'require') return this.#modules.require(a, String(this.membrane.toHost(b)))
        if (operation === 'glide') return this.#glideName(a)
        if (operation === ENTER) return this.#enterScript(a)
        if (operation === LEAVE) return this.recorder?.leave(this.context.tx, Number(a))
        const [kind, name] = operation.split(':')
        if (kind === 'glide') return this.#glideName(`${name}.${a}`)
        if (kind === 'include') return name === this.scope ? this.include(a) : this.#foreignInclude(name, a)
        throw new PlatformError(`Unknown operation ${operation}`)
    }

    #enterScript(file: string): number {
        const { files, tx } = this.context
        const record = files.recordOf(file)
        return (record && this.recorder?.enter(tx, record)) ?? 0
    }

    #foreignInclude(scope: string, name: string): RealmValue {
        if (!this.scriptIncludes.findPublic(scope, name, this.scope)) return undefined
        const home = this.worldOf(scope)
        const value = home.include(name)
        return this.membrane.toRealm(
            typeof value === 'object' || typeof value === 'function' ? new Foreign(home.membrane, value) : value,
        )
    }

    #glideName(name: string): RealmValue {
        const singleton = singletonOf(this.context, name)
        if (singleton) return this.membrane.toRealm(singleton)
        const known = this.membrane.constructorOf(name)
        return known ?? this.realm.tools.absent(name)
    }

    // Names a script mentions, as far as the platform defines them. A script's own variables come last and win.
    #namesFor(references: ReadonlySet<string>, variables: Readonly<Record<string, unknown>>): Map<string, RealmValue> {
        const names = new Map<string, RealmValue>()
        for (const name of references) {
            if (name === 'Class') names.set(name, this.realm.tools.Class)
            else if (name === 'require') names.set(name, this.realm.tools.requirer(''))
            else if (name === 'gs' || this.#isGlideClass(name)) names.set(name, this.#glideName(name))
            else if (name === 'global' || this.scriptIncludes.hasScope(name))
                names.set(name, this.#scopeNamespace(name))
            else if (NAMESPACES.has(name)) names.set(name, this.#namespace(name))
            else if (this.scope === 'global' && isPlatformName(name)) names.set(name, this.realm.tools.absent(name))
        }
        for (const [name, value] of Object.entries(variables)) names.set(name, this.membrane.toRealm(value))
        return names
    }

    #membersOf(className: string): readonly string[] {
        const known = knownMembers(className)
        return this.scope === 'global' ? [...known, ...globalMembers(className)] : known
    }

    #isGlideClass(name: string): boolean {
        return CATALOGUE.some((item) => item.name === name) || isKnownClass(name)
    }

    #namespace(name: string): RealmValue {
        const known = this.#namespaces.get(name)
        if (known) return known
        const made = this.realm.tools.bare()
        const emulated = CATALOGUE.filter((item) => item.name.startsWith(`${name}.`)).map((item) =>
            item.name.slice(name.length + 1),
        )
        for (const member of new Set([...emulated, ...knownMembers(name)]))
            this.realm.tools.lazy(made, `glide:${name}`, member)
        this.#namespaces.set(name, made)
        return made
    }

    #scopeNamespace(scope: string): RealmValue {
        const { isGuarded } = this.context
        const known = isGuarded ? undefined : this.#namespaces.get(scope)
        if (known) return known
        const made = this.realm.tools.bare()
        for (const name of this.scriptIncludes.namesIn(scope, isGuarded))
            this.realm.tools.lazy(made, `include:${scope}`, name)
        if (scope === 'global')
            for (const name of BASE_INCLUDES)
                if (!(name in made)) this.realm.tools.define(made, name, this.realm.tools.absent(name))
        if (!isGuarded) this.#namespaces.set(scope, made)
        return made
    }

    // Script includes may refer to each other in a circle, so they are looked up when reached and not before.
    #includeEnvironment(references: ReadonlySet<string>, source: ScriptSource): RealmValue {
        const names = this.scriptIncludes.namesIn(this.scope, this.context.isGuarded)
        const wanted = [...references].filter(
            (name) => names.has(name) && !(source.table === 'sys_script_include' && source.name === name),
        )
        if (wanted.length === 0) return undefined
        const made = this.realm.tools.bare()
        for (const name of wanted) this.realm.tools.lazy(made, `include:${this.scope}`, name)
        return made
    }
}
