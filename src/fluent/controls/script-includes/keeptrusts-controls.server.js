/**
 * Control tests and drift for other scopes and flows: the same code that the schedule runs.
 * Every method answers a plain object and throws nothing: { ok: true, … }, or { ok: false, code, message }, after an exception with the
 * reference under which the system log has its cause.
 */
var KeeptrustsControls = Class.create()
KeeptrustsControls.prototype = {
    initialize: function () {
        this._controls = require('./src/server/controls/entry/keeptrusts-controls.ts')
    },

    /**
     * Tests one control mapping (its sys_id), or all of them (null), over whole UTC days, yyyy-MM-dd, both included.
     * The same window again brings its record up to date. Answers { ok, tests: [{ sysId, number, controlId, result, code, rate, evaluated }] }.
     */
    runControlTest: function (mappingSysId, from, to) {
        return this._controls.runControlTest(mappingSysId, from, to)
    },

    /** Detects drift now: { ok, open, opened, closed }. */
    detectDrift: function () {
        return this._controls.findDriftNow()
    },

    type: 'KeeptrustsControls',
}
