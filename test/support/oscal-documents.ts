/**
 * Holds documents of OSCAL to its rules. The rules of the members that our documents have are written down here; the JSON schemas that NIST publishes
 * are asked as well where a folder has them: `OSCAL_SCHEMAS`, or `reference/oscal` of the shared folder beside the repository.
 */
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import addFormats from 'ajv-formats'
import Ajv from 'ajv'

const FOLDER = process.env.OSCAL_SCHEMAS ?? join(__dirname, '../../../shared/reference/oscal')

/** SHA-256 of the schemas that count, with their versions: as NIST released them, or as a library for OSCAL keeps them. */
export const SCHEMAS: Readonly<Record<string, string>> = {
    f53c67f5f64cc49c9b3512834d2baa2f8da841cf2cc0c361e6d77ecce0f3d077: '1.2.1, as released',
    '793da6238921a4efd4aa2c8358dab6fbe9df3bf6bd65ed55b8393ca121c170b2': '1.1.2',
    '078848cb4000024a65679110f6ee2d99b300b06471a33fc536b19b670b65aa51': '1.1.3',
    '4fc72e67fd9584895a72c6be5ec7f84f469e46fbd5e7f72e29ff18a9086841ac': '1.2.1',
    cc97fde238ad26fc2f40c55115c12bb624ee9952bdcc7d4d8ebb04bb37496685: '1.2.2',
}

interface Schema {
    readonly version: string
    problems(document: unknown): readonly string[]
}

/** The schemas that are there, each under the version of its digest. */
export const schemas: readonly Schema[] = readSchemas()

function readSchemas(): readonly Schema[] {
    if (!existsSync(FOLDER)) return []
    return readdirSync(FOLDER)
        .filter((name) => /^oscal_complete_schema.*\.json$/.test(name))
        .sort()
        .map((name) => {
            const bytes = readFileSync(join(FOLDER, name))
            const version = SCHEMAS[createHash('sha256').update(bytes).digest('hex')]
            if (version === undefined) throw new Error(`${name} is none of the schemas that are known by digest`)
            // NIST writes keywords of its own, which only the strict mode of the library refuses.
            const ajv = new Ajv({ allErrors: true, strict: false })
            addFormats(ajv)
            const validate = ajv.compile(JSON.parse(bytes.toString('utf8')) as object)
            return {
                version,
                problems: (document) => {
                    if (validate(document)) return []
                    return (validate.errors ?? []).map((one) => `${version} ${one.instancePath} ${one.message}`)
                },
            }
        })
}

type Json = Readonly<Record<string, unknown>>
type Rule = (value: unknown, where: string) => readonly string[]

const text =
    (pattern: RegExp): Rule =>
    (value, where) =>
        typeof value === 'string' && pattern.test(value) ? [] : [`${where} is ${JSON.stringify(value)}`]
