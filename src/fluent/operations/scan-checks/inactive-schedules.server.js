/** One finding for every scheduled job of the app that is not active. */
;(function (engine) {
    var jobs = new GlideRecord('sysauto_script')
    jobs.addQuery('sys_scope.scope', 'x_kt_gov')
    jobs.addQuery('active', false)
    jobs.setLimit(100)
    jobs.query()
    while (jobs.next()) {
        engine.finding.setCurrentSource(jobs)
        engine.finding.setValue('finding_details', jobs.getValue('name') + ' is switched off')
        engine.finding.increment()
    }
})(engine)
