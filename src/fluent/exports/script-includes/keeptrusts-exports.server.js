/**
 * Exports as evidence, for other scopes and flows.
 * Every method answers a plain object: { ok: true, … } or { ok: false, code, message }.
 */
var KeeptrustsExports = Class.create()
KeeptrustsExports.prototype = {
    initialize: function () {
        this._exports = require('./src/server/exports/entry/keeptrusts-exports.ts')
    },

    /** Asks Keeptrusts for an export: { from, to, format: 'json' or 'csv', type: 'events', … }. Answers { ok, number, sysId }. */
    requestExport: function (request) {
        return this._exports.requestExport(request)
    },

    /** Takes a failed export up again where it stopped, by the sys_id of its row. */
    retryExport: function (sysId) {
        return this._exports.retryExport(String(sysId))
    },

    /** How far an export is: { ok, number, exportId, state, code, reason, records, isEmpty, sha256, … }. */
    exportStatus: function (sysId) {
        return this._exports.exportStatus(String(sysId))
    },

    type: 'KeeptrustsExports',
}
