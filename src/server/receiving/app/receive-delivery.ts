/** The sequence that answers a webhook: guard, verify, remember, answer. */

import { toBinding, UNCONFIRMED } from '../../shared/instance-binding.ts'
import type { DeliveryState, Route } from '../../shared/names.ts'
import type { ReceivingSettings } from '../../shared/properties.ts'
import type { Result } from '../../shared/result.ts'
import { fail, ok } from '../../shared/result.ts'
import { toStoredBody } from '../core/content.ts'
import { EVENT_TYPES } from '../events/index.ts'
import { fromByteText, isLongerThanBytes } from '../../shared/encoding.ts'
import type { Envelope } from '../core/envelope.ts'
import { parseEnvelope } from '../core/envelope.ts'
import { deliveryIdOfBody, deliveryIdVariant, toDeliveryId } from '../core/idempotency.ts'
import { addSeconds, DAY_SECONDS } from '../../shared/time.ts'
import { isObject, type JsonObject } from '../../shared/json.ts'
import { lacksType, toEventHead } from '../core/parse-event.ts'
import { findUnshown } from '../core/unsigned-type.ts'
import { areAllThere, describeIndexes, readKeptIndexes } from '../../shared/unique-indexes.ts'
import type { RawRequest } from '../../shared/raw-request.ts'
import {
    DELIVERY_HEADERS,
    EVENT_HEADERS,
    findContentLength,
    findContentProblem,
    findHeader,
    isContentProblem,
} from '../../shared/raw-request.ts'
import type { Kept, Refused, Reply } from '../core/reply.ts'
import { acceptedReply, refusedReply } from '../core/reply.ts'
import { isFirstUse } from '../core/first-use.ts'
import { isCutBody } from '../core/stored-body.ts'
import { describeRefusal } from '../core/describe-refusal.ts'
import { noteRefusal } from './note-refusal.ts'
import type { SignatureRules, Verification, Verified } from '../core/signature.ts'
import { verifyRequest } from '../core/signature.ts'
import { toSecrets } from '../core/signing-keys.ts'
import type { Crypto } from '../../shared/ports.ts'
import type { NewDelivery, ReceivePorts, StoredDelivery, StoreFailureCode } from './ports.ts'

// Stands for a stray entry of a batch, which says nothing of itself.
const NO_EVENT: JsonObject = {}

/** What all items of one request share. */
interface Arrival {
    readonly request: RawRequest
    readonly route: Route
    readonly verification: Verification
    readonly envelope: Envelope
    readonly bodySha256: string
    /** Why its events are kept from being processed; null on the instance that the app was set up on. */
    readonly hold: Why | null
}

/** Why an event is not processed: a stable code and a sentence. */
interface Why {
    readonly code: string
    readonly text: string
}

/** One event about to be stored. */
interface Arriving {
    readonly delivery: NewDelivery
    /** Whether only its content distinguishes it from others: then it is a duplicate for as long as the setting says. */
    readonly isAnonymous: boolean
}

/**
 * Answers one webhook request. Nothing is read out of the body before its signature is verified, and no 2xx is answered before every
 * event of it is stored. What cannot become an event is stored all the same: processing reports why, and the sender need not retry.
 */
export function receiveDelivery(request: RawRequest, route: Route, ports: ReceivePorts): Reply {
    const rules = toRules(ports)
    const refused = guard(request, route, ports.settings)
    if (refused !== null) {
        const { code } = refused.error
        if (code === 'body_too_large' || isContentProblem(code))
            noteRefusal(describeRefusal(request, route, { code }, rules), ports)
        return refused
    }
    for (const name of ports.settings.problems)
        ports.journal.warn(`property ${name} has a value that cannot be used: its default counts`)
    const verified = verify(request, route, rules, ports)
    if (!verified.ok) return verified.failure
    const unfit = checkIndexes(route, ports)
    if (unfit !== null) return unfit
    const { body } = verified.value.request
    const envelope = parseEnvelope(body, ports.settings.maxBatch)
    if (!envelope.ok) return refusedReply(envelope.failure.code, envelope.failure.detail)
    const kept = remember(
        {
            ...verified.value,
            route,
            envelope: envelope.value,
            bodySha256: ports.crypto.sha256(body),
            hold: toHold(ports),
        },
        ports,
    )
    if (!kept.ok) return kept.failure
    pinMode(verified.value.verification, kept.value, ports)
    return acceptedReply(kept.value, envelope.value.isBatch)
}

