/** Called by the rules and the job of canaries only, so that it is known who called whom, and for which record. */
var KeeptrustsCanary = Class.create()
KeeptrustsCanary.prototype = {
    initialize: function () {},

    /**
     * Notes on the record that it runs, logs the record and calls this instance. The call is refused, and logged all the same. What may not be noted
     * does not run, and what runs after the verdict does nothing: it would be a false link, or change what was attested.
     */
    visit: function (record) {
        if (!this._note(record, 'ran_at', new GlideDateTime())) return
        // Without the prefix of the app's own lines, which can end with any text: then another script could have written it.
        gs.warn('Canary of the evidence collection, nothing is wrong: ' + record.getValue('number'))
        this._note(record, 'answer', this._call(record))
    },

    /** Whether the row has the value now. */
    _note: function (record, column, value) {
        var canary = new GlideRecord('x_kt_gov_canary')
        if (!canary.get(record.getUniqueValue()) || canary.getValue('state') !== 'planted') return false
        canary.setValue(column, value)
        return !!canary.update() && canary.get(record.getUniqueValue()) && !!canary.getValue(column)
    },

    /** What came of it; empty where this instance does not know its address. */
    _call: function (record) {
        // Without the slash at its end the address would be that of another host.
        if (!/\/$/.test(gs.getProperty('glide.servlet.uri') || '')) return ''
        try {
            var call = new sn_ws.RESTMessageV2('Keeptrusts canary', 'Visit')
            call.setEndpoint(gs.getProperty('glide.servlet.uri') + 'api/x_kt_gov/canary/' + record.getValue('number'))
            call.setHttpTimeout(5000)
            this._stay(call)
            return 'HTTP ' + call.execute().getStatusCode()
        } catch (unreachable) {
            return 'not reached'
        }
    },

    // Not every release has the method.
    _stay: function (call) {
        try {
            call.setFollowRedirect(false)
        } catch (absent) {
            return
        }
    },

    type: 'KeeptrustsCanary',
}
