/** Holds a page of the evidence graph to the schema that consumers are given. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import addFormats from 'ajv-formats'
import Ajv2020 from 'ajv/dist/2020'

const SCHEMA = join(__dirname, '../../docs/schema/evidence-graph.schema.json')
const ajv = new Ajv2020({ allErrors: true, strict: true, strictRequired: false, allowUnionTypes: true })
addFormats(ajv)
const validate = ajv.compile(JSON.parse(readFileSync(SCHEMA, 'utf8')) as object)

/** What the schema says against a page, as paths with sentences; empty for a page that fits. */
export function schemaProblems(page: unknown): readonly string[] {
    if (validate(page)) return []
    return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`)
}
