/** Puts together what previews and the handling of deliveries need from this instance; nothing in a preview can write. */

import type { OperatorPorts } from '../../app/deliveries/operator-ports.ts'
import type { Looks, PreviewPorts } from '../../app/preview/preview-ports.ts'
import { SOURCE_NAME } from '../../../shared/names.ts'
import type { Settings } from '../../../shared/properties.ts'
import { ok } from '../../../shared/result.ts'
import { clock } from '../../../platform/clock.ts'
import { lookForRelation } from '../../../mapping/glide/configuration-items.ts'
import { affectedItems } from '../../../mapping/glide/affected-items.ts'
import { crypto } from '../../../platform/crypto.ts'
import { decisions, lookAtDecision } from '../../../mapping/glide/decisions.ts'
import { hasWritten, written } from '../../../receiving/glide/deliveries.ts'
import { storedDeliveries } from './stored-deliveries.ts'
import { findKnown } from '../../../mapping/glide/export-store.ts'
import { openGateways } from '../../../mapping/glide/gateways.ts'
import { openGatewayItems } from '../../../mapping/glide/gateway-items.ts'
import { findIdentified } from '../../../mapping/glide/identification-engine.ts'
import { openInspection } from './inspect-plan.ts'
import { faults } from '../../../platform/edge.ts'
import { journal } from '../../../platform/journal.ts'
import { openLinks } from '../../../platform/links.ts'
import { mappingRules } from '../../../mapping/glide/mapping-rules.ts'
import { openRecords } from '../../../platform/records.ts'
import { currentUserName } from '../../../platform/session.ts'
import { readSettings } from '../../../platform/settings.ts'
import { textOf } from '../../../platform/table.ts'
import { readDefaults } from '../../../platform/table-facts.ts'

/** What a preview of one delivery needs; adapters remember what they read, so open a new one for each delivery. */
export function openPreview(): PreviewPorts {
    const settings = readSettings()
    const links = openLinks()
    const records = openRecords(settings, links)
    return {
        settings,
        crypto,
        clock,
        // What would be logged is in the preview itself.
        journal: { info: () => undefined, warn: () => undefined, error: () => undefined },
        faults,
        rules: mappingRules,
        deliveries: { read: storedDeliveries.read, hasWritten, written },
        links: {
            family: links.family,
            ofSubject: links.ofSubject,
            ofTarget: links.ofTarget,
            find: links.find,
            findAgain: links.findAgain,
            occurredBefore: links.occurredBefore,
            occurrences: links.occurrences,
        },
        records,
        gateways: openGateways(),
        items: openGatewayItems(settings, links),
        affectedItems: { of: affectedItems.of },
        decisions: { incidentsOpened: decisions.incidentsOpened },
        looks: openLooks(settings),
    }
}

/** What handling deliveries needs. */
export function openOperatorActions(): OperatorPorts {
    return { settings: readSettings(), clock, deliveriesStore: storedDeliveries, journal, userName: currentUserName() }
}

function openLooks(settings: Settings): Looks {
    return {
        ...openInspection(settings),
        defaults: readDefaults,
        identify: (plan) => findIdentified(plan, SOURCE_NAME),
        isRelated: (parent, child, type) => {
            const known = lookForRelation(parent, child, type)
            return known.ok ? ok(known.value.row !== null) : known
        },
        decision: lookAtDecision,
        export: (event) => {
            const row = findKnown(event)
            return row === null ? null : { recordId: row.getUniqueValue(), number: textOf(row, 'number') }
        },
    }
}
