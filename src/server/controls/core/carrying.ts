/** What became of a result outside the app: in GRC, without a target there, or refused. */

/** Where a result stands. `carried`: a record outside the app holds it. `offered`: an indicator of GRC reads it. */
export const RECORDING_STATES = {
    pending: { label: 'To be carried', sequence: 0 },
    carried: { label: 'Carried', sequence: 1 },
    offered: { label: 'Read by an indicator', sequence: 2 },
    no_home: { label: 'No target in GRC', sequence: 3 },
    refused: { label: 'Refused', sequence: 4 },
    nothing: { label: 'Nothing to carry', sequence: 5 },
} as const
export type RecordingState = keyof typeof RECORDING_STATES

/** Why the indicator that the app made for a control reads no result of it any more. */
export type IndicatorFault = 'indicator_deleted' | 'indicator_inactive' | 'indicator_changed'

/** Why a result has no target in GRC, and what would make one. */
export interface MissingTarget {
    readonly code: 'grc_absent' | 'audit_absent' | 'audit_place_unset' | IndicatorFault
    readonly message: string
}

/** What this instance has of GRC. */
export interface GrcTargets {
    readonly hasControls: boolean
    readonly hasAudit: boolean
}

/**
 * What would make a target for a result that was written nowhere. An engagement that is set is a target: its test was written, or refused.
 *
 * | Controls | Control tests of Audit Management | Code              |
 * | -------- | --------------------------------- | ----------------- |
 * | no       |                                   | grc_absent        |
 * | yes      | no                                | audit_absent      |
 * | yes      | yes                               | audit_place_unset |
 */
export function findMissingTarget({ hasAudit, hasControls }: GrcTargets): MissingTarget {
    if (!hasControls)
        return {
            code: 'grc_absent',
            message:
                'No target in GRC: this instance has no controls of GRC, so this record is the result. Policy and Compliance Management would make one.',
        }
    if (!hasAudit)
        return {
            code: 'audit_absent',
            message:
                'No target in GRC: this instance has no Audit Management. It would make one, as would an indicator on the control that reads x_kt_gov_control_test.',
        }
    return {
        code: 'audit_place_unset',
        message:
            'No target in GRC: no audit engagement is named. Set x_kt_gov.controls.audit_engagement and x_kt_gov.controls.audit_test_plan, then test again.',
    }
}

const INDICATOR_FAULTS: Readonly<Record<IndicatorFault, string>> = {
    indicator_deleted: 'was deleted, so nothing reads the result. Restore the record',
    indicator_inactive: 'is switched off, so nothing reads the result. Set it to active',
    indicator_changed:
        'was changed and does not read the results of this control any more. Correct control, table and criteria',
}

/** What would make the indicator of the control a target again. */
export function toMissingIndicator(code: IndicatorFault): MissingTarget {
    return {
        code,
        message: `No target in GRC: the indicator of this control ${INDICATOR_FAULTS[code]}, or name an audit engagement, then test again.`,
    }
}
