/** GlideRecord (scoped): a query, a cursor over its rows, and the record under the cursor. */

import { NotEmulated, PlatformError, type Instance, type RecordState, type Row, type Value } from '../kernel/kernel.ts'
import type { ScriptContext } from '../runtime/script-context.ts'
import { accessOf } from './acl-evaluator.ts'
import { INVALID_QUERY } from '../runtime/encoded-query.ts'
import { isValidQuery } from '../runtime/script-query.ts'
import type { FieldHolder } from '../runtime/glide-class.ts'
import { GlideElement } from './glide-element.ts'
import { GlideQueryCondition } from './glide-query-condition.ts'
import { ArrayList } from './array-list.ts'
import { deleteAttachmentsOf, hasAttachments } from './attachment-store.ts'
import { toColumnValue } from './glide-text.ts'
import { isAbsentTable } from './known-members.ts'
import { isTrue, toText } from '../text/script-text.ts'
import { deleteMatching, updateMatching } from './multiple-writes.ts'
import { mayQuery } from './query-access.ts'
import { applyTemplate } from './record-template.ts'
import { Querying } from './querying.ts'
import { JoinTerm, RecordQuery } from './record-query.ts'
import { selectRows } from './run-query.ts'

const HEX_ID = /^[0-9a-f]{32}$/i

/** The host side of a script's GlideRecord; stands on a RecordState, which rules share as `current`. */
export class GlideRecord extends Querying implements FieldHolder {
    readonly instance: Instance
    #window: { first: number; last: number } | null = null
    #rows: Row[] = []
    #position = -1
    #isPastEnd = false
    #state: RecordState | null = null
    #pending = new Map<string, Value>()
    #workflow = true
    #autoSysFields = true
    #isForced = false
    #newId: string | null = null
    #lastError: string | null = null
    readonly #elements = new Map<string, GlideElement>()

    constructor(
        readonly context: ScriptContext,
        readonly table: string,
    ) {
        super()
        this.instance = context.instance
    }

    /** `current` of a rule: stands on the record being written. */
    static on(context: ScriptContext, state: RecordState): GlideRecord {
        const made = new GlideRecord(context, state.table)
        made.#state = state
        return made
    }

    /** `previous` of a rule: the stored row as it was. */
    static before(context: ScriptContext, state: RecordState): GlideRecord {
        const made = new GlideRecord(context, state.table)
        made.#state = context.instance.records.load(state.table, { ...(state.original ?? state.values) })
        return made
    }

    // -- fields

    hasMember(name: string): boolean {
        return this.instance.dictionary.table(this.getActualTable())?.columns.has(name) ?? false
    }

    member(name: string): GlideElement | undefined {
        return this.hasMember(name) ? this.#element(name) : undefined
    }

    assign(name: string, value: unknown): void {
        this.setValue(name, value)
    }

    memberNames(): readonly string[] {
        return [...(this.instance.dictionary.table(this.getActualTable())?.columns.keys() ?? [])]
    }

    getElement(name: unknown): GlideElement | null {
        const path = toText(name)
        return this.instance.dictionary.resolve(this.getActualTable(), path) ? this.#element(path) : null
    }

    getFields(): ArrayList {
        return new ArrayList(this.getElements())
    }

