/** What administrators may write into the plans of a change request, to be filled with facts of the event. */

/** What `${name}` stands for; what is not known is stated in words. */
export const PLAN_PLACEHOLDERS = {
    configuration: 'Name of the configuration',
    version: 'The new version',
    previous_version: 'The version before, else the word previous',
    environment: 'Environment of the change as the sender writes it',
    gateways: 'Gateways of the change, separated by commas',
    organization: 'Organization at Keeptrusts',
} as const
export type PlanPlaceholder = keyof typeof PLAN_PLACEHOLDERS

const MARK = /\$\{([^}]*)\}/g

/** The names in a text that stand for nothing. */
export function findUnknownPlaceholders(text: string): readonly string[] {
    const marks = text.match(MARK) || []
    return Array.from(new Set(marks.map((mark) => mark.slice(2, -1)))).filter((name) => !isPlaceholder(name))
}

/** The text with the values in place of the placeholders; what is none stays as it is. */
export function fillPlan(text: string, values: Readonly<Record<PlanPlaceholder, string>>): string {
    return text.replace(MARK, (mark, name: string) => (isPlaceholder(name) ? values[name] : mark))
}

function isPlaceholder(name: string): name is PlanPlaceholder {
    return Object.prototype.hasOwnProperty.call(PLAN_PLACEHOLDERS, name)
}