const uuid = text(/^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
const token = text(/^[\p{L}_][\p{L}\p{N}._-]*$/u)
const string = text(/^\S(.*\S)?$/u)
const line = text(/^[^\n]+$/)
const prose = text(/\S/)
const uri = text(/^https:\/\/[!-~]+$/)
const reference = text(/^[!-~]+$/)
const time = text(/^(19|2\d)\d\d-\d\d-\d\dT\d\d:\d\d:\d\dZ$/)
const oneOf = (...words: readonly string[]): Rule => text(new RegExp(`^(${words.join('|')})$`))
const is =
    (wanted: unknown): Rule =>
    (value, where) =>
        value === wanted ? [] : [`${where} is ${JSON.stringify(value)}`]

/** A list of at least one entry. */
const some =
    (rule: Rule): Rule =>
    (value, where) =>
        Array.isArray(value) && value.length > 0
            ? value.flatMap((one, at) => rule(one, `${where}/${at}`))
            : [`${where} is no list of something`]

/** An object with these members; names that end in a question mark may be missing, and no other is there. */
const object =
    (members: Readonly<Record<string, Rule>>): Rule =>
    (value, where) => {
        if (typeof value !== 'object' || value === null || Array.isArray(value)) return [`${where} is no object`]
        const given = value as Json
        const problems = Object.keys(given)
            .filter((name) => !(name in members) && !(`${name}?` in members))
            .map((name) => `${where} has ${name}`)
        return problems.concat(
            Object.entries(members).flatMap(([name, rule]) => {
                const own = name.replace(/\?$/, '')
                if (given[own] === undefined) return name === own ? [`${where} lacks ${own}`] : []
                return rule(given[own], `${where}/${own}`)
            }),
        )
    }

const property = object({ name: token, 'ns?': uri, value: string })
const props = some(property)
const link = object({ href: reference, rel: token })
const metadata = object({
    ...{ title: line, 'last-modified': time, version: string, 'oscal-version': string, props },
    roles: some(object({ id: token, title: line })),
    parties: some(object({ uuid, type: is('organization'), name: string })),
    remarks: prose,
})
const imports = object({ href: reference, 'remarks?': prose })
const status = object({ state: oneOf('other', 'operational'), 'remarks?': prose })
const component = object({
    ...{ uuid, title: line, description: prose, status, 'props?': props },
    type: oneOf('this-system', 'service', 'policy', 'software'),
})
const reviewed = object({
    'control-selections': some(object({ 'include-controls': some(object({ 'control-id': token })) })),
    'control-objective-selections': some(object({ 'include-objectives': some(object({ 'objective-id': token })) })),
})
const evidence = object({ href: reference, description: prose, 'props?': props, 'links?': some(link) })
const observation = object({
    ...{ uuid, title: line, description: prose, props, collected: time, 'expires?': time, 'remarks?': prose },
    methods: some(oneOf('TEST', 'EXAMINE')),
    types: some(is('control-objective')),
    origins: some(object({ actors: some(object({ type: is('tool'), 'actor-uuid': uuid })) })),
    subjects: some(object({ 'subject-uuid': uuid, type: oneOf('component', 'inventory-item') })),
    'relevant-evidence': some(evidence),
})
const target = object({
    ...{ type: is('objective-id'), 'target-id': token },
    status: object({
        state: oneOf('satisfied', 'not-satisfied'),
        reason: oneOf('pass', 'fail', 'other'),
        'remarks?': prose,
    }),
})
const finding = object({
    ...{ uuid, title: line, description: prose, props, target },
    'related-observations': some(object({ 'observation-uuid': uuid })),
})
const resource = object({
    ...{ uuid, title: line },
    rlinks: some(
        object({
            ...{ href: reference, 'media-type': string },
            hashes: some(object({ algorithm: is('SHA-256'), value: text(/^[0-9a-f]{64}$/) })),
        }),
    ),
})

const RULES: Readonly<Record<string, Rule>> = {
    catalog: object({
        ...{ uuid, metadata },
        controls: some(
            object({
                ...{ id: token, title: line, props },
                parts: some(object({ id: token, name: oneOf('statement', 'assessment-objective'), prose })),
            }),
        ),
    }),
    profile: object({
        ...{ uuid, metadata, merge: object({ 'as-is': is(true) }) },
        imports: some(object({ href: reference, 'include-controls': some(object({ 'with-ids': some(token) })) })),
    }),
    'system-security-plan': object({
        ...{ uuid, metadata, 'import-profile': imports },
        'system-characteristics': object({
            ...{ 'system-name': string, description: prose, 'props?': props, remarks: prose },
            'system-ids': some(object({ 'identifier-type': uri, id: uuid })),
            'security-sensitivity-level': string,
            'system-information': object({
                'information-types': some(object({ uuid, title: line, description: prose })),
            }),
            status: object({ state: is('other'), remarks: prose }),
            'authorization-boundary': object({ description: prose, remarks: prose }),
        }),
        'system-implementation': object({
            ...{ components: some(component), remarks: prose },
            users: some(object({ uuid, title: line, 'role-ids': some(token) })),
            'inventory-items?': some(
                object({
                    ...{ uuid, description: prose, props },
                    'implemented-components': some(object({ 'component-uuid': uuid })),
                }),
            ),
        }),
        'control-implementation': object({
            description: prose,
            'implemented-requirements': some(
                object({
                    ...{ uuid, 'control-id': token },
                    'by-components': some(object({ 'component-uuid': uuid, uuid, description: prose })),
                }),
            ),
        }),
    }),
    'assessment-plan': object({
        ...{ uuid, metadata, 'import-ssp': imports, 'reviewed-controls': reviewed },
        'assessment-subjects': some(object({ type: token, description: prose, 'include-all': object({}) })),
        'assessment-assets': object({
            components: some(component),
            'assessment-platforms': some(
                object({
                    ...{ uuid, title: line },
                    'uses-components': some(
                        object({
                            'component-uuid': uuid,
                            'responsible-parties': some(object({ 'role-id': token, 'party-uuids': some(uuid) })),
                        }),
                    ),
                }),
            ),
        }),
    }),
    'assessment-results': object({
        ...{ uuid, metadata, 'import-ap': imports },
        results: some(
            object({
                ...{ uuid, title: line, description: prose, start: time, end: time },
                ...{ 'reviewed-controls': reviewed, observations: some(observation), findings: some(finding) },
            }),
        ),
        'back-matter': object({ resources: some(resource) }),
    }),
}

/** What is wrong with one document: by the rules above, and by every schema that is there. */
export function documentProblems(document: unknown): readonly string[] {
    const [name = '', ...more] = Object.keys(document as Json)
    const rule = RULES[name]
    if (rule === undefined || more.length > 0) return [`is no document: ${[name, ...more].join(', ')}`]
    return [
        ...rule((document as Json)[name], name),
        ...schemas.flatMap((schema) => schema.problems(document)),
        ...twice(uuidsOf(document)).map((one) => `${name} has the UUID ${one} twice`),
    ]
}

/** The values of all members of a name, at any depth. */
export function valuesOf(value: unknown, wanted: string): readonly string[] {
    if (Array.isArray(value)) return value.flatMap((one) => valuesOf(one, wanted))
    if (typeof value !== 'object' || value === null) return []
    return Object.entries(value).flatMap(([name, one]) =>
        name === wanted && typeof one === 'string' ? [one] : valuesOf(one, wanted),
    )
}

const uuidsOf = (document: unknown): readonly string[] => valuesOf(document, 'uuid')

function twice(values: readonly string[]): readonly string[] {
    return values.filter((value, at) => values.indexOf(value) !== at)
}

/** The documents of one framework, as their files name them, with assessment results in order. */
export interface Kit {
    readonly catalog: unknown
    readonly profile: unknown
    readonly plan: unknown
    readonly assessmentPlan: unknown
    readonly results: readonly unknown[]
}

/** References between the documents that lead nowhere. `files`: SHA-256 of the files of the pack, by path. */
export function referenceProblems(kit: Kit, files: Readonly<Record<string, string>>): readonly string[] {
    const missing = (what: string, wanted: readonly string[], known: readonly string[]): readonly string[] =>
        wanted.filter((one) => !known.includes(one)).map((one) => `${what} ${one} is nowhere`)
    const importOf = (document: unknown): readonly string[] => {
        const found = JSON.stringify(document).match(/"imports-uuid","ns":"[^"]+","value":"([^"]+)"/)
        return found === null ? [] : [found[1]]
    }
    const uuidOf = (document: unknown): readonly string[] =>
        Object.values(document as Json).map((one) => (one as { uuid: string }).uuid)
    const controls = valuesOf(kit.catalog, 'id')
    const planned = uuidsOf(kit.plan)
    return [
        ...missing('catalog', importOf(kit.profile), uuidOf(kit.catalog)),
        ...missing('profile', importOf(kit.plan), uuidOf(kit.profile)),
        ...missing('plan', importOf(kit.assessmentPlan), uuidOf(kit.plan)),
        ...(importOf(kit.assessmentPlan).length === 1 ? [] : ['the assessment plan imports nothing']),
        ...missing('control', valuesOf([kit.plan, kit.assessmentPlan, kit.results], 'control-id'), controls),
        ...missing('objective', valuesOf([kit.assessmentPlan, kit.results], 'objective-id'), controls),
        ...missing('component', valuesOf(kit.plan, 'component-uuid'), planned),
        ...kit.results.flatMap((results) => {
            const resources = uuidsOf((results as { 'assessment-results': Json })['assessment-results']['back-matter'])
            const hrefs = valuesOf(results, 'href')
            const paths = hrefs.filter((href) => href.startsWith('../../')).map((href) => href.slice(6))
            const hashes = valuesOf(results, 'value').filter((value) => Object.values(files).includes(value))
            return [
                ...missing('assessment plan', importOf(results), uuidOf(kit.assessmentPlan)),
                ...missing('target', valuesOf(results, 'target-id'), controls),
                ...missing('subject', valuesOf(results, 'subject-uuid'), planned),
                ...missing('actor', valuesOf(results, 'actor-uuid'), uuidsOf(kit.assessmentPlan)),
                ...missing('observation', valuesOf(results, 'observation-uuid'), uuidsOf(results)),
                ...missing(
                    'resource',
                    hrefs.filter((href) => href.startsWith('#')).map((href) => href.slice(1)),
                    resources,
                ),
                ...missing('file', paths, Object.keys(files)),
                ...(hashes.length >= resources.length ? [] : ['a resource has another hash than its file']),
            ]
        }),
    ]
}
