/** Business rules: which apply to a record, in which order, and what running one does. */

import { PlatformError } from '../kernel/kernel.ts'
import type {
    Condition,
    Instance,
    Operation,
    RecordState,
    RuleRunner,
    ScriptSource,
    Transaction,
    Value,
} from '../kernel/kernel.ts'
import { recordTriggersOf } from '../flow/record-triggers.ts'
import { GlideElement } from '../glide/glide-element.ts'
import { GlideRecord } from '../glide/glide-record.ts'
import { Scratchpad } from '../glide/scratchpad.ts'
import { isTrue } from '../text/script-text.ts'
import { parseEncodedQuery } from '../runtime/encoded-query.ts'
import { parseFieldValues } from '../runtime/field-values.ts'
import { matchesCondition, type MatchSource } from '../runtime/match-condition.ts'
import { RuleTable, type Rule } from './rule-table.ts'
import { scriptContextOf } from '../runtime/script-context.ts'
import { ScriptError } from '../runtime/script-error.ts'
import { resolveFor } from '../runtime/script-query.ts'

const LATE = 1000
const ON_CHANGE = /VALCHANGES|CHANGESTO|CHANGESFROM/

/** Makes the rule runner of an instance. */
export function createRules(instance: Instance): RuleRunner {
    const context = scriptContextOf(instance)
    const table = new RuleTable(instance)
    const records = new WeakMap<RecordState, GlideRecord>()
    const filters = new WeakMap<Rule, Condition | null>()
    const source: MatchSource = {
        get dictionary() {
            return instance.dictionary
        },
        read: (name, sysId) => instance.database.get(name, sysId),
        displayOf: (name, sysId) => instance.records.displayOf(name, sysId),
    }

    const currentOf = (state: RecordState): GlideRecord => {
        const made = records.get(state) ?? GlideRecord.on(context, state)
        records.set(state, made)
        return made
    }

    const runBand = (tx: Transaction, state: RecordState, when: 'before' | 'after', band: 'early' | 'late'): void => {
        for (const rule of table.rulesFor(state.table, operationOf(state), [when]))
            if (rule.order >= LATE === (band === 'late') && !(when === 'after' && isForeign(rule)))
                run(tx, rule, state, true)
    }

    const run = (
        tx: Transaction,
        rule: Rule,
        state: RecordState,
        hasPrevious: boolean,
        scratchpad: Scratchpad = new Scratchpad(),
    ): void => {
        const record = state.values.sys_id ?? ''
        if (tx.ruleStack.some((entry) => entry.rule === rule.sysId && entry.record === record)) {
            tx.ruleStack.push({ rule: rule.sysId, name: rule.name, record })
            instance.log.write(tx, 'warn', recursionText(tx, rule, state))
            tx.ruleStack.pop()
            return
        }
        tx.ruleStack.push({ rule: rule.sysId, name: rule.name, record, table: state.table })
        const start = performance.now()
        try {
            const variables = {
                current: currentOf(state),
                previous: hasPrevious && state.original ? GlideRecord.before(context, state) : null,
                ...(/\bg_scratchpad\b/.test(rule.script) ? { g_scratchpad: scratchpad } : {}),
            }
            if (!applies(tx, rule, state, variables)) return
            tx.rulesRun.count += 1
            act(tx, rule, state, variables)
            if (state.aborted) state.lastError ??= abortText(tx, rule, state)
        } catch (error) {
            // The error is in the log by now; a broken rule stops neither the operation nor the other rules.
            if (!(error instanceof ScriptError)) throw error
        } finally {
            tx.ruleStack.pop()
            // The time of a rule holds that of the rules it sets off.
            if (tx.ruleStack.length === 0) tx.rulesRun.milliseconds += performance.now() - start
        }
    }

    // Business rules: on a table of another scope, a before rule only sets field values: no script, no abort.
    const act = (
        tx: Transaction,
        rule: Rule,
        state: RecordState,
        variables: Readonly<Record<string, unknown>>,
    ): void => {
        if (rule.when === 'before') setFields(tx, rule, state)
        if (rule.message !== '') tx.messages.info.push(rule.message)
        if (rule.when === 'before' && isForeign(rule)) return
        if (rule.abortAction) state.aborted = true
        else if (rule.script.trim() !== '') instance.scripts.run(tx, scriptOf(rule, rule.script), variables)
    }

    const setFields = (tx: Transaction, rule: Rule, state: RecordState): void => {
        for (const { column, value } of parseFieldValues(rule.template)) {
            const isScript = value.startsWith('javascript:')
            currentOf(state).setValue(column, isScript ? evaluate(tx, rule.scope, value, state) : value)
        }
    }

    // Rules are read again when one of them changes, so a filter is parsed once for each reading.
    const filterOf = (rule: Rule): Condition | null => {
        const known = filters.get(rule)
        if (known !== undefined) return known
        const parsed = parseEncodedQuery(rule.filter).where
        filters.set(rule, parsed)
        return parsed
    }

    // A rule of the global scope is the administrator's own and is taken as it is.
    const isForeign = (rule: Rule): boolean =>
        rule.scope !== 'global' &&
        rule.table !== 'global' &&
        instance.dictionary.table(rule.table)?.scope !== rule.scope

    const applies = (
        tx: Transaction,
        rule: Rule,
        state: RecordState,
        variables: Readonly<Record<string, unknown>>,
    ): boolean => {
        if (rule.roles.length > 0 && !tx.user.roles.has('admin') && !rule.roles.some((role) => tx.user.roles.has(role)))
            return false
        if (rule.filter !== '') {
            const where = filterOf(rule)
            const evaluated = (text: string): string => evaluate(tx, rule.scope, text, state) ?? ''
            const resolved = resolveFor(instance, tx, state.table, where, evaluated, true)
            if (!matchesCondition(source, state, resolved)) return false
        }
        if (rule.condition === '') return true
        return isYes(instance.scripts.run(tx, conditionOf(rule), variables))
    }

    const evaluate = (tx: Transaction, scope: string, expression: string, current: RecordState | null): Value => {
        const body = expression.replace(/^\s*javascript:/, '')
        const script: ScriptSource = { table: 'sys_dictionary', sysId: '', name: 'javascript', scope, body }
        const value = instance.scripts.run(tx, script, { current: current ? currentOf(current) : null })
        if (value === null || value === undefined) return null
        return Array.isArray(value) ? value.join(',') : String(value)
    }

    const query = (tx: Transaction, name: string): string | null => {
        const rules = table.rulesFor(name, 'query', ['before']).filter((rule) => !isForeign(rule))
        if (rules.length === 0) return null
        const current = new GlideRecord(context, name)
        const record = `query:${name}`
        for (const rule of rules) {
            if (tx.ruleStack.some((entry) => entry.rule === rule.sysId && entry.record === record)) continue
            tx.ruleStack.push({ rule: rule.sysId, name: rule.name, record })
            try {
                const variables = { current, previous: null }
                if (rule.condition === '' || isYes(instance.scripts.run(tx, conditionOf(rule), variables)))
                    instance.scripts.run(tx, scriptOf(rule, rule.script), variables)
            } catch (error) {
                if (!(error instanceof ScriptError)) throw error
            } finally {
                tx.ruleStack.pop()
            }
        }
        return current.getEncodedQuery() || null
    }

    const recursionText = (tx: Transaction, rule: Rule, state: RecordState): string => {
        const display = currentOf(state).getDisplayValue()
        const stack = tx.ruleStack.map((entry) => entry.name).join(',')
        return `Recursive business rule call for '${rule.name}' on ${state.table}:${display} is being ignored. Business Rule Stack: ${stack}`
    }

    const rules: RuleRunner = {
        before: (tx, state, band) => runBand(tx, state, 'before', band),
        after: (tx, state, band) => {
            // Execution order of scripts and engines: after rules from 1000 on run for active records only.
            if (band === 'late' && state.values.active === '0') return
            runBand(tx, state, 'after', band)
        },
        async: (tx, state) => {
            for (const rule of table.rulesFor(state.table, operationOf(state), ['async', 'async_always'])) {
                if (instance.behaviour.answer('async_changes') === 'never' && ON_CHANGE.test(rule.filter)) continue
                const previous = state.original ? GlideRecord.before(context, state) : null
                if (appliesQuietly(tx, rule, state, previous)) instance.queue.enqueueRule(tx, rule, state)
            }
            recordTriggersOf(instance).react(tx, state)
        },
        // Business rules: display rules run for an existing record before its form is shown; what they change is not stored.
        display: (tx, state) => {
            const scratchpad = new Scratchpad()
            for (const rule of table.displayRulesFor(state.table)) run(tx, rule, state, true, scratchpad)
            return scratchpad
        },
        query,
        evaluate,
        reactsTo: (name, operation) =>
            table.rulesFor(name, operation, ['before', 'after', 'async', 'async_always']).length > 0 ||
            recordTriggersOf(instance).reactsTo(name, operation),
        runDeferred: (tx, ruleId, state) => {
            const rule = table.byId(ruleId)
            if (rule) run(tx, { ...rule, filter: '', condition: '' }, state, false)
        },
    }

    const appliesQuietly = (tx: Transaction, rule: Rule, state: RecordState, previous: GlideRecord | null): boolean => {
        try {
            return applies(tx, rule, state, { current: currentOf(state), previous })
        } catch (error) {
            if (!(error instanceof ScriptError)) throw error
            return false
        }
    }

    return rules
}

function operationOf(state: RecordState): Operation {
    if (!state.operation) throw new PlatformError('Rules run only for a write')
    return state.operation
}

function scriptOf(rule: Rule, body: string): ScriptSource {
    return { table: 'sys_script', sysId: rule.sysId, name: rule.name, scope: rule.scope, body }
}

function conditionOf(rule: Rule): ScriptSource {
    return { ...scriptOf(rule, rule.condition), part: 'condition' }
}

function isYes(value: unknown): boolean {
    return isTrue(value instanceof GlideElement ? value.toString() : value)
}

// KB0813377 and recorded exchanges: the text that REST answers with when a rule aborts.
function abortText(tx: Transaction, rule: Rule, state: RecordState): string {
    const stack = tx.ruleStack.map((entry) => entry.name).join(',')
    return `Operation against file '${state.table}' was aborted by Business Rule '${rule.name}^${rule.sysId}'. Business Rule Stack:${stack}`
}
