/** Links from a record with a code to the page that explains it. */
import '@servicenow/sdk/global'
import { UiAction } from '@servicenow/sdk/core'
import { auditor } from '../../shared/roles.now'

UiAction({
    $id: Now.ID['ui-action-what-to-do-delivery'],
    name: 'Explain the code',
    table: 'x_kt_gov_delivery',
    actionName: 'x_kt_gov_explain_code',
    active: true,
    order: 900,
    hint: 'What the reason code means, and what to do',
    condition: "current.error_code != ''",
    showInsert: false,
    showUpdate: true,
    form: { showLink: true },
    roles: [auditor],
    script: Now.include('./what-to-do.server.js'),
})

UiAction({
    $id: Now.ID['ui-action-what-to-do-delivery-record'],
    name: 'Explain the code',
    table: 'x_kt_gov_delivery_record',
    actionName: 'x_kt_gov_explain_code',
    active: true,
    order: 900,
    hint: 'What the reason code means, and what to do',
    condition: "current.code != ''",
    showInsert: false,
    showUpdate: true,
    form: { showLink: true },
    roles: [auditor],
    script: Now.include('./what-to-do.server.js'),
})

UiAction({
    $id: Now.ID['ui-action-what-to-do-control-test'],
    name: 'Explain the code',
    table: 'x_kt_gov_control_test',
    actionName: 'x_kt_gov_explain_code',
    active: true,
    order: 900,
    hint: 'What the reason code means, and what to do',
    condition: "current.code != '' || current.record_code != ''",
    showInsert: false,
    showUpdate: true,
    form: { showLink: true },
    roles: [auditor],
    script: Now.include('./what-to-do.server.js'),
})

UiAction({
    $id: Now.ID['ui-action-what-to-do-export'],
    name: 'Explain the code',
    table: 'x_kt_gov_export',
    actionName: 'x_kt_gov_explain_code',
    active: true,
    order: 900,
    hint: 'What the reason code means, and what to do',
    condition: "current.error_code != ''",
    showInsert: false,
    showUpdate: true,
    form: { showLink: true },
    roles: [auditor],
    script: Now.include('./what-to-do.server.js'),
})

UiAction({
    $id: Now.ID['ui-action-what-to-do-pack'],
    name: 'Explain the code',
    table: 'x_kt_gov_pack',
    actionName: 'x_kt_gov_explain_code',
    active: true,
    order: 900,
    hint: 'What the code means, and what to do',
    condition: "current.code != ''",
    showInsert: false,
    showUpdate: true,
    form: { showLink: true },
    roles: [auditor],
    script: Now.include('./what-to-do.server.js'),
})

UiAction({
    $id: Now.ID['ui-action-what-to-do-write-back'],
    name: 'Explain the code',
    table: 'x_kt_gov_write_back',
    actionName: 'x_kt_gov_explain_code',
    active: true,
    order: 900,
    hint: 'What the reason code means, and what to do',
    condition: "current.error_code != ''",
    showInsert: false,
    showUpdate: true,
    form: { showLink: true },
    roles: [auditor],
    script: Now.include('./what-to-do.server.js'),
})

UiAction({
    $id: Now.ID['ui-action-what-to-do-automation'],
    name: 'Explain the code',
    table: 'x_kt_gov_automation',
    actionName: 'x_kt_gov_explain_code',
    active: true,
    order: 900,
    hint: 'What the reason code means, and what to do',
    condition: "current.why_not_code != ''",
    showInsert: false,
    showUpdate: true,
    form: { showLink: true },
    roles: [auditor],
    script: Now.include('./what-to-do.server.js'),
})

UiAction({
    $id: Now.ID['ui-action-what-to-do-evidence'],
    name: 'Explain the code',
    table: 'x_kt_gov_evidence',
    actionName: 'x_kt_gov_explain_code',
    active: true,
    order: 900,
    hint: 'What the reason code means, and what to do',
    condition: "current.why_not_code != ''",
    showInsert: false,
    showUpdate: true,
    form: { showLink: true },
    roles: [auditor],
    script: Now.include('./what-to-do.server.js'),
})

UiAction({
    $id: Now.ID['ui-action-what-to-do-health-check'],
    name: 'Explain the code',
    table: 'x_kt_gov_health_check',
    actionName: 'x_kt_gov_explain_code',
    active: true,
    order: 900,
    hint: 'What the reason code means, and what to do',
    condition: "current.code != ''",
    showInsert: false,
    showUpdate: true,
    form: { showLink: true },
    roles: [auditor],
    script: Now.include('./what-to-do.server.js'),
})
