// The script step of the action “Check evidence completeness”.
;(function execute(inputs, outputs) {
    new x_kt_gov.KeeptrustsActions().checkCompleteness(inputs, outputs)
})(inputs, outputs)
