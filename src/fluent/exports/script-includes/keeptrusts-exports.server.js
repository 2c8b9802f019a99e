/**
 * Exports as evidence, for other scopes and flows.
 * Every method answers a plain object and throws nothing: { ok: true, … }, or { ok: false, code, message }, after an exception with the
 * reference under which the system log has its cause.
 */
var KeeptrustsExports = Class.create()
KeeptrustsExports.prototype = {
    initialize: function () {
        this._exports = require('./src/server/exports/entry/keeptrusts-exports.ts')
    },

    /** Requests an export from Keeptrusts: { from, to, format: 'json' or 'csv', type: 'events', … }. Answers { ok, number, sysId }. */
    requestExport: function (request) {
        return this._exports.requestExport(request)
    },

    /** Retries a failed export where it stopped, by the sys_id of its row. */
    retryExport: function (sysId) {
        return this._exports.retryExport(sysId)
    },

    /** The status of an export: { ok, number, exportId, state, code, reason, records, isEmpty, sha256, … }. */
    exportStatus: function (sysId) {
        return this._exports.exportStatus(sysId)
    },

    type: 'KeeptrustsExports',
}
