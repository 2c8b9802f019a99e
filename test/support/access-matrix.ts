/** The access matrices that a reviewer reads: tables of text whose columns are roles, read into rows. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

const DIRECTORY = join(__dirname, '..', 'fixtures', 'access-matrix')

/** One line of a matrix: what it is about, and the cell of each role. */
export interface MatrixRow {
    readonly subject: string
    readonly cells: Readonly<Record<string, string>>
}

/** The rows of a matrix by file name. The first line that is no comment names the roles after its first word. */
export function readMatrix(name: string): readonly MatrixRow[] {
    const lines = readFileSync(join(DIRECTORY, `${name}.txt`), 'utf8')
        .split('\n')
        .filter((line) => line.trim() !== '' && !line.startsWith('#'))
        .map((line) => line.trim().split(/\s{2,}/))
    const [[, ...roles], ...rows] = lines
    return rows.map(([subject, ...cells]) => {
        if (cells.length !== roles.length) throw new Error(`${name}: ${subject} has ${cells.length} cells`)
        return { subject, cells: Object.fromEntries(roles.map((role, index) => [role, cells[index]])) }
    })
}
