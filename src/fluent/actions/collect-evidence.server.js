;(function execute(inputs, outputs) {
    new x_kt_gov.KeeptrustsActions().collectEvidence(inputs, outputs)
})(inputs, outputs)
