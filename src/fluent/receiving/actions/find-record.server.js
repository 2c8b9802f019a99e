// The script step of the action “Find record of external ID”.
;(function execute(inputs, outputs) {
    new x_kt_gov.KeeptrustsActions().findRecord(inputs, outputs)
})(inputs, outputs)
