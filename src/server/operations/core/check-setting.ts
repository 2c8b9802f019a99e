/** Checks the text of a setting before it is stored: what is refused, and the sentence that names what is accepted. */

import { findUnknownPlaceholders, PLAN_PLACEHOLDERS } from '../../shared/plan-placeholders.ts'
import { toBaseUrl } from '../../shared/keeptrusts-address.ts'
import { PROPERTIES, toValue, type Definition } from '../../shared/properties.ts'
import { toUserColumns } from '../../shared/people.ts'
import { readLevelTable } from '../../shared/incident-levels.ts'
import { toInstant } from '../../shared/time.ts'
import { ITEM_CLASS } from '../../shared/names.ts'
import { isReviewTable } from '../../mapping/core/compliance-target.ts'
import { LIST_FORMS, type Form } from './setting-lists.ts'

/** Why a change of settings is refused. */
export const SETTING_FAILURES = {
    setting_unknown: 'The app has no such setting',
    setting_elsewhere:
        'Secrets are set on their property page, secret and instance on the Setup page, and missing indexes by the app',
    setting_invalid: 'The value cannot be used',
} as const
export type SettingFailureCode = keyof typeof SETTING_FAILURES

/** One refused value. */
export interface SettingProblem {
    readonly name: string
    readonly code: SettingFailureCode
    readonly message: string
}

const ADDRESS: Form = {
    expected: 'an https address without user name',
    // Whether a private one can be called depends on the instance.
    fits: (text) => toBaseUrl(text, () => true).ok,
}
const PATH: Form = {
    expected: 'a path of plain characters that begins with / and holds {id} once, in a step of its own',
    // As what sends takes it (`toWriteBackPath`); a test compares them.
    fits: (text) => /^(\/(?!\.)[a-z0-9_.~-]+|\/\{id\})+\/?$/i.test(text) && text.split('{id}').length === 2,
}
const TABLE: Form = { expected: 'the name of a table', fits: (text) => /^[a-z][a-z0-9_]{1,79}$/.test(text) }
const USER_COLUMNS: Form = {
    expected: 'at most five columns of sys_user, comma-separated, or none',
    fits: (text) => toUserColumns(text) !== null,
}
const SYS_ID: Form = { expected: 'a sys_id, or nothing', fits: (text) => /^([0-9a-f]{32})?$/.test(text) }
const PLAN: Form = {
    expected: `a text of at most 4000 characters; placeholders are ${Object.keys(PLAN_PLACEHOLDERS).join(', ')}`,
    fits: (text) => text.length <= 4000 && findUnknownPlaceholders(text).length === 0,
}
const CHOICE: Form = {
    expected: 'the value of a choice of the column, or nothing',
    fits: (text) => text.length <= 40 && !/[,\n]/.test(text),
}
const LEVELS: Form = {
    expected:
        'entries such as critical in production=1/1, each a severity, an action or in and an environment, or several of them, before =impact/urgency, separated by commas; the last is *=impact/urgency',
    fits: (text) => readLevelTable(text).ok,
    explain: (text) => {
        const table = readLevelTable(text)
        return table.ok ? '' : table.failure
    },
}
const TIME: Form = {
    expected: 'a UTC time as yyyy-MM-dd HH:mm:ss, or nothing',
    fits: (text) => text === '' || (/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/.test(text) && toInstant(text) !== null),
}

/** Texts with a form of their own, by setting. */
const FORMS: Readonly<Record<string, Form>> = {
    ...LIST_FORMS,
    [PROPERTIES.previousSecretExpires.name]: TIME,
    [PROPERTIES.accessExpires.name]: TIME,
    [PROPERTIES.apiUrl.name]: ADDRESS,
    [PROPERTIES.consoleUrl.name]: ADDRESS,
    [PROPERTIES.claimPath.name]: PATH,
    [PROPERTIES.resolvePath.name]: PATH,
    [PROPERTIES.ciClass.name]: TABLE,
    [PROPERTIES.aiSystemClass.name]: TABLE,
    [PROPERTIES.complianceTable.name]: TABLE,
    [PROPERTIES.personColumns.name]: USER_COLUMNS,
    [PROPERTIES.changeModel.name]: SYS_ID,
    [PROPERTIES.changeTemplate.name]: SYS_ID,
    [PROPERTIES.changeImplementationPlan.name]: PLAN,
    [PROPERTIES.changeBackoutPlan.name]: PLAN,
    [PROPERTIES.changeTestPlan.name]: PLAN,
    [PROPERTIES.incidentImpactUrgency.name]: LEVELS,
    [PROPERTIES.incidentCategory.name]: CHOICE,
    [PROPERTIES.incidentSubcategory.name]: CHOICE,
    [PROPERTIES.incidentContactType.name]: CHOICE,
    [PROPERTIES.connectionAlias.name]: SYS_ID,
    [PROPERTIES.evidenceRequest.name]: SYS_ID,
}

const DEFINITIONS: Readonly<Record<string, Definition>> = Object.keys(PROPERTIES).reduce<Record<string, Definition>>(
    (found, key) => {
        const definition: Definition = PROPERTIES[key as keyof typeof PROPERTIES]
        found[definition.name] = definition
        return found
    },
    Object.create(null) as Record<string, Definition>,
)

/** What the Setup page or the app itself keeps. */
const KEPT: readonly string[] = [
    PROPERTIES.boundInstance.name,
    PROPERTIES.missingIndexes.name,
    PROPERTIES.secretSince.name,
]

/** Names of the settings that people change by name: no secret, and nothing that the Setup page or the app keeps. */
export const OPEN_SETTINGS: readonly string[] = Object.keys(DEFINITIONS).filter(
    (name) => DEFINITIONS[name].type !== 'password2' && KEPT.indexOf(name) < 0,
)

