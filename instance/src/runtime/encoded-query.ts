/** Reads encoded queries into condition trees. Pure: knows the grammar, not the dictionary. */
import { NotEmulated, type Condition, type OrderBy } from '../kernel/kernel.ts'

/** An encoded query taken apart. */
export interface ParsedQuery {
    /** All of it: the queries between `^NQ` united. */
    readonly where: Condition | null
    /** The queries between `^NQ`; null where one has no condition. A filter added later applies to the first only (KB0564887). */
    readonly parts: readonly (Condition | null)[]
    readonly orderBy: readonly OrderBy[]
    readonly groupBy: readonly string[]
}

/** The query that isEncodedQueryValid leaves behind for an invalid one. */
export const INVALID_QUERY = 'sys_idNotValidnull'

/** Operators that a parsed condition may carry, in the spelling it carries them. */
export const OPERATORS: ReadonlySet<string> = new Set([
    ...['=', '!=', '>', '>=', '<', '<=', 'IN', 'NOT IN', 'LIKE', 'NOT LIKE', 'STARTSWITH', 'ENDSWITH'],
    ...['ISEMPTY', 'ISNOTEMPTY', 'ANYTHING', 'BETWEEN', 'SAMEAS', 'NSAMEAS', 'INSTANCEOF'],
    ...['GT_FIELD', 'LT_FIELD', 'GT_OR_EQUALS_FIELD', 'LT_OR_EQUALS_FIELD', 'ON', 'NOTON'],
    ...['RELATIVEGT', 'RELATIVELT', 'RELATIVEGE', 'RELATIVELE', 'RELATIVEEE', 'VALCHANGES', 'CHANGESTO', 'CHANGESFROM'],
])

/** Other spellings of the same operators: Operators available for filters and queries; GlideRecord addQuery. */
const SYNONYMS: Readonly<Record<string, string>> = {
    '*': 'LIKE',
    CONTAINS: 'LIKE',
    NOTLIKE: 'NOT LIKE',
    '!*': 'NOT LIKE',
    'DOES NOT CONTAIN': 'NOT LIKE',
    '%': 'ENDSWITH',
    EMPTYSTRING: 'ISEMPTY',
    '<>': '!=',
}

/** Documented operators that this instance does not imitate; using one is refused rather than guessed. */
const NOT_EMULATED = [
    ...[
        'DATEPART',
        'MORETHAN',
        'LESSTHAN',
        'DYNAMIC',
        'IN_HIERARCHY',
        'TEXTQUERY',
        '123TEXTQUERY321',
        'MATCH_PAT',
        'MATCH_RGX',
    ],
    ...['SUBQUERY', '123TEXTINDEXGROUP321'],
]

/** Conditions on related tables; their value names table, column and conditions, and resolving makes lists of them. */
export const RELATED: ReadonlySet<string> = new Set(['JOIN', 'RLQUERY'])

const SPELLINGS = [...OPERATORS, ...Object.keys(SYNONYMS), ...NOT_EMULATED].sort((a, b) => b.length - a.length)

/** The operator in its usual spelling, or undefined when there is no such operator. */
export function toOperator(spelling: string): string | undefined {
    if (NOT_EMULATED.includes(spelling)) throw new NotEmulated(`operator ${spelling}`)
    return OPERATORS.has(spelling) ? spelling : SYNONYMS[spelling]
}

/**
 * Encoded query strings: `^` joins conditions, `^OR` binds to the condition right before it, `^NQ` starts another query,
 * `^EQ` ends. A part that is no condition is kept as one without operator, so that validation can drop it or refuse the query.
 */
export function parseEncodedQuery(text: string): ParsedQuery {
    const queries: Condition[][][] = [[]]
    const orderBy: OrderBy[] = []
    const groupBy: string[] = []
    for (const part of gatherRelated(splitParts(text))) {
        const clause = /^(ORDERBYDESC|ORDERBY|GROUPBY)(.*)$/s.exec(part)
        if (clause?.[1] === 'GROUPBY') groupBy.push(clause[2]!)
        else if (clause) orderBy.push({ path: clause[2]!, descending: clause[1] === 'ORDERBYDESC' })
        else if (part !== 'EQ') addCondition(queries, part)
    }
    const parts = queries.map((groups) =>
        join(
            'and',
            groups.map((terms) => join('or', terms)!),
        ),
    )
    const isUnlimited = parts.includes(null)
    const where = isUnlimited ? (parts.length === 1 ? parts[0]! : null) : join('or', parts as Condition[])
    return { where, parts, orderBy, groupBy }
}

/** One condition tree out of several; null when there is none. */
export function join(kind: 'and' | 'or', terms: readonly (Condition | null)[]): Condition | null {
    const given = terms.filter((term): term is Condition => term !== null)
    return given.length > 1 ? { kind, terms: given } : (given[0] ?? null)
}

/** GlideStringUtil.escapeQueryTermSeparator doubles the separator, so a doubled one is text. */
function splitParts(text: string): string[] {
    const parts = text.replace(/\^\^/g, '\u0000').split('^')
    return parts.map((part) => part.replace(/\u0000/g, '^')).filter((part) => part !== '')
}

/** The conditions between RLQUERY and ENDRLQUERY belong to the related table. */
function gatherRelated(parts: readonly string[]): string[] {
    const made: string[] = []
    let open: string[] | null = null
    for (const part of parts) {
        if (open) open.push(part)
        else if (/^(NQ|OR)?RLQUERY/.test(part)) open = [part]
        else if (part !== 'ENDRLQUERY') made.push(part)
        if (open && part === 'ENDRLQUERY') {
            made.push(open.slice(0, -1).join('^'))
            open = null
        }
    }
    return open ? [...made, open.join('^')] : made
}

function addCondition(queries: Condition[][][], part: string): void {
    let rest = part
    let joinsPrevious = false
    if (rest.startsWith('NQ')) {
        queries.push([])
        rest = rest.slice(2)
        if (rest === '') return
    } else if (rest.startsWith('OR')) {
        joinsPrevious = true
        rest = rest.slice(2)
    }
    const groups = queries[queries.length - 1]!
    const condition = parseCondition(rest)
    const previous = groups[groups.length - 1]
    if (joinsPrevious && previous) previous.push(condition)
    else groups.push([condition])
}

/** Names of columns are lower case and operators are not, so the operator begins where the name ends. */
function parseCondition(text: string): Condition {
    const path = /^[a-z0-9_]+(?:\.[a-z0-9_]+)*/.exec(text)?.[0] ?? ''
    if (text.startsWith('123TEXT')) throw new NotEmulated(`operator ${text.split('=')[0]!}`)
    const join = /^JOIN[a-z0-9_]+\.([a-z0-9_]+)=(.*)$/s.exec(text)
    if (join) return { kind: 'compare', path: join[1]!, operator: 'JOIN', value: join[2]! }
    if (text.startsWith('RLQUERY'))
        return { kind: 'compare', path: 'sys_id', operator: 'RLQUERY', value: text.slice('RLQUERY'.length) }
    // GlideRecord API, isEncodedQueryValid: what it leaves behind for an invalid query finds nothing.
    if (text === INVALID_QUERY) return { kind: 'nothing' }
    const rest = text.slice(path.length)
    const spelling = SPELLINGS.find((candidate) => rest.startsWith(candidate))
    const operator = path && spelling ? toOperator(spelling) : undefined
    if (!operator) return { kind: 'compare', path: text, operator: '', value: '' }
    return { kind: 'compare', path, operator, value: rest.slice(spelling!.length) }
}
