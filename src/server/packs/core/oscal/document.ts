/** What every document of OSCAL begins with, and the names by which documents find each other. */

import type { Crypto } from '../../../shared/ports.ts'
import type { EvidenceFile, Framework, Source } from './facts.ts'
import { toDateTime, toProperty, toTitle, toUuid, toValue, type Property } from './words.ts'

/** The version of OSCAL that the documents state. They hold nothing that 1.1.2 does not have. */
export const OSCAL_VERSION = '1.2.1'

/** The documents of one framework, each with the one that it imports. */
export const DOCUMENTS = {
    catalog: 'catalog.json',
    profile: 'profile.json',
    plan: 'system-security-plan.json',
    assessmentPlan: 'assessment-plan.json',
} as const

/** The folder of all documents. */
export const FOLDER = 'oscal'

/** The path of the documents to the root of the pack. */
export const TO_ROOT = '../../'

/** What a document has beside its members. */
export interface About {
    readonly source: Source
    readonly framework: Framework
    readonly sha256: Crypto['sha256']
}

/** The path of a document, or without extension of numbered ones. */
export function toDocumentPath({ folder }: Framework, name: string): string {
    return `${FOLDER}/${folder}/${name}`
}

/** A UUID of something on this instance, the same in every pack. */
export function uuidOf({ sha256, source }: About, ...parts: readonly string[]): string {
    return toUuid([source.instance, ...parts], sha256)
}

/** A document under its name in OSCAL. Its UUID follows from its content, so that another content has another one. */
export function toDocument(
    about: About,
    name: string,
    body: object,
): { readonly uuid: string; readonly document: object } {
    const uuid = uuidOf(about, name, about.framework.value, about.sha256(JSON.stringify(body)))
    return { uuid, document: { [name]: { uuid, ...body } } }
}

/** Title, times, versions and chain. `imports`: UUID of the document that this one imports; '' where it imports none. */
export function toMetadata(about: About, title: string, imports: string, remarks: string): object {
    const { framework, source } = about
    return {
        title: toTitle(`${title}: ${framework.title}`, title),
        'last-modified': toDateTime(source.asOf, EPOCH),
        version: String(source.position),
        'oscal-version': OSCAL_VERSION,
        props: ([] as Property[]).concat(
            toProperty('framework', framework.value || 'none'),
            toProperty('imports-uuid', imports),
            toProperty('app-version', source.appVersion),
            toProperty('window-from', source.from),
            toProperty('window-to', source.to),
            toProperty('chain-position', String(source.position)),
            toProperty('chain-head', source.head),
        ),
        roles: ROLES,
        parties: [
            { uuid: partyOf(about), type: 'organization', name: toValue(source.instance, 'Instance of ServiceNow') },
        ],
        remarks,
    }
}

const EPOCH = '2000-01-01 00:00:00'

/** The roles of the app that the plan names. */
const ROLES = [
    { id: 'administrator', title: 'Administrator of the app' },
    { id: 'auditor', title: 'Auditor' },
]

/** The organization that runs the instance, of which the instance knows no name but its own. */
export function partyOf(about: About): string {
    return uuidOf(about, 'party')
}

/** The app, which measures. */
export function toolOf(about: About): string {
    return uuidOf(about, 'tool')
}

/** All gateways together. */
export function gatewaysComponentOf(about: About): string {
    return uuidOf(about, 'gateways')
}

/** One gateway, in whatever case it is named. */
export function gatewayOf(about: About, id: string): string {
    return uuidOf(about, 'gateway', id.toLowerCase())
}

/** The policies of one control mapping. */
export function policiesOf(about: About, mapping: string): string {
    return uuidOf(about, 'policies', mapping)
}

/** A file of the pack as a resource. */
export function resourceOf(about: About, { path, sha256 }: EvidenceFile): string {
    return uuidOf(about, 'file', path, sha256)
}

/** Part of a control that states what it is for. */
export const toStatementId = (controlId: string): string => `${controlId}_smt`
/** Part of a control that states when its test passes. */
export const toObjectiveId = (controlId: string): string => `${controlId}_obj`
