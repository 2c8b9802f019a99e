/** A blocked decision opens one incident, however often it arrives. Everything happens in this session, so that it is rolled back. */
;(function (outputs, steps, params, stepResult, assertEqual) {
    var stamp = gs.generateGUID()
    function deliver(times) {
        var delivery = new GlideRecord('x_kt_gov_delivery')
        delivery.initialize()
        delivery.setValue('delivery_id', 'keeptrusts-test-' + stamp + '-' + times)
        // Not queued, so that the asynchronous rule leaves it to this session.
        delivery.setValue('state', 'failed')
        delivery.setValue('next_attempt_at', '2099-01-01 00:00:00')
        delivery.setValue('event_type', 'event.blocked')
        delivery.setValue('canonical_type', 'decision')
        delivery.setValue('received_at', new GlideDateTime().getValue())
        delivery.setValue(
            'body',
            JSON.stringify({
                event: 'event.blocked',
                timestamp: new GlideDateTime().getValue().replace(' ', 'T') + 'Z',
                data: {
                    event_id: 'evt_' + stamp,
                    action: 'block',
                    policy_name: 'keeptrusts-test-' + stamp,
                    reason_code: 'prompt_injection_detected',
                    model: 'test-model',
                },
            }),
        )
        return new x_kt_gov.KeeptrustsGovernance().reprocess(delivery.insert())
    }

    function made(answer) {
        var found = (answer.records || []).filter(function (record) {
            return record.table === 'incident'
        })
        return found.length ? found[0] : {}
    }

    if (gs.getProperty('x_kt_gov.incident.threshold') === 'none') {
        stepResult.setOutputMessage('No decision opens an incident here (x_kt_gov.incident.threshold): nothing to test')
        return true
    }
    var first = deliver(1)
    assertEqual({
        name: 'state, with ' + (first.code || 'no code') + ' ' + first.text,
        shouldbe: 'processed',
        value: first.state,
    })
    var incident = new GlideRecord('incident')
    if (!incident.get(made(first).sysId || ''))
        throw new Error('No incident was opened: ' + JSON.stringify(first.records))
    assertEqual({ name: 'source', shouldbe: 'Keeptrusts', value: incident.getValue('correlation_display') })
    deliver(2)
    var all = new GlideAggregate('incident')
    all.addQuery('correlation_id', incident.getValue('correlation_id'))
    all.addAggregate('COUNT')
    all.query()
    all.next()
    assertEqual({ name: 'incidents of this policy', shouldbe: '1', value: String(all.getAggregate('COUNT')) })
    outputs.table = 'incident'
    outputs.record_id = incident.getUniqueValue()
    stepResult.setOutputMessage(incident.getValue('number') + ' was opened once')
    return true
})(outputs, steps, params, stepResult, assertEqual)
