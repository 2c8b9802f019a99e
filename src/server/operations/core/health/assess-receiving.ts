/** Evaluates receiving: the secrets, the instance, what arrives and what waits. */

import { addSeconds, secondsBetween, toInstant } from '../../../shared/time.ts'
import { toBinding } from '../../../shared/instance-binding.ts'
import { describeIndexes, type IndexState } from '../../../shared/unique-indexes.ts'
import type { KeptRefusal } from '../../../shared/refused-request.ts'
import type { SecretPlace } from '../../../shared/kept-secret.ts'
import { toSecret } from '../../../shared/secret.ts'
import type { Signer } from './signer.ts'
import type { PlatformFact } from '../platform/facts.ts'
import { found, notApplicable, well, type Finding } from './check.ts'
import type { Instant } from '../../../shared/time.ts'

/** So many seconds without a delivery are too many where deliveries are usual. */
export const QUIET_SECONDS = 900

/** Deliveries are usual where the day before the silence had one every quarter of an hour on average. */
export const USUAL_A_DAY = 96

/** The clone check. */
export function assessInstance(bound: string, current: string, hasSecret: boolean): Finding {
    if (!hasSecret && bound === '') return notApplicable('The app is not set up yet')
    const binding = toBinding(bound, current)
    if (binding === 'unbound') return found('instance_unbound')
    if (binding === 'unconfirmed') return found('instance_unconfirmed', `set up on ${bound}, this is ${current}`)
    return well(current === '' ? `Set up on ${bound}; the name of this instance is unknown` : `This is ${current}`)
}

/** Whether what was entered is a secret; never what it is. */
export function assessSecret(entered: string): Finding {
    const secret = toSecret(entered)
    return secret.ok ? well('A secret is set') : found(secret.failure.code)
}

/**
 * | previous secret | expiry | |
 * |---|---|---|
 * | none | | not applicable |
 * | set | none or unreadable | previous_secret_dateless |
 * | set | past | previous_secret_expired |
 * | none that is a key | to come | previous_secret_weak |
 * | set, and signed the last delivery | to come | previous_secret_in_use |
 * | set | to come | ok |
 */
export function assessPreviousSecret(entered: string, expires: string, now: Instant, last: Signer | null): Finding {
    if (entered === '') return notApplicable('No previous secret is stored')
    const until = toInstant(expires)
    if (until === null) return found('previous_secret_dateless')
    if (until <= now) return found('previous_secret_expired', `${until} UTC`)
    if (!toSecret(entered).ok) return found('previous_secret_weak')
    if (last === 'previous') return found('previous_secret_in_use', `it is accepted until ${until} UTC`)
    return well(`Accepted until ${until} UTC`)
}

/** A refusal that long ago is no news. */
const NEWS_SECONDS = 86400

/** What the last refused request looked like, for a day. */
export function assessRefusals(last: KeptRefusal | null, now: Instant): Finding {
    if (last === null || last.at < addSeconds(now, -NEWS_SECONDS)) return well('None in the last day')
    const facts = [
        `${last.at} UTC on the ${last.route} route, ${last.code}`,
        last.detail,
        `at least ${last.count} in that minute`,
        `headers: ${last.headers.join(', ') || 'none that is known'}`,
        `form: ${last.shape}`,
        `content type: ${last.contentType || 'none'}`,
        last.contentEncoding === '' ? '' : `content encoding: ${last.contentEncoding}`,
        `${last.length} characters${last.announced === null ? '' : `, ${last.announced} bytes announced`}`,
        last.tried.length === 0 ? '' : `tried: ${last.tried.join('; ')}`,
    ]
    return found(last.cause, facts.filter((fact) => fact !== '').join(' · '))
}

/**
 * | last request in another mode | pinned mode now | |
 * |---|---|---|
 * | none | | ok |
 * | any | none, or that one | ok |
 * | any | another | signature_mode_changed |
 */
export function assessSignatureMode(changed: KeptRefusal | null, pinned: string): Finding {
    if (changed !== null && pinned !== '' && changed.detail !== pinned)
        return found('signature_mode_changed', `${changed.detail} at ${changed.at} UTC; pinned is ${pinned}`)
    return well(pinned === '' ? 'No mode is pinned yet' : `${pinned} is pinned`)
}

