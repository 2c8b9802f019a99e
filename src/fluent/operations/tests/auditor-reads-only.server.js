/** The user of this step reads what the app stores, and cannot change it. */
;(function (outputs, steps, params, stepResult, assertEqual) {
    var tables = ['delivery', 'gateway', 'decision_count', 'control_mapping', 'control_test', 'export', 'evidence_run']
    tables.forEach(function (name) {
        var record = new GlideRecord('x_kt_gov_' + name)
        record.initialize()
        assertEqual({ name: name + ' is read', shouldbe: true, value: record.canRead() })
        assertEqual({ name: name + ' is created', shouldbe: false, value: record.canCreate() })
        assertEqual({ name: name + ' is changed', shouldbe: false, value: record.canWrite() })
        assertEqual({ name: name + ' is deleted', shouldbe: false, value: record.canDelete() })
    })
    stepResult.setOutputMessage(gs.getUserName() + ' reads ' + tables.length + ' tables and changes none')
    return true
})(outputs, steps, params, stepResult, assertEqual)
