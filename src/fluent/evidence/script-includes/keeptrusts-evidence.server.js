/**
 * Execution evidence for other scopes and flows.
 * Every method answers a plain object and throws nothing: { ok: true, … }, or { ok: false, code, message }, after an exception with the
 * reference under which the system log has its cause.
 */
var KeeptrustsEvidence = Class.create()
KeeptrustsEvidence.prototype = {
    initialize: function () {},

    /** Collects now, for at most 45 seconds: { ok, id, number, state, rows_read, evidence_added, evidence_completeness, … }. */
    collectNow: function () {
        return this._call('collectNow', [])
    },

    /** Measures again which script the logs name when a rule calls an include: { ok, log, outbound, measuredAt }, each caller, callee, neither or unmeasured. */
    measureAttribution: function () {
        return this._call('measureAttribution', [])
    },

    /** One automation by its id (sn-br-…) or its name: { ok, id, name, confidence, chain, evidence, why_not_higher, … }. */
    getEvidence: function (automation, recordNumber) {
        return this._call('getEvidence', [automation, recordNumber])
    },

    /**
     * Whether the newest run read these sources without gaps, a list of names or none for all: { ok, isComplete, run, lacks }. With a time,
     * whether they were read for all of it, up to now without an end: { ok, isComplete, from, to, lacks }.
     */
    checkCompleteness: function (sources, from, to) {
        return this._call('checkCompleteness', [sources, from, to])
    },

    _call: function (method, values) {
        return new KeeptrustsModules().call(
            function () {
                return require('./src/server/evidence/entry/keeptrusts-evidence.ts')
            },
            method,
            values,
        )
    },

    type: 'KeeptrustsEvidence',
}
