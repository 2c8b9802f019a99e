/** Takes the throw-away secret back and removes what arrived under it: the platform rolls back only what its own session wrote. */
;(function (outputs, steps, params, stepResult) {
    var SECRET = 'x_kt_gov.webhook.secret'
    var PREVIOUS = 'x_kt_gov.webhook.previous_secret'
    var MARK = 'keeptrusts-test-'
    if (gs.getProperty(PREVIOUS, '').indexOf(MARK) === 0) {
        gs.setProperty(PREVIOUS, '')
        gs.setProperty('x_kt_gov.webhook.previous_secret_expires', '')
    }
    if (gs.getProperty(SECRET, '').indexOf(MARK) === 0) gs.setProperty(SECRET, '')
    var removed = 0
    var deliveries = new GlideRecord('x_kt_gov_delivery')
    deliveries.addQuery('delivery_id', 'STARTSWITH', MARK)
    deliveries.setLimit(100)
    deliveries.query()
    while (deliveries.next()) if (deliveries.deleteRecord()) removed += 1
    stepResult.setOutputMessage('Removed ' + removed + ' test deliveries; the secrets are as they were')
    return true
})(outputs, steps, params, stepResult)
