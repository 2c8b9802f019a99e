// The script step of the action “Open or update violation incident”.
;(function execute(inputs, outputs) {
    new x_kt_gov.KeeptrustsActions().openViolation(inputs, outputs)
})(inputs, outputs)
