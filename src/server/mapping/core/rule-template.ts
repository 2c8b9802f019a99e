/** The extra fields of a mapping rule: `column=value^column=value`, with placeholders that stand for facts of the event and for times. */

import { fail, ok, type Result } from '../../shared/result.ts'
import type { Fields } from '../../shared/plan.ts'
import { isDeciding } from './deciding-columns.ts'
import type { RuleFacts } from './rule-facts.ts'
import { toText, WIDTHS } from '../../shared/text.ts'
import { addSeconds, type Instant } from '../../shared/time.ts'

/** What `${name}` stands for; a fact that the event does not state is replaced by nothing. */
export const PLACEHOLDERS = {
    event_type: 'Event type, as in the choice list of the delivery',
    policy: 'Policy of a decision, escalation or budget; name of a configuration',
    gateway: 'Gateway ID that the event names first',
    environment: 'Environment that the event states, else that of its gateway',
    severity: 'critical, high, medium or low',
    action: 'block, escalate, redact, log or allow',
    model: 'Model behind the gateway',
    user: 'Person or account that used it',
    reason: 'Reason in the words of the sender',
    organization: 'Organization at Keeptrusts',
    occurred_at: 'When it happened, UTC; with `+` or `-` and a span, for example `${occurred_at+4h}`',
    now: 'When the delivery is processed, UTC; with `+` or `-` and a span, for example `${now+5d}`',
    version: 'Version of the configuration',
    decision: 'Decision ID',
    escalation: 'Escalation ID',
    rule: 'Name of the rule itself',
} as const
export type Placeholder = keyof typeof PLACEHOLDERS

/** What placeholders stand for at one time: the facts of the event, the rule that is applied, and the time of processing. */
export interface PlaceholderWords {
    readonly facts: RuleFacts
    readonly ruleName: string
    readonly now: Instant
}

/**
 * Columns that the app writes itself or that have a field of their own on the rule, beside those that decide on the record. What a rule wrote into
 * `outcome` or `closed_by` would be sent to Keeptrusts as the decision of a person.
 */
const RESERVED = /^(number|work_notes|comments|comments_and_work_notes|assignment_group|impact|urgency|priority)$/
/** Whom a record counts as opened by is the administrator's to say: nothing is sent in the name of that person. */
const OPENER = 'opened_by'

const COLUMN = /^[a-z][a-z0-9_]{0,79}$/
const MARK = /\$\{([^}]*)\}/g
/** A time and a span: `now+5d`. Minutes, hours, days and weeks, whatever the calendar of people says. */
const RELATIVE = /^(now|occurred_at)([+-])(\d{1,5})([mhdw])$/
const SECONDS: Readonly<Record<string, number>> = { m: 60, h: 3600, d: 86400, w: 604800 }
/** Columns of one template: each of them is looked at whenever the rule applies. */
export const MOST_COLUMNS = 30

/** Why a template cannot be read. */
export interface TemplateProblem {
    readonly code: 'rule_template_invalid' | 'rule_column_reserved' | 'rule_placeholder_unknown'
    readonly message: string
}

/**
 * The columns and values of a template, or every problem with it. As in template columns of the platform, `^^` stands for one
 * caret and a closing `^EQ` is allowed.
 */
export function parseTemplate(template: string): Result<Fields, readonly TemplateProblem[]> {
    return parseParts(toParts(template))
}

function parseParts(parts: readonly string[]): Result<Fields, readonly TemplateProblem[]> {
    const fields: Record<string, string> = {}
    const problems: TemplateProblem[] = []
    for (const part of parts) {
        const at = part.indexOf('=')
        const column = part.slice(0, at)
        const value = part.slice(at + 1)
        const problem = at < 0 ? invalid(`"${part}" has no =`) : findProblem(column, value, fields)
        if (problem === null) fields[column] = value
        else problems.push(problem)
    }
    if (Object.keys(fields).length > MOST_COLUMNS) problems.push(invalid(`more than ${MOST_COLUMNS} columns`))
    return problems.length === 0 ? ok(fields) : fail(problems)
}

