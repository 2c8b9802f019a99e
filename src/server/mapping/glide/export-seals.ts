/** Seals the rows of exports. */

import { openRowSeals } from '../../platform/row-seals.ts'
import { SEALED_OF_EXPORT } from '../core/export-row.ts'

/** An export that is not as the app stored it is neither asked for, nor fetched, nor attached. */
export const exportSeals = openRowSeals('export', SEALED_OF_EXPORT)
