/** Opens the ports of the health checks and of the Setup page on this instance. */

import { GlideSecureRandomUtil } from '@servicenow/glide'
import type { ConfirmPorts, HealthPorts, SecretPorts, Signatures } from '../../app/health/health-ports.ts'
import { findReadiness } from '../../../controls/app/find-readiness.ts'
import { controlMappings } from '../../../controls/glide/control-mappings.ts'
import { populations } from '../../../controls/glide/populations.ts'
import { mappingRules } from '../../../mapping/glide/mapping-rules.ts'
import type { PlatformFact } from '../../core/platform/facts.ts'
import { PROPERTIES } from '../../../shared/properties.ts'
import { clock } from '../../../platform/clock.ts'
import { crypto } from '../../../platform/crypto.ts'
import { faults } from '../../../platform/edge.ts'
import { lacksInstanceKey, readInstanceKey } from '../../../platform/instance-key.ts'
import { journal } from '../../../platform/journal.ts'
import { openKeeptrusts } from '../../../platform/keeptrusts.ts'
import { currentUserName, newId } from '../../../platform/session.ts'
import { inTurn } from '../../../platform/secret-table.ts'
import { openSecrets as openStoredSecrets, storeKept } from '../../../platform/secrets.ts'
import { readSettings, secretSince } from '../../../platform/settings.ts'
import { openHealthMemory } from './health-memory.ts'
import { heldDeliveries } from './held-deliveries.ts'
import { instanceIdentity } from '../../../platform/instance-identity.ts'
import { ownClaims } from './own-claims.ts'
import { ownEndpoint } from './own-endpoint.ts'
import { countHeldByPeople, ownRecords, readEvidenceSources, readWaiting, type Waiting } from './own-records.ts'
import { findLastSigned } from './signed-deliveries.ts'
import { readFacts } from '../platform/platform-facts.ts'
import { storeProperty } from '../../../platform/store-property.ts'
import { openSurroundings } from './surroundings.ts'
import { countedCanaries } from '../../../canaries/glide/counted-canaries.ts'
import { verifyAttestations } from './verify-attestations.ts'

/** 44 letters and digits are also 33 bytes of base64: a sender that decodes the secret, as Standard Webhooks does, can use it. */
const SECRET_LENGTH = 44

const signatures: Signatures = { since: secretSince, lastSigned: findLastSigned }

/** What running the checks needs; adapters remember what they asked, so open a new one for each look. */
export function openHealth(): HealthPorts {
    const settings = readSettings()
    const secrets = openStoredSecrets()
    let facts: readonly PlatformFact[] | null = null
    let known: ReturnType<typeof readEvidenceSources> | null = null
    const evidence = () => known || (known = readEvidenceSources())
    let waiting: Waiting | null = null
    const deliveries = () => waiting || (waiting = readWaiting())
    return {
        settings,
        clock,
        crypto,
        journal,
        faults,
        secrets,
        entered: secrets.entered,
        signatures,
        instance: instanceIdentity,
        keeptrusts: openKeeptrusts(settings),
        attribution: { read: () => evidence().attribution },
        // Two checks ask.
        platform: { facts: () => facts || (facts = readFacts()) },
        records: {
            ...ownRecords,
            deadLetters: () => deliveries().dead,
            heldByPeople: () => countHeldByPeople(deliveries()),
            sources: () => evidence().sources,
        },
        key: () => (lacksInstanceKey() ? 'none' : readInstanceKey() === null ? 'unreadable' : 'made'),
        secretPlaces: secrets.places,
        claims: ownClaims,
        surroundings: openSurroundings(),
        attestation: { verify: verifyAttestations },
        canaries: { since: countedCanaries },
        mappingRules,
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
        secrets: openStoredSecrets(),
        instance: instanceIdentity,
        newSecret: () => `whsec_${GlideSecureRandomUtil.getSecureRandomString(SECRET_LENGTH)}`,
        inTurn,
        storeCurrent: (secret) => storeKept('webhook_secret', { text: secret, expires: '' }),
        storePrevious: (secret, expires) => storeKept('previous_webhook_secret', { text: secret, expires }),
        storeSince: (instant) => storeProperty(PROPERTIES.secretSince.name, instant),
        userName: currentUserName(),
    }
}

/** What confirming the instance needs. */
export function openConfirming(): ConfirmPorts {
    return { clock, journal, instance: instanceIdentity, held: heldDeliveries, userName: currentUserName() }
}
