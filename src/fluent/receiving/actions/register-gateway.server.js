// The script step of the action “Register or update gateway CI”.
;(function execute(inputs, outputs) {
    new x_kt_gov.KeeptrustsActions().registerGateway(inputs, outputs)
})(inputs, outputs)
