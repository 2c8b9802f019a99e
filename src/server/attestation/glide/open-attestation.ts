/** Opens the ports of the attestation chain on this instance. */

import type { AttestationPorts } from '../app/attestation-ports.ts'
import { clock } from '../../platform/clock.ts'
import { crypto } from '../../platform/crypto.ts'
import { instanceIdentity } from '../../platform/instance-identity.ts'
import { journal } from '../../platform/journal.ts'
import { readSettings } from '../../platform/settings.ts'
import { attestedRows } from './attested-rows.ts'
import { chain } from './chain.ts'
import { checks } from './checks.ts'
import { openAnnouncements } from './announcements.ts'

/** What extending and verifying the chain need. */
export function openAttestation(): AttestationPorts {
    return {
        ...{ clock, crypto, journal, chain, checks },
        rows: attestedRows,
        announcements: openAnnouncements(readSettings()),
        instance: instanceIdentity.current,
    }
}
