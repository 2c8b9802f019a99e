/** The buttons above lists of evidence: collect now, and measure which script the logs name. */
import '@servicenow/sdk/global'
import { UiAction } from '@servicenow/sdk/core'
import { operator } from '../../shared/roles.now'
import { collectNowAction, measureAttributionAction } from '../../../server/evidence/entry/buttons'

UiAction({
    $id: Now.ID['ui-action-collect-now-runs'],
    name: 'Collect now',
    table: 'x_kt_gov_evidence_run',
    actionName: 'x_kt_gov_collect_now',
    active: true,
    order: 100,
    hint: 'Collect execution evidence now, for less than a minute; the scheduled job reads the remaining rows',
    condition: "gs.hasRole('x_kt_gov.operator')",
    showInsert: false,
    showUpdate: false,
    list: { showBannerButton: true, style: 'primary' },
    roles: [operator],
    script: collectNowAction,
})
UiAction({
    $id: Now.ID['ui-action-collect-now-sources'],
    name: 'Collect now',
    table: 'x_kt_gov_evidence_source',
    actionName: 'x_kt_gov_collect_now',
    active: true,
    order: 100,
    hint: 'Collect execution evidence now, for less than a minute; the scheduled job reads the remaining rows',
    condition: "gs.hasRole('x_kt_gov.operator')",
    showInsert: false,
    showUpdate: false,
    list: { showBannerButton: true, style: 'primary' },
    roles: [operator],
    script: collectNowAction,
})
UiAction({
    $id: Now.ID['ui-action-measure-attribution'],
    name: 'Measure attribution',
    table: 'x_kt_gov_evidence_source',
    actionName: 'x_kt_gov_measure_attribution',
    active: true,
    order: 200,
    hint: 'Measure which script the logs of this instance name when one script calls another',
    condition: "gs.hasRole('x_kt_gov.operator')",
    showInsert: false,
    showUpdate: false,
    list: { showBannerButton: true },
    roles: [operator],
    script: measureAttributionAction,
})
