/** Puts together what previews and the handling of deliveries need from this instance; nothing in a preview can write. */

import type { DeskPorts } from '../app/desk/desk-ports.ts'
import type { Looks, PreviewPorts } from '../app/preview/preview-ports.ts'
import { SOURCE_NAME } from '../core/names.ts'
import type { Settings } from '../core/properties.ts'
import { ok } from '../core/result.ts'
import { clock } from './clock.ts'
import { lookForRelation } from './configuration-items.ts'
import { crypto } from './crypto.ts'
import { decisions, lookAtDecision } from './decisions.ts'
import { openDeliveries } from './deliveries.ts'
import { deliveryDesk } from './delivery-desk.ts'
import { findKnown } from './export-store.ts'
import { openGateways } from './gateways.ts'
import { findIdentified } from './identification-engine.ts'
import { openInspection } from './inspect-plan.ts'
import { journal } from './journal.ts'
import { openLinks } from './links.ts'
import { mappingRules } from './mapping-rules.ts'
import { openRecords } from './records.ts'
import { currentUserName } from './session.ts'
import { readSettings } from './settings.ts'
import { textOf } from './table.ts'
import { readDefaults } from './table-facts.ts'

/** What a preview of one delivery needs; adapters remember what they read, so open a new one for each delivery. */
export function openPreview(): PreviewPorts {
    const settings = readSettings()
    const links = openLinks()
    const { firstChoice, hasColumns, probe, read } = openRecords(settings, links)
    return {
        settings,
        crypto,
        clock,
        // What would be logged is in the preview itself.
        journal: { info: () => undefined, warn: () => undefined, error: () => undefined },
        rules: mappingRules,
        deliveries: { read: deliveryDesk.read, hasWritten: openDeliveries().hasWritten },
        links: { find: links.find, findAgain: links.findAgain },
        records: { firstChoice, hasColumns, probe, read },
        gateways: { find: openGateways().find },
        decisions: { incidentsOpened: decisions.incidentsOpened },
        looks: openLooks(settings),
    }
}

/** What handling deliveries needs. */
export function openDesk(): DeskPorts {
    return { settings: readSettings(), clock, desk: deliveryDesk, journal, userName: currentUserName() }
}

function openLooks(settings: Settings): Looks {
    return {
        inspect: openInspection(settings),
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
