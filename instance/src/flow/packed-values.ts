/** The values of flow components as builds write them: JSON, compressed and in base64. */
import { gunzipSync } from 'node:zlib'
import { NotEmulated } from '../kernel/kernel.ts'

/** One value of a component, as text that may hold data pills. */
export interface PackedValue {
    readonly name: string
    readonly value: string
}

interface StoredValue {
    readonly name?: unknown
    readonly value?: unknown
    readonly scriptActive?: unknown
}

/** What the `values` of flow logic hold. */
export interface LogicValues {
    readonly inputs: readonly PackedValue[]
    readonly variables: readonly PackedValue[]
    readonly outputs: readonly PackedValue[]
}

/** The values of an action, a subflow or a trigger. */
export function readValues(packed: string | null | undefined): PackedValue[] {
    return toValues(unpack(packed))
}

/** The values of a flow logic component, by what they are for. */
export function readLogicValues(packed: string | null | undefined): LogicValues {
    const stored = (unpack(packed) ?? {}) as Readonly<Record<string, unknown>>
    return {
        inputs: toValues(stored['inputs']),
        variables: toValues(stored['variables']),
        outputs: toValues(stored['outputsToAssign']),
    }
}

/** The text of one value, empty when there is none of that name. */
export function valueNamed(values: readonly PackedValue[], name: string): string {
    return values.find((one) => one.name === name)?.value ?? ''
}

function unpack(packed: string | null | undefined): unknown {
    if (!packed) return null
    // Builds write the base64 of gzip; what a designer saves may be plain JSON.
    const text = packed.startsWith('H4sI') ? gunzipSync(Buffer.from(packed, 'base64')).toString('utf8') : packed
    return JSON.parse(text)
}

function toValues(stored: unknown): PackedValue[] {
    return Array.isArray(stored) ? (stored as StoredValue[]).map(toValue) : []
}

function toValue({ name, value, scriptActive }: StoredValue): PackedValue {
    if (scriptActive === true) throw new NotEmulated(`the inline script of the flow value '${String(name)}'`)
    const text = value === null || value === undefined ? '' : typeof value === 'object' ? JSON.stringify(value) : value
    return { name: String(name), value: String(text) }
}
