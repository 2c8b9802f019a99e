/** What settings put into columns of incidents that have choices: only what is a choice of the instance fits there. */

import { PROPERTIES, toValue, type Definition, type Settings } from './properties.ts'

/** Values of one property for one column; `within` is the value of the column that its choices depend on, '' where none is set. */
export interface WantedChoices {
    readonly property: string
    readonly column: string
    readonly values: readonly string[]
    readonly within: string
}

/** Incidents, and what they extend: an inherited column may have its choices there. */
export const INCIDENT_CHAIN = ['incident', 'task'] as const

const KEYS = [
    'incidentImpactUrgency',
    'incidentCategory',
    'incidentSubcategory',
    'incidentContactType',
    'incidentCloseCode',
] as const
const SHIPPED_CODE: string = PROPERTIES.incidentCloseCode.value
type ChosenSettings = Pick<Settings, (typeof KEYS)[number]>

/** Every column that the settings fill; what is empty is left to the instance. */
export function toWantedChoices(settings: ChosenSettings): readonly WantedChoices[] {
    const { incidentCategory, incidentCloseCode, incidentContactType, incidentImpactUrgency, incidentSubcategory } =
        settings
    const levels = incidentImpactUrgency.map((entry) => entry.levels)
    const table = PROPERTIES.incidentImpactUrgency.name
    return [
        { property: table, column: 'impact', values: toUnusual(levels.map(({ impact }) => impact)), within: '' },
        { property: table, column: 'urgency', values: toUnusual(levels.map(({ urgency }) => urgency)), within: '' },
        toOne('incidentCategory', 'category', incidentCategory, ''),
        toOne('incidentSubcategory', 'subcategory', incidentSubcategory, incidentCategory),
        toOne('incidentContactType', 'contact_type', incidentContactType, ''),
        // The one that ships is only a preference: an instance without it has another that counts.
        toOne('incidentCloseCode', 'close_code', incidentCloseCode === SHIPPED_CODE ? '' : incidentCloseCode, ''),
    ].filter(({ values }) => values.length > 0)
}

/** The settings that concern choices, from texts; what cannot be read counts as the default. */
export function readChosen(textOf: (name: string) => string | null): ChosenSettings {
    const chosen: Record<string, unknown> = {}
    for (const key of KEYS) {
        const property: Definition = PROPERTIES[key]
        const text = textOf(property.name)
        const value = toValue(property, text === null ? property.value : text.trim())
        chosen[key] = value === undefined ? toValue(property, property.value) : value
    }
    // `toValue` answers what `Settings` promises, as there.
    return chosen as ChosenSettings
}

/** In words, why a value cannot be used. */
export function describeMissing({ column, within }: WantedChoices, missing: readonly string[]): string {
    const where = within === '' ? '' : ` for the category "${within}"`
    return `incident.${column} has no choice ${missing.map((value) => `"${value}"`).join(', ')}${where}`
}

function toOne(key: (typeof KEYS)[number], column: string, value: string, within: string): WantedChoices {
    return { property: PROPERTIES[key].name, column, values: value === '' ? [] : [value], within }
}

/** Each value once that is not one of the platform's own, which every instance has: they need no question. */
function toUnusual(levels: readonly string[]): readonly string[] {
    return Array.from(new Set(levels)).filter((level) => ['1', '2', '3'].indexOf(level) < 0)
}
