/** What the app's adapters use of Glide, over the tables in memory: each method that asks the database is one statement. */

import { createHash } from 'node:crypto'
import { insert, nextId, rowsOf, timeText, world, type Row } from './database.ts'
import { observation, statement } from './replay.ts'

type Condition = (row: Row) => boolean

function toStored(value: unknown): string {
    const text = value === null || value === undefined ? '' : String(value)
    if (text === 'NULL') return ''
    return text === 'true' ? '1' : text === 'false' ? '0' : text
}

/** Numbers in the order of numbers, as a column of integers has them. */
const inOrder = (value: string): string => (/^\d+$/.test(value) ? value.padStart(12, '0') : value)

function compare(column: string, operator: string, value: string): Condition {
    const wanted = toStored(value)
    const of = (row: Row): string => row[column] ?? ''
    if (operator === '=') return (row) => of(row) === wanted
    if (operator === '!=') return (row) => of(row) !== wanted
    if (operator === 'IN') return (row) => wanted.split(',').includes(of(row))
    if (operator === 'CONTAINS') return (row) => of(row).toLowerCase().includes(wanted.toLowerCase())
    const isLess = (row: Row): boolean => of(row) !== '' && inOrder(of(row)) < inOrder(wanted)
    if (operator === '<') return isLess
    if (operator === '<=') return (row) => isLess(row) || of(row) === wanted
    if (operator === '>=') return (row) => of(row) !== '' && of(row) >= wanted
    if (operator === '>') return (row) => inOrder(of(row)) > inOrder(wanted)
    throw new Error(`not in the harness: ${operator}`)
}

class Query {
    protected readonly conditions: Condition[] = []
    constructor(protected readonly table: string) {}

    addQuery(column: string, second: string, third?: string) {
        return this.add(third === undefined ? compare(column, '=', second) : compare(column, second, third))
    }
    addNullQuery(column: string) {
        return this.add((row) => (row[column] ?? '') === '')
    }
    addNotNullQuery(column: string) {
        return this.add((row) => (row[column] ?? '') !== '')
    }
    private add(condition: Condition) {
        const at = this.conditions.push(condition) - 1
        const { conditions } = this
        return {
            addOrCondition(column: string, second: string, third?: string): void {
                const first = conditions[at]
                const other = third === undefined ? compare(column, '=', second) : compare(column, second, third)
                conditions[at] = (row) => first(row) || other(row)
            },
        }
    }
    protected select(): Row[] {
        return [...rowsOf(this.table).values()].filter((row) => this.conditions.every((one) => one(row)))
    }
}

/** Thrown as it is: making an error of it each time would cost more than the schedule. */
const UNIQUE_KEY = { name: 'com.glide.db.UniqueKey', message: 'unique key' }

/** GlideRecord. */
export class GlideRecord extends Query {
    private row: Row = { sys_id: '' }
    private changed: Row = {}
    private found: Row[] = []
    private at = -1
    private limit = Infinity
    private orders: readonly (readonly [string, number])[] = []
    private isRefused = false

    isValid(): boolean {
        return !/^sys_(data_policy|dictionary)/.test(this.table)
    }
    isValidField(): boolean {
        return true
    }
    isActionAborted(): boolean {
        return false
    }
    getTableName(): string {
        return this.table
    }
    getLastErrorMessage(): string | null {
        return this.isRefused && world.refusal === 'null' ? 'Unique Key violation detected by database' : null
    }
    setLimit(rows: number): void {
        this.limit = rows
    }
    orderBy(column: string): void {
        this.orders = [...this.orders, [column, 1]]
    }
    orderByDesc(column: string): void {
        this.orders = [...this.orders, [column, -1]]
    }
    query(): void {
        this.found = statement(`query ${this.table}`, () => {
            const rows = this.select().map((row) => ({ ...row }))
            for (const [column, direction] of [...this.orders].reverse())
                rows.sort((a, b) => (inOrder(a[column] ?? '') < inOrder(b[column] ?? '') ? -1 : 1) * direction)
            return rows.slice(0, this.limit)
        })
        this.at = -1
    }
    next(): boolean {
        this.at += 1
        if (this.at >= this.found.length) return false
        this.load(this.found[this.at])
        return true
    }
    get(sysId: string): boolean {
        const row = statement(`get ${this.table}`, () => {
            const stored = rowsOf(this.table).get(sysId)
            return stored ? { ...stored } : null
        })
        if (row !== null) this.load(row)
        return row !== null
    }
    private load(row: Row): void {
        this.row = { ...row }
        this.changed = {}
    }
    initialize(): void {
        this.row = { sys_id: '' }
        this.changed = {}
    }
    setNewGuidValue(sysId: string): void {
        this.row.sys_id = sysId
    }
    getUniqueValue(): string {
        return this.row.sys_id
    }
    getValue(column: string): string | null {
        const value = this.row[column] ?? ''
        return value === '' ? null : value
    }
    setValue(column: string, value: unknown): void {
        this.row[column] = toStored(value)
        this.changed[column] = this.row[column]
    }
    getElement(): null {
        return null
    }
    getElements(): readonly never[] {
        return []
    }
    insert(): string | null {
        if (this.row.sys_id === '') this.row.sys_id = observation('sys_id', nextId)
        const isStored = statement(`insert ${this.table}`, () =>
            insert(this.table, { ...this.row, sys_created_on: timeText() }),
        )
        this.isRefused = !isStored
        if (isStored) return this.row.sys_id
        if (world.refusal === 'exception') throw { ...UNIQUE_KEY }
        return null
    }
    /** By sys_id, and only what was set: whatever the row became meanwhile. */
    update(): string | null {
        const { changed, row, table } = this
        const isThere = statement(`update ${table}`, () => {
            const stored = rowsOf(table).get(row.sys_id)
            if (stored) Object.assign(stored, changed)
            return stored !== undefined
        })
        this.changed = {}
        return isThere ? row.sys_id : null
    }
    /** Rows are read, then each is written by its sys_id: the condition is gone when they are. */
    updateMultiple(): void {
        const { changed, table } = this
        const ids = statement(`select ${table}`, () => this.select().map(({ sys_id }) => sys_id))
        for (const sysId of ids)
            statement(`update ${table}`, () => {
                const stored = rowsOf(table).get(sysId)
                if (stored) Object.assign(stored, changed)
            })
    }
    deleteRecord(): boolean {
        return statement(`delete ${this.table}`, () => rowsOf(this.table).delete(this.row.sys_id))
    }
}

