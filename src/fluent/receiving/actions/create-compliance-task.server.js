// The script step of the action “Create compliance task”.
;(function execute(inputs, outputs) {
    new x_kt_gov.KeeptrustsActions().createComplianceTask(inputs, outputs)
})(inputs, outputs)