/**
 * Where the secrets are. The first that fits:
 *
 * | A secret | |
 * |---|---|
 * | is stored and cannot be decrypted | secret_unreadable |
 * | stays in its property, because the table does not return it | secrets_not_kept |
 * | is in its property, to be moved | ok |
 * | is in the table | ok |
 */
export function assessSecretPlaces(places: readonly SecretPlace[]): Finding {
    const at = (wanted: SecretPlace['place']) =>
        places
            .filter(({ place }) => place === wanted)
            .map(({ name }) => name)
            .join(', ')
    if (at('unreadable') !== '') return found('secret_unreadable', at('unreadable'))
    if (at('refused') !== '') return found('secrets_not_kept', at('refused'))
    if (at('property') !== '') return well(`To be moved into the table of secrets: ${at('property')}`)
    return at('table') === '' ? notApplicable('No secret is stored') : well('Only this application reads them')
}

/** The key under which deliveries are sealed. */
export type KeyState = 'none' | 'unreadable' | 'made'

/** How many dead letters have each code. */
export type DeadLetters = Readonly<Record<string, number>>

/** What waits for people. */
export function assessDeadLetters(dead: DeadLetters): Finding {
    const count = Object.keys(dead).reduce((sum, code) => sum + dead[code], 0)
    return count === 0 ? well('None') : found('dead_letters_waiting', String(count))
}

/** What people keep from being processed until they release it. */
export function assessHeld(count: number): Finding {
    return count === 0 ? well('None') : found('deliveries_held', String(count))
}

/**
 * Whether what is stored is as it was received.
 *
 * | Found tampered | Key | Sealed under another key | |
 * |---|---|---|---|
 * | some | | | deliveries_tampered |
 * | none | unreadable | | instance_key_unreadable |
 * | none | none | | instance_key_missing |
 * | none | made | some | deliveries_unverifiable |
 * | none | made | none | ok |
 */
export function assessSeals(key: KeyState, dead: DeadLetters): Finding {
    const { seal_unverifiable: unverifiable = 0, tampered = 0 } = dead
    if (tampered > 0) return found('deliveries_tampered', String(tampered))
    if (key === 'unreadable') return found('instance_key_unreadable')
    if (key === 'none') return found('instance_key_missing')
    if (unverifiable > 0) return found('deliveries_unverifiable', String(unverifiable))
    return well('Every delivery that was processed or shown was as it was received')
}

/** Deliveries in a state that is none, or ended although nothing was done to them. */
export function assessStates(stray: number): Finding {
    return stray === 0 ? well('Every delivery has a state of the app') : found('deliveries_stray', String(stray))
}

/** Whether it is quiet where it should not be. `usual` counts the deliveries of the day before the quiet time. */
export function assessTraffic(newest: Instant | null, usual: number, now: Instant): Finding {
    if (newest === null) return notApplicable('No delivery has arrived yet')
    const isQuiet = newest < addSeconds(now, -QUIET_SECONDS)
    if (isQuiet && usual >= USUAL_A_DAY)
        return found('traffic_stopped', `the newest came ${Math.floor(secondsBetween(newest, now) / 60)} minutes ago`)
    return well(`The newest came at ${newest} UTC; ${usual} in the day before`)
}

/**
 * The unique indexes that receiving needs: what receiving goes by, and how the last measurement of all ended.
 *
 * | kept | last measurement | |
 * |---|---|---|
 * | nothing of this build | | index_unmeasured |
 * | missing | | index_missing |
 * | could not be measured | | index_unmeasurable |
 * | all there | unmeasured | index_not_remeasured |
 * | all there | none yet, or any other | ok |
 */
export function assessIndexes(kept: IndexState | null, facts: readonly PlatformFact[]): Finding {
    if (kept === null) return found('index_unmeasured')
    if (kept.missing.length > 0) return found('index_missing', describeIndexes(kept))
    if (kept.unmeasured.length > 0) return found('index_unmeasurable', describeIndexes(kept))
    const last = facts.find(({ question }) => question === 'unique_indexes')
    return last !== undefined && last.answer === 'unmeasured'
        ? found('index_not_remeasured', last.detail)
        : well('All are there')
}
