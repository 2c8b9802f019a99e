/** GlideElement: one column of a GlideRecord as a live cursor, and the way to the record it refers to. */

import { NotEmulated, type ColumnInfo, type Row, type Value } from '../kernel/kernel.ts'
import { accessOf } from './acl-evaluator.ts'
import { findByDisplayValue } from './display-lookup.ts'
import { glideClass, type FieldHolder } from '../runtime/glide-class.ts'
import { GlideDateTime } from './glide-date-time.ts'
import { GlideElementDescriptor } from './glide-element-descriptor.ts'
import { GlideRecord } from './glide-record.ts'
import { toColumnValue, toElementText } from './glide-text.ts'
import { isTrue, toText } from '../text/script-text.ts'
import { toGlideObject } from './glide-object.ts'
import { journalText } from './journal-text.ts'

interface Place {
    readonly table: string
    readonly row: Row
    readonly column: ColumnInfo | undefined
    readonly name: string
}

/** Scoped GlideElement. `path` may be dotted: then the element reads from the referenced row. */
export class GlideElement implements FieldHolder {
    readonly #steps = new Map<string, GlideElement>()

    constructor(
        readonly record: GlideRecord,
        readonly path: string,
    ) {}

    // -- fields of the referenced record (dot-walking)

    hasMember(name: string): boolean {
        const reference = this.#column()?.reference
        return Boolean(reference && this.record.instance.dictionary.table(reference)?.columns.has(name))
    }

    member(name: string): GlideElement | undefined {
        if (!this.hasMember(name)) return undefined
        const known = this.#steps.get(name)
        if (known) return known
        const made = new GlideElement(this.record, `${this.path}.${name}`)
        this.#steps.set(name, made)
        return made
    }

    assign(name: string): never {
        throw new NotEmulated(`assignment to ${this.path}.${name}`)
    }

    memberNames(): readonly string[] {
        return []
    }

    // -- values

    getValue(): Value {
        return this.#value()
    }

    toString(): string {
        return toElementText(this.#value(), this.#column())
    }

    valueOf(): string {
        return this.toString()
    }

    getDisplayValue(maxCharacters?: unknown): string {
        const place = this.#place()
        return cut(place ? this.record.displayOf(place.table, place.row, place.name) : '', maxCharacters)
    }

    getHTMLValue(maxCharacters?: unknown): string {
        return cut(this.toString(), maxCharacters)
    }

    setValue(value: unknown): void {
        this.#own('setValue')
        this.record.setValue(this.path, value)
    }

    /** References and choices by their label, dates in the session's zone; anything else as setValue. */
    setDisplayValue(value: unknown): void {
        this.#own('setDisplayValue')
        const column = this.#column()
        const text = toText(value)
        if (!column) return
        if (column.type === 'glide_date_time') {
            const date = new GlideDateTime(this.record.context)
            date.setDisplayValue(text)
            this.record.setValue(this.path, date.isValid() ? date.getValue() : null)
            return
        }
        this.record.setValue(this.path, findByDisplayValue(this.record, column, text))
    }

    nil(): boolean {
        return this.#value() === null
    }

    hasValue(): boolean {
        return !this.nil()
    }

    getDecryptedValue(): string {
        const value = this.#value()
        if (value === null) return ''
        const { behaviour, vault } = this.record.instance
        return behaviour.answer('password2_columns') === 'cipher' ? value : vault.open(value)
    }

    // -- changes of this execution, inside rules

    changes(): boolean {
        return this.#before() !== this.#value()
    }

    changesFrom(value: unknown): boolean {
        return this.changes() && this.#before() === toColumnValue(value, this.#column())
    }

    changesTo(value: unknown): boolean {
        return this.changes() && this.#value() === toColumnValue(value, this.#column())
    }

    // -- description

    getName(): string {
        return this.path.slice(this.path.lastIndexOf('.') + 1)
    }

    getLabel(): string {
        const column = this.#column()
        if (!column) return ''
        const { instance, context } = this.record
        const { language } = context.tx.user
        const row = instance.translations.documentation(language, this.getTableName(), column.name)
        return (language !== 'en' && row?.['label']) || column.label
    }

    getTableName(): string {
        return this.#place()?.table ?? this.record.getTableName()
    }

    getReferenceTable(): string | null {
        return this.#column()?.reference ?? null
    }

    getED(): GlideElementDescriptor | null {
        const column = this.#column()
        return column ? new GlideElementDescriptor(column, this.record.instance) : null
    }

    getAttribute(name: unknown): string {
        return this.#column()?.attributes[toText(name)] ?? ''
    }

    getBooleanAttribute(name: unknown): boolean {
        return isTrue(this.getAttribute(name))
    }

    getChoices(): string[] {
        const { instance } = this.record
        return instance.dictionary.choices(this.getTableName(), this.getName()).map((choice) => choice.value)
    }

    getChoiceValue(): string {
        const value = this.#value()
        if (value === null) return ''
        const { context, instance } = this.record
        const [table, column] = [this.getTableName(), this.getName()]
        const english = instance.dictionary.choiceLabel(table, column, value)
        if (english === undefined) return value
        return instance.translations.choice(context.tx.user.language, table, column, value) ?? english
    }

    /** The referenced record; an empty one when the reference is empty or broken. */
    getRefRecord(): GlideRecord {
        const reference = this.#column()?.reference
        const made = new GlideRecord(this.record.context, reference ?? '')
        const value = this.#value()
        if (reference && value) made.get('sys_id', value)
        return made
    }

    getGlideObject(): unknown {
        return toGlideObject(this.record.context, this.#value(), this.#column())
    }

    dateNumericValue(): number {
        return GlideDateTime.of(this.record.context, this.#value() ?? '').getNumericValue()
    }

    setDateNumericValue(milliseconds: unknown): void {
        this.#own('setDateNumericValue')
        const date = new GlideDateTime(this.record.context)
        date.setNumericValue(Number(milliseconds))
        this.record.setValue(this.path, date.getValue())
    }

    /** The newest entry (1) or all of them (-1), newest first. */
    getJournalEntry(count: unknown): string {
        return journalText(this.record, this.getName(), this.getLabel(), Number(count))
    }

    canRead(): boolean {
        return this.record.canRead() && this.#mayUse('read')
    }

    canWrite(): boolean {
        return this.record.canWrite() && this.#mayUse('write')
    }

    canCreate(): boolean {
        return this.record.canCreate() && this.#mayUse('create')
    }

    /** Shown beside the field on a form; there are no forms here, and scripts cannot read it back. */
    setError(): void {}

    #mayUse(operation: 'read' | 'write' | 'create'): boolean {
        const place = this.#place()
        if (!place) return true
        const { instance, context } = this.record
        const row = place.row.sys_id && this.record.isValidRecord() ? place.row : null
        return accessOf(instance, context.tx).mayUseColumn(place.table, place.name, operation, row)
    }

    #own(method: string): void {
        if (this.path.includes('.')) throw new NotEmulated(`GlideElement.${method} through a reference`)
    }

    #value(): Value {
        if (!this.path.includes('.')) return this.record.getValue(this.path)
        const place = this.#place()
        return place?.row[place.name] ?? null
    }

