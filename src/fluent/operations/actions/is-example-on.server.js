// The script step of the action “Is example flow on”.
;(function execute(inputs, outputs) {
    new x_kt_gov.KeeptrustsActions().isExampleOn(inputs, outputs)
})(inputs, outputs)
