/** `g_form` in the client script of a form: what it shows under fields and above the form. */

import { glideClass } from '../runtime/glide-class.ts'

/** A message beside one field. */
export interface FieldMessage {
    readonly text: string
    readonly kind: 'info' | 'warning' | 'error'
}

const KINDS: readonly string[] = ['info', 'warning', 'error']

/** GlideForm, as far as scripts that run when a form is opened say something on it. */
export class ClientForm {
    readonly #shown = new Map<string, FieldMessage[]>()

    constructor(
        readonly table: string,
        readonly sysId: string,
        readonly valueOf: (column: string) => string,
    ) {}

    /** What was shown under the field, in order. */
    messagesOf(column: string): readonly FieldMessage[] {
        return this.#shown.get(column) ?? []
    }

    getTableName(): string {
        return this.table
    }

    getUniqueValue(): string {
        return this.sysId
    }

    isNewRecord(): boolean {
        return this.sysId === '-1'
    }

    getValue(column: unknown): string {
        return this.valueOf(String(column))
    }

    showFieldMsg(column: unknown, text: unknown, kind: unknown = 'info'): void {
        const name = String(column)
        const known = this.#shown.get(name) ?? []
        const shown = KINDS.includes(String(kind)) ? (String(kind) as FieldMessage['kind']) : 'info'
        this.#shown.set(name, [...known, { text: String(text), kind: shown }])
    }

    hideFieldMsg(column: unknown): void {
        this.#shown.delete(String(column))
    }
}

/** How scripts see `g_form`. */
export const CLIENT_FORM = glideClass<ClientForm>({
    name: 'g_form',
    type: ClientForm,
    methods: ['getTableName', 'getUniqueValue', 'isNewRecord', 'getValue', 'showFieldMsg', 'hideFieldMsg'],
})