    #before(): Value {
        if (this.path.includes('.')) return this.#value()
        return this.record.originalValue(this.path)
    }

    #column(): ColumnInfo | undefined {
        return this.record.instance.dictionary.resolve(this.record.getActualTable(), this.path)?.column
    }

    // Follows the references of a dotted path; an empty reference reads as empty.
    #place(): Place | null {
        const { instance, context } = this.record
        const steps = this.path.split('.')
        let table = this.record.getActualTable()
        let row: Row = this.record.currentValues()
        for (const step of steps.slice(0, -1)) {
            const reference = instance.dictionary.table(table)?.columns.get(step)?.reference
            const target = row[step]
            const next = reference && target ? instance.database.get(reference, target, context.tx.counters) : null
            if (!reference || !next) return null
            table =
                next.sys_class_name && instance.dictionary.table(next.sys_class_name) ? next.sys_class_name : reference
            row = next
        }
        const name = steps[steps.length - 1]
        return { table, row, name, column: instance.dictionary.table(table)?.columns.get(name) }
    }
}

function cut(text: string, maxCharacters: unknown): string {
    return maxCharacters === undefined ? text : text.slice(0, Number(maxCharacters))
}

/** GlideElement as scripts see it. */
export const GLIDE_ELEMENT = glideClass<GlideElement>({
    name: 'GlideElement',
    type: GlideElement,
    fields: true,
    methods: [
        'getValue',
        'toString',
        'valueOf',
        'getDisplayValue',
        'getHTMLValue',
        'setValue',
        'setDisplayValue',
        'nil',
        'hasValue',
        'getDecryptedValue',
        'changes',
        'changesFrom',
        'changesTo',
        'getName',
        'getLabel',
        'getTableName',
        'getReferenceTable',
        'getED',
        'getAttribute',
        'getBooleanAttribute',
        'getChoices',
        'getChoiceValue',
        'getRefRecord',
        'getGlideObject',
        'dateNumericValue',
        'setDateNumericValue',
        'getJournalEntry',
        'canRead',
        'canWrite',
        'canCreate',
        'setError',
    ],
})
