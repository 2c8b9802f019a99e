/**
 * Governance records for other scopes and flows: the same code that processes webhooks.
 * Every method answers a plain object: { ok: true, … } or { ok: false, code, message, … }.
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
        return this._governance.processStoredDelivery(String(sysId))
    },

    /** What became of a delivery: { ok, number, state, code, text, records: [{ action, table, sysId, number, reason, code }] }. */
    deliveryStatus: function (sysId) {
        return this._governance.deliveryStatus(String(sysId))
    },

    /**
     * What processing a delivery would do now, by the present rules and settings; nothing is written:
     * { ok, delivery, ending: { state, code, text }, rule, records: [{ operation, table, fields, references, obstacles }], lines, text }.
     */
    preview: function (sysId) {
        return this._governance.preview(String(sysId))
    },

    /** Drives one delivery again, now, with fresh attempts; answers as deliveryStatus does. */
    reprocess: function (sysId) {
        return this._governance.reprocess(String(sysId))
    },

    /**
     * Drives many deliveries again: { state, event_type, gateway, error_code, received_from, received_to, query }. A dry run, unless the
     * second argument is false, answers counts and previews of the first ones; otherwise they are queued and the job drives them.
     */
    reprocessMany: function (filter, dryRun) {
        return this._governance.reprocessMany(filter, dryRun !== false)
    },

    /** Keeps a delivery from being processed until it is released. */
    hold: function (sysId) {
        return this._governance.hold(String(sysId))
    },

    /** Queues a held delivery; the job drives it within a minute. */
    release: function (sysId) {
        return this._governance.release(String(sysId))
    },

    type: 'KeeptrustsGovernance',
}
