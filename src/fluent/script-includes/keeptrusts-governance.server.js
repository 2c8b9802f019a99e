/**
 * Governance records for other scopes and flows: the same code that processes webhooks.
 * Every method answers a plain object: { ok: true, … } or { ok: false, code, message, … }.
 */
var KeeptrustsGovernance = Class.create()
KeeptrustsGovernance.prototype = {
    initialize: function () {
        this._governance = require('./src/server/entry/includes/keeptrusts-governance.ts')
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

    type: 'KeeptrustsGovernance',
}
