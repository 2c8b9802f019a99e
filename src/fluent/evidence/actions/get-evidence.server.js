// The script step of the action “Get execution evidence for automation”.
;(function execute(inputs, outputs) {
    new x_kt_gov.KeeptrustsActions().getEvidence(inputs, outputs)
})(inputs, outputs)
