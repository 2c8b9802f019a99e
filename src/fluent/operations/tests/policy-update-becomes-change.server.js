/** A new version of a policy configuration asks for one change request; when it arrives again, it asks for no other. */
;(function (outputs, steps, params, stepResult, assertEqual) {
    var stamp = gs.generateGUID()
    // By the flow action, because a delivery that a script stores is not one that was received: it is refused as tampered.
    function ask() {
        return sn_fd.FlowAPI.executeAction('x_kt_gov.kt_create_policy_change', {
            config_id: 'cfg_' + stamp,
            config_name: 'keeptrusts-test',
            policy_version: 'v2',
            environment: 'test',
        })
    }

    var first = ask()
    assertEqual({
        name: 'status, with ' + (first.code || 'no code') + ' ' + first.message,
        shouldbe: 'success',
        value: String(first.status),
    })
    var change = new GlideRecord('change_request')
    if (!change.get('number', String(first.number))) throw new Error('No change was asked for: ' + first.message)
    assertEqual({ name: 'source', shouldbe: 'Keeptrusts', value: change.getValue('correlation_display') })
    ask()
    var all = new GlideAggregate('change_request')
    all.addQuery('correlation_id', change.getValue('correlation_id'))
    all.addAggregate('COUNT')
    all.query()
    all.next()
    assertEqual({ name: 'changes of this version', shouldbe: '1', value: String(all.getAggregate('COUNT')) })
    outputs.table = 'change_request'
    outputs.record_id = change.getUniqueValue()
    stepResult.setOutputMessage(change.getValue('number') + ' was asked for once')
    return true
})(outputs, steps, params, stepResult, assertEqual)
