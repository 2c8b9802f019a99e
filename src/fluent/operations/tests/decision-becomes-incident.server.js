/** A blocked decision opens one incident, however often it arrives. Everything happens in this session, so that it is rolled back. */
;(function (outputs, steps, params, stepResult, assertEqual) {
    var stamp = gs.generateGUID()
    // By the flow action, because a delivery that a script stores is not one that was received: it is refused as tampered.
    function decide() {
        return sn_fd.FlowAPI.executeAction('x_kt_gov.kt_open_violation', {
            decision_id: 'evt_' + stamp,
            action: 'block',
            policy: 'keeptrusts-test-' + stamp,
            reason: 'prompt_injection_detected',
            model: 'test-model',
        })
    }

    if (gs.getProperty('x_kt_gov.incident.threshold') === 'none') {
        stepResult.setOutputMessage('No decision opens an incident here (x_kt_gov.incident.threshold): nothing to test')
        return true
    }
    var first = decide()
    assertEqual({
        name: 'status, with ' + (first.code || 'no code') + ' ' + first.message,
        shouldbe: 'success',
        value: String(first.status),
    })
    var incident = new GlideRecord('incident')
    if (!incident.get('number', String(first.number))) throw new Error('No incident was opened: ' + first.message)
    assertEqual({ name: 'source', shouldbe: 'Keeptrusts', value: incident.getValue('correlation_display') })
    decide()
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
