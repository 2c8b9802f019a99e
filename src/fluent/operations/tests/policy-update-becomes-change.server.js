/** A new version of a policy configuration asks for one change request; when it arrives again, it asks for no other. */
;(function (outputs, steps, params, stepResult, assertEqual) {
    var stamp = gs.generateGUID()
    function deliver(times) {
        var delivery = new GlideRecord('x_kt_gov_delivery')
        delivery.initialize()
        delivery.setValue('delivery_id', 'keeptrusts-test-' + stamp + '-' + times)
        // Not queued, so that the asynchronous rule leaves it to this session.
        delivery.setValue('state', 'failed')
        delivery.setValue('next_attempt_at', '2099-01-01 00:00:00')
        delivery.setValue('event_type', 'config.updated')
        delivery.setValue('canonical_type', 'config.updated')
        delivery.setValue('received_at', new GlideDateTime().getValue())
        delivery.setValue(
            'body',
            JSON.stringify({
                event: 'config.updated',
                timestamp: new GlideDateTime().getValue().replace(' ', 'T') + 'Z',
                data: {
                    config_id: 'cfg_' + stamp,
                    config_name: 'keeptrusts-test',
                    config_version: 'v2',
                    previous_version: 'v1',
                    change_summary: 'Asked for by a test',
                    environment: 'test',
                },
            }),
        )
        return new x_kt_gov.KeeptrustsGovernance().reprocess(delivery.insert())
    }

    function made(answer) {
        var found = (answer.records || []).filter(function (record) {
            return record.table === 'change_request'
        })
        return found.length ? found[0] : {}
    }

    var first = deliver(1)
    assertEqual({
        name: 'state, with ' + (first.code || 'no code') + ' ' + first.text,
        shouldbe: 'processed',
        value: first.state,
    })
    var change = new GlideRecord('change_request')
    if (!change.get(made(first).sysId || ''))
        throw new Error('No change was asked for: ' + JSON.stringify(first.records))
    assertEqual({ name: 'source', shouldbe: 'Keeptrusts', value: change.getValue('correlation_display') })
    deliver(2)
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
