/** Client scripts that show under each code what to do about it. */
import '@servicenow/sdk/global'
import { ClientScript } from '@servicenow/sdk/core'

ClientScript({
    $id: Now.ID['client-show-advice-delivery'],
    name: 'Keeptrusts: show advice (delivery)',
    description: 'Shows under each code what to do about it',
    table: 'x_kt_gov_delivery',
    type: 'onLoad',
    uiType: 'all',
    isolateScript: true,
    script: Now.include('./show-advice.client.js'),
})

ClientScript({
    $id: Now.ID['client-show-advice-delivery-record'],
    name: 'Keeptrusts: show advice (record of a delivery)',
    description: 'Shows under each code what to do about it',
    table: 'x_kt_gov_delivery_record',
    type: 'onLoad',
    uiType: 'all',
    isolateScript: true,
    script: Now.include('./show-advice.client.js'),
})

ClientScript({
    $id: Now.ID['client-show-advice-control-test'],
    name: 'Keeptrusts: show advice (control test)',
    description: 'Shows under each code what to do about it',
    table: 'x_kt_gov_control_test',
    type: 'onLoad',
    uiType: 'all',
    isolateScript: true,
    script: Now.include('./show-advice.client.js'),
})

ClientScript({
    $id: Now.ID['client-show-advice-export'],
    name: 'Keeptrusts: show advice (export)',
    description: 'Shows under each code what to do about it',
    table: 'x_kt_gov_export',
    type: 'onLoad',
    uiType: 'all',
    isolateScript: true,
    script: Now.include('./show-advice.client.js'),
})

ClientScript({
    $id: Now.ID['client-show-advice-pack'],
    name: 'Keeptrusts: show advice (pack)',
    description: 'Shows under each code what to do about it',
    table: 'x_kt_gov_pack',
    type: 'onLoad',
    uiType: 'all',
    isolateScript: true,
    script: Now.include('./show-advice.client.js'),
})

ClientScript({
    $id: Now.ID['client-show-advice-write-back'],
    name: 'Keeptrusts: show advice (write-back)',
    description: 'Shows under each code what to do about it',
    table: 'x_kt_gov_write_back',
    type: 'onLoad',
    uiType: 'all',
    isolateScript: true,
    script: Now.include('./show-advice.client.js'),
})

ClientScript({
    $id: Now.ID['client-show-advice-health-check'],
    name: 'Keeptrusts: show advice (health check)',
    description: 'Shows under each code what to do about it',
    table: 'x_kt_gov_health_check',
    type: 'onLoad',
    uiType: 'all',
    isolateScript: true,
    script: Now.include('./show-advice.client.js'),
})
