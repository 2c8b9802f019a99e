// The script step of the action “Collect execution evidence”.
;(function execute(inputs, outputs) {
    new x_kt_gov.KeeptrustsActions().collectEvidence(inputs, outputs)
})(inputs, outputs)
