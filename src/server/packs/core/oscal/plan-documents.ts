/** The documents that assessment results need beside them: catalog, profile, system security plan and assessment plan. */

import type { Fields } from '../../../shared/plan.ts'
import {
    DOCUMENTS,
    gatewayOf,
    gatewaysComponentOf,
    partyOf,
    policiesOf,
    toDocument,
    toMetadata,
    toObjectiveId,
    toolOf,
    toStatementId,
    uuidOf,
    type About,
} from './document.ts'
import type { Control, Definition, Gateway } from './facts.ts'
import { toProperty, toProse, toTitle, toValue, type Property } from './words.ts'

/** One document with the name of its file. */
export interface NamedDocument {
    readonly name: string
    readonly document: object
}

/** The four documents, each of which imports the one before it. `leftOut`: how many tests are of controls that the catalog has no place for. */
export function toPlanDocuments(
    about: About,
    controls: readonly Control[],
    gateways: readonly Gateway[],
    leftOut: number,
): readonly NamedDocument[] {
    const catalog = toDocument(about, 'catalog', toCatalog(about, controls))
    const tested = controls.filter(({ isTested }) => isTested)
    const profile = toDocument(about, 'profile', toProfile(about, catalog.uuid, tested))
    const plan = toDocument(about, 'system-security-plan', toSecurityPlan(about, profile.uuid, tested, gateways))
    const assessment = toDocument(about, 'assessment-plan', toAssessmentPlan(about, plan.uuid, tested, leftOut))
    return [
        { name: DOCUMENTS.catalog, document: catalog.document },
        { name: DOCUMENTS.profile, document: profile.document },
        { name: DOCUMENTS.plan, document: plan.document },
        { name: DOCUMENTS.assessmentPlan, document: assessment.document },
    ]
}

function toCatalog(about: About, controls: readonly Control[]): object {
    const remarks =
        'Controls as the control mappings of the app define them, each with the clauses that it supports. No text of the framework is reproduced. A control is evidence for a clause; whether the clause is fulfilled is for an auditor to decide.'
    return {
        metadata: toMetadata(about, 'Catalog of tested controls', '', remarks),
        controls: controls.map((control) => toCatalogControl(control, about.framework.value)),
    }
}

function toCatalogControl(control: Control, framework: string): object {
    const { controlId, id, mappings, objective } = control
    const statement = toProse(objective) || 'The instance states no objective of this control.'
    const objectives = mappings.map(describeTest).join('\n\n')
    return {
        id,
        title: toTitle(controlId, id),
        props: [
            { name: 'label', value: toValue(controlId, id) },
            ...unique(mappings.reduce<readonly Property[]>((all, one) => all.concat(toClauses(one, framework)), [])),
        ],
        parts: [
            { id: toStatementId(id), name: 'statement', prose: statement },
            { id: toObjectiveId(id), name: 'assessment-objective', prose: objectives },
        ],
    }
}

/** Clauses of one control that are listed: a control supports a few. */
const MOST_CLAUSES = 50

function toClauses({ citations }: Definition, framework: string): readonly Property[] {
    return citations
        .filter((one) => (one.framework || '') === framework)
        .slice(0, MOST_CLAUSES)
        .reduce<readonly Property[]>((all, { clause, title }) => all.concat(toClause(clause || '', title || '')), [])
}

function toClause(clause: string, title: string): readonly Property[] {
    return toProperty('clause', title === '' ? clause : `${clause}: ${title}`)
}

/** Several mappings of one control may cite one clause. */
function unique(properties: readonly Property[]): readonly Property[] {
    const seen = new Set<string>()
    return properties.filter(({ value }) => !seen.has(value) && seen.add(value) !== undefined).slice(0, MOST_CLAUSES)
}

/** How a control mapping is tested, in one sentence. */
function describeTest({ columns, mapping }: Definition): string {
    if (columns.policy_pattern === undefined)
        return toProse(`The control mapping ${mapping} is not defined any more: its tests state how they were counted.`)
    const { minimum_population: least, pass_threshold: threshold, validity_days: days } = columns
    return toProse(
        `At least ${threshold} % of the decisions of the policies that match ${columns.policy_pattern} are enforced (${columns.test_type}), of at least ${least} decisions; a result is valid for ${days} days.`,
    )
}

