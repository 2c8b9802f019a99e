/** Shows the settings of the app and changes them: all values of a change are checked first, and none is stored when one is refused. */

import {
    defaultOf,
    effectiveOf,
    findProblem,
    findUncallable,
    findUnfitTable,
    findUnknownColumns,
    findUnknownTables,
    OPEN_SETTINGS,
    toExpectation,
    toSettingProblem,
    type ExtendsTable,
    type HasColumns,
    type SettingProblem,
} from '../core/check-setting.ts'
import { toNamedRecord } from '../core/named-records.ts'
import { describeMissing, readChosen, toWantedChoices, type WantedChoices } from '../../shared/incident-choices.ts'
import type { NamedReference, WriteFailure } from '../../shared/plan.ts'
import { PROPERTIES } from '../../shared/properties.ts'
import { fail, ok, type Result } from '../../shared/result.ts'

/** How settings are kept. */
export interface SettingStore {
    /** The stored text, or null where the property is absent. */
    readonly read: (name: string) => string | null
    /** Whether the property has the text afterwards. */
    readonly write: (name: string, text: string) => boolean
    /** The one active record of the reference, or why there is none. */
    readonly resolve: (reference: NamedReference) => Result<string, WriteFailure>
    /** Ties the API token to the host of this address, where it is not tied to one yet. */
    readonly bindToken: (address: string) => void
    readonly probe: (table: string) => 'absent' | 'denied' | 'empty' | 'ok'
    /** Those of the values that are no choice of the column of incidents. */
    readonly missingChoices: (wanted: WantedChoices) => readonly string[]
    /** Whether a table is the ancestor or extends it. */
    readonly extendsTable: ExtendsTable
    readonly hasColumns: HasColumns
    /** Whether calls to Keeptrusts leave by a MID Server. */
    readonly hasMidServer: () => boolean
}

/** One setting as an administrator sees it: what is stored, and what counts. */
export interface ShownSetting {
    readonly name: string
    readonly value: string
    /** What the app goes by: the stored value, or the default where that cannot be used. */
    readonly effective: string
    readonly default: string
    readonly expected: string
    readonly problem: string | null
}

/** A refused change, with every value that is at fault. */
export interface SettingsFailure {
    readonly code: 'settings_refused' | 'settings_empty' | 'setting_not_stored'
    readonly message: string
    readonly problems: readonly SettingProblem[]
}

/** Every setting that is no secret. */
export function showSettings(store: SettingStore): readonly ShownSetting[] {
    return OPEN_SETTINGS.map((name) => show(name, store))
}

/** Whether a change needs a reason: another signature mode, or none that stays, decides which senders are believed. */
export function needsReason(given: Readonly<Record<string, unknown>>, store: SettingStore): boolean {
    return REASONED.some((name) => given[name] !== undefined && toText(given[name]).trim() !== show(name, store).value)
}

const REASONED: readonly string[] = [PROPERTIES.signatureMode.name, PROPERTIES.pinSignatureMode.name]

/** Changes settings by name; answers the changed ones. */
export function changeSettings(
    given: Readonly<Record<string, unknown>>,
    store: SettingStore,
): Result<readonly ShownSetting[], SettingsFailure> {
    const names = Object.keys(given)
    if (names.length === 0) return fail({ code: 'settings_empty', message: EMPTY, problems: [] })
    const problems = names
        .map((name) => findProblem(name, toText(given[name])) || findUnusable(name, toText(given[name]), store))
        .filter((problem): problem is SettingProblem => problem !== null)
    if (problems.length === 0) problems.push(...findMissingChoices(given, store))
    if (problems.length > 0) return fail({ code: 'settings_refused', message: toSentence(problems), problems })
    // Who may change the address may not carry the token off with it.
    if (given[ADDRESS] !== undefined) store.bindToken(show(ADDRESS, store).effective)
    const lost = names.filter((name) => !store.write(name, toText(given[name]).trim()))
    if (lost.length > 0)
        return fail({ code: 'setting_not_stored', message: `${NOT_STORED}: ${lost.join(', ')}`, problems: [] })
    return ok(names.map((name) => show(name, store)))
}

/** A value of the right form that names nothing of this instance that the app can use. */
function findUnusable(name: string, text: string, store: SettingStore): SettingProblem | null {
    return (
        findUncallable(name, text, store.hasMidServer) ||
        findMissingRecord(name, text, store) ||
        findUnfitTable(name, text, store.extendsTable) ||
        findUnknownColumns(name, text, store.hasColumns) ||
        findUnknownTables(name, text, store.hasColumns)
    )
}

/** What names nobody and nothing, or several, would be left out of every record. Whether a table that the app may not read has it is not known. */
function findMissingRecord(name: string, text: string, { probe, resolve }: SettingStore): SettingProblem | null {
    const reference = toNamedRecord(name, text)
    if (reference === null || probe(reference.table) === 'denied') return null
    const record = resolve(reference)
    return record.ok ? null : toSettingProblem(name, record.failure.message)
}

/** What would stand in incidents after the change and is no choice there; a subcategory depends on the category. */
function findMissingChoices(given: Readonly<Record<string, unknown>>, store: SettingStore): readonly SettingProblem[] {
    const isGiven = (name: string): boolean => given[name] !== undefined
    const wanted = toWantedChoices(readChosen((name) => (isGiven(name) ? toText(given[name]) : store.read(name))))
    const problems: SettingProblem[] = []
    for (const one of wanted) {
        const isAsked = isGiven(one.property) || (one.within !== '' && isGiven(PROPERTIES.incidentCategory.name))
        const missing = isAsked ? store.missingChoices(one) : []
        if (missing.length > 0) problems.push(toSettingProblem(one.property, describeMissing(one, missing)))
    }
    return problems
}

const ADDRESS: string = PROPERTIES.apiUrl.name
const EMPTY = 'Name at least one setting with its value'
const NOT_STORED = 'The platform did not keep the value'

function show(name: string, store: SettingStore): ShownSetting {
    const stored = store.read(name)
    const value = stored === null ? defaultOf(name) : stored
    const problem =
        findProblem(name, value) ||
        findUncallable(name, value, store.hasMidServer) ||
        findUnfitTable(name, value, store.extendsTable) ||
        findUnknownColumns(name, value, store.hasColumns) ||
        findUnknownTables(name, value, store.hasColumns)
    return {
        name,
        value,
        effective: effectiveOf(name, value),
        default: defaultOf(name),
        expected: toExpectation(name),
        problem: problem === null ? null : problem.message,
    }
}

function toSentence(problems: readonly SettingProblem[]): string {
    return problems.map(({ name, message }) => `${name}: ${message}`).join('; ')
}

function toText(value: unknown): string {
    return typeof value === 'string' ? value : typeof value === 'object' ? JSON.stringify(value) : String(value)
}
