/** Why scripts and sources that could not be read prove nothing, and what would change that. */

import type { AnalysisState, EvidenceSource, SourceStatus } from './catalogue.ts'
import { whyNot } from './advice.ts'
import type { WhyNotHigher } from './model.ts'
import { SOURCES } from '../sources/index.ts'

/** Why an automation whose script was not analysed cannot be proven; null for `analysed`. */
export const WHY_NOT_ANALYSED: Readonly<Record<AnalysisState, WhyNotHigher | null>> = {
    analysed: null,
    unparsable: whyNot(
        'script_not_parsable',
        'The script cannot be parsed, so its log statements and writes are not known.',
        "Correct the script at the place that the automation's analysis error names.",
    ),
    unreadable: whyNot(
        'script_not_readable',
        'The text of the script may not be read.',
        'Allow the application to read the table of the script: its cross-scope privilege record, status Allowed.',
    ),
    none: whyNot(
        'has_no_script',
        'The automation has no script that could leave a line.',
        'No action is needed: a rule without a script is seen through the audit of the fields that it sets.',
    ),
}

/** Why a source proves nothing, or not all; null for one that was read in full. */
export function whyNotRead(source: EvidenceSource, status: SourceStatus): WhyNotHigher | null {
    switch (status) {
        case 'available':
            return null
        case 'partial':
            return whyNot(
                `${source}_partial`,
                'The source was read in part only.',
                'Raise x_kt_gov.evidence.budget_rows or wait for the next runs.',
            )
        case 'unavailable_not_installed':
            return whyNot(
                `${source}_not_installed`,
                'The source is not installed.',
                'Activate the plugin that brings it.',
            )
        case 'unavailable_not_enabled':
            return whyNot(`${source}_not_enabled`, 'The source is switched off.', remediationOf(source))
        case 'unavailable_insufficient_permissions':
            return whyNot(`${source}_not_readable`, 'The source may not be read.', remediationOf(source))
    }
}

function remediationOf(source: EvidenceSource): string {
    return SOURCES[source].unlock || 'Allow the cross-scope privilege record of this application on its table.'
}
