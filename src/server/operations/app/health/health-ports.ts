/** What the health checks and the setup page need from the platform. */

import type { Faults } from '../../../shared/fault.ts'
import type { CountedCanary } from '../../../canaries/core/recall.ts'
import type { VerifiedChain } from '../../core/health/assess-attestation.ts'
import type { ClassFacts, CountedDecisions, FlowFacts, JobFacts } from '../../core/health/assess-instance.ts'
import type { MemberFacts } from '../../core/health/assess-members.ts'
import type { KeyState } from '../../core/health/assess-receiving.ts'
import type { CheckId } from '../../core/health/catalogue.ts'
import type { CheckResult } from '../../core/health/check.ts'
import type { PlatformFact } from '../../core/platform/facts.ts'
import type { MeasuredAttribution } from '../../../evidence/core/attribution.ts'
import type { Readiness } from '../../../controls/core/readiness.ts'
import type { MappingRule } from '../../../mapping/core/rules.ts'
import type { SourceStatus } from '../../../evidence/core/catalogue.ts'
import type { WantedChoices } from '../../../shared/incident-choices.ts'
import type { Fields, NamedReference, WriteFailure } from '../../../shared/plan.ts'
import type { SignedDelivery } from '../../core/health/signer.ts'
import type { SecretPlace } from '../../../shared/kept-secret.ts'
import type { SignedWith } from '../../../shared/names.ts'
import type { Settings } from '../../../shared/properties.ts'
import type { Result } from '../../../shared/result.ts'
import type { KeptRefusal, RefusalRow } from '../../../shared/refused-request.ts'
import type { Instant } from '../../../shared/time.ts'
import type { Clock, Crypto, InstanceIdentity, Journal, SecretStore } from '../../../shared/ports.ts'
import type { Keeptrusts } from '../../../shared/keeptrusts.ts'

/** Counts and newest rows of the app's own tables: one bounded question each. */
export interface OwnRecords {
    /** How many dead letters have each code; one question, however many checks ask. */
    deadLetters(): Readonly<Record<string, number>>
    /** How many deliveries people hold, of the same question, beside those that wait because the instance was not confirmed. */
    heldByPeople(): number
    /** When the newest delivery arrived that is no connection test; null when none did. */
    newestDelivery(): Instant | null
    deliveriesBetween(from: Instant, to: Instant): number
    /** Deliveries, up to a hundred of each: in a state that is none, or ended since then although nothing was done to them. */
    strayDeliveries(since: Instant): number
    /** How many write-backs failed with each code. */
    failedWriteBacks(): Readonly<Record<string, number>>
    brokenFiles(): number
    /** Files on exports that the app did not store there. */
    unknownFiles(): number
    /** Gaps of days since then. */
    openGaps(since: string): number
    /** Counts that began since then whose number is not that of their decisions; the first few. */
    differingCounts(since: Instant): readonly CountedDecisions[]
    sources(): readonly { readonly source: string; readonly status: SourceStatus }[]
}

/** A row that workers claim and cannot write. */
export interface RefusedRow {
    readonly table: string
    /** Its number, or its sys_id where it has none. */
    readonly name: string
}

/** Claims of workers on the app's own rows. */
export interface OwnClaims {
    /** Claims that expire later than any lease. */
    ofNobody(): number
    refusedRows(): readonly RefusedRow[]
    /** Names of the business rules that may refuse updates of the table. */
    rulesOn(table: string): readonly string[]
}

/** The members of a group, compared with roles: `compared` of the `active` ones. */
export type Members = Pick<MemberFacts, 'active' | 'inactive' | 'compared' | 'lacking' | 'named'>

/** What the instance has around the app. */
export interface Surroundings {
    resolve(references: readonly NamedReference[]): readonly Result<string, WriteFailure>[]
    /** Those of the columns that the table does not have. */
    lacking(table: string, columns: readonly string[]): readonly string[]
    /** Those of the values that are no choice of the column of incidents. */
    missingChoices(wanted: WantedChoices): readonly string[]
    /** The members of a group, and how many have none of the roles; null when they cannot be read. Without roles nobody lacks one. */
    members(group: string, roles: readonly string[]): Members | null
    classFacts(table: string): ClassFacts
    /** The columns of a standard change template; null where there is none, or it cannot be read. */
    template(sysId: string): Fields | null
    probe(table: string): 'absent' | 'denied' | 'empty' | 'ok'
    /** Jobs of this app; null when they cannot be read. */
    jobs(): readonly JobFacts[] | null
    /** Flows, subflows and actions of this app; null when they cannot be read. */
    flows(): readonly FlowFacts[] | null
    /** Family name of the release, '' when it cannot be read. */
    release(): string
}

