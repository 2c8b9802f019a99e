/** Opens the ports of canaries on this instance. */

import type { CanaryPorts } from '../app/canary-ports.ts'
import { clock } from '../../platform/clock.ts'
import { crypto } from '../../platform/crypto.ts'
import { newId } from '../../platform/session.ts'
import { readSettings } from '../../platform/settings.ts'
import { canaryNames } from './canary-names.ts'
import { canaryStore } from './canary-store.ts'
import { collected } from './collected.ts'

/** The ports of one unit of work. */
export function openCanaries(): CanaryPorts {
    return { settings: readSettings(), clock, crypto, newId, canaries: canaryStore, collected, names: canaryNames }
}
