/**
 * Governance records for other scopes and flows: the same code that processes webhooks.
 * Every method answers a plain object and throws nothing: { ok: true, … }, or { ok: false, code, message }, after an exception with the
 * reference under which the system log has its cause.
 */
var KeeptrustsGovernance = Class.create()
KeeptrustsGovernance.prototype = {
    initialize: function () {},

    /**
     * Creates or updates one record by a plan: { table, link: { kind, externalId }, fields, onCreate, references, workNote, reason }.
     * Safe to repeat: the link decides whether the record exists. Only tables that the app governs are accepted.
     */
    applyPlan: function (plan) {
        return this._call('applyPlan', [plan])
    },

    /** Processes a stored delivery that is queued or failed, by the sys_id of its row. */
    processDelivery: function (sysId) {
        return this._call('processStoredDelivery', [sysId])
    },

    /** What became of a delivery: { ok, number, state, code, text, records: [{ action, table, sysId, number, reason, code }] }. */
    deliveryStatus: function (sysId) {
        return this._call('deliveryStatus', [sysId])
    },

    /**
     * What processing a delivery would do now, by the current rules and settings; nothing is written:
     * { ok, delivery, ending: { state, code, text }, rule, rules,
     * records: [{ operation, table, fields, references, obstacles }], lines, text }.
     */
    preview: function (sysId) {
        return this._call('preview', [sysId])
    },

    /**
     * Reprocesses one delivery now, with fresh attempts; answers as deliveryStatus does. One that was processed or ignored needs a reason, which
     * the delivery keeps with the user.
     */
    reprocess: function (sysId, reason) {
        return this._call('reprocess', [sysId, reason])
    },

    /**
     * Reprocesses many deliveries: { state, event_type, gateway, error_code, received_from, received_to, query }. A dry run, unless the
     * second argument is false, answers counts and previews of the first ones; otherwise they are queued and the job processes them. A filter
     * that selects processed or ignored deliveries needs a reason.
     */
    reprocessMany: function (filter, dryRun, reason) {
        return this._call('reprocessMany', [filter, dryRun, reason])
    },

    /**
     * What mapping rules change on the last deliveries, nothing written: { rule: sysId } compares with and without one stored rule;
     * { add: [sysId or columns], remove: [sysId], deliveries } compares the active rules with those that they would become. Answers
     * { ok, simulated, changed, left, rules, differences: [{ number, changes: [{ what, before, after }], remarks }], text }.
     */
    simulateRules: function (wanted) {
        return this._call('simulateRules', [wanted])
    },

    /** Keeps a delivery from being processed until it is released, for a reason. */
    hold: function (sysId, reason) {
        return this._call('hold', [sysId, reason])
    },

    /** Queues a held delivery, for a reason; the job processes it within a minute. */
    release: function (sysId, reason) {
        return this._call('release', [sysId, reason])
    },

    /** What a stable code means, and what to do about it: { ok, meaning, advice }. */
    explainCode: function (code) {
        return new KeeptrustsModules().call(
            function () {
                return require('./src/server/operations/entry/explain-code.ts')
            },
            'explainCode',
            [code],
        )
    },

    _call: function (method, values) {
        return new KeeptrustsModules().call(
            function () {
                return require('./src/server/operations/entry/keeptrusts-governance.ts')
            },
            method,
            values,
        )
    },

    type: 'KeeptrustsGovernance',
}
