/** The identity of a policy change: which version of which configuration of which organization, and where it is to run. */

/** One version of one configuration: a version means nothing without its configuration. */
export interface PolicyVersion {
    readonly organization: string | null
    readonly configId: string
    readonly version: string
}

/** Where a version is to run: in an environment, on one gateway, or wherever it is deployed. */
export type ChangeTarget =
    | { readonly kind: 'environment' | 'gateway'; readonly name: string }
    | { readonly kind: 'all' }

/** Where a version was deployed, as far as it is known. */
export interface Place {
    readonly gatewayId: string | null
    readonly environment: string | null
}

/** An identity, taken apart: names in lower case. */
export interface ChangeIdentity {
    readonly version: string
    readonly organization: string | null
    readonly target: ChangeTarget
    /** The identity of the version alone. */
    readonly ofVersion: string
}

const GATEWAY = 'gateway='

/** Links are found by a hash of the whole identity, and keep so much of it as text: one of this length may be cut, and means nothing. */
export const LONGEST_KEPT = 512

/** `<configuration>:<version>:<target>:<organization>`, without what is empty at the end. */
export function toChangeIdentity(of: PolicyVersion, target: ChangeTarget): string {
    return join([mask(of.configId), mask(of.version), toText(target), mask(of.organization || '')])
}

/** The identity of a version, wherever it is to run. */
export function toVersionIdentity(of: PolicyVersion): string {
    return toChangeIdentity(of, { kind: 'all' })
}

/** What `toChangeIdentity` made, taken apart. */
export function parseChangeIdentity(identity: string): ChangeIdentity {
    const [configId = '', version = '', target = '', organization = ''] = identity.split(':')
    return {
        version: unmask(version),
        organization: organization === '' ? null : unmask(organization),
        target: parseTarget(target),
        ofVersion: join([configId, version, '', organization]),
    }
}

/** The identity of a change that ended before the same was asked for again: that of the change, with a number of its own. */
export function toFormerIdentity(identity: string, generation: number): string {
    const [configId = '', version = '', target = '', organization = ''] = identity.split(':')
    return [configId, version, target, organization, `#${generation}`].join(':')
}

/** What the identities of one version have in common, whatever their target and organization. */
export function toVersionKey(identity: string): string {
    return identity.split(':').slice(0, 2).join(':')
}

/** What the identities of one target of one organization have in common, whatever their version. */
export function toTargetKey(identity: string): string {
    const [configId = '', , target = '', organization = ''] = identity.split(':')
    return join([configId, '', target, organization])
}

/** Whether a change for the target is about the place: an unknown environment is in none. */
export function isWithin(target: ChangeTarget, place: Place): boolean {
    if (target.kind === 'all') return true
    const name = target.kind === 'environment' ? place.environment : place.gatewayId
    return name !== null && name.toLowerCase() === target.name.toLowerCase()
}

/** A place as a key, under which its deployment waits for a change. */
export function toPlaceKey({ environment, gatewayId }: Place): string {
    return `${(environment || '').replace(/\|/g, ' ')}|${gatewayId || ''}`
}

/** What `toPlaceKey` made, taken apart. */
export function parsePlaceKey(key: string): Place {
    const [environment] = key.split('|', 1)
    return { environment: environment || null, gatewayId: key.slice(environment.length + 1) || null }
}

function toText(target: ChangeTarget): string {
    if (target.kind === 'all') return ''
    const name = mask(target.name.toLowerCase())
    // No environment looks like a gateway.
    return target.kind === 'gateway' ? GATEWAY + name : name.replace(/=/g, '%3D')
}

function parseTarget(text: string): ChangeTarget {
    if (text === '') return { kind: 'all' }
    if (text.indexOf(GATEWAY) !== 0) return { kind: 'environment', name: unmask(text) }
    return { kind: 'gateway', name: unmask(text.slice(GATEWAY.length)) }
}

function join(parts: readonly string[]): string {
    return parts.join(':').replace(/:+$/, '')
}

/** What separates the parts never stands in one, so that `a:b` of `c` is not `a` of `b:c`. */
function mask(text: string): string {
    return text.replace(/%/g, '%25').replace(/:/g, '%3A')
}

function unmask(text: string): string {
    return text.replace(/%3D/g, '=').replace(/%3A/g, ':').replace(/%25/g, '%')
}
