/** The buttons on exports: retry a failed one, attach to later records, check the stored files. */
import '@servicenow/sdk/global'
import { UiAction } from '@servicenow/sdk/core'
import { operator } from '../../shared/roles.now'
import { attachEvidenceAction, checkExportAction, retryExportAction } from '../../../server/exports/entry/buttons'

UiAction({
    $id: Now.ID['ui-action-retry-export'],
    name: 'Retry export',
    table: 'x_kt_gov_export',
    actionName: 'x_kt_gov_retry_export',
    active: true,
    order: 100,
    hint: 'Retry the failed export from where it stopped; fetched files are not fetched twice',
    condition: "current.state == 'failed'",
    showInsert: false,
    showUpdate: true,
    form: { showButton: true, style: 'primary' },
    list: { showListChoice: true },
    workspace: { isConfigurableWorkspace: true, showFormButtonV2: true },
    roles: [operator],
    script: retryExportAction,
})
UiAction({
    $id: Now.ID['ui-action-attach-evidence'],
    name: 'Attach evidence',
    table: 'x_kt_gov_export',
    actionName: 'x_kt_gov_attach_evidence',
    active: true,
    order: 200,
    hint: 'Attach the files of this export to records that were created after it; the scheduled job does this hourly',
    condition: "current.state == 'attached'",
    showInsert: false,
    showUpdate: true,
    form: { showButton: true },
    workspace: { isConfigurableWorkspace: true, showFormButtonV2: true },
    roles: [operator],
    script: attachEvidenceAction,
})
UiAction({
    $id: Now.ID['ui-action-check-export'],
    name: 'Check integrity',
    table: 'x_kt_gov_export',
    actionName: 'x_kt_gov_check_export',
    active: true,
    order: 300,
    hint: 'Compare every stored file of this export with its hash, now',
    condition: "current.state == 'fetched' || current.state == 'attached'",
    showInsert: false,
    showUpdate: true,
    form: { showButton: true },
    workspace: { isConfigurableWorkspace: true, showFormButtonV2: true },
    roles: [operator],
    script: checkExportAction,
})