/**
 * What is wrong with a text for a setting, or null.
 *
 * | Setting | Text | Problem |
 * |---|---|---|
 * | not in the catalogue | any | setting_unknown |
 * | secret, or kept by the Setup page or the app | any | setting_elsewhere |
 * | any other | does not fit type, range, choices or form | setting_invalid, with what would |
 */
export function findProblem(name: string, text: string): SettingProblem | null {
    const definition = DEFINITIONS[name]
    if (definition === undefined) return problem(name, 'setting_unknown', '')
    if (OPEN_SETTINGS.indexOf(name) < 0) return problem(name, 'setting_elsewhere', '')
    const form = FORMS[name]
    const isUsable = toValue(definition, text.trim()) !== undefined && (form === undefined || form.fits(text.trim()))
    if (isUsable) return null
    const why = form === undefined || form.explain === undefined ? '' : `${form.explain(text.trim())}; `
    return problem(name, 'setting_invalid', `${why}expected ${toExpectation(name)}`)
}

/** Whether a table is the ancestor or extends it, on this instance. */
export type ExtendsTable = (table: string, ancestor: string) => boolean

/** The table that a setting names takes no record of the app unless it extends the right one; null where it does, or the setting names none. */
export function findUnfitTable(name: string, text: string, extendsTable: ExtendsTable): SettingProblem | null {
    const table = text.trim()
    const isItem = name === PROPERTIES.ciClass.name || name === PROPERTIES.aiSystemClass.name
    const isReview = name === PROPERTIES.complianceTable.name && table !== 'auto'
    if (isItem && !extendsTable(table, ITEM_CLASS)) return toSettingProblem(name, toExtension(ITEM_CLASS))
    return isReview && !isReviewTable(table, extendsTable) ? toSettingProblem(name, toExtension('task')) : null
}

/** The columns of users that a setting names and this instance lacks would find and name nobody; null where it has them, or the setting names none. */
export function findUnknownColumns(name: string, text: string, hasColumns: HasColumns): SettingProblem | null {
    if (name !== PROPERTIES.personColumns.name) return null
    const unknown = (toUserColumns(text) || []).filter((column) => !hasColumns(USER_TABLE, [column]))
    return unknown.length === 0 ? null : toSettingProblem(name, `${USER_TABLE} has no column ${unknown.join(', ')}`)
}

/** A table that a list names beside those that ship, and that this instance lacks, would show nothing; null where it has them, or the setting lists none. */
export function findUnknownTables(name: string, text: string, hasColumns: HasColumns): SettingProblem | null {
    const toTable = LISTS_OF_TABLES[name]
    if (toTable === undefined) return null
    const shipped = defaultOf(name).split(',').map(toTable)
    const unknown = text
        .split(',')
        .map(toTable)
        .filter((table) => table !== '' && shipped.indexOf(table) < 0 && !hasColumns(table, ['sys_id']))
    return unknown.length === 0 ? null : toSettingProblem(name, `this instance has no table ${unknown.join(', ')}`)
}

const LISTS_OF_TABLES: Readonly<Record<string, (entry: string) => string>> = {
    [PROPERTIES.evidenceLogWriterTables.name]: (entry) => entry.trim(),
    [PROPERTIES.evidenceNumberPrefixes.name]: (entry) => entry.slice(entry.indexOf('=') + 1).trim(),
}

/** Whether the table has the columns, on this instance. */
export type HasColumns = (table: string, columns: readonly string[]) => boolean

const USER_TABLE = 'sys_user'

/** The address that a setting names may not be called from this instance; null where it may, or the setting is called by nobody. */
export function findUncallable(name: string, text: string, hasMidServer: () => boolean): SettingProblem | null {
    if (name !== PROPERTIES.apiUrl.name || toBaseUrl(text, hasMidServer).ok) return null
    return toSettingProblem(name, UNCALLABLE)
}

const UNCALLABLE =
    'expected an https address of the internet without a port of its own; a private host needs a MID Server on both HTTP methods of the REST message Keeptrusts API'

function toExtension(ancestor: string): string {
    return `expected a table of this instance that extends ${ancestor}`
}

/** A value of the right form that this instance cannot use. */
export function toSettingProblem(name: string, why: string): SettingProblem {
    return problem(name, 'setting_invalid', why)
}

/** What a setting takes, in words. */
export function toExpectation(name: string): string {
    const definition = DEFINITIONS[name]
    if (definition === undefined) return 'nothing'
    if (definition.type === 'boolean') return 'true or false'
    if (definition.type === 'integer') return `a whole number from ${definition.min} to ${definition.max}`
    if (definition.choices !== undefined) return `one of ${definition.choices.split(',').map(toWord).join(', ')}`
    return FORMS[name] === undefined ? 'a text' : FORMS[name].expected
}

/** The text that ships. */
export function defaultOf(name: string): string {
    return DEFINITIONS[name] === undefined ? '' : DEFINITIONS[name].value
}

/** The text that the app goes by: the stored one, or the shipped one where that does not fit type, range or choices. */
export function effectiveOf(name: string, stored: string): string {
    const isReadable = DEFINITIONS[name] !== undefined && toValue(DEFINITIONS[name], stored.trim()) !== undefined
    return isReadable ? stored.trim() : defaultOf(name)
}

function toWord(choice: string): string {
    return choice === '' ? 'nothing' : choice
}

function problem(name: string, code: SettingFailureCode, detail: string): SettingProblem {
    return { name, code, message: detail === '' ? SETTING_FAILURES[code] : `${SETTING_FAILURES[code]}: ${detail}` }
}
