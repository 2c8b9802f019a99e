/** Opens the ports of packs on this instance. */

import { gs } from '@servicenow/glide'
import { BUILD } from '../../shared/build.ts'
import { SCOPE } from '../../shared/names.ts'
import { PROPERTIES } from '../../shared/properties.ts'
import { asText } from '../../shared/text.ts'
import type { PackPorts } from '../app/pack-ports.ts'
import { clock } from '../../platform/clock.ts'
import { crypto } from '../../platform/crypto.ts'
import { instanceIdentity } from '../../platform/instance-identity.ts'
import { journal } from '../../platform/journal.ts'
import { findRow, textOf, whenReadable } from '../../platform/table.ts'
import { attestedPlaces } from './attested-places.ts'
import { packFiles } from './pack-files.ts'
import { openPackQueue } from './pack-queue.ts'
import { packRows } from './pack-rows.ts'

/** Settings that say what was measured, and how. */
const MATTERS = /^x_kt_gov\.(controls|evidence|webhook)\./

/** What building packs needs. */
export function openPacks(): PackPorts {
    return {
        ...{ clock, crypto, journal },
        queue: openPackQueue(),
        rows: packRows,
        places: attestedPlaces,
        files: packFiles,
        origin: () => ({ instance: instanceIdentity.current(), appVersion: readVersion() }),
        settings: () => ({
            app_version: readVersion(),
            build: BUILD,
            release: asText(gs.getProperty('glide.war')) || asText(gs.getProperty('glide.buildname')),
            settings: readSettingsThatMatter(),
        }),
    }
}

function readVersion(): string {
    const app = whenReadable(() => findRow('sys_app', 'scope', SCOPE), null)
    return app === null ? '' : textOf(app, 'version')
}

/** Never a secret, nor anything about one. */
function readSettingsThatMatter(): object {
    const values: Record<string, string> = {}
    for (const { name, type } of Object.values(PROPERTIES))
        if (MATTERS.test(name) && type !== 'password2' && name.indexOf('secret') < 0)
            values[name] = asText(gs.getProperty(name))
    return values
}
