// The script step of the action “Claim escalation”.
;(function execute(inputs, outputs) {
    new x_kt_gov.KeeptrustsActions().claimEscalation(inputs, outputs)
})(inputs, outputs)
