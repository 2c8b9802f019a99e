/**
 * Finds out why the platform refused a write, by the state of the record and of its table. What the platform says differs by language and
 * release, and may be nothing at all: its sentence only helps to choose between names that the state gives.
 */

import type { WriteFailure, WriteFailureCode } from './plan.ts'

/** A column that is empty although something demands a value, or written although a policy keeps it. */
export interface DemandedColumn {
    readonly column: string
    /** How the sentence names the column. */
    readonly label: string
    /** `sometimes`: a data policy whose condition may not hold for this record. */
    readonly by: 'data_policy' | 'data_policy_sometimes' | 'dictionary'
}

/** An active business rule that runs before this write. */
export interface BeforeRule {
    readonly sysId: string
    readonly name: string
    /** Whether it aborts by itself, as far as its record shows: it may call a script include that does. */
    readonly aborts: boolean
}

/** What can be asked about a refused write. Each question costs a read or more, so the rules ask only while the answer is open. */
export interface RefusedWrite {
    readonly table: string
    /** What the platform said, in whatever language; '' for nothing. */
    readonly said: string
    /** The columns by which another row is in the way of this one. */
    readonly findTaken: () => readonly string[]
    /** Why the app may not write the table, as the exception or the platform's own records state it; null when nothing states it. */
    readonly findDenial: () => string | null
    readonly findRules: () => readonly BeforeRule[]
    readonly findDemanded: () => readonly DemandedColumn[]
    readonly isAborted: () => boolean
    /** Signs of missing access that have other causes too: the write threw on another application's table, or `canCreate` denies it. */
    readonly findDoubt: () => string | null
}

/** Names in one failure; a table that demands more columns names the first ones. */
const MOST_NAMES = 5

/**
 * The failure behind a refused write; the first line that holds decides.
 *
 * | state | code | name |
 * |---|---|---|
 * | another row has a value that must be unique | write_refused_unique | the columns |
 * | the app lacks access to the table | write_refused_access | |
 * | the sentence has the name or the sys_id of an active before rule of the table | write_refused_business_rule | the rule |
 * | a data policy without condition demands a column that is empty | write_refused_data_policy | the columns |
 * | the action is aborted, and active before rules of the table abort | write_refused_business_rule | the rules |
 * | a data policy with a condition demands a column that is empty | write_refused_data_policy | the columns |
 * | the dictionary demands a column that is empty | write_refused_mandatory | the columns |
 * | the action is aborted | write_refused_business_rule | |
 * | the write threw on another application's table, or may not be made | write_refused_access | |
 * | none of these | write_refused | |
 *
 * Of several rules or columns those are named which the sentence has; where it has none of them, all are.
 */
export function toWriteFailure(write: RefusedWrite): WriteFailure {
    const { said, table } = write
    const failure = (code: WriteFailureCode, names: readonly string[], message: string): WriteFailure => ({
        code,
        table,
        name: names.length === 0 ? null : names.slice(0, MOST_NAMES).join(', '),
        message: said === '' ? message : said,
    })

    const taken = write.findTaken()
    if (taken.length > 0)
        return failure('write_refused_unique', taken, `Another record has the same ${taken.join(', ')}`)
    const denial = write.findDenial()
    if (denial !== null) return failure('write_refused_access', [], denial)

    const rules = write.findRules()
    const named = rules.filter((rule) => mentions(said, rule.sysId) || mentions(said, rule.name))
    if (named.length > 0) return byRules(named, failure)
    const demanded = write.findDemanded()
    const demandedBy = (by: DemandedColumn['by']) => demanded.filter((one) => one.by === by)
    const always = demandedBy('data_policy')
    if (always.length > 0) return failure('write_refused_data_policy', toNames(said, always), demandText(always))

    const isAborted = write.isAborted()
    const aborting = isAborted ? rules.filter((rule) => rule.aborts) : []
    if (aborting.length > 0) return byRules(aborting, failure)
    const sometimes = demandedBy('data_policy_sometimes')
    if (sometimes.length > 0)
        return failure('write_refused_data_policy', toNames(said, sometimes), demandText(sometimes))
    const mandatory = demandedBy('dictionary')
    if (mandatory.length > 0) return failure('write_refused_mandatory', toNames(said, mandatory), demandText(mandatory))
    if (isAborted) return failure('write_refused_business_rule', [], 'A business rule aborted the write')

    const doubt = write.findDoubt()
    if (doubt !== null) return failure('write_refused_access', [], doubt)
    return failure('write_refused', [], 'The platform gave no reason')
}

type ToFailure = (code: WriteFailureCode, names: readonly string[], message: string) => WriteFailure

function byRules(rules: readonly BeforeRule[], failure: ToFailure): WriteFailure {
    const names = rules.map(({ name }) => name)
    const message =
        names.length === 1
            ? `The business rule "${names[0]}" aborted the write`
            : `One of the business rules that abort such writes did: ${names.slice(0, MOST_NAMES).join(', ')}`
    return failure('write_refused_business_rule', names, message)
}

function toNames(said: string, columns: readonly DemandedColumn[]): readonly string[] {
    const mentioned = columns.filter(({ column, label }) => mentions(said, label) || mentions(said, column))
    return (mentioned.length > 0 ? mentioned : columns).map(({ column }) => column)
}

function demandText(columns: readonly DemandedColumn[]): string {
    return `A value is demanded, or kept from changes: ${columns.map(({ column }) => column).join(', ')}`
}

/** Whether the sentence has the name, not as part of a longer word. */
function mentions(said: string, name: string): boolean {
    if (name === '') return false
    for (let at = said.indexOf(name); at >= 0; at = said.indexOf(name, at + 1)) {
        const isWhole = !isWordCharacter(said.charAt(at - 1)) && !isWordCharacter(said.charAt(at + name.length))
        if (isWhole) return true
    }
    return false
}

/** Letters of every language; '' past the ends. */
function isWordCharacter(character: string): boolean {
    return character !== '' && (/[0-9_]/.test(character) || character.toLowerCase() !== character.toUpperCase())
}
