/** Opens the log of a source as its descriptor says: which table, which columns, and which settings decide what it holds. */

import type { CollectPorts } from '../app/evidence-ports.ts'
import { openLogSource } from './log-source.ts'
import { openSystemLog } from './system-log.ts'

/** The log of a source, opened for one run. */
export const openLog: CollectPorts['openLog'] = (descriptor) =>
    descriptor.reader === 'restricted' ? openSystemLog(descriptor) : openLogSource(descriptor)
