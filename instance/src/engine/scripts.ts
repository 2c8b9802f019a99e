/** Runs script records: pushes the script on the transaction's stack, enters its scope, gives back plain values and plain errors. */

import type { Instance, ScriptSource, Scripts, Transaction } from '../kernel/kernel.ts'
import { ServiceError } from '../glide/service-error.ts'
import { executionRecorderOf } from '../runtime/execution-recorder.ts'
import { toPlainData } from '../runtime/plain-data.ts'
import { limitOf, QuotaExceeded } from '../runtime/quota.ts'
import { scriptContextOf } from '../runtime/script-context.ts'
import { toScriptError, ScriptError } from '../runtime/script-error.ts'
import { ModuleFiles } from './module-files.ts'
import { ScopeWorld } from './scope-world.ts'
import { toErrorRow } from './script-error-row.ts'
import { ScriptIncludes } from './script-includes.ts'
import { ScriptThrow } from '../runtime/realm.ts'
import { whenWritten } from '../runtime/when-written.ts'

/** The script engine of an instance. */
export function createScripts(instance: Instance): Scripts {
    const context = scriptContextOf(instance)
    const includes = new ScriptIncludes(instance)
    const modules = new ModuleFiles(instance)
    const worlds = new Map<string, ScopeWorld>()
    const recorder = executionRecorderOf(instance)
    let isTraced = false

    const worldOf = (scope: string): ScopeWorld => {
        const known = worlds.get(scope)
        if (known) return known
        const made = new ScopeWorld(scope, context, includes, modules, worldOf, isTraced ? recorder : null)
        worlds.set(scope, made)
        return made
    }

    const forget = (): void => {
        worlds.clear()
        includes.forget()
        modules.forget()
        context.files.clear()
    }

    const execute = (
        tx: Transaction,
        source: ScriptSource,
        variables: Readonly<Record<string, unknown>>,
        form: 'script' | 'function',
    ): unknown => {
        if (!context.isRunning && instance.behaviour.answer('modules') === 'loaded_each_transaction')
            for (const world of worlds.values()) world.forgetModules()
        const limit = context.isRunning ? 0 : limitOf(instance, tx)
        const start = (): unknown => startScriptRecord(tx, source, variables, form)
        const isOutermost = tx.scriptStack.length === 0 && source.part !== 'condition'
        const work = (): unknown =>
            isOutermost && instance.behaviour.answer('failing_script') === 'undoes'
                ? instance.undoingFailure(start)
                : start()
        if (limit === 0) return work()
        try {
            return context.limited(tx, limit, work)
        } catch (error) {
            if (isCancellation(error))
                instance.log.write(
                    tx,
                    'warn',
                    `Cancelling transaction ${tx.name} (maximum execution time exceeded): after ${limit}ms`,
                )
            throw error
        }
    }

    // Its name stands on the engine's stack and parts the scripts there: see running-script.ts.
    const startScriptRecord = (
        tx: Transaction,
        source: ScriptSource,
        variables: Readonly<Record<string, unknown>>,
        form: 'script' | 'function',
    ): unknown => {
        listen()
        if (!context.isRunning) traceWhenWanted(tx)
        const world = worldOf(source.scope)
        tx.scriptStack.push(source)
        const depth = source.part === 'condition' ? null : recorder.enter(tx, source)
        try {
            return context.enter(tx, source.scope, () => {
                try {
                    return world.membrane.toHost(world.run(source, variables, form))
                } catch (error) {
                    const known =
                        error instanceof ScriptThrow || error instanceof ScriptError ? error : asThrow(error, world)
                    const failure = toScriptError(known, world.membrane, source.name)
                    logFailure(tx, source, failure)
                    throw failure
                }
            })
        } finally {
            tx.scriptStack.pop()
            if (depth !== null) recorder.leave(tx, depth)
            if (tx.scriptStack.length === 0) recorder.countPatterns(tx)
        }
    }

    // Functions report their calls only while a recorder asks for it, so scripts are compiled again when that changes.
    const traceWhenWanted = (tx: Transaction): void => {
        const isWanted = recorder.trailOf(tx) !== null
        if (isWanted === isTraced) return
        isTraced = isWanted
        forget()
    }

    const logFailure = (tx: Transaction, source: ScriptSource, failure: unknown): void => {
        // A thrown sn_ws_err object is an answer and not a failure of the script.
        if (!(failure instanceof ScriptError) || failure.thrown instanceof ServiceError) return
        instance.log.report(tx, toErrorRow(failure, source, context.files, instance.behaviour.answer('script_errors')))
    }

    // Added when the first script runs: an instance is wired in steps.
    let isListening = false
    const listen = (): void => {
        if (isListening) return
        isListening = true
        whenWritten(instance, ['sys_script_include', 'sys_module'], forget)
    }

    return {
        run: (tx, source, variables) => execute(tx, source, variables, 'script'),
        runFunction: (tx, source) => toPlainData(execute(tx, source, {}, 'function')),
        forget,
    }
}

function isCancellation(error: unknown): boolean {
    return error instanceof QuotaExceeded || (error instanceof ScriptError && error.name === 'TransactionCancelled')
}

// Reading a result can itself run script code and throw a value of the realm: it counts as thrown by the script.
function asThrow(error: unknown, world: ScopeWorld): unknown {
    return error instanceof Error ? error : new ScriptThrow(world.realm, error)
}
