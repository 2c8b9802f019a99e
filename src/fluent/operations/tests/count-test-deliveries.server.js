/** Two deliveries of the same event left one row. */
;(function (outputs, steps, params, stepResult, assertEqual) {
    var counted = new GlideAggregate('x_kt_gov_delivery')
    counted.addQuery('delivery_id', 'STARTSWITH', 'keeptrusts-test-')
    counted.addAggregate('COUNT')
    counted.query()
    counted.next()
    assertEqual({ name: 'stored deliveries', shouldbe: '1', value: String(counted.getAggregate('COUNT')) })
    stepResult.setOutputMessage('One row is stored')
    return true
})(outputs, steps, params, stepResult, assertEqual)
