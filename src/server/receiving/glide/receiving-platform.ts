/** Puts the adapters together: everything that receiving and processing need from this instance, for one unit of work. */

import type { ProcessPorts, ReceivePorts } from '../app/ports.ts'
import { clock } from '../../platform/clock.ts'
import { openConfigurationItems } from '../../mapping/glide/configuration-items.ts'
import { crypto } from '../../platform/crypto.ts'
import { decisions } from '../../mapping/glide/decisions.ts'
import { openDeliveries } from './deliveries.ts'
import { exportStore } from '../../mapping/glide/export-store.ts'
import { openGateways } from '../../mapping/glide/gateways.ts'
import { instanceIdentity } from '../../platform/instance-identity.ts'
import { inbox } from './inbox.ts'
import { faults } from '../../platform/edge.ts'
import { journal } from '../../platform/journal.ts'
import { openLinks } from '../../platform/links.ts'
import { mappingRules } from '../../mapping/glide/mapping-rules.ts'
import { openRecords } from '../../platform/records.ts'
import { readReceivingSettings, readSettings, secrets } from '../../platform/settings.ts'

/** What the webhook routes need: they can store, nothing else. */
export function openReceiving(): ReceivePorts {
    return { settings: readReceivingSettings(), instance: instanceIdentity, secrets, crypto, clock, inbox, journal }
}

/** What the processing of one delivery needs; adapters remember what they read, so open a new one for each delivery. */
export function openProcessing(): ProcessPorts {
    const settings = readSettings()
    const links = openLinks()
    const records = openRecords(settings, links)
    return {
        settings,
        crypto,
        clock,
        deliveries: openDeliveries(),
        rules: mappingRules,
        links,
        records,
        gateways: openGateways(),
        configurationItems: openConfigurationItems(settings, records),
        decisions,
        exports: exportStore,
        journal,
        faults,
    }
}

/** What noting the instance needs. */
export const settling = { instance: instanceIdentity, secrets }
