/** Conditions of flows: `{{pill}}=value` for flow logic and error evaluation, encoded queries with pills for look-ups. */
import { NotEmulated, type Condition } from '../kernel/kernel.ts'
import { parseEncodedQuery } from '../runtime/encoded-query.ts'
import { toFlowText } from './flow-value.ts'
import type { PillSource } from './pills.ts'

const PILL = /\{\{.+?\}\}/g
const TOKEN = /pill(\d+)_/g

/** A condition text whose pills are names that the parser of encoded queries can read. */
interface Tokens {
    readonly text: string
    readonly pills: readonly string[]
}

/** Whether a condition of flow logic holds. The left side of each term is a pill; an empty condition holds. */
export function conditionHolds(source: PillSource, text: string): boolean {
    const tokens = tokenize(text)
    const { where } = parseEncodedQuery(tokens.text)
    return where === null || holds(source, tokens, where)
}

/** An encoded query with the values of its pills. A value cannot add conditions: the text is taken apart before they come in. */
export function queryWithValues(source: PillSource, text: string): Condition | null {
    const tokens = tokenize(text)
    const filled = (condition: Condition): Condition => {
        if (condition.kind === 'compare') return { ...condition, value: fill(source, tokens, condition.value) }
        return 'terms' in condition ? { ...condition, terms: condition.terms.map(filled) } : condition
    }
    const { where } = parseEncodedQuery(tokens.text)
    return where && filled(where)
}

/** Field values such as `state=2^number={{…}}^EQ`, each with its pills filled in. */
export function templateValues(source: PillSource, text: string): [string, string][] {
    const tokens = tokenize(text)
    return tokens.text
        .split(/\^(?=[a-z0-9_]+=|EQ$)/)
        .filter((part) => part !== '' && part !== 'EQ')
        .map((part) => {
            const at = part.indexOf('=')
            return [part.slice(0, at), fill(source, tokens, part.slice(at + 1))]
        })
}

function tokenize(text: string): Tokens {
    const pills: string[] = []
    return { text: text.replaceAll(PILL, (pill) => `pill${pills.push(pill) - 1}_`), pills }
}

function fill(source: PillSource, tokens: Tokens, text: string): string {
    return text.replaceAll(TOKEN, (_token, index: string) => source.textOf(tokens.pills[Number(index)]!))
}

function holds(source: PillSource, tokens: Tokens, condition: Condition): boolean {
    switch (condition.kind) {
        case 'nothing':
            return false
        case 'and':
            return condition.terms.every((term) => holds(source, tokens, term))
        case 'or':
            return condition.terms.some((term) => holds(source, tokens, term))
        default:
            return compares(
                toFlowText(source.valueOf(fill(source, tokens, condition.path))),
                condition.operator,
                fill(source, tokens, condition.value),
            )
    }
}

function compares(left: string, operator: string, right: string): boolean {
    switch (operator) {
        case '=':
            return toBoolean(left, right) === right
        case '!=':
            return toBoolean(left, right) !== right
        case 'ISEMPTY':
            return left === ''
        case 'ISNOTEMPTY':
            return left !== ''
        case 'ANYTHING':
            return true
        case 'IN':
            return right.split(',').includes(left)
        case 'NOT IN':
            return !right.split(',').includes(left)
        case 'LIKE':
            return left.includes(right)
        case 'NOT LIKE':
            return !left.includes(right)
        case 'STARTSWITH':
            return left.startsWith(right)
        case 'ENDSWITH':
            return left.endsWith(right)
        case '>':
            return order(left, right) > 0
        case '>=':
            return order(left, right) >= 0
        case '<':
            return order(left, right) < 0
        case '<=':
            return order(left, right) <= 0
        default:
            throw new NotEmulated(`operator ${operator} in a condition of a flow`)
    }
}

// Booleans without a value are false, and designers write 1 and 0 for them too.
function toBoolean(left: string, right: string): string {
    if (right === 'true' || right === 'false') return left === '1' || left === 'true' ? 'true' : 'false'
    return left
}

function order(left: string, right: string): number {
    if (left === '' || right === '') return NaN
    const [a, b] = [Number(left), Number(right)]
    if (!Number.isNaN(a) && !Number.isNaN(b)) return a - b
    return left < right ? -1 : left > right ? 1 : 0
}
