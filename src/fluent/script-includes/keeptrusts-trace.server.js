/**
 * Leaves rows that prove that this script ran. No method throws, whatever happens inside.
 *
 *     var trace = new x_kt_gov.KeeptrustsTrace('AzureGraphRouter')
 *     trace.start(current)
 *     trace.stamp(restMessage)
 *     trace.done({ group: groupSysId })
 *
 * Write the name in quotes, and use it in one script only: that is what ties the rows to the script.
 */
var KeeptrustsTrace = Class.create()
KeeptrustsTrace.prototype = {
    initialize: function (name) {
        this._trace = require('./src/server/entry/includes/keeptrusts-trace.ts').openTrace(name)
    },

    /** The script begins; pass the record that it works on. */
    start: function (record) {
        this._trace.start(record)
        return this
    },

    /** The script does something; pass a record or an object with facts, which are stored without secrets. */
    step: function (step, what) {
        this._trace.step(step, what)
        return this
    },

    /** Sets a new identity as a header of the call that this REST message makes next, and stores it. Answers it, or ''. */
    stamp: function (restMessage) {
        return this._trace.stamp(restMessage)
    },

    /** A new identity, stored, for a call that the script stamps itself. */
    correlationId: function () {
        return this._trace.correlationId()
    },

    /** The script is done. */
    done: function (facts) {
        this._trace.done(facts)
        return this
    },

    type: 'KeeptrustsTrace',
}