/** Everything that needs no look into the body. */
function guard(request: RawRequest, route: Route, settings: ReceivingSettings): Refused | null {
    if (route === 'public' && !settings.publicRoute) return refusedReply('route_disabled')
    if (settings.retryAfterSeconds > 0) return refusedReply('retry_later', '', settings.retryAfterSeconds)
    const announced = findContentLength(request)
    if ((announced !== null && announced > settings.maxBodyBytes) || isLongerThan(request.body, settings.maxBodyBytes))
        return refusedReply('body_too_large', `At most ${settings.maxBodyBytes} bytes are taken.`)
    const problem = findContentProblem(request)
    return problem === null ? null : refusedReply(problem, 'Send application/json in UTF-8, not compressed.')
}

/** A body that was read as Latin-1 has more characters than its text, and a character of it may take two bytes that was one. */
function isLongerThan(body: string, limit: number): boolean {
    return isLongerThanBytes(body, limit) && isLongerThanBytes(fromByteText(body) || body, limit)
}

/** The secrets are read when a signature is to be checked, which one that is none or out of date never is. */
function toRules({ clock, crypto, secrets, settings }: ReceivePorts): SignatureRules {
    return {
        get secret() {
            return secrets.current()
        },
        get previousSecret() {
            return secrets.previous()
        },
        get previousSecretExpires() {
            return secrets.previousExpires()
        },
        now: clock.now(),
        toleranceSeconds: settings.toleranceSeconds,
        mode: settings.signatureMode,
        hmacSha256: crypto.hmacSha256,
        base64: crypto.base64,
    }
}

function verify(
    request: RawRequest,
    route: Route,
    rules: SignatureRules,
    ports: ReceivePorts,
): Result<Verified, Reply> {
    const verified = verifyRequest(request, rules)
    if (!verified.ok) {
        const { failure } = verified
        if (failure.code === 'secret_unset') return fail(refusedReply('receiver_not_configured'))
        noteRefusal(describeRefusal(request, route, failure, rules), ports)
        return fail(refusedReply('signature_invalid'))
    }
    if (verified.value.verification.secret === 'previous')
        ports.journal.info(
            `a delivery was signed with the previous secret, which is valid until ${rules.previousSecretExpires} UTC`,
        )
    return ok(verified.value)
}

/** The first delivery that is no test shows how the sender signs: from then on nothing else is accepted. */
function pinMode(verification: Verification, kept: readonly Kept[], ports: ReceivePorts): void {
    const { pinSignatureMode, signatureMode } = ports.settings
    const isDelivery = kept.some(({ isNew, receipt }) => isNew && receipt.state === 'queued')
    if (!pinSignatureMode || signatureMode !== '' || !isDelivery) return
    ports.pinMode(verification.mode)
    ports.journal.info(`the signature mode ${verification.mode} is pinned by the first delivery`)
}

/**
 * Without its unique indexes the app would store, claim and count the same delivery twice, so it takes none.
 *
 * | `missing_indexes` | |
 * |---|---|
 * | `none`, of this build | received, and nothing is asked |
 * | empty, of another build, or one could not be measured | measured now and kept: as a rule only the first delivery pays |
 * | names | index_missing |
 * | names that could not be measured | index_unmeasurable |
 */
function checkIndexes(route: Route, { journal, measureIndexes, settings }: ReceivePorts): Reply | null {
    const kept = readKeptIndexes(settings.missingIndexes)
    const state = kept === null || kept.unmeasured.length > 0 ? measureIndexes() : kept
    if (areAllThere(state)) return null
    const names = describeIndexes(state)
    const code = state.missing.length > 0 ? 'index_missing' : 'index_unmeasurable'
    journal.error(`${code} on the ${route} webhook route, delivery refused: ${names}`)
    return refusedReply(code, names)
}

