// The script step of the action “Attach evidence to record”.
;(function execute(inputs, outputs) {
    new x_kt_gov.KeeptrustsActions().attachEvidence(inputs, outputs)
})(inputs, outputs)
