/** Colours of states in lists and forms: execution evidence. The word is shown beside the colour. */
import '@servicenow/sdk/global'
import { Record } from '@servicenow/sdk/core'

Record({
    $id: Now.ID['style-automation-execution-state-proven'],
    table: 'sys_ui_style',
    data: {
        name: 'x_kt_gov_automation',
        element: 'execution_state',
        value: 'proven',
        style: 'background-color: #2f8f4e',
    },
})
Record({
    $id: Now.ID['style-automation-execution-state-inferred'],
    table: 'sys_ui_style',
    data: {
        name: 'x_kt_gov_automation',
        element: 'execution_state',
        value: 'inferred',
        style: 'background-color: #2b6cb0',
    },
})
Record({
    $id: Now.ID['style-automation-execution-state-unproven'],
    table: 'sys_ui_style',
    data: {
        name: 'x_kt_gov_automation',
        element: 'execution_state',
        value: 'unproven',
        style: 'background-color: #d98c00',
    },
})
Record({
    $id: Now.ID['style-automation-execution-state-unknown'],
    table: 'sys_ui_style',
    data: {
        name: 'x_kt_gov_automation',
        element: 'execution_state',
        value: 'unknown',
        style: 'background-color: #8a8f98',
    },
})
Record({
    $id: Now.ID['style-automation-analysis-state-analysed'],
    table: 'sys_ui_style',
    data: {
        name: 'x_kt_gov_automation',
        element: 'analysis_state',
        value: 'analysed',
        style: 'background-color: #2f8f4e',
    },
})
Record({
    $id: Now.ID['style-automation-analysis-state-unparsable'],
    table: 'sys_ui_style',
    data: {
        name: 'x_kt_gov_automation',
        element: 'analysis_state',
        value: 'unparsable',
        style: 'background-color: #d98c00',
    },
})
Record({
    $id: Now.ID['style-automation-analysis-state-unreadable'],
    table: 'sys_ui_style',
    data: {
        name: 'x_kt_gov_automation',
        element: 'analysis_state',
        value: 'unreadable',
        style: 'background-color: #c62828',
    },
})
Record({
    $id: Now.ID['style-automation-analysis-state-none'],
    table: 'sys_ui_style',
    data: { name: 'x_kt_gov_automation', element: 'analysis_state', value: 'none', style: 'background-color: #8a8f98' },
})
Record({
    $id: Now.ID['style-evidence-confidence-deterministic'],
    table: 'sys_ui_style',
    data: {
        name: 'x_kt_gov_evidence',
        element: 'confidence',
        value: 'DETERMINISTIC',
        style: 'background-color: #2f8f4e',
    },
})
Record({
    $id: Now.ID['style-evidence-confidence-structural'],
    table: 'sys_ui_style',
    data: { name: 'x_kt_gov_evidence', element: 'confidence', value: 'STRUCTURAL', style: 'background-color: #8a8f98' },
})
Record({
    $id: Now.ID['style-evidence-confidence-temporal-inferred'],
    table: 'sys_ui_style',
    data: {
        name: 'x_kt_gov_evidence',
        element: 'confidence',
        value: 'TEMPORAL_INFERRED',
        style: 'background-color: #2b6cb0',
    },
})
Record({
    $id: Now.ID['style-evidence-edge-confidence-deterministic'],
    table: 'sys_ui_style',
    data: {
        name: 'x_kt_gov_evidence_edge',
        element: 'confidence',
        value: 'DETERMINISTIC',
        style: 'background-color: #2f8f4e',
    },
})
Record({
    $id: Now.ID['style-evidence-edge-confidence-structural'],
    table: 'sys_ui_style',
    data: {
        name: 'x_kt_gov_evidence_edge',
        element: 'confidence',
        value: 'STRUCTURAL',
        style: 'background-color: #8a8f98',
    },
})
Record({
    $id: Now.ID['style-evidence-edge-confidence-temporal-inferred'],
    table: 'sys_ui_style',
    data: {
        name: 'x_kt_gov_evidence_edge',
        element: 'confidence',
        value: 'TEMPORAL_INFERRED',
        style: 'background-color: #2b6cb0',
    },
})
Record({
    $id: Now.ID['style-evidence-source-status-available'],
    table: 'sys_ui_style',
    data: {
        name: 'x_kt_gov_evidence_source',
        element: 'status',
        value: 'available',
        style: 'background-color: #2f8f4e',
    },
})
Record({
    $id: Now.ID['style-evidence-source-status-partial'],
    table: 'sys_ui_style',
    data: { name: 'x_kt_gov_evidence_source', element: 'status', value: 'partial', style: 'background-color: #d98c00' },
})
Record({
    $id: Now.ID['style-evidence-source-status-unavailable-insufficient-permissions'],
    table: 'sys_ui_style',
    data: {
        name: 'x_kt_gov_evidence_source',
        element: 'status',
        value: 'unavailable_insufficient_permissions',
        style: 'background-color: #c62828',
    },
})
Record({
    $id: Now.ID['style-evidence-source-status-unavailable-not-enabled'],
    table: 'sys_ui_style',
    data: {
        name: 'x_kt_gov_evidence_source',
        element: 'status',
        value: 'unavailable_not_enabled',
        style: 'background-color: #8a8f98',
    },
})
Record({
    $id: Now.ID['style-evidence-source-status-unavailable-not-installed'],
    table: 'sys_ui_style',
    data: {
        name: 'x_kt_gov_evidence_source',
        element: 'status',
        value: 'unavailable_not_installed',
        style: 'background-color: #8a8f98',
    },
})
Record({
    $id: Now.ID['style-evidence-run-state-running'],
    table: 'sys_ui_style',
    data: { name: 'x_kt_gov_evidence_run', element: 'state', value: 'running', style: 'background-color: #2b6cb0' },
})
Record({
    $id: Now.ID['style-evidence-run-state-complete'],
    table: 'sys_ui_style',
    data: { name: 'x_kt_gov_evidence_run', element: 'state', value: 'complete', style: 'background-color: #2f8f4e' },
})
Record({
    $id: Now.ID['style-evidence-run-state-yielded'],
    table: 'sys_ui_style',
    data: { name: 'x_kt_gov_evidence_run', element: 'state', value: 'yielded', style: 'background-color: #d98c00' },
})
Record({
    $id: Now.ID['style-evidence-run-state-failed'],
    table: 'sys_ui_style',
    data: { name: 'x_kt_gov_evidence_run', element: 'state', value: 'failed', style: 'background-color: #c62828' },
})