/** A delivery that was sent to find out whether deliveries arrive. */
export interface StoredTestDelivery {
    readonly number: string
    readonly state: string
    readonly code: string
    readonly receivedAt: Instant
}

/** Sends to the app's own endpoint, as Keeptrusts would. */
export interface OwnEndpoint {
    /** Base address of this instance without a slash at its end; '' when it is not known. */
    address(): string
    post(url: string, headers: Readonly<Record<string, string>>, body: string): OwnAnswer
    find(senderDeliveryId: string): StoredTestDelivery | null
    newestTest(): StoredTestDelivery | null
}

/** What the endpoint answered. */
export type OwnAnswer =
    | { readonly kind: 'answered'; readonly status: number; readonly code: string }
    | { readonly kind: 'failed' }

/** The last result of each check, and the last refused requests, which stand beside them. */
export interface HealthMemory {
    read(id: CheckId): CheckResult | null
    /** What a refused request looked like; null where none is kept. */
    refusal(which: RefusalRow): KeptRefusal | null
    write(result: CheckResult): void
}

/** What is known of the secrets that signed deliveries. */
export interface Signatures {
    /** When the secret was rotated last, as the Setup page wrote it; '' when it never was. */
    since(): string
    /** The newest delivery or noted duplicate since then that no test of this instance is, signed with the secret, or with any. */
    lastSigned(from: Instant | null, signedWith: SignedWith | null): SignedDelivery | null
}

/** What running the checks needs. */
export interface HealthPorts {
    readonly settings: Settings
    readonly clock: Clock
    readonly crypto: Crypto
    readonly journal: Journal
    readonly faults: Faults
    readonly secrets: SecretStore
    /** The webhook secrets as somebody entered them, which may be none. */
    readonly entered: { current(): string; previous(): string }
    readonly signatures: Signatures
    readonly instance: InstanceIdentity
    readonly keeptrusts: Keeptrusts
    readonly attribution: { read(): MeasuredAttribution }
    readonly platform: { facts(): readonly PlatformFact[] }
    readonly records: OwnRecords
    /** The key under which deliveries are sealed, as far as it is there. */
    key(): KeyState
    /** Where each secret is. */
    secretPlaces(): readonly SecretPlace[]
    readonly claims: OwnClaims
    readonly surroundings: Surroundings
    /** Canaries that were planted since a time, at most a thousand, the newest first. */
    readonly canaries: { since(from: Instant): readonly CountedCanary[] }
    /** Verifies the attestation chain, as far as the time of one check goes. */
    readonly attestation: { verify(): VerifiedChain }
    readonly mappingRules: { active(): readonly MappingRule[] }
    /** What the next test of each active control mapping lacks. */
    readonly controls: { readiness(): readonly Readiness[] }
    readonly endpoint: OwnEndpoint
    readonly memory: HealthMemory
    newId(): string
}

/** What changing the secret needs. */
export interface SecretPorts extends Signatures {
    readonly clock: Clock
    readonly journal: Journal
    readonly secrets: SecretStore
    readonly instance: InstanceIdentity
    /** A random text that nobody can guess, ready to be used as a secret. */
    newSecret(): string
    /** Each answers whether the value is kept afterwards. */
    /** Changes the secrets while nobody else does; null where others are at it. */
    inTurn<T>(change: () => T): T | null
    storeCurrent(secret: string): boolean
    storePrevious(secret: string, expires: string): boolean
    storeSince(instant: string): boolean
    readonly userName: string
}

/** A group of this instance. */
export interface KnownGroup {
    readonly sysId: string
    readonly name: string
    readonly isActive: boolean
}

/** What naming the group of a setting needs. */
export interface GroupPorts {
    readonly journal: Journal
    readonly userName: string
    /** Groups whose column has the value, active or not. */
    find(column: 'sys_id' | 'name', value: string): readonly KnownGroup[]
    /** Whether the property has the value afterwards. */
    store(property: string, value: string): boolean
}

/** What confirming an instance needs. */
export interface ConfirmPorts {
    readonly clock: Clock
    readonly journal: Journal
    readonly instance: InstanceIdentity
    readonly held: HeldDeliveries
    readonly userName: string
}

/** Deliveries that wait because the instance was not confirmed. */
export interface HeldDeliveries {
    count(): number
    /** Queued again, to be processed by the job, each with a line that says who decided so and why; answers how many. */
    release(text: string): number
    /** Kept as ignored, with who decided so and why, and a line as well; answers how many. */
    discard(text: string): number
}
