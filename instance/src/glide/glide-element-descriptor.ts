/** GlideElementDescriptor: what the dictionary says about a column. */

import type { ColumnInfo, Instance } from '../kernel/kernel.ts'
import { glideClass } from '../runtime/glide-class.ts'

/** The descriptor that GlideElement.getED answers. */
export class GlideElementDescriptor {
    constructor(
        readonly column: ColumnInfo,
        readonly instance: Instance,
    ) {}

    getName(): string {
        return this.column.name
    }

    getLabel(): string {
        return this.column.label
    }

    getInternalType(): string {
        return this.column.type
    }

    getLength(): number {
        return this.column.maxLength
    }

    getReference(): string | null {
        return this.column.reference
    }

    getTableName(): string {
        return this.column.table
    }

    getDefault(): string | null {
        return this.column.defaultValue
    }

    isMandatory(): boolean {
        return this.column.mandatory
    }

    isReadOnly(): boolean {
        return this.column.readOnly
    }

    isReference(): boolean {
        return this.column.reference !== null
    }

    isBoolean(): boolean {
        return this.column.type === 'boolean'
    }

    isChoiceTable(): boolean {
        return this.column.choice !== 0
    }

    getAttribute(name: unknown): string {
        return this.column.attributes[String(name)] ?? ''
    }
}

/** GlideElementDescriptor as scripts see it. */
export const GLIDE_ELEMENT_DESCRIPTOR = glideClass<GlideElementDescriptor>({
    name: 'GlideElementDescriptor',
    type: GlideElementDescriptor,
    methods: [
        'getName',
        'getLabel',
        'getInternalType',
        'getLength',
        'getReference',
        'getTableName',
        'getDefault',
        'isMandatory',
        'isReadOnly',
        'isReference',
        'isBoolean',
        'isChoiceTable',
        'getAttribute',
    ],
})
