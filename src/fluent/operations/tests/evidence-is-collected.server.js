/** A run of the collection ends, and completeness is answered with what is lacking, source by source. */
;(function (outputs, steps, params, stepResult, assertEqual) {
    var evidence = new x_kt_gov.KeeptrustsEvidence()
    var run = evidence.collectNow()
    if (!run.ok && run.code !== 'run_in_progress') throw new Error(run.code + ': ' + run.message)
    var complete = evidence.checkCompleteness('')
    assertEqual({ name: 'answered, ' + (complete.message || 'no message'), shouldbe: true, value: complete.ok })
    assertEqual({ name: 'says whether it is complete', shouldbe: 'boolean', value: typeof complete.isComplete })
    if (!complete.isComplete && !complete.lacks.length)
        throw new Error('The collection is incomplete, but no missing source is reported')
    var unknown = evidence.getEvidence('sn-br-00000000000000000000000000000000', '')
    assertEqual({ name: 'an automation that is not there', shouldbe: 'automation_missing', value: unknown.code })
    var misspelled = evidence.checkCompleteness('no-such-source')
    assertEqual({ name: 'a source that is not there', shouldbe: 'sources_unknown', value: misspelled.code })
    stepResult.setOutputMessage(complete.isComplete ? 'Complete' : 'Lacks ' + JSON.stringify(complete.lacks))
    return true
})(outputs, steps, params, stepResult, assertEqual)