/**
 * The columns of a stored template with their values as written; none of a template that cannot be read. It may have been stored before the list of
 * reserved columns was: these are among the answer, and the plan leaves them out with a line.
 */
export function columnsOf(template: string): Fields {
    const reserved: Record<string, string> = {}
    const others: string[] = []
    for (const part of toParts(template)) {
        const [column] = part.split('=')
        if (isReserved(column)) reserved[column] = part.slice(column.length + 1)
        else others.push(part)
    }
    const parsed = parseParts(others)
    return parsed.ok ? { ...parsed.value, ...reserved } : {}
}

/** Whether no template sets the column: people, the platform, the app or a field of the rule does. */
export function isReserved(column: string): boolean {
    return RESERVED.test(column) || (isDeciding(column) && column !== OPENER)
}

/** Whether the value of a column depends on the event. */
export function hasPlaceholder(value: string): boolean {
    return value.search(MARK) >= 0
}

/** Whether the value is one time, and nothing else. */
export function isTime(value: string): boolean {
    const [mark] = value.match(MARK) || ['']
    const name = mark.slice(2, -1)
    return mark === value && (name === 'now' || name === 'occurred_at' || RELATIVE.test(name))
}

/** The value with the event's facts in place of the placeholders. */
export function fillValue(value: string, words: PlaceholderWords): string {
    // One pass with a function: what stands in a fact is never taken for a placeholder or for `$&`.
    const text = value.replace(MARK, (_mark, name: string) => wordOf(name, words))
    return toText(text, WIDTHS.description)
}

function wordOf(name: string, { facts, now, ruleName }: PlaceholderWords): string {
    if (name === 'rule') return ruleName
    const relative = RELATIVE.exec(name)
    if (relative !== null) {
        const seconds = Number(relative[3]) * SECONDS[relative[4]]
        const from = relative[1] === 'now' ? now : facts.words.occurred_at
        return addSeconds(from, relative[2] === '-' ? -seconds : seconds)
    }
    if (name === 'now') return now
    const word = facts.words[name as Exclude<Placeholder, 'rule' | 'now'>]
    return word === null || word === undefined ? '' : word
}

function findProblem(column: string, value: string, known: Fields): TemplateProblem | null {
    if (!COLUMN.test(column)) return invalid(`"${column}" is not the name of a column`)
    if (known[column] !== undefined) return invalid(`${column} is given twice`)
    if (/^\s*javascript:/i.test(value)) return invalid(`${column} is a script; only text is taken`)
    if (isReserved(column))
        return {
            code: 'rule_column_reserved',
            message: `${column} is not for a template: people, the platform, the app or a field of the rule sets it`,
        }
    for (const mark of value.match(MARK) || []) {
        const name = mark.slice(2, -1)
        if (!Object.prototype.hasOwnProperty.call(PLACEHOLDERS, name) && !RELATIVE.test(name))
            return {
                code: 'rule_placeholder_unknown',
                message: `${mark} is not one of ${Object.keys(PLACEHOLDERS).join(', ')}`,
            }
    }
    return null
}

function invalid(message: string): TemplateProblem {
    return { code: 'rule_template_invalid', message }
}

/** Parts between single carets. */
function toParts(template: string): readonly string[] {
    const whole = template.replace(/\s*\^EQ\s*$/, '')
    if (whole.trim() === '') return []
    return whole
        .split('^^')
        .map((piece) => piece.split('^'))
        .reduce((parts: string[], [first, ...rest], index) => {
            if (index === 0) return [first, ...rest]
            const joined = `${parts[parts.length - 1]}^${first}`
            return [...parts.slice(0, -1), joined, ...rest]
        }, [])
        .map((part) => part.replace(/^\s+/, ''))
}
