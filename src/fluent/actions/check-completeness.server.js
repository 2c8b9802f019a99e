;(function execute(inputs, outputs) {
    new x_kt_gov.KeeptrustsActions().checkCompleteness(inputs, outputs)
})(inputs, outputs)
