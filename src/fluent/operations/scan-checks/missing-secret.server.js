/** One finding when the receiver has no secret. */
;(function (engine) {
    if (!gs.getProperty('x_kt_gov.webhook.secret')) engine.finding.increment()
})(engine)
