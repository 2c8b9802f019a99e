/** One finding when the receiver has no secret. */
;(function (engine) {
    var kept = new GlideRecord('x_kt_gov_secret')
    var isKept = kept.get('name', 'webhook_secret') && kept.getValue('is_set') === '1'
    if (!isKept && !gs.getProperty('x_kt_gov.webhook.secret')) engine.finding.increment()
})(engine)
