// The script step of the action “Record control test”.
;(function execute(inputs, outputs) {
    new x_kt_gov.KeeptrustsActions().recordControlTest(inputs, outputs)
})(inputs, outputs)
