/** Opens the ports of the health checks and of the Setup page on this instance. */

import { GlideSecureRandomUtil } from '@servicenow/glide'
import type { ConfirmPorts, HealthPorts, SecretPorts, Signatures } from '../../app/health/health-ports.ts'
import { findReadiness } from '../../../controls/app/find-readiness.ts'
import { controlMappings } from '../../../controls/glide/control-mappings.ts'
import { populations } from '../../../controls/glide/populations.ts'
import type { PlatformFact } from '../../core/platform/facts.ts'
import { PROPERTIES } from '../../../shared/properties.ts'
import { clock } from '../../../platform/clock.ts'
import { crypto } from '../../../platform/crypto.ts'
import { attributions } from '../../../evidence/glide/attributions.ts'
import { faults } from '../../../platform/edge.ts'
import { lacksInstanceKey } from '../../../platform/instance-key.ts'
import { journal } from '../../../platform/journal.ts'
import { openKeeptrusts } from '../../../platform/keeptrusts.ts'
import { currentUserName, newId } from '../../../platform/session.ts'
import { enteredSecrets, readSettings, secretSince, secrets } from '../../../platform/settings.ts'
import { openHealthMemory } from './health-memory.ts'
import { heldDeliveries } from './held-deliveries.ts'
import { instanceIdentity } from '../../../platform/instance-identity.ts'
import { ownClaims } from './own-claims.ts'
import { ownEndpoint } from './own-endpoint.ts'
import { ownRecords } from './own-records.ts'
import { findLastSigned } from './signed-deliveries.ts'
import { readFacts } from '../platform/platform-facts.ts'
import { storeProperty, storeSecret } from '../../../platform/store-property.ts'
import { openSurroundings } from './surroundings.ts'

/** 44 letters and digits are also 33 bytes of base64: a sender that decodes the secret, as Standard Webhooks does, can use it. */
const SECRET_LENGTH = 44

const signatures: Signatures = { since: secretSince, lastSigned: findLastSigned }

/** What running the checks needs; adapters remember what they asked, so open a new one for each look. */
export function openHealth(): HealthPorts {
    const settings = readSettings()
    let facts: readonly PlatformFact[] | null = null
    let dead: Readonly<Record<string, number>> | null = null
    return {
        settings,
        clock,
        crypto,
        journal,
        faults,
        secrets,
        entered: enteredSecrets,
        signatures,
        instance: instanceIdentity,
        keeptrusts: openKeeptrusts(settings),
        attribution: attributions,
        // Two checks ask.
        platform: { facts: () => facts || (facts = readFacts()) },
        records: { ...ownRecords, deadLetters: () => dead || (dead = ownRecords.deadLetters()) },
        hasKey: () => !lacksInstanceKey(),
        claims: ownClaims,
        surroundings: openSurroundings(),
        controls: { readiness: () => findReadiness({ clock, mappings: controlMappings, populations }) },
        endpoint: ownEndpoint,
        memory: openHealthMemory(),
        newId,
    }
}

/** What changing the secret needs. */
export function openSecrets(): SecretPorts {
    return {
        ...signatures,
        clock,
        journal,
        secrets,
        instance: instanceIdentity,
        newSecret: () => `whsec_${GlideSecureRandomUtil.getSecureRandomString(SECRET_LENGTH)}`,
        storeCurrent: (secret) => storeSecret(PROPERTIES.secret.name, secret),
        storePrevious: (secret, expires) =>
            storeSecret(PROPERTIES.previousSecret.name, secret) &&
            storeProperty(PROPERTIES.previousSecretExpires.name, expires),
        storeSince: (instant) => storeProperty(PROPERTIES.secretSince.name, instant),
        userName: currentUserName(),
    }
}

/** What confirming the instance needs. */
export function openConfirming(): ConfirmPorts {
    return { clock, journal, instance: instanceIdentity, held: heldDeliveries, userName: currentUserName() }
}
