/**
 * Loads the modules of this application for its public script includes. A module that the engine cannot load is answered like any other
 * exception, { ok: false, code, message, reference }, and its cause is in the system log under the reference.
 */
var KeeptrustsModules = Class.create()
KeeptrustsModules.prototype = {
    initialize: function () {},

    /** Answers what the method of the module answers. `load` requires the module. */
    call: function (load, method, values) {
        var loaded
        try {
            loaded = load()
        } catch (thrown) {
            return this._refuse(method, this.describe(thrown))
        }
        return loaded[method].apply(null, values)
    },

    /** Type and message of an exception. Reading a denied cross-scope exception may throw again. */
    describe: function (thrown) {
        try {
            return String(thrown.name + ': ' + thrown.message).slice(0, 300)
        } catch (unreadable) {
            return 'unreadable'
        }
    },

    _refuse: function (method, cause) {
        var reference = 'KT-' + String(gs.generateGUID()).slice(0, 8)
        gs.error(
            '[Keeptrusts] {0}',
            'unexpected_error while loading the module of ' + method + ': reference ' + reference + ', ' + cause,
        )
        return {
            ok: false,
            code: 'unexpected_error',
            message: 'A module of the app could not be loaded; the system log has the cause under ' + reference,
            reference: reference,
        }
    },

    type: 'KeeptrustsModules',
}
