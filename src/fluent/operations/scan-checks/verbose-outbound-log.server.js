/** One finding for the override above Basic, and one for every method that is logged above Basic. */
;(function (engine) {
    var override = gs.getProperty('glide.outbound_http_log.override', 'false')
    var level = gs.getProperty('glide.outbound_http_log.override.level', 'basic')
    if (override === 'true' && level !== 'basic') {
        engine.finding.setValue('finding_details', 'glide.outbound_http_log.override.level is ' + level)
        engine.finding.increment()
    }
    var levels = new GlideRecord('sys_outbound_http_log_level')
    if (!levels.isValid() || !levels.isValidField('log_level')) return
    levels.addQuery('log_level', 'IN', 'elevated,all')
    levels.setLimit(100)
    levels.query()
    while (levels.next()) {
        engine.finding.setCurrentSource(levels)
        engine.finding.setValue('finding_details', 'Logged at the level ' + levels.getValue('log_level'))
        engine.finding.increment()
    }
})(engine)
