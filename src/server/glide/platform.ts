/** Puts the adapters together: everything that receiving and processing need from this instance, for one unit of work. */

import type { ProcessPorts, ReceivePorts } from '../app/ports.ts'
import { clock } from './clock.ts'
import { openConfigurationItems } from './configuration-items.ts'
import { crypto } from './crypto.ts'
import { decisions } from './decisions.ts'
import { openDeliveries } from './deliveries.ts'
import { exportStore } from './export-store.ts'
import { openGateways } from './gateways.ts'
import { instanceIdentity } from './health/instance-identity.ts'
import { inbox } from './inbox.ts'
import { journal } from './journal.ts'
import { openLinks } from './links.ts'
import { mappingRules } from './mapping-rules.ts'
import { openRecords } from './records.ts'
import { readReceivingSettings, readSettings, secrets } from './settings.ts'

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
    }
}
