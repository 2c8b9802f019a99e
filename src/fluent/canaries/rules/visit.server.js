/** Calls the include of canaries by name, as the rules of customers do. */
;(function visit(current) {
    new x_kt_gov.KeeptrustsCanary().visit(current)
})(current)
