/** A table of records: a head with one column per path, and a row for each record that the user may read. */
import type { Row } from '../kernel/kernel.ts'
import { formAddress } from './addresses.ts'
import { isNumber, readableAt, showCell } from './cell.ts'
import { hintOf, labelOf } from './labels.ts'
import { flag, markup, type Content, type Markup } from './markup.ts'
import type { Visit } from './visit.ts'

/** What a table shows. */
export interface RecordTable {
    readonly table: string
    readonly paths: readonly string[]
    /** Rows that the user may read. */
    readonly rows: readonly Row[]
    readonly caption: string
    /** Records can be picked for an action on several. */
    readonly canPick: boolean
    /** Puts more into the head of a column: the way to sort by it. */
    readonly head?: (path: string, label: string) => { readonly content: Content; readonly sorted: string | null }
}

/** The first column links to the record. Columns of which the user may read no value are left out. */
export function recordTable(visit: Visit, asked: RecordTable): Markup {
    const { table, rows, canPick } = asked
    const paths = asked.paths.filter(
        (path) => rows.length === 0 || rows.some((row) => isReadable(visit, table, row, path)),
    )
    return markup`<div class="scroll"><table><caption class="hidden">${asked.caption}</caption>
<thead><tr>${canPick && markup`<th class="pick" scope="col"><span class="hidden">Select</span></th>`}${paths.map((path) => headOf(visit, asked, path))}</tr></thead>
<tbody>${rows.map((row, index) => rowOf(visit, asked, row, paths, index))}</tbody></table></div>`
}

/** An empty reference on the way to a dotted column hides nothing. */
function isReadable(visit: Visit, table: string, row: Row, path: string): boolean {
    return path.includes('.') || readableAt(visit, table, row, path) !== null
}

function headOf(visit: Visit, { table, head }: RecordTable, path: string): Markup {
    const { instance } = visit
    const label = labelOf(visit, table, path)
    const found = instance.dictionary.resolve(table, path)!
    const { content, sorted } = head?.(path, label) ?? { content: label, sorted: null }
    const order = sorted && markup` aria-sort="${sorted}"`
    const kind = isNumber(found.column.type) && found.column.choice === 0 && markup` class="number"`
    return markup`<th scope="col" title="${hintOf(visit, found.table, found.column.name)}"${order}${kind}>${content}</th>`
}

function rowOf(visit: Visit, { table, canPick }: RecordTable, row: Row, paths: readonly string[], index: number) {
    const sysId = row['sys_id'] ?? ''
    const link = formAddress(row['sys_class_name'] ?? table, sysId)
    const pick =
        canPick &&
        markup`<td class="pick"><input type="checkbox" name="sysparm_checked_items" value="${sysId}" aria-label="Select record ${index + 1}"${flag('checked', false)}></td>`
    const cells = paths.map((path, position) => {
        const found = readableAt(visit, table, row, path)
        const own = position === 0 ? link : null
        if (!found) return markup`<td>${own && markup`<a href="${own}">(open)</a>`}</td>`
        const { type, choice } = found.column
        const kind =
            isNumber(type) && choice === 0 ? 'number' : type === 'glide_date_time' || choice > 0 || own ? 'nowrap' : ''
        return markup`<td class="${kind}">${showCell(visit, found, own)}</td>`
    })
    return markup`<tr>${pick}${cells}</tr>`
}
