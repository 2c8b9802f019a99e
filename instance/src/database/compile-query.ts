/** Turns a query on a logical table into SQL on its physical table. Every value is a parameter. */
import type { ColumnInfo, Condition, Dictionary, OrderBy, Query, TableInfo } from '../kernel/kernel.ts'
import { isFolded, type Collation } from './collation.ts'
import { toPhysicalName, type Stored } from './column-kinds.ts'
import { compileComparison } from './compile-comparison.ts'
import { hasClasses, toClassFilter, toRoot, type Shape } from './shape-tables.ts'

/** SQL text and its parameters. */
export interface Sql {
    readonly text: string
    readonly values: readonly Stored[]
}

/** A column as SQL sees it, with the table of the dictionary it belongs to. */
export interface SqlColumn {
    readonly expression: string
    readonly column: ColumnInfo
    readonly table: TableInfo
    /** Whether texts are compared without accents and trailing blanks. */
    readonly isFolded: boolean
}

/** The clauses of a statement. `joins` may still grow; `toFrom` gives the clause when nothing more is asked of it. */
export interface CompiledQuery {
    readonly table: TableInfo
    readonly root: string
    readonly joins: Joins
    readonly where: string
    readonly orderBy: string
    readonly window: string
    readonly values: readonly Stored[]
}

type Tables = Pick<Dictionary, 'table'>

/** Follows dotted paths with left joins: one per reference, shared by all conditions that use it. */
export class Joins {
    private readonly aliases = new Map<string, string>()
    private readonly clauses: string[] = []

    constructor(
        private readonly tables: Tables,
        private readonly table: TableInfo,
        private readonly collation: Collation,
    ) {}

    /** The column at the end of a path; the caller has made sure that it exists. */
    column(path: string): SqlColumn {
        const steps = path.split('.')
        const last = steps.pop()!
        let table = this.table
        let alias = 't0'
        steps.forEach((step, index) => {
            const reference = this.find(table, step, path)
            alias = this.join(alias, reference, steps.slice(0, index + 1).join('.'))
            table = this.target(reference, path)
        })
        const column = this.find(table, last, path)
        const expression = `${alias}."${toPhysicalName(column)}"`
        return { expression, column, table, isFolded: isFolded(this.collation, table, column) }
    }

    /** Path of the display value behind a reference column, or null when its table has none. */
    displayPath(path: string, column: ColumnInfo, depth = 0): string | null {
        const target = column.reference ? this.tables.table(column.reference) : undefined
        const display = target?.display ? target.columns.get(target.display) : undefined
        if (!display) return null
        const further = `${path}.${display.name}`
        return display.reference && depth < 3 ? (this.displayPath(further, display, depth + 1) ?? further) : further
    }

    get sql(): string {
        return this.clauses.join('')
    }

    private find(table: TableInfo, name: string, path: string): ColumnInfo {
        const column = table.columns.get(name)
        if (!column) throw new Error(`no column ${name} in ${table.name} (path ${path})`)
        return column
    }

    private target(column: ColumnInfo, path: string): TableInfo {
        const table = column.reference ? this.tables.table(column.reference) : undefined
        if (!table) throw new Error(`${column.name} does not lead to a table (path ${path})`)
        return table
    }

    private join(from: string, reference: ColumnInfo, prefix: string): string {
        const known = this.aliases.get(prefix)
        if (known) return known
        const alias = `t${this.aliases.size + 1}`
        const root = toRoot(this.target(reference, prefix))
        this.clauses.push(
            ` LEFT JOIN "${root}" AS ${alias} ON ${alias}."sys_id" = ${from}."${toPhysicalName(reference)}"`,
        )
        this.aliases.set(prefix, alias)
        return alias
    }
}

/** The table and the joins that conditions, groups and keys of order have asked for. */
export function toFrom({ root, joins }: CompiledQuery): string {
    return `"${root}" AS t0${joins.sql}`
}

/** All clauses of a query. */
export function compileQuery(tables: Tables, shape: Shape, query: Query): CompiledQuery {
    const table = tables.table(query.table)
    if (!table) throw new Error(`no table ${query.table}`)
    const joins = new Joins(tables, table, shape.comparing.collation)
    const values: Stored[] = []
    const where = query.where ? compileCondition(tables, joins, query.where, values) : ''
    const classes = toClassFilter(table, usesIndex(table, shape, query.where) ? '+t0.' : 't0.')
    const orderBy = query.orderBy.map((key) => compileOrder(joins, key)).join(', ')
    const terms = [shape.tracer, classes, where].filter(Boolean)
    return {
        table,
        root: toRoot(table),
        joins,
        where: terms.length > 0 ? ` WHERE ${terms.join(' AND ')}` : '',
        orderBy: orderBy && ` ORDER BY ${orderBy}`,
        window: compileWindow(query),
        values,
    }
}

/** As digits, unlike other values: SQLite plans a limit that is a parameter again at each execution, which costs more than running it. */
function compileWindow({ window }: Query): string {
    if (!window) return ''
    const [first, rows] = [Math.max(0, window.first), Math.max(0, window.last - window.first)]
    return first === 0 ? ` LIMIT ${rows}` : ` LIMIT ${rows} OFFSET ${first}`
}

function compileOrder(joins: Joins, key: OrderBy): string {
    const { expression } = joins.column(key.path)
    return key.descending ? `${expression} DESC` : expression
}

function compileCondition(tables: Tables, joins: Joins, condition: Condition, values: Stored[]): string {
    switch (condition.kind) {
        case 'nothing':
            return '0'
        case 'compare':
            return compileComparison(tables, joins, condition, values)
        default: {
            const terms = condition.terms.map((term) => compileCondition(tables, joins, term, values))
            return terms.length === 1 ? terms[0]! : `(${terms.join(condition.kind === 'and' ? ' AND ' : ' OR ')})`
        }
    }
}

const SELECTIVE = new Set(['=', 'IN', 'STARTSWITH'])

/** With a better index at hand, the one on the class, which half the rows may share, must not be taken: `+` hides it. */
function usesIndex(table: TableInfo, shape: Shape, where: Condition | null): boolean {
    if (!where || !hasClasses(table)) return false
    const indexed = shape.indexed.get(toRoot(table))
    const terms = where.kind === 'and' ? where.terms : [where]
    // Rows of one class of a log are indexed by class and time, which serves both.
    if (table.rotated && terms.some((term) => term.kind === 'compare' && term.path === 'sys_created_on')) return false
    return terms.some((term) => {
        if (term.kind !== 'compare' || !SELECTIVE.has(term.operator)) return false
        const column = table.columns.get(term.path)
        return column !== undefined && column.name !== 'sys_class_name' && indexed?.has(toPhysicalName(column)) === true
    })
}
