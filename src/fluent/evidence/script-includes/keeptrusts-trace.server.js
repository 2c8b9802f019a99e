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
        this._trace = null
        try {
            this._trace = require('./src/server/evidence/entry/keeptrusts-trace.ts').openTrace(name)
        } catch (thrown) {
            gs.warn(
                '[Keeptrusts] {0}',
                'trace_failed: no trace could be opened: ' + new KeeptrustsModules().describe(thrown),
            )
        }
    },

    /** The script begins; pass the record that it works on. */
    start: function (record) {
        this._leave('start', [record])
        return this
    },

    /** The script does something; pass a record or an object with facts, which are stored without secrets. */
    step: function (step, what) {
        this._leave('step', [step, what])
        return this
    },

    /** Sets a new identity as a header of the call that this REST message makes next, and stores it. Answers it, or ''. */
    stamp: function (restMessage) {
        return this._leave('stamp', [restMessage]) || ''
    },

    /** A new identity, stored, for a call that the script stamps itself. */
    correlationId: function () {
        return this._leave('correlationId', []) || ''
    },

    /** The script is done. */
    done: function (facts) {
        this._leave('done', [facts])
        return this
    },

    // Nothing that goes wrong in here, not even with what was handed over, may stop somebody else's script.
    _leave: function (method, values) {
        try {
            return this._trace === null ? null : this._trace[method].apply(null, values)
        } catch (thrown) {
            gs.warn('[Keeptrusts] {0}', 'trace_failed: ' + method + ': ' + new KeeptrustsModules().describe(thrown))
            return null
        }
    },

    type: 'KeeptrustsTrace',
}
