/** The OpenAPI document as tests hold the app to it: its operations, and whether an answer is one of those it promises. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import addFormats from 'ajv-formats'
import Ajv2020 from 'ajv/dist/2020'

const DOCS = join(__dirname, '../../docs')
const BASE = 'https://openapi.test/'

/** One operation of the document. */
export interface Operation {
    readonly method: string
    readonly path: string
    readonly operationId: string
    readonly summary?: string
    readonly description?: string
    readonly security: readonly object[]
    readonly parameters?: readonly { readonly name?: string; readonly in?: string; readonly $ref?: string }[]
    readonly requestBody?: { readonly content: Readonly<Record<string, { readonly example?: unknown }>> }
    readonly responses: Readonly<Record<string, object>>
    readonly 'x-servicenow-role'?: string
}

/** The document, read once. */
export const OPENAPI = JSON.parse(readFileSync(join(DOCS, 'openapi.json'), 'utf8')) as {
    readonly openapi: string
    readonly info: { readonly version: string }
    readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>
    readonly components: { readonly schemas: Readonly<Record<string, object>> }
}

const ajv = new Ajv2020({ allErrors: true, strict: true, strictRequired: false, strictTypes: false })
addFormats(ajv)
// The document itself is no schema: these are its members.
ajv.addVocabulary(Object.keys(OPENAPI))
const graph = JSON.parse(readFileSync(join(DOCS, 'schema/evidence-graph.schema.json'), 'utf8')) as object
ajv.addSchema(graph, `${BASE}schema/evidence-graph.schema.json`)
ajv.addSchema(OPENAPI, `${BASE}openapi.json`, true, false)

/** Every operation with its method and path. */
export function operations(): readonly Operation[] {
    return Object.entries(OPENAPI.paths).flatMap(([path, methods]) =>
        Object.entries(methods).map(([method, operation]) => ({ ...operation, method: method.toUpperCase(), path })),
    )
}

/** What is wrong with an answer: a status that is not documented, or a body that is not what was promised. */
export function answerProblems(operation: Operation, status: number, body: unknown): readonly string[] {
    const pointer = `/paths/${escape(operation.path)}/${operation.method.toLowerCase()}/responses/${status}`
    if (!operation.responses[String(status)]) return [`status ${status} is not documented`]
    return problems(followed(pointer, operation.responses[String(status)]) + SCHEMA, body)
}

/** What is wrong with a body that somebody would send. */
export function requestProblems(operation: Operation, body: unknown): readonly string[] {
    const pointer = `/paths/${escape(operation.path)}/${operation.method.toLowerCase()}/requestBody`
    return problems(pointer + SCHEMA, body)
}

const SCHEMA = '/content/application~1json/schema'

function problems(pointer: string, value: unknown): readonly string[] {
    const validate = ajv.compile({
        $ref: `${BASE}openapi.json#${pointer.split('{').join('%7B').split('}').join('%7D')}`,
    })
    if (validate(value)) return []
    return (validate.errors ?? []).map(({ instancePath, message, params }) =>
        `${instancePath} ${message} ${JSON.stringify(params)}`.trim(),
    )
}

// A response may be one that several operations share.
function followed(pointer: string, response: object): string {
    const { $ref } = response as { $ref?: string }
    return $ref ? $ref.slice(1) : pointer
}

function escape(part: string): string {
    return part.split('~').join('~0').split('/').join('~1')
}
