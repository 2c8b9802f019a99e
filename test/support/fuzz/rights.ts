/** What the access matrices say that a role may: the only source of rights that the fuzz knows. */

import { readMatrix, type MatrixRow } from '../access-matrix.ts'

/** A right on the rows of a table, as the letter of its matrix. */
export type Right = 'c' | 'r' | 'w' | 'd'

const routes = readMatrix('routes')
const tables = readMatrix('tables')
const columns = new Map(readMatrix('columns').map((row) => [row.subject, row]))
const tableRows = new Map(tables.map((row) => [row.subject, row]))
const routeRows = new Map(routes.map((row) => [row.subject, row]))

/** Every role, in the order of the matrices; `guest` has no login. */
export const ROLES: readonly string[] = Object.keys(routes[0]!.cells)

/** Every route as `<method> <path>`. */
export const ROUTES: readonly string[] = [...routeRows.keys()]

/** Every table of the app. */
export const TABLES: readonly string[] = [...tableRows.keys()]

/** The names of the platform's roles that a role of the matrices has. */
export function rolesOf(role: string): readonly string[] {
    if (role === 'guest' || role === 'none') return []
    return [role === 'itil' ? role : `x_kt_gov.${role}`]
}

/** Whether the app itself answers a role on a route; undefined for what is no route. */
export function isAnswered(role: string, route: string): boolean | undefined {
    const row = routeRows.get(route)
    return row && cellOf(row, role) === 'yes'
}

/** Whether a role has a right on the rows of a table of the app. */
export function mayOnRows(role: string, table: string, right: Right): boolean {
    return cellOf(tableRows.get(table)!, role).includes(right)
}

/** Whether a role has a right on a column: as on its row where the matrix does not name it. */
export function mayOnColumn(role: string, table: string, column: string, right: 'r' | 'w'): boolean {
    const row = columns.get(`${table}.${column}`)
    return row ? cellOf(row, role).includes(right) : mayOnRows(role, table, right)
}

/**
 * Whether a role may read or write the files of a table's rows. The matrix of tables says what the Table API gives: where it reaches a table for
 * nobody, files are the administrator's alone, and those that hold bodies of deliveries are also read by those who may read bodies.
 */
export function mayOnFiles(role: string, table: string, right: Right): boolean {
    if (ROLES.some((one) => cellOf(tableRows.get(table)!, one) !== '-')) return mayOnRows(role, table, right)
    return role === 'admin' || (right === 'r' && mayOnColumn(role, 'x_kt_gov_delivery', 'body', 'r'))
}

function cellOf(row: MatrixRow, role: string): string {
    const cell = row.cells[role]
    if (cell === undefined) throw new Error(`${row.subject} says nothing of ${role}`)
    return cell
}
