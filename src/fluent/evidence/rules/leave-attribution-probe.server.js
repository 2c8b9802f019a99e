/** Calls the include by name: which of the two scripts the logs name is what is measured. */
;(function leaveProbe(current) {
    new x_kt_gov.KeeptrustsAttributionProbe().leave(current.getValue('nonce'), current.getValue('url'))
})(current)
