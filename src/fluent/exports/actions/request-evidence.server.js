// The script step of the action “Request evidence export”.
;(function execute(inputs, outputs) {
    new x_kt_gov.KeeptrustsActions().requestEvidence(inputs, outputs)
})(inputs, outputs)
