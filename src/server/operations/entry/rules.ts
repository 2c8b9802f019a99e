/** Saving and simulating mapping rules, as routes, the script include and the button offer it. */

import { MOST_SIMULATED, simulateRules } from '../app/rules/simulate-rules.ts'
import { readColumns, type FieldProblem } from '../core/rules/rule-input.ts'
import { describeSimulation } from '../core/rules/simulation-text.ts'
import { openPreview } from '../glide/deliveries/open-deliveries.ts'
import { activeRules, draftRule, findRule, newestDeliveries } from '../glide/rules/rule-store.ts'
import type { MappingRule } from '../../mapping/core/rules.ts'
import { clock } from '../../platform/clock.ts'
import { isObject } from '../../shared/json.ts'
import { fail, ok, type Result } from '../../shared/result.ts'

/** A transaction of a person ends well before the platform would end it. */
const BUDGET_SECONDS = 20
const USUALLY_SIMULATED = 50
/** Rules of one request. */
const MOST_DRAFTS = 20

/** A plain answer: what was asked for, or a stable code, a sentence and every field that is wrong. */
export type Answer =
    | { readonly ok: true; readonly [key: string]: unknown }
    | {
          readonly ok: false
          readonly code: 'rule_refused' | 'rule_missing' | 'rule_not_stored' | 'simulation_invalid'
          readonly message: string
          readonly problems: readonly FieldProblem[]
      }

/** Stores a new rule, or changes the one with the sys_id. */
export function saveRule(input: unknown, sysId: string | null): Answer {
    const columns = readColumns(input)
    if (!columns.ok) return refuse(columns.failure)
    const draft = draftRule(columns.value, sysId)
    if (draft === null) return missing(String(sysId))
    if (!draft.ok) return refuse(draft.failure)
    const { row, rule } = draft.value
    const stored = sysId === null ? row.insert() : row.update()
    if (stored) return { ok: true, sysId: row.getUniqueValue(), name: rule.name, order: rule.order }
    return {
        ok: false,
        code: 'rule_not_stored',
        message: String(row.getLastErrorMessage() || 'Not stored'),
        problems: [],
    }
}

/** What the stored rule changes on the last deliveries: without it and with it, whether it is active or not. */
export function simulateRule(sysId: string, limit = USUALLY_SIMULATED): Answer {
    const found = findRule(sysId)
    if (found === null) return missing(sysId)
    const before = activeRules().filter((rule) => rule.sysId !== sysId)
    return simulate(before, before.concat(found), limit)
}

/**
 * What a set of rules changes: { rule } compares with and without one stored rule; { add: [sys_id or columns], remove: [sys_id] } compares
 * the active rules with those that they would become. `deliveries` says how many.
 */
export function simulateSet(input: unknown): Answer {
    const given = isObject(input) ? input : {}
    const limit = given.deliveries === undefined ? USUALLY_SIMULATED : Number(given.deliveries)
    if (!(limit >= 1 && limit <= MOST_SIMULATED))
        return invalid({ column: 'deliveries', message: `Expected 1 to ${MOST_SIMULATED}` })
    if (typeof given.rule === 'string') return simulateRule(given.rule, limit)
    const add: readonly unknown[] = Array.isArray(given.add) ? given.add : []
    const remove: readonly unknown[] = Array.isArray(given.remove) ? given.remove : []
    if (add.length + remove.length === 0 || add.length > MOST_DRAFTS)
        return invalid({
            column: 'add',
            message: `Expected a rule, or lists of up to ${MOST_DRAFTS} rules to add and of sys_ids to remove`,
        })
    const added: MappingRule[] = []
    const problems: FieldProblem[] = []
    for (const [at, one] of add.entries()) {
        const rule = readDraft(one)
        if (rule.ok) added.push(rule.value)
        else problems.push(...rule.failure.map((problem) => ({ ...problem, column: `add[${at}].${problem.column}` })))
    }
    if (problems.length > 0) return refuse(problems)
    const before = activeRules()
    const left = before.filter(({ sysId }) => remove.indexOf(sysId) < 0 && !added.some((rule) => rule.sysId === sysId))
    return simulate(before, left.concat(added), limit)
}

function readDraft(given: unknown): Result<MappingRule, readonly FieldProblem[]> {
    if (typeof given === 'string') {
        const found = findRule(given)
        return found === null ? unknownRule(given) : ok(found)
    }
    const columns = readColumns(given)
    if (!columns.ok) return columns
    const draft = draftRule(columns.value, null)
    if (draft === null) return unknownRule('')
    return draft.ok ? ok(draft.value.rule) : draft
}

function unknownRule(sysId: string): Result<MappingRule, readonly FieldProblem[]> {
    return fail([{ code: 'rule_missing', column: '', message: `No mapping rule has the sys_id ${sysId}` }])
}

function simulate(before: readonly MappingRule[], after: readonly MappingRule[], limit: number): Answer {
    const end = clock.epochSeconds() + BUDGET_SECONDS
    const ports = { newest: newestDeliveries, open: openPreview }
    const simulation = simulateRules(before, after, Math.floor(limit), ports, () => clock.epochSeconds() < end)
    return { ok: true, ...simulation, text: describeSimulation(simulation) }
}

function refuse(problems: readonly FieldProblem[]): Answer {
    const message = problems.map(({ code, column, message: why }) => `${column}: ${why} (${code})`).join('; ')
    return { ok: false, code: 'rule_refused', message, problems }
}

function missing(sysId: string): Answer {
    return { ok: false, code: 'rule_missing', message: `No mapping rule has the sys_id ${sysId}`, problems: [] }
}

function invalid(problem: Omit<FieldProblem, 'code'>): Answer {
    const code = 'simulation_invalid'
    return { ok: false, code, message: `${problem.column}: ${problem.message}`, problems: [{ ...problem, code }] }
}
