/** Keeps settings in system properties of the own scope. */

import { gs } from '@servicenow/glide'
import type { SettingStore } from '../app/change-settings.ts'
import { INCIDENT_CHAIN } from '../../shared/incident-choices.ts'
import { findMissingChoices } from '../../platform/choices.ts'
import { hasMidServer } from '../../platform/mid-server.ts'
import { bindToken } from '../../platform/keeptrusts.ts'
import { openSecrets, storePreviousExpires } from '../../platform/secrets.ts'
import { PROPERTIES } from '../../shared/properties.ts'
import { openProbe } from '../../platform/probe.ts'
import { hasColumns } from '../../platform/record-reading.ts'
import { openReferences } from '../../platform/references.ts'
import { extendsTable } from '../../platform/table-hierarchy.ts'

/** GlideSystem API: `setProperty` writes properties of the own scope only, and a refused write is silent on some releases. */
export const settingStore: SettingStore = {
    read,
    write: (name, text) => {
        if (name === EXPIRES) return storePreviousExpires(text) && read(name) === text
        gs.setProperty(name, text)
        return (read(name) || '') === text
    },
    resolve: (reference) => openReferences()([reference])[0],
    bindToken: (apiUrl) => bindToken({ apiUrl }),
    probe: openProbe(),
    missingChoices: (wanted) => findMissingChoices({ ...wanted, tables: INCIDENT_CHAIN }),
    extendsTable,
    hasColumns,
    hasMidServer,
}

// Beside the secret that it belongs to.
const EXPIRES: string = PROPERTIES.previousSecretExpires.name

function read(name: string): string | null {
    if (name === EXPIRES) return openSecrets().previousExpires()
    const value = gs.getProperty(name)
    return value === null || value === undefined ? null : String(value)
}
