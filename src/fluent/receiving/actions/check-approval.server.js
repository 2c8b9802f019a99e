// The script step of the action “Check approval of policy version”.
;(function execute(inputs, outputs) {
    new x_kt_gov.KeeptrustsActions().checkApproval(inputs, outputs)
})(inputs, outputs)
