/** The access matrices that a reviewer reads: tables of text whose columns are roles, read into rows and written from them. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

const DIRECTORY = join(__dirname, '..', 'fixtures', 'access-matrix')

/** One line of a matrix: what it is about, and the cell of each role. */
export interface MatrixRow {
    readonly subject: string
    readonly cells: Readonly<Record<string, string>>
}

/** Path of the file of a matrix. */
export function matrixFile(name: string): string {
    return join(DIRECTORY, `${name}.txt`)
}

/** The text of a matrix: the comments that its file has, then the rows in columns. */
export function formatMatrix(name: string, subject: string, rows: readonly MatrixRow[]): string {
    const comments = readFileSync(matrixFile(name), 'utf8')
        .split('\n')
        .filter((line) => line.startsWith('#'))
    const roles = Object.keys(rows[0].cells)
    const lines = [[subject, ...roles], ...rows.map((row) => [row.subject, ...roles.map((role) => row.cells[role])])]
    const widths = lines[0].map((_, at) => Math.max(...lines.map((line) => line[at].length)))
    const padded = lines.map((line) =>
        line
            .map((cell, at) => cell.padEnd(widths[at]))
            .join('  ')
            .trimEnd(),
    )
    return [...comments, '', ...padded, ''].join('\n')
}

/** The rows of a matrix by file name. The first line that is no comment names the roles after its first word. */
export function readMatrix(name: string): readonly MatrixRow[] {
    const lines = readFileSync(matrixFile(name), 'utf8')
        .split('\n')
        .filter((line) => line.trim() !== '' && !line.startsWith('#'))
        .map((line) => line.trim().split(/\s{2,}/))
    const [[, ...roles], ...rows] = lines
    return rows.map(([subject, ...cells]) => {
        if (cells.length !== roles.length) throw new Error(`${name}: ${subject} has ${cells.length} cells`)
        return { subject, cells: Object.fromEntries(roles.map((role, index) => [role, cells[index]])) }
    })
}
