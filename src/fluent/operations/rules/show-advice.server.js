/** Leaves the advice for the codes of the record to the client script of its form. */
;(function showAdvice(current) {
    g_scratchpad.x_kt_gov_advice = require('./src/server/operations/entry/form-advice.ts').adviceOf(current)
})(current)
