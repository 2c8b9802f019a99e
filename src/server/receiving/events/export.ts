/** What the event types of an export share: their subject, their decoder and their rules. */

import type { Result } from '../../shared/result.ts'
import { ok } from '../../shared/result.ts'
import { toInstant } from '../../shared/time.ts'
import { ALIASES } from '../core/aliases.ts'
import type { Layers } from '../core/envelope.ts'
import { findIn } from '../core/envelope.ts'
import type { EventCommon, EventFailure, ExportEvent } from '../../mapping/core/event.ts'
import { toText } from '../../shared/json.ts'
import { isExportFailed } from '../core/vocabulary.ts'
import { incomplete, missing } from '../core/incomplete.ts'
import type { EventDescriptor } from '../core/event-descriptor.ts'
import { BOOKKEEPING_OPTIONS } from '../../mapping/core/rule-targets.ts'

/** What the descriptors of these types have in common. */
export const EXPORT = {
    wrappers: ['export', 'job'],
    stepTime: [],
    reads: ['exportId', 'jobId', 'exportType', 'exportStatus', 'format', 'windowFrom', 'windowTo', 'exportReason'],
    findSubject: (layers) => findIn(layers, ALIASES.exportId, toText),
    rules: { options: BOOKKEEPING_OPTIONS, family: null },
    ignored: null,
} satisfies Partial<EventDescriptor>

/**
 * The export event that the layers describe. It needs the export's id. A completed export whose status says that it failed, failed.
 * Download addresses are left out on purpose: an artifact is only ever fetched from the configured address, by its id.
 */
export function decodeExport(
    layers: Layers,
    common: EventCommon,
    kind: ExportEvent['kind'],
): Result<ExportEvent, EventFailure> {
    const exportId = findIn(layers, [...ALIASES.exportId, 'id'], toText)
    if (exportId === null) return incomplete([missing(exportId, 'export_id', 'the id of the export')])
    const status = findIn(layers, ALIASES.exportStatus, toText)
    const hasFailed = kind === 'export.failed' || isExportFailed(status)
    return ok({
        ...common,
        kind: hasFailed ? 'export.failed' : 'export.completed',
        exportId,
        jobId: findIn(layers, ALIASES.jobId, toText),
        exportType: findIn(layers, ALIASES.exportType, (value) => {
            const type = toText(value)
            return type === common.eventType ? null : type
        }),
        format: findIn(layers, ALIASES.format, toText),
        windowFrom: findIn(layers, ALIASES.windowFrom, toInstant),
        windowTo: findIn(layers, ALIASES.windowTo, toInstant),
        reason: findIn(layers, ALIASES.exportReason, toText),
    })
}
