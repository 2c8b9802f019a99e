// The script step of the action “Resolve escalation”.
;(function execute(inputs, outputs) {
    new x_kt_gov.KeeptrustsActions().resolveEscalation(inputs, outputs)
})(inputs, outputs)
