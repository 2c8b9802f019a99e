/** Action "Check evidence completeness": whether somebody may rely on what was collected. */

import { refused, refusedInputs, succeeded, type ActionAnswer } from '../../../shared/action-answer.ts'
import { openInputs, type ActionInputs } from '../../../shared/action-inputs.ts'
import { evaluateSufficiency, type ExportFacts, type RunStatus } from '../../core/sufficiency.ts'
import type { RunView } from '../../core/views.ts'
import type { Clock } from '../../../shared/ports.ts'
import { checkCompleteness } from '../check-completeness.ts'

const DAY_HOURS = 24
const MOST_HOURS = 8784

/** A refusal answers `false` for both, so that an approval that looks at nothing else is not given. */
const NOT_SUFFICIENT = { is_complete: false, is_fresh: false, is_sufficient: false }

/** What the action asks the instance. */
export interface SufficiencyPorts {
    readonly clock: Pick<Clock, 'now'>
    /** Null before the first run. */
    lastRun(): RunView | null
    /** Null when there is no such export. */
    exportFacts(exportSysId: string): ExportFacts | null
}

/** Evaluates the sources that are named, or all; with an export named and no source, the export alone. */
export function checkSufficiency(given: ActionInputs, ports: SufficiencyPorts): ActionAnswer {
    const inputs = openInputs(given)
    const sources = inputs.list('sources')
    const maxAgeHours = inputs.whole('max_age_hours', 1, MOST_HOURS, DAY_HOURS)
    const exportSysId = inputs.reference('export')
    const read = inputs.end(null)
    if (!read.ok) return refusedInputs(read.failure, { ...NOT_SUFFICIENT, reasons: null })
    const wanted = exportSysId === null ? null : ports.exportFacts(exportSysId)
    if (exportSysId !== null && wanted === null)
        return refused('export_missing', `No export has the sys_id ${exportSysId}`, NOT_SUFFICIENT)
    const newest = exportSysId !== null && sources.length === 0 ? null : lookAt(sources, ports.lastRun())
    if (newest !== null && 'code' in newest) return refused(newest.code, newest.message, NOT_SUFFICIENT)
    const { isComplete, isFresh, reasons } = evaluateSufficiency(newest, wanted, ports.clock.now(), maxAgeHours)
    const outputs = {
        is_complete: isComplete,
        is_fresh: isFresh,
        is_sufficient: isComplete && isFresh,
        reasons: reasons.join('\n'),
        run: newest === null ? null : newest.run,
    }
    const message = reasons.length === 0 ? 'Nothing speaks against the evidence.' : reasons.join('; ').slice(0, 1000)
    return succeeded(outputs, message, reasons.length === 0 ? '' : 'evidence_insufficient')
}

function lookAt(
    sources: readonly string[],
    run: RunView | null,
): RunStatus | { readonly code: string; readonly message: string } {
    const checked = checkCompleteness(sources, run)
    if (!checked.ok) return checked.failure
    return {
        run: checked.value.run,
        endedAt: run === null ? null : run.endedAt,
        lacks: checked.value.lacks,
    }
}
