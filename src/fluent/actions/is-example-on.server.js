;(function execute(inputs, outputs) {
    new x_kt_gov.KeeptrustsActions().isExampleOn(inputs, outputs)
})(inputs, outputs)