function toProfile(about: About, catalog: string, tested: readonly Control[]): object {
    return {
        metadata: toMetadata(
            about,
            'Profile of tested controls',
            catalog,
            'The controls that this pack holds tests of.',
        ),
        imports: [{ href: DOCUMENTS.catalog, 'include-controls': [{ 'with-ids': tested.map(({ id }) => id) }] }],
        merge: { 'as-is': true },
    }
}

const UNKNOWN = { state: 'other', remarks: 'The instance does not know this status.' } as const

function toSecurityPlan(
    about: About,
    profile: string,
    tested: readonly Control[],
    gateways: readonly Gateway[],
): object {
    const remarks =
        'Made from what the instance knows, so that assessment results can be imported. It is no plan that somebody authorized.'
    const mappings = tested.reduce<readonly Definition[]>((all, one) => all.concat(one.mappings), [])
    return {
        metadata: toMetadata(about, 'System security plan of governed AI systems', profile, remarks),
        'import-profile': { href: DOCUMENTS.profile },
        'system-characteristics': toCharacteristics(about),
        'system-implementation': {
            users: [
                {
                    uuid: uuidOf(about, 'user', 'administrator'),
                    title: 'Administrators',
                    'role-ids': ['administrator'],
                },
                { uuid: uuidOf(about, 'user', 'auditor'), title: 'Auditors', 'role-ids': ['auditor'] },
            ],
            components: [
                {
                    uuid: uuidOf(about, 'system'),
                    type: 'this-system',
                    title: 'Governed AI systems',
                    description:
                        'The AI systems whose requests pass the gateways of Keeptrusts that report to this instance.',
                    status: UNKNOWN,
                },
                {
                    uuid: gatewaysComponentOf(about),
                    type: 'service',
                    title: 'Gateways of Keeptrusts',
                    description:
                        'All gateways that report to this instance. They apply the policies and report each decision.',
                    status: UNKNOWN,
                },
                ...uniqueMappings(mappings).map((one) => toPolicies(about, one)),
            ],
            ...(gateways.length === 0
                ? {}
                : { 'inventory-items': gateways.map((gateway) => toInventoryItem(about, gateway)) }),
            remarks:
                'Gateways are those that the instance knows or a test names. Their status and the systems behind them are not known.',
        },
        'control-implementation': {
            description: 'Each control is implemented by the policies that its control mappings match.',
            'implemented-requirements': tested.map((control) => toRequirement(about, control)),
        },
    }
}

function toCharacteristics(about: About): object {
    const { instance } = about.source
    return {
        'system-ids': [{ 'identifier-type': 'https://ietf.org/rfc/rfc4122', id: uuidOf(about, 'system') }],
        'system-name': toValue(`Governed AI systems of ${instance}`, 'Governed AI systems'),
        description: toProse(
            `The AI systems whose requests pass the gateways of Keeptrusts that report to the instance ${instance}.`,
        ),
        props: toProperty('instance', instance),
        'security-sensitivity-level': 'not-stated',
        'system-information': {
            'information-types': [
                {
                    uuid: uuidOf(about, 'information'),
                    title: 'Requests to AI models and their answers',
                    description:
                        'What passes the gateways. The instance receives decisions about it, and knows no categorization and no impact.',
                },
            ],
        },
        status: { state: 'other', remarks: 'The instance does not know whether the system is authorized.' },
        'authorization-boundary': {
            description: 'Not known to the instance.',
            remarks:
                'The components and gateways below are those that report to the instance. No boundary follows from it.',
        },
        remarks: 'Sensitivity, authorization and boundary are not known to the instance, and none is stated.',
    }
}

function uniqueMappings(mappings: readonly Definition[]): readonly Definition[] {
    const seen = new Set<string>()
    return mappings.filter(({ mapping }) => !seen.has(mapping) && seen.add(mapping) !== undefined)
}

