/** A control test counts what was received and states it; without decisions it is inconclusive instead of passing. */
;(function (outputs, steps, params, stepResult, assertEqual) {
    var mapping = new GlideRecord('x_kt_gov_control_mapping')
    mapping.initialize()
    mapping.setValue('policy_pattern', 'keeptrusts-test-' + gs.generateGUID())
    mapping.setValue('control_id', 'KT-TEST-001')
    mapping.setValue('control_objective', 'A control that a test made')
    var day = new GlideDateTime().getValue().slice(0, 10)
    var answer = new x_kt_gov.KeeptrustsControls().runControlTest(mapping.insert(), day, day)
    assertEqual({ name: 'answered, ' + (answer.message || 'no message'), shouldbe: true, value: answer.ok })
    assertEqual({ name: 'tests', shouldbe: 1, value: answer.tests.length })
    var test = new GlideRecord('x_kt_gov_control_test')
    if (!test.get(answer.tests[0].sysId)) throw new Error('The control test was not stored')
    assertEqual({ name: 'result without decisions', shouldbe: 'inconclusive', value: answer.tests[0].result })
    outputs.table = 'x_kt_gov_control_test'
    outputs.record_id = test.getUniqueValue()
    stepResult.setOutputMessage('The test of a control without decisions is inconclusive: ' + answer.tests[0].code)
    return true
})(outputs, steps, params, stepResult, assertEqual)
