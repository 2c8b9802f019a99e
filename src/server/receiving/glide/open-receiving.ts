/** Opens the ports of receiving and processing deliveries on this instance, for one unit of work. */

import type { ProcessPorts, ReceivePorts } from '../app/ports.ts'
import { affectedItems } from '../../mapping/glide/affected-items.ts'
import { clock } from '../../platform/clock.ts'
import { openConfigurationItems } from '../../mapping/glide/configuration-items.ts'
import { crypto } from '../../platform/crypto.ts'
import { decisions } from '../../mapping/glide/decisions.ts'
import { openDeliveries } from './deliveries.ts'
import { exportStore } from '../../mapping/glide/export-store.ts'
import { openGateways } from '../../mapping/glide/gateways.ts'
import { instanceIdentity } from '../../platform/instance-identity.ts'
import { inbox } from './inbox.ts'
import { openTextNames } from '../../platform/name-text.ts'
import { openRefusals } from './refusals.ts'
import { flows } from '../../platform/flows.ts'
import { journal } from '../../platform/journal.ts'
import { mappingRules } from '../../mapping/glide/mapping-rules.ts'
import { openPlatform } from '../../platform/open-platform.ts'
import { UNIQUE_INDEXES } from '../../shared/unique-indexes.ts'
import { keepIndexes, measureIndexes } from '../../platform/unique-indexes.ts'
import { PROPERTIES } from '../../shared/properties.ts'
import { storeProperty } from '../../platform/store-property.ts'
import { readReceivingSettings } from '../../platform/settings.ts'
import { openSecrets } from '../../platform/secrets.ts'

/** What the webhook routes need: they can store, nothing else. */
export function openReceiving(): ReceivePorts {
    return {
        settings: readReceivingSettings(),
        instance: instanceIdentity,
        secrets: openSecrets(),
        crypto,
        clock,
        inbox,
        refusals: openRefusals(),
        pinMode: (mode) => void storeProperty(PROPERTIES.signatureMode.name, mode),
        nameText: openTextNames(),
        journal,
        measureIndexes: () => keepIndexes(measureIndexes(UNIQUE_INDEXES.filter(({ isNeeded }) => isNeeded))),
    }
}

/** What the processing of one delivery needs; adapters remember what they read, so open a new one for each delivery. */
export function openProcessing(): ProcessPorts {
    const platform = openPlatform()
    return {
        ...platform,
        deliveries: openDeliveries(platform.settings),
        rules: mappingRules,
        flows,
        gateways: openGateways(),
        affectedItems,
        configurationItems: openConfigurationItems(platform.settings, platform.records, platform.links),
        decisions,
        exports: exportStore,
    }
}

/** What noting the instance needs. */
export function openSettling() {
    return { instance: instanceIdentity, secrets: openSecrets() }
}
