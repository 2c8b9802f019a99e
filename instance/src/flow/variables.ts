/** Declared inputs and outputs of actions and flows: what they are called, what they hold, what they refuse. */
import { NotEmulated, PlatformError, type Instance, type Row } from '../kernel/kernel.ts'
import { formatUtc, parseUtc } from '../text/date-text.ts'
import { GlideRecord } from '../glide/glide-record.ts'
import { FlowRecord, FlowRecords, isEmpty, toFlowText, type FlowObject, type FlowValue } from './flow-value.ts'

/** One declared variable. */
export interface FlowVariable {
    readonly name: string
    readonly label: string
    readonly type: string
    readonly mandatory: boolean
    readonly defaultValue: string | null
    readonly reference: string | null
}

/** The variables that a table such as sys_hub_action_input declares for a model, in their order. */
export function readVariables(instance: Instance, table: string, model: string): FlowVariable[] {
    return instance.database
        .select({
            table,
            where: {
                kind: 'and',
                terms: [
                    { kind: 'compare', path: 'model', operator: '=', value: model },
                    { kind: 'compare', path: 'active', operator: '=', value: '1' },
                ],
            },
            orderBy: [{ path: 'order', descending: false }],
            window: null,
        })
        .map(toVariable)
}

function toVariable(row: Row): FlowVariable {
    // Objects and arrays are stored as text; the attributes say what they are.
    const shown = /(?:^|,)uiType=([^,]+)/.exec(row['attributes'] ?? '')?.[1]
    return {
        name: row['element'] ?? '',
        label: row['label'] ?? row['element'] ?? '',
        type: shown && /^(object|array)/.test(shown) ? shown : (row['internal_type'] ?? 'string'),
        mandatory: row['mandatory'] === '1',
        defaultValue: row['default_value'] ?? null,
        reference: row['reference'] ?? null,
    }
}

/**
 * The inputs of one run: defaults for what is not given, every value as its type asks.
 * @throws PlatformError naming every input that is missing or of another type
 */
export function takeInputs(
    instance: Instance,
    variables: readonly FlowVariable[],
    given: Readonly<Record<string, unknown>>,
): FlowObject {
    const taken: Record<string, FlowValue> = {}
    const problems: string[] = []
    for (const variable of variables) {
        const value = given[variable.name]
        try {
            taken[variable.name] = toTyped(instance, variable, value === undefined ? variable.defaultValue : value)
        } catch (error) {
            if (!(error instanceof WrongType)) throw error
            problems.push(error.message)
            continue
        }
        if (variable.mandatory && isEmpty(taken[variable.name]))
            problems.push(`Input '${variable.name}' is mandatory and has no value`)
    }
    if (problems.length > 0) throw new PlatformError(problems.join('; '))
    return taken
}

/** Values that a script or a mapping gives for declared outputs; what is not declared is left out. */
export function takeOutputs(
    instance: Instance,
    variables: readonly FlowVariable[],
    given: Readonly<Record<string, unknown>>,
): FlowObject {
    const taken = variables
        .filter((variable) => variable.name in given)
        .map((variable) => [variable.name, toTyped(instance, variable, given[variable.name])] as const)
    return Object.fromEntries(taken)
}

/** A value that is not of the type that its variable declares. */
class WrongType extends PlatformError {
    constructor(variable: FlowVariable, value: unknown) {
        const shown = typeof value === 'object' ? JSON.stringify(value) : String(value)
        super(`'${shown}' is not a value of type ${variable.type} for '${variable.name}'`)
    }
}

function toTyped(instance: Instance, variable: FlowVariable, value: unknown): FlowValue {
    if (value === null || value === undefined || value === '') return null
    if (/^(object|array)/.test(variable.type)) return toComplex(variable, value)
    if (value instanceof GlideRecord) return toRecord(instance, variable, value)
    if (value instanceof FlowRecord || value instanceof FlowRecords) return fromPill(variable, value)
    if (variable.type === 'json' && typeof value === 'object' && value.constructor === Object)
        return JSON.stringify(value)
    if (typeof value === 'object' && (Array.isArray(value) || value.constructor === Object))
        throw new WrongType(variable, value)
    return toText(variable, String(value))
}

function toText(variable: FlowVariable, text: string): FlowValue {
    switch (variable.type) {
        case 'integer':
        case 'longint':
            if (!/^-?\d+(\.0+)?$/.test(text)) throw new WrongType(variable, text)
            return String(Math.trunc(Number(text)))
        case 'decimal':
        case 'float':
            if (Number.isNaN(Number(text))) throw new WrongType(variable, text)
            return text
        case 'boolean':
            if (!/^(true|false|0|1)$/.test(text)) throw new WrongType(variable, text)
            return String(text === 'true' || text === '1')
        case 'glide_date_time': {
            const at = parseUtc(text)
            if (at === null) throw new WrongType(variable, text)
            return formatUtc(at)
        }
        case 'reference':
            return variable.reference ? new FlowRecord(variable.reference, text) : text
        default:
            return text
    }
}

function toRecord(instance: Instance, variable: FlowVariable, value: GlideRecord): FlowValue {
    const sysId = value.getUniqueValue()
    if (!sysId) return null
    const record = new FlowRecord(value.getActualTable(), sysId)
    if (variable.type === 'document_id') return record
    if (variable.type !== 'reference') return record.sysId
    const family = instance.dictionary.table(variable.reference ?? record.table)?.family ?? []
    if (!family.includes(record.table)) throw new WrongType(variable, record.table)
    return new FlowRecord(variable.reference ?? record.table, record.sysId)
}

// Within a flow a record goes where its sys_id is text, and a list of records stays one.
function fromPill(variable: FlowVariable, value: FlowRecord | FlowRecords): FlowValue {
    if (variable.type === 'reference' || variable.type === 'document_id' || variable.type === 'records') return value
    return toFlowText(value)
}

function toComplex(variable: FlowVariable, value: unknown): FlowValue {
    if (typeof value !== 'object') throw new WrongType(variable, value)
    if (variable.type.startsWith('array') !== Array.isArray(value)) throw new WrongType(variable, value)
    return value as FlowValue
}

/** A value as a script that started the run gets it: booleans and whole numbers as such, records as GlideRecord. */
export function toScriptValue(instance: Instance, variable: FlowVariable, value: FlowValue, made: MakeRecord): unknown {
    if (value === null) return null
    if (value instanceof FlowRecord) return made(value)
    if (value instanceof FlowRecords) throw new NotEmulated(`the list of records '${variable.name}' as an output`)
    if (variable.name === '__action_status__') {
        const { code, message } = value as FlowObject
        return { code: Number(code), message }
    }
    if (typeof value !== 'string') return value
    if (variable.type === 'boolean') return value === 'true'
    return variable.type === 'integer' ? Number(value) : value
}

/** Makes the GlideRecord of a record value, or null when the record is gone. */
export type MakeRecord = (record: FlowRecord) => GlideRecord | null
