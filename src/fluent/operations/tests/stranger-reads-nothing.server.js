/** The user of this step has no role of the app and sees nothing of it. */
;(function (outputs, steps, params, stepResult, assertEqual) {
    var tables = ['delivery', 'gateway', 'decision_count', 'control_mapping', 'control_test', 'export', 'evidence_run']
    tables.forEach(function (name) {
        var record = new GlideRecord('x_kt_gov_' + name)
        record.initialize()
        assertEqual({ name: name + ' is read', shouldbe: false, value: record.canRead() })
        assertEqual({ name: name + ' is created', shouldbe: false, value: record.canCreate() })
    })
    stepResult.setOutputMessage(gs.getUserName() + ' sees none of ' + tables.length + ' tables')
    return true
})(outputs, steps, params, stepResult, assertEqual)