/** Stores every event once. What was stored before a failure is a duplicate when the sender tries again. */
function remember(arrival: Arrival, ports: ReceivePorts): Result<readonly Kept[], Reply> {
    const kept: Kept[] = []
    for (let index = 0; index < arrival.envelope.items.length; index++) {
        const stored = storeOnce(toArriving(arrival, index, ports), ports)
        if (stored === 'storage_failed' || stored === 'body_not_kept') {
            ports.journal.error(`${stored} on the ${arrival.route} webhook route: the sender keeps the delivery`)
            return fail(refusedReply(stored))
        }
        kept.push(stored)
    }
    return ok(kept)
}

function toArriving(arrival: Arrival, index: number, ports: ReceivePorts): Arriving {
    const { request, envelope, bodySha256, verification } = arrival
    const { settings, crypto } = ports
    const item = envelope.items[index]
    const receivedAt = ports.clock.now()
    const event = isObject(item) ? item : NO_EVENT
    const { toleranceSeconds } = settings
    const signed = { receivedAt, eventType: null, toleranceSeconds, sha256: crypto.sha256 }
    const ofBody = toEventHead(event, signed)
    const namedType = ofBody.common.eventType === '' ? findHeader(request, EVENT_HEADERS) : null
    const head = namedType === null ? ofBody : toEventHead(event, { ...signed, eventType: namedType })
    const { isAnonymous, ...ids } = toDeliveryId({
        head: ofBody,
        headerId: verification.signedId || findHeader(request, DELIVERY_HEADERS),
        isHeaderSigned: verification.signedId !== null,
        contentSha256: toContentSha256(arrival, crypto),
        index: envelope.isBatch ? index : null,
        sha256: crypto.sha256,
    })
    const text = bodyOf(item, arrival)
    const { eventType, gatewayIds } = head.common
    // What a header alone calls a test, or nothing that is known, is processed: what is in it may be an event, and then it is a dead letter.
    const isUnshown = namedType !== null && findUnshown(head.canonicalType, eventType, head.layers) !== null
    const isIncomplete = isUnshown || lacksType(head.canonicalType, eventType)
    const ignored = isObject(item) && !isIncomplete ? EVENT_TYPES[head.canonicalType].ignored : null
    const why = ignored === null ? arrival.hold : { code: ignored.code, text: ignored.explain(eventType) }
    const state: DeliveryState = ignored !== null ? 'ignored' : why === null ? 'queued' : 'held'
    const delivery: NewDelivery = {
        ...ids,
        eventType,
        canonicalType: head.canonicalType,
        occurredAt: head.saidAt,
        receivedAt,
        body: toStoredBody(item, text, {
            type: head.canonicalType,
            handling: settings.contentHandling,
            nameText: ports.nameText,
        }),
        bodySha256: envelope.isBatch ? crypto.sha256(text) : bodySha256,
        contentHandling: settings.contentHandling,
        signatureMode: verification.mode,
        signedWith: verification.secret,
        route: arrival.route,
        state,
        gatewayId: gatewayIds.length > 0 ? gatewayIds[0] : null,
        errorCode: why === null ? null : why.code,
        errorText: why === null ? null : why.text,
    }
    return { delivery, isAnonymous }
}

/** After a clone the copy goes on receiving what is meant for the original: it keeps it, and a person decides. */
function toHold({ instance, settings }: ReceivePorts): Why | null {
    const current = instance.current()
    if (toBinding(settings.boundInstance, current) !== 'unconfirmed') return null
    const text = `Held: the app was set up on ${settings.boundInstance}, and this is ${current}`
    return { code: UNCONFIRMED, text }
}

/** Two deliveries with one body and two signed times are two. */
function toContentSha256({ bodySha256, verification: { signedAt } }: Arrival, { sha256 }: Crypto): string {
    return signedAt === null ? bodySha256 : sha256(`${signedAt}\n${bodySha256}`)
}

function bodyOf(item: unknown, arrival: Arrival): string {
    return arrival.envelope.isBatch ? JSON.stringify(item) : arrival.request.body
}

