/**
 * Governance records for other scopes and flows: the same code that processes webhooks.
 * Every method answers a plain object and throws nothing: { ok: true, … }, or { ok: false, code, message }, after an exception with the
 * reference under which the system log has its cause.
 */
var KeeptrustsGovernance = Class.create()
KeeptrustsGovernance.prototype = {
    initialize: function () {
        this._governance = require('./src/server/operations/entry/keeptrusts-governance.ts')
    },

    /**
     * Creates or updates one record by a plan: { table, link: { kind, externalId }, fields, onCreate, references, workNote, reason }.
     * Safe to repeat: the link decides whether the record exists. Only tables that the app governs are accepted.
     */
    applyPlan: function (plan) {
        return this._governance.applyPlan(plan)
    },

    /** Processes a stored delivery that is queued or failed, by the sys_id of its row. */
    processDelivery: function (sysId) {
        return this._governance.processStoredDelivery(sysId)
    },

    /** What became of a delivery: { ok, number, state, code, text, records: [{ action, table, sysId, number, reason, code }] }. */
    deliveryStatus: function (sysId) {
        return this._governance.deliveryStatus(sysId)
    },

    /**
     * What processing a delivery would do now, by the current rules and settings; nothing is written:
     * { ok, delivery, ending: { state, code, text }, rule, records: [{ operation, table, fields, references, obstacles }], lines, text }.
     */
    preview: function (sysId) {
        return this._governance.preview(sysId)
    },

    /** Reprocesses one delivery now, with fresh attempts; answers as deliveryStatus does. */
    reprocess: function (sysId) {
        return this._governance.reprocess(sysId)
    },

    /**
     * Reprocesses many deliveries: { state, event_type, gateway, error_code, received_from, received_to, query }. A dry run, unless the
     * second argument is false, answers counts and previews of the first ones; otherwise they are queued and the job processes them.
     */
    reprocessMany: function (filter, dryRun) {
        return this._governance.reprocessMany(filter, dryRun)
    },

    /** Keeps a delivery from being processed until it is released. */
    hold: function (sysId) {
        return this._governance.hold(sysId)
    },

    /** Queues a held delivery; the job processes it within a minute. */
    release: function (sysId) {
        return this._governance.release(sysId)
    },

    /** What a stable code means, and what to do about it: { ok, meaning, advice }. */
    explainCode: function (code) {
        return require('./src/server/operations/entry/explain-code.ts').explainCode(code)
    },

    type: 'KeeptrustsGovernance',
}