/** GlideAggregate, for counts and maxima. */
export class GlideAggregate extends Query {
    private readonly by: string[] = []
    private greatestOf: string | null = null
    private groups: readonly (readonly Row[])[] = []
    private at = -1
    addAggregate(name: string, column?: string): void {
        this.greatestOf = name === 'MAX' && column !== undefined ? column : null
    }
    groupBy(column: string): void {
        this.by.push(column)
    }
    query(): void {
        this.groups = statement(`count ${this.table}`, () => {
            const rows = this.select().map((row) => ({ ...row }))
            if (this.by.length === 0) return [rows]
            const groups = new Map<string, Row[]>()
            for (const row of rows) {
                const key = this.by.map((column) => row[column] ?? '').join('|')
                groups.set(key, [...(groups.get(key) ?? []), row])
            }
            return [...groups.values()]
        })
        this.at = -1
    }
    next(): boolean {
        this.at += 1
        return this.at < this.groups.length
    }
    getValue(column: string): string | null {
        return this.groups[this.at][0][column] ?? null
    }
    getAggregate(): string {
        const group = this.groups[this.at]
        const column = this.greatestOf
        if (column === null) return String(group.length)
        return group.reduce((greatest, row) => ((row[column] ?? '') > greatest ? row[column] : greatest), '')
    }
}

/** GlideDateTime: now. */
export class GlideDateTime {
    private readonly seconds = observation('clock', () => world.now)
    getValue(): string {
        return timeText(this.seconds)
    }
    getNumericValue(): number {
        return this.seconds * 1000
    }
}

const digests = new Map<string, string>()

/** GlideDigest: the same hashes again and again, so they are kept. */
export class GlideDigest {
    getSHA256Hex(text: string): string {
        const known = digests.get(text)
        if (known !== undefined) return known
        const digest = createHash('sha256').update(text, 'utf8').digest('hex')
        digests.set(text, digest)
        return digest
    }
}

/** GlideSysAttachment: a file is one row, its text in `content`. */
export class GlideSysAttachment {
    write(record: GlideRecord, file_name: string, content_type: string, content: string): string | null {
        const sys_id = observation('sys_id', nextId)
        return statement('attach', () => {
            if (world.refusedFiles > 0) {
                world.refusedFiles -= 1
                return null
            }
            const place = { table_name: record.getTableName(), table_sys_id: record.getUniqueValue() }
            insert('sys_attachment', { sys_id, ...place, file_name, content_type, content })
            return sys_id
        })
    }
    getContentStream(sysId: string): string {
        return statement('read attachment', () => rowsOf('sys_attachment').get(sysId)?.content ?? '')
    }
    deleteAttachment(sysId: string): void {
        statement('delete attachment', () => void rowsOf('sys_attachment').delete(sysId))
    }
}

/** GlideTextReader, over the text of an attachment. */
export class GlideTextReader {
    private readonly lines: string[]
    constructor(text: string) {
        this.lines = text === '' ? [] : text.split('\n')
    }
    readLine(): string | null {
        return this.lines.shift() ?? null
    }
}

/** No adapter of the protocols signs. */
export class CertificateEncryption {}

export const gs = {
    generateGUID: () => observation('guid', nextId),
    getProperty: (name: string, otherwise: string | null = null) => world.properties[name] ?? otherwise,
    eventQueue: (name: string, row: GlideRecord, first: string) =>
        void statement(`event ${name}`, () => {
            const sys_id = nextId()
            rowsOf('sysevent').set(sys_id, { sys_id, name, instance: row.getUniqueValue(), parm1: first })
        }),
    tableExists: () => true,
    base64Encode: (text: string) => Buffer.from(text).toString('base64'),
    debug: () => undefined,
    info: () => undefined,
    warn: () => undefined,
    error: () => undefined,
    getUserName: () => 'system',
    getUserID: () => 'system',
}