    getElements(): GlideElement[] {
        return this.memberNames().map((name) => this.#element(name))
    }

    getValue(name: unknown): Value {
        return this.#state?.values[toText(name)] ?? this.#state?.journal[toText(name)] ?? null
    }

    /** No effect on a column that does not exist. */
    setValue(name: unknown, value: unknown): void {
        const column = this.instance.dictionary.table(this.getActualTable())?.columns.get(toText(name))
        if (!column) return
        const text = toColumnValue(value, column)
        const state = this.#state ?? (this.#state = this.#blank())
        if (column.type.startsWith('journal')) {
            if (text !== null) state.journal[column.name] = text
            return
        }
        state.values[column.name] = text
        this.#pending.set(column.name, text)
    }

    getDisplayValue(name?: unknown): string {
        if (name !== undefined) return this.getElement(name)?.getDisplayValue() ?? ''
        const display = this.instance.dictionary.table(this.getActualTable())?.display
        return display ? this.#element(display).getDisplayValue() : ''
    }

    getUniqueValue(): string | null {
        return this.getValue('sys_id')
    }

    // -- the query

    getEncodedQuery(): string {
        return this.conditions.toText()
    }

    /** Deprecated: also applies the query, or one that finds nothing when it is invalid. */
    isEncodedQueryValid(query: unknown): boolean {
        const isValid = this.isValidEncodedQuery(query)
        this.addEncodedQuery(isValid ? query : INVALID_QUERY)
        return isValid
    }

    isValidEncodedQuery(query: unknown): boolean {
        return toText(query) !== '' && isValidQuery(this.instance, this.table, toText(query))
    }

    /** Keeps the records that the other table refers to; the handle takes conditions on that table. */
    addJoinQuery(table: unknown, primaryField?: unknown, joinField?: unknown): GlideQueryCondition {
        const other = toText(table)
        const term = new JoinTerm(
            this.table,
            toText(primaryField) || 'sys_id',
            other,
            toText(joinField) || this.#firstReferenceFrom(other),
        )
        return new GlideQueryCondition(this.conditions, this.conditions.addTerm(term), this.restrict, term)
    }

    addSystemOrderByDesc(field: unknown): void {
        this.orderByDesc(field)
    }

    orderBy(field: unknown): void {
        this.conditions.orderBy.push({ path: toText(field), descending: false })
    }

    orderByDesc(field: unknown): void {
        this.conditions.orderBy.push({ path: toText(field), descending: true })
    }

    setLimit(count: unknown): void {
        this.#window = { first: 0, last: Number(count) }
    }

    /** The third argument forces a count; counts by themselves are always right here. */
    chooseWindow(first: unknown, last: unknown): void {
        this.#window = { first: Number(first), last: Number(last) }
    }

    query(...args: unknown[]): void {
        if (args.length >= 2) this.addQuery(args[0], args[1])
        this.#require()
        this.#rows = mayQuery(this.context, this.table)
            ? this.admit(selectRows(this.context, this.table, this.conditions, this.#window, this.#workflow))
            : []
        this.#position = -1
        this.#clear()
    }

    _query(...args: unknown[]): void {
        this.query(...args)
    }

    /** `get(sys_id or display value)` or `get(field, value)`. */
    get(...args: unknown[]): boolean {
        if (!this.isValid()) return false
        if (args.length >= 2) return this.#find(toText(args[0]), toText(args[1]))
        const text = toText(args[0])
        if (text === '') return false
        if (this.#find('sys_id', text)) return true
        const display = this.instance.dictionary.table(this.table)?.display
        return !HEX_ID.test(text) && display ? this.#find(display, text) : false
    }

    next(): boolean {
        if (this.#position + 1 >= this.#rows.length) {
            this.#position = this.#rows.length
            this.#isPastEnd = true
            return false
        }
        this.#position += 1
        this.#load(this.#rows[this.#position])
        return true
    }

    _next(): boolean {
        return this.next()
    }

    hasNext(): boolean {
        return this.#position + 1 < this.#rows.length
    }

    getRowCount(): number {
        return this.#rows.length
    }

    // -- writing

    initialize(): void {
        this.#clear()
        this.#state = this.#blank()
    }

    newRecord(): void {
        this.#clear()
        this.#require()
        this.#state = this.instance.records.create(this.context.tx, this.table)
        this.#state.values.sys_id ??= this.instance.newId()
    }

    setNewGuidValue(id: unknown): void {
        this.#newId = toText(id)
    }

    insert(): string | null {
        this.#require()
        this.context.requireWrites('insert')
        const { records } = this.instance
        records.checkAccess(this.context.tx, this.table, 'create')
        if (!this.permits('create')) return null
        const state = this.#state?.isNew ? this.#state : this.#completed()
        if (this.#newId) state.values.sys_id = this.#newId
        this.#prepare(state)
        this.#newId = null
        return this.#written(state, () => records.insert(this.context.tx, state))
    }

    update(): string | null {
        this.#require()
        this.context.requireWrites('update')
        // Inside a rule the record is being written already: writing it again is an update, also of a new one.
        if (!this.#state?.operation && !this.#state?.original) return this.insert()
        const { records } = this.instance
        records.checkAccess(this.context.tx, this.table, 'write')
        if (!this.permits('write')) return null
        const state = this.#state
        if (!state.operation) this.#prepare(state)
        return this.#written(state, () => records.update(this.context.tx, state))
    }

    updateMultiple(): void {
        this.#require()
        this.context.requireWrites('updateMultiple')
        this.instance.records.checkAccess(this.context.tx, this.table, 'write')
        updateMatching(this.context, this.table, this.conditions, this.#pending, this.#workflow)
    }

    deleteRecord(): boolean {
        this.#require()
        this.context.requireWrites('deleteRecord')
        if (!this.#state?.original) return false
        const { records } = this.instance
        records.checkAccess(this.context.tx, this.table, 'delete')
        if (!this.permits('delete')) return false
        this.#prepare(this.#state)
        const done = records.delete(this.context.tx, this.#state)
        if (done) deleteAttachmentsOf(this.instance, this.context.tx, this.#state.values.sys_id ?? '')
        this.#lastError = this.#state.lastError
        return done
    }

    deleteMultiple(): void {
        this.#require()
        this.context.requireWrites('deleteMultiple')
        this.instance.records.checkAccess(this.context.tx, this.table, 'delete')
        deleteMatching(this.context, this.table, this.conditions, this.#workflow)
    }

    /** Ignored on the tables of another application (KB0820691). */
    setWorkflow(runs: unknown): void {
        if (this.#isOwn()) this.#workflow = isTrue(runs)
    }

    /** Ignored in the scope of another application (Business rules: aborting from a different scope is not honored). */
    setAbortAction(aborts: unknown): void {
        if (this.#state && this.#isOwn()) this.#state.aborted = isTrue(aborts)
    }

    /** False leaves who and when as they are, and counts no update. */
    autoSysFields(sets: unknown): void {
        this.#autoSysFields = isTrue(sets)
    }

    /** Rows are counted without a statement of its own. */
    setNoCount(): void {}

    setForceUpdate(force: unknown): void {
        this.#isForced = isTrue(force)
    }

    /** Approval and assignment rules; none are emulated. */
    setUseEngines(): void {}

    applyTemplate(name: unknown): void {
        applyTemplate(this, toText(name))
    }

    setDisplayValue(name: unknown, value: unknown): void {
        this.getElement(name)?.setDisplayValue(value)
    }

    isActionAborted(): boolean {
        return this.#state?.aborted ?? false
    }

    operation(): string | null {
        return this.#state?.operation ?? null
    }

    getLastErrorMessage(): string | null {
        return this.#lastError
    }

    // -- what is known about the table and the row

    isValid(): boolean {
        return this.instance.dictionary.table(this.table) !== undefined
    }

    /** False past the end of the record set, although the values of the last record can still be read. */
    isValidRecord(): boolean {
        return !this.#isPastEnd && Boolean(this.#state?.original ?? this.#state?.isNew)
    }

    instanceOf(table: unknown): boolean {
        return this.instance.dictionary.table(this.getActualTable())?.chain.includes(toText(table)) ?? false
    }

    hasAttachments(): boolean {
        return hasAttachments(this.instance, this.getUniqueValue() ?? '')
    }

    /** Whether any field differs from what is stored. */
    changes(): boolean {
        const original = this.#state?.original ?? {}
        return Object.entries(this.#state?.values ?? {}).some(([name, value]) => value !== (original[name] ?? null))
    }

    isNewRecord(): boolean {
        return this.#state?.isNew ?? false
    }

    isValidField(name: unknown): boolean {
        return this.instance.dictionary.resolve(this.getActualTable(), toText(name)) !== undefined
    }

    getTableName(): string {
        return this.table
    }

    getRecordClassName(): string {
        return this.getActualTable()
    }

    getClassDisplayValue(): string {
        return this.#labelOf(this.getActualTable())
    }

    getLabel(): string {
        return this.#labelOf(this.table)
    }

    #labelOf(table: string): string {
        const { language } = this.context.tx.user
        const row = this.instance.translations.documentation(language, table, '')
        return (language !== 'en' && row?.['label']) || (this.instance.dictionary.table(table)?.label ?? '')
    }

    /** Dictionary attribute text of a field. */
    getAttribute(field: unknown): string {
        const column = this.instance.dictionary.table(this.getActualTable())?.columns.get(toText(field))
        return Object.entries(column?.attributes ?? {})
            .map(([name, value]) => `${name}=${value}`)
            .join(',')
    }

    getLink(noStack?: unknown): string {
        const link = `${this.getActualTable()}.do?sys_id=${this.getUniqueValue() ?? ''}`
        if (isTrue(noStack)) return link
        return `${link}&sysparm_stack=${this.table}_list.do?sysparm_query=${this.conditions.toText([])}`
    }

    /** Glide Server APIs: `toString` distinguishes the classes. */
    toString(): string {
        return '[object GlideRecord]'
    }

    canRead(): boolean {
        return this.#can('read')
    }

    canWrite(): boolean {
        return this.#can('write')
    }

    canCreate(): boolean {
        return this.#can('create')
    }

    canDelete(): boolean {
        return this.#can('delete')
    }

    // -- for the other Glide classes

    /** The class of the row under the cursor; the queried table when there is none. */
    getActualTable(): string {
        return this.#state?.table ?? this.table
    }

    currentValues(): Row {
        return this.#state?.values ?? {}
    }

    originalValue(name: string): Value {
        return this.#state?.original?.[name] ?? null
    }

    /** The record under the cursor, for the engine; null before the first row. */
    state(): RecordState | null {
        return this.#state
    }

    displayOf(table: string, row: Row, column: string): string {
        return this.instance.records.displayValue(this.context.tx, table, row, column)
    }

    /** The rows a query may show. */
    protected admit(rows: Row[]): Row[] {
        return rows
    }

    /** Whether the record may be written; a refusal leaves its message. */
    protected permits(_operation: 'create' | 'write' | 'delete'): boolean {
        return true
    }

    /** Why the last operation was refused. */
    protected refuse(message: string): false {
        this.#lastError = message
        return false
    }

    // The scope must reach the table, and the ACLs must let the user do it with this record, or with the table before any row.
    #can(operation: 'read' | 'create' | 'write' | 'delete'): boolean {
        try {
            this.instance.records.checkAccess(this.context.tx, this.table, operation)
        } catch {
            return false
        }
        const row = this.#state?.original ?? null
        return accessOf(this.instance, this.context.tx).mayUse(this.getActualTable(), operation, row)
    }

    #isOwn(): boolean {
        const { tx } = this.context
        return tx.scope === 'global' || this.instance.dictionary.table(this.table)?.scope === tx.scope
    }

    #firstReferenceFrom(table: string): string {
        const chain = this.instance.dictionary.table(this.table)?.chain ?? [this.table]
        const columns = [...(this.instance.dictionary.table(table)?.columns.values() ?? [])]
        return columns.find((column) => column.reference && chain.includes(column.reference))?.name ?? ''
    }

    #find(path: string, value: string): boolean {
        this.conditions = new RecordQuery()
        this.conditions.add(path, '=', value)
        this.#window = null
        this.query()
        return this.next()
    }

    #element(path: string): GlideElement {
        const known = this.#elements.get(path)
        if (known) return known
        const made = new GlideElement(this, path)
        this.#elements.set(path, made)
        return made
    }

    #load(row: Row): void {
        this.#pending.clear()
        this.#isPastEnd = false
        const actual = row.sys_class_name
        const table = actual && this.instance.dictionary.table(actual) ? actual : this.table
        this.#state = this.instance.records.load(table, row)
    }

    #clear(): void {
        this.#isPastEnd = false
        this.#state = null
        this.#pending = new Map()
    }

    #blank(): RecordState {
        return {
            table: this.table,
            values: {},
            original: null,
            isNew: false,
            operation: null,
            aborted: false,
            journal: {},
            workflow: true,
            autoSysFields: true,
            lastError: null,
        }
    }

    // Values the script set win over defaults; an inserted copy of a read row gets an identity of its own.
    #completed(): RecordState {
        const state = this.instance.records.create(this.context.tx, this.table)
        const given = this.#state
        const isCopy = given?.original != null
        for (const [name, value] of Object.entries(given?.values ?? {}))
            if (value !== null && !(isCopy && isSystemColumn(name))) state.values[name] = value
        Object.assign(state.journal, given?.journal)
        return state
    }

    #prepare(state: RecordState): void {
        state.workflow = this.#workflow
        state.autoSysFields = this.#autoSysFields
        state.isForced = this.#isForced
    }

    // A write that throws leaves the record as the rules left it: whether one of them aborted can be asked afterwards.
    #written(state: RecordState, write: () => string | null): string | null {
        let id: string | null = null
        try {
            id = write()
        } finally {
            this.#settle(state, id !== null)
        }
        return id
    }

    #settle(state: RecordState, isWritten: boolean): void {
        this.#isPastEnd = false
        this.#state = state
        this.#lastError = state.lastError
        if (isWritten) this.#pending.clear()
    }

    #require(): void {
        if (!this.isValid()) throw unknownTable(this.table)
    }
}

/** Why a table cannot be queried or written. */
export function unknownTable(table: string): Error {
    return isAbsentTable(table) ? new NotEmulated(`table ${table}`) : new PlatformError(`Invalid table name: ${table}`)
}

function isSystemColumn(name: string): boolean {
    return /^sys_(id|created_on|created_by|updated_on|updated_by|mod_count)$/.test(name)
}
