;(function execute(inputs, outputs) {
    new x_kt_gov.KeeptrustsActions().openViolation(inputs, outputs)
})(inputs, outputs)
