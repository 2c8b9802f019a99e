/** Colours of states in lists and forms: controls, exports, files and health. The word is shown beside the colour. */
import '@servicenow/sdk/global'
import { Record } from '@servicenow/sdk/core'

Record({
    $id: Now.ID['style-control-test-result-pass'],
    table: 'sys_ui_style',
    data: { name: 'x_kt_gov_control_test', element: 'result', value: 'pass', style: 'background-color: #2f8f4e' },
})
Record({
    $id: Now.ID['style-control-test-result-fail'],
    table: 'sys_ui_style',
    data: { name: 'x_kt_gov_control_test', element: 'result', value: 'fail', style: 'background-color: #c62828' },
})
Record({
    $id: Now.ID['style-control-test-result-inconclusive'],
    table: 'sys_ui_style',
    data: {
        name: 'x_kt_gov_control_test',
        element: 'result',
        value: 'inconclusive',
        style: 'background-color: #8a8f98',
    },
})
Record({
    $id: Now.ID['style-control-test-result-stale'],
    table: 'sys_ui_style',
    data: { name: 'x_kt_gov_control_test', element: 'result', value: 'stale', style: 'background-color: #d98c00' },
})
Record({
    $id: Now.ID['style-control-test-record-state-pending'],
    table: 'sys_ui_style',
    data: {
        name: 'x_kt_gov_control_test',
        element: 'record_state',
        value: 'pending',
        style: 'background-color: #2b6cb0',
    },
})
Record({
    $id: Now.ID['style-control-test-record-state-recorded'],
    table: 'sys_ui_style',
    data: {
        name: 'x_kt_gov_control_test',
        element: 'record_state',
        value: 'carried',
        style: 'background-color: #2f8f4e',
    },
})
Record({
    $id: Now.ID['style-control-test-record-state-offered'],
    table: 'sys_ui_style',
    data: {
        name: 'x_kt_gov_control_test',
        element: 'record_state',
        value: 'offered',
        style: 'background-color: #2f8f4e',
    },
})
Record({
    $id: Now.ID['style-control-test-record-state-no-home'],
    table: 'sys_ui_style',
    data: {
        name: 'x_kt_gov_control_test',
        element: 'record_state',
        value: 'no_home',
        style: 'background-color: #d98c00',
    },
})
Record({
    $id: Now.ID['style-control-test-record-state-nothing'],
    table: 'sys_ui_style',
    data: {
        name: 'x_kt_gov_control_test',
        element: 'record_state',
        value: 'nothing',
        style: 'background-color: #8a8f98',
    },
})
Record({
    $id: Now.ID['style-control-test-record-state-refused'],
    table: 'sys_ui_style',
    data: {
        name: 'x_kt_gov_control_test',
        element: 'record_state',
        value: 'refused',
        style: 'background-color: #c62828',
    },
})
Record({
    $id: Now.ID['style-finding-state-open'],
    table: 'sys_ui_style',
    data: { name: 'x_kt_gov_finding', element: 'state', value: 'open', style: 'background-color: #d98c00' },
})
Record({
    $id: Now.ID['style-finding-state-accepted'],
    table: 'sys_ui_style',
    data: { name: 'x_kt_gov_finding', element: 'state', value: 'accepted', style: 'background-color: #2b6cb0' },
})
Record({
    $id: Now.ID['style-finding-state-closed'],
    table: 'sys_ui_style',
    data: { name: 'x_kt_gov_finding', element: 'state', value: 'closed', style: 'background-color: #2f8f4e' },
})
Record({
    $id: Now.ID['style-export-state-requested'],
    table: 'sys_ui_style',
    data: { name: 'x_kt_gov_export', element: 'state', value: 'requested', style: 'background-color: #2b6cb0' },
})
Record({
    $id: Now.ID['style-export-state-running'],
    table: 'sys_ui_style',
    data: { name: 'x_kt_gov_export', element: 'state', value: 'running', style: 'background-color: #2b6cb0' },
})
Record({
    $id: Now.ID['style-export-state-ready'],
    table: 'sys_ui_style',
    data: { name: 'x_kt_gov_export', element: 'state', value: 'ready', style: 'background-color: #2b6cb0' },
})
Record({
    $id: Now.ID['style-export-state-fetched'],
    table: 'sys_ui_style',
    data: { name: 'x_kt_gov_export', element: 'state', value: 'fetched', style: 'background-color: #2b6cb0' },
})
Record({
    $id: Now.ID['style-export-state-attached'],
    table: 'sys_ui_style',
    data: { name: 'x_kt_gov_export', element: 'state', value: 'attached', style: 'background-color: #2f8f4e' },
})
Record({
    $id: Now.ID['style-export-state-failed'],
    table: 'sys_ui_style',
    data: { name: 'x_kt_gov_export', element: 'state', value: 'failed', style: 'background-color: #c62828' },
})
Record({
    $id: Now.ID['style-evidence-file-integrity-intact'],
    table: 'sys_ui_style',
    data: { name: 'x_kt_gov_evidence_file', element: 'integrity', value: 'intact', style: 'background-color: #2f8f4e' },
})
Record({
    $id: Now.ID['style-evidence-file-integrity-changed'],
    table: 'sys_ui_style',
    data: {
        name: 'x_kt_gov_evidence_file',
        element: 'integrity',
        value: 'changed',
        style: 'background-color: #c62828',
    },
})
Record({
    $id: Now.ID['style-evidence-file-integrity-missing'],
    table: 'sys_ui_style',
    data: {
        name: 'x_kt_gov_evidence_file',
        element: 'integrity',
        value: 'missing',
        style: 'background-color: #c62828',
    },
})
Record({
    $id: Now.ID['style-health-check-state-ok'],
    table: 'sys_ui_style',
    data: { name: 'x_kt_gov_health_check', element: 'state', value: 'ok', style: 'background-color: #2f8f4e' },
})
Record({
    $id: Now.ID['style-health-check-state-attention'],
    table: 'sys_ui_style',
    data: { name: 'x_kt_gov_health_check', element: 'state', value: 'attention', style: 'background-color: #d98c00' },
})
Record({
    $id: Now.ID['style-health-check-state-failing'],
    table: 'sys_ui_style',
    data: { name: 'x_kt_gov_health_check', element: 'state', value: 'failing', style: 'background-color: #c62828' },
})
Record({
    $id: Now.ID['style-health-check-state-not-applicable'],
    table: 'sys_ui_style',
    data: {
        name: 'x_kt_gov_health_check',
        element: 'state',
        value: 'not_applicable',
        style: 'background-color: #8a8f98',
    },
})
Record({
    $id: Now.ID['style-health-check-state-unknown'],
    table: 'sys_ui_style',
    data: { name: 'x_kt_gov_health_check', element: 'state', value: 'unknown', style: 'background-color: #8a8f98' },
})
