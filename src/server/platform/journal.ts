/** The application log. Bodies, signatures and secrets never come here. */

import { gs } from '@servicenow/glide'
import type { Journal } from '../shared/ports.ts'

export const journal: Journal = {
    info: (message) => gs.info('[Keeptrusts] {0}', message),
    warn: (message) => gs.warn('[Keeptrusts] {0}', message),
    error: (message) => gs.error('[Keeptrusts] {0}', message),
}
