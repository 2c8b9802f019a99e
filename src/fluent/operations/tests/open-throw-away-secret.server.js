/** Lets deliveries be signed with a throw-away secret beside the live one, which is neither read out nor changed. */
;(function (outputs, steps, params, stepResult) {
    var SECRET = 'x_kt_gov.webhook.secret'
    var PREVIOUS = 'x_kt_gov.webhook.previous_secret'
    var EXPIRES = 'x_kt_gov.webhook.previous_secret_expires'
    var THROW_AWAY = 'keeptrusts-test-throw-away-secret'
    var MARK = 'keeptrusts-test-'

    function removeDeliveries() {
        var deliveries = new GlideRecord('x_kt_gov_delivery')
        deliveries.addQuery('delivery_id', 'STARTSWITH', MARK)
        deliveries.setLimit(100)
        deliveries.query()
        while (deliveries.next()) deliveries.deleteRecord()
    }

    function isKept(name) {
        var secret = new GlideRecord('x_kt_gov_secret')
        return secret.get('name', name) && secret.getValue('is_set') === '1'
    }

    function obstacle() {
        if (gs.getProperty('x_kt_gov.webhook.public_route') === 'false')
            return 'The public webhook route is switched off (x_kt_gov.webhook.public_route): switch it on for this test'
        if (gs.getProperty('x_kt_gov.webhook.retry_after_seconds', '0') !== '0')
            return 'Senders are asked to come back later (x_kt_gov.webhook.retry_after_seconds): set it to 0 for this test'
        var mode = gs.getProperty('x_kt_gov.webhook.signature_mode', '')
        if (mode && mode !== 'hex:body:literal')
            return 'x_kt_gov.webhook.signature_mode takes ' + mode + ' only: empty it for this test'
        var previous = gs.getProperty(PREVIOUS, '')
        if ((previous && previous !== THROW_AWAY) || isKept('previous_webhook_secret'))
            return 'The webhook secret is being rotated: run this test once no previous secret is stored'
        return ''
    }

    var refused = obstacle()
    if (refused) {
        stepResult.setOutputMessage(refused)
        stepResult.setFailed()
        return false
    }
    removeDeliveries()
    // Without a live secret the receiver is closed. This one is known to nobody, and by its beginning the last step finds and removes it.
    if (!isKept('webhook_secret') && !gs.getProperty(SECRET))
        gs.setProperty(SECRET, MARK + GlideSecureRandomUtil.getSecureRandomString(32))
    var end = new GlideDateTime()
    end.addSeconds(600)
    gs.setProperty(PREVIOUS, THROW_AWAY)
    gs.setProperty(EXPIRES, end.getValue())
    // Some releases answer the cipher text of an encrypted property: that it is not empty shows that it is set.
    if (!gs.getProperty(PREVIOUS, '')) {
        stepResult.setOutputMessage('This instance does not let the application set ' + PREVIOUS)
        stepResult.setFailed()
        return false
    }
    stepResult.setOutputMessage('Until ' + end.getValue() + ' UTC deliveries may be signed with a throw-away secret')
    return true
})(outputs, steps, params, stepResult)
