/** Display rules that leave the advice for the codes of a record to the client script of its form. */
import '@servicenow/sdk/global'
import { BusinessRule } from '@servicenow/sdk/core'

BusinessRule({
    $id: Now.ID['rule-show-advice-delivery'],
    name: 'Keeptrusts: advice (delivery)',
    description:
        'Leaves what to do about the codes of the record to the client script of the form; reads and writes nothing',
    table: 'x_kt_gov_delivery',
    when: 'display',
    order: 100,
    script: Now.include('./show-advice.server.js'),
})

BusinessRule({
    $id: Now.ID['rule-show-advice-delivery-record'],
    name: 'Keeptrusts: advice (record of a delivery)',
    description:
        'Leaves what to do about the codes of the record to the client script of the form; reads and writes nothing',
    table: 'x_kt_gov_delivery_record',
    when: 'display',
    order: 100,
    script: Now.include('./show-advice.server.js'),
})

BusinessRule({
    $id: Now.ID['rule-show-advice-control-test'],
    name: 'Keeptrusts: advice (control test)',
    description:
        'Leaves what to do about the codes of the record to the client script of the form; reads and writes nothing',
    table: 'x_kt_gov_control_test',
    when: 'display',
    order: 100,
    script: Now.include('./show-advice.server.js'),
})

BusinessRule({
    $id: Now.ID['rule-show-advice-export'],
    name: 'Keeptrusts: advice (export)',
    description:
        'Leaves what to do about the codes of the record to the client script of the form; reads and writes nothing',
    table: 'x_kt_gov_export',
    when: 'display',
    order: 100,
    script: Now.include('./show-advice.server.js'),
})

BusinessRule({
    $id: Now.ID['rule-show-advice-pack'],
    name: 'Keeptrusts: advice (pack)',
    description:
        'Leaves what to do about the codes of the record to the client script of the form; reads and writes nothing',
    table: 'x_kt_gov_pack',
    when: 'display',
    order: 100,
    script: Now.include('./show-advice.server.js'),
})

BusinessRule({
    $id: Now.ID['rule-show-advice-write-back'],
    name: 'Keeptrusts: advice (write-back)',
    description:
        'Leaves what to do about the codes of the record to the client script of the form; reads and writes nothing',
    table: 'x_kt_gov_write_back',
    when: 'display',
    order: 100,
    script: Now.include('./show-advice.server.js'),
})

BusinessRule({
    $id: Now.ID['rule-show-advice-health-check'],
    name: 'Keeptrusts: advice (health check)',
    description:
        'Leaves what to do about the codes of the record to the client script of the form; reads and writes nothing',
    table: 'x_kt_gov_health_check',
    when: 'display',
    order: 100,
    script: Now.include('./show-advice.server.js'),
})
