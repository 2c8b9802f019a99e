// The script step of the action “Verify attestation chain”.
;(function execute(inputs, outputs) {
    new x_kt_gov.KeeptrustsActions().verifyAttestations(inputs, outputs)
})(inputs, outputs)
