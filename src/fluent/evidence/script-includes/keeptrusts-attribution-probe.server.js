/** Called by a rule of ours only, so that it is known who called whom. */
var KeeptrustsAttributionProbe = Class.create()
KeeptrustsAttributionProbe.prototype = {
    initialize: function () {},

    /** Logs the nonce; calls the address, where one is given. The call is refused, and logged all the same. */
    leave: function (nonce, url) {
        gs.warn('[Keeptrusts] Measures which script log rows name, nothing is wrong: {0}', nonce)
        if (!url) return
        try {
            var call = new sn_ws.RESTMessageV2()
            call.setEndpoint(url)
            call.setHttpMethod('GET')
            call.setHttpTimeout(5000)
            this._stay(call)
            call.execute()
        } catch (unreachable) {
            return
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

    type: 'KeeptrustsAttributionProbe',
}
