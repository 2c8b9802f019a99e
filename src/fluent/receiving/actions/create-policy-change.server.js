// The script step of the action “Create policy change request”.
;(function execute(inputs, outputs) {
    new x_kt_gov.KeeptrustsActions().createPolicyChange(inputs, outputs)
})(inputs, outputs)
