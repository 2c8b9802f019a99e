/** The user of this step, an administrator of the instance, writes nothing that the app received or measured. */
;(function (outputs, steps, params, stepResult, assertEqual) {
    var tables = [
        'delivery',
        'decision',
        'decision_count',
        'control_test',
        'export',
        'evidence_file',
        'evidence',
        'finding',
    ]
    tables.forEach(function (name) {
        var record = new GlideRecord('x_kt_gov_' + name)
        record.initialize()
        assertEqual({ name: name + ' is created', shouldbe: false, value: record.canCreate() })
        assertEqual({ name: name + ' is changed', shouldbe: false, value: record.canWrite() })
        assertEqual({ name: name + ' is deleted', shouldbe: false, value: record.canDelete() })
    })
    stepResult.setOutputMessage(gs.getUserName() + ' writes none of ' + tables.length + ' tables')
    return true
})(outputs, steps, params, stepResult, assertEqual)
