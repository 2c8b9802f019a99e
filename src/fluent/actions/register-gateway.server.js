;(function execute(inputs, outputs) {
    new x_kt_gov.KeeptrustsActions().registerGateway(inputs, outputs)
})(inputs, outputs)
