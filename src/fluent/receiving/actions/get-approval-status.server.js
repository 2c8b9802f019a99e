// The script step of the action “Get approval status of policy change”.
;(function execute(inputs, outputs) {
    new x_kt_gov.KeeptrustsActions().getApprovalStatus(inputs, outputs)
})(inputs, outputs)
