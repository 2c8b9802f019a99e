/** What a resolution said, as the link of the review keeps it: of two of one moment the words decide, whichever arrived first. */

import type { Fields } from '../../shared/plan.ts'
import { toLine } from '../../shared/text.ts'
import type { EscalationEvent } from './event.ts'
import type { EscalationStep } from './escalation-step.ts'

/** The words of an event that resolves; '' of any other. */
export function toResolution(
    { note, outcome, resolvedBy }: Pick<EscalationEvent, 'note' | 'outcome' | 'resolvedBy'>,
    step: EscalationStep,
): string {
    if (step !== 'resolved') return ''
    return JSON.stringify([outcome, resolvedBy, note].map((one) => toLine(one || '', 255)))
}

/** What the link keeps; '' where no resolution is known, or the link is older than this memory. */
export function readResolution(detail: Fields): string {
    return detail.resolution || ''
}

/** What it keeps of the resolution that counts. */
export function toKeptResolution(resolution: string): Fields {
    return resolution === '' ? {} : { resolution }
}

/** Whether the close notes are still those of a resolution, so that one which counts instead takes their place. */
export function isOfResolution(closeNotes: string | undefined): boolean {
    return /^The escalation was resolved in Keeptrusts\.\n(.*\n)*At: .*$/.test((closeNotes || '').replace(/\r/g, ''))
}