/**
 * One read and one write when new, one read when known. The first key that is free or already holds this delivery:
 *
 * | Key | Not free when |
 * |---|---|
 * | the id | its row has another content |
 * | the id's variant | another content got there the same way |
 * | the variant of id and content | never: who has it is this delivery |
 *
 * A code when nothing could be stored.
 */
function storeOnce(arriving: Arriving, ports: ReceivePorts): Kept | 'storage_failed' | 'body_not_kept' {
    const { deliveryId, bodySha256 } = arriving.delivery
    const { sha256 } = ports.crypto
    const kept = storeUnder(deliveryId, arriving, ports)
    if (kept !== 'taken') return kept
    const variant = storeUnder(deliveryIdVariant(deliveryId, sha256), arriving, ports)
    if (variant !== 'taken') return variant
    const own = storeUnder(deliveryIdOfBody(deliveryId, bodySha256, sha256), arriving, ports)
    return own === 'taken' ? 'storage_failed' : own
}

function storeUnder(key: string, { delivery, isAnonymous }: Arriving, ports: ReceivePorts): Kept | StoreFailureCode {
    const arriving = { delivery: { ...delivery, deliveryId: key }, isAnonymous }
    const known = ports.inbox.find(key)
    if (known !== null && !isOutdated(known, arriving, ports) && !isWorthless(known))
        return toKnown(known, arriving, ports)
    if (known !== null) ports.inbox.release(known.sysId, known.seal === 'tampered' ? 'tampered' : 'outdated')
    const stored = ports.inbox.store(arriving.delivery)
    if (stored.ok) return { receipt: toReceipt(stored.value), isNew: true }
    if (stored.failure.code !== 'taken') return stored.failure.code
    // Gone again: its body was kept nowhere. Under another id the same delivery would be there twice once it is sent again.
    const faster = ports.inbox.find(key)
    return faster === null ? 'storage_failed' : toKnown(faster, arriving, ports)
}

/** A content that nothing else identifies may come again for good, such as a state without a time; a replay comes sooner. */
function isOutdated(known: StoredDelivery, { delivery, isAnonymous }: Arriving, { settings }: ReceivePorts): boolean {
    const since = addSeconds(delivery.receivedAt, -settings.replayDays * DAY_SECONDS)
    return isAnonymous && known.receivedAt < since
}

/**
 * A row that somebody made or changed, or that ended because its seal could not be verified, keeps no delivery from being stored. It stays, as what
 * it is. Of one that lacks the end of its body, the body is completed.
 */
function isWorthless({ body, seal, state }: StoredDelivery): boolean {
    return !isCutBody(body) && (seal === 'tampered' || (seal === 'unverifiable' && state === 'dead'))
}

/**
 * Only the same content is the same delivery, even where the signature covers the id: what arrives verified is never dropped. A request that
 * died between storing a row and keeping its body was not answered: this one brings the body again, and is the first to be taken.
 */
function toKnown(known: StoredDelivery, { delivery }: Arriving, ports: ReceivePorts): Kept | StoreFailureCode {
    if (known.bodySha256 !== delivery.bodySha256) return 'taken'
    if (!isCutBody(known.body)) {
        noteFirstUse(known, delivery, ports)
        return toDuplicate(known)
    }
    const completed = ports.inbox.complete(known.sysId, delivery)
    return completed.ok ? { receipt: toReceipt(completed.value), isNew: true } : completed.failure.code
}

/** A sender that repeats what it sent before a rotation may show by nothing else that it uses the new secret. */
function noteFirstUse(known: StoredDelivery, delivery: NewDelivery, ports: ReceivePorts): void {
    const hasPrevious = toSecrets(toRules(ports)).length > 1
    if (hasPrevious && isFirstUse(known, delivery.signedWith, ports.settings.secretSince))
        ports.inbox.noteRepeat(known.sysId, delivery.receivedAt)
}

function toDuplicate(stored: StoredDelivery): Kept {
    return { receipt: { ...toReceipt(stored), duplicate: true }, isNew: false }
}

function toReceipt(stored: StoredDelivery): Kept['receipt'] {
    return { delivery: stored.number, state: stored.state }
}