function toPolicies(about: About, definition: Definition): object {
    const { columns, mapping } = definition
    const pattern = columns.policy_pattern || ''
    const title = pattern === '' ? `Policies of the control mapping ${mapping}` : `Policies that match ${pattern}`
    return {
        uuid: policiesOf(about, mapping),
        type: 'policy',
        title: toTitle(title, 'Policies'),
        description: describeTest(definition),
        props: toSettings(mapping, columns),
        status: UNKNOWN,
    }
}

function toSettings(mapping: string, columns: Fields): readonly Property[] {
    return ([] as Property[]).concat(
        toProperty('control-mapping', mapping || 'none'),
        toProperty('policy-pattern', columns.policy_pattern || ''),
        toProperty('pattern-kind', columns.pattern_kind || ''),
        toProperty('test-type', columns.test_type || ''),
        toProperty('pass-threshold', columns.pass_threshold || ''),
        toProperty('minimum-population', columns.minimum_population || ''),
        toProperty('validity-days', columns.validity_days || ''),
    )
}

function toInventoryItem(about: About, { environment, id, name }: Gateway): object {
    return {
        uuid: gatewayOf(about, id),
        description: toProse(name === '' ? `Gateway ${id}` : `Gateway ${name} (${id})`),
        props: [
            { name: 'asset-id', value: toValue(id, 'none') },
            ...toProperty('gateway-name', name),
            ...toProperty('environment', environment),
        ],
        'implemented-components': [{ 'component-uuid': gatewaysComponentOf(about) }],
    }
}

function toRequirement(about: About, { id, mappings }: Control): object {
    return {
        uuid: uuidOf(about, 'requirement', about.framework.value, id),
        'control-id': id,
        'by-components': mappings.map((definition) => ({
            'component-uuid': policiesOf(about, definition.mapping),
            uuid: uuidOf(about, 'by-component', about.framework.value, id, definition.mapping),
            description: describeTest(definition),
        })),
    }
}

function toAssessmentPlan(about: About, plan: string, tested: readonly Control[], leftOut: number): object {
    const remarks =
        'The tests that the app runs by itself: daily, weekly and when somebody asks. It is no plan that an assessor agreed to.'
    const tool = toolOf(about)
    return {
        metadata: toMetadata(about, 'Assessment plan of control tests', plan, remarks),
        'import-ssp': {
            href: DOCUMENTS.plan,
            ...(leftOut === 0
                ? {}
                : {
                      remarks: `${leftOut} tests of further controls are in the rows of this pack alone: choose a shorter window, or fewer controls.`,
                  }),
        },
        'reviewed-controls': toReviewed(tested.map(({ id }) => id)),
        'assessment-subjects': [
            {
                type: 'component',
                description: 'The policies of each control, on the gateways that the test is about.',
                'include-all': {},
            },
            { type: 'inventory-item', description: 'The gateways.', 'include-all': {} },
        ],
        'assessment-assets': {
            components: [
                {
                    uuid: tool,
                    type: 'software',
                    title: 'Keeptrusts for ServiceNow',
                    description:
                        'Counts the decisions that gateways report, and compares the rate of those that were enforced with the threshold.',
                    props: toProperty('app-version', about.source.appVersion),
                    status: { state: 'operational' },
                },
            ],
            'assessment-platforms': [
                {
                    uuid: uuidOf(about, 'platform'),
                    title: toTitle(about.source.instance, 'Instance of ServiceNow'),
                    'uses-components': [
                        {
                            'component-uuid': tool,
                            'responsible-parties': [{ 'role-id': 'administrator', 'party-uuids': [partyOf(about)] }],
                        },
                    ],
                },
            ],
        },
    }
}

/** Controls by their ids, with the objective that each test is about. */
export function toReviewed(ids: readonly string[]): object {
    return {
        'control-selections': [{ 'include-controls': ids.map((id) => ({ 'control-id': id })) }],
        'control-objective-selections': [
            { 'include-objectives': ids.map((id) => ({ 'objective-id': toObjectiveId(id) })) },
        ],
    }
}
