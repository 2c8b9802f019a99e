// The script step of the action “Verify evidence”.
;(function execute(inputs, outputs) {
    new x_kt_gov.KeeptrustsActions().verifyEvidence(inputs, outputs)
})(inputs, outputs)
