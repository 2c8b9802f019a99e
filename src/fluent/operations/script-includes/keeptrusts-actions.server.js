/**
 * What the actions of this app in Workflow Studio do: one method for each action. A script step hands in its inputs and its outputs;
 * the method fills the outputs, { ok, status, code, message, … }, answers them too, and throws nothing.
 */
var KeeptrustsActions = Class.create()
KeeptrustsActions.prototype = {
    initialize: function () {
        this._actions = require('./src/server/operations/entry/keeptrusts-actions.ts')
    },

    registerGateway: function (inputs, outputs) {
        return this._fill(outputs, this._actions.registerGateway(inputs))
    },

    createPolicyChange: function (inputs, outputs) {
        return this._fill(outputs, this._actions.createPolicyChange(inputs))
    },

    openViolation: function (inputs, outputs) {
        return this._fill(outputs, this._actions.openViolation(inputs))
    },

    createComplianceTask: function (inputs, outputs) {
        return this._fill(outputs, this._actions.createComplianceTask(inputs))
    },

    requestEvidence: function (inputs, outputs) {
        return this._fill(outputs, this._actions.requestEvidence(inputs))
    },

    attachEvidence: function (inputs, outputs) {
        return this._fill(outputs, this._actions.attachEvidence(inputs))
    },

    verifyEvidence: function (inputs, outputs) {
        return this._fill(outputs, this._actions.verifyEvidence(inputs))
    },

    recordControlTest: function (inputs, outputs) {
        return this._fill(outputs, this._actions.recordControlTest(inputs))
    },

    collectEvidence: function (inputs, outputs) {
        return this._fill(outputs, this._actions.collectEvidence(inputs))
    },

    getEvidence: function (inputs, outputs) {
        return this._fill(outputs, this._actions.getEvidence(inputs))
    },

    checkCompleteness: function (inputs, outputs) {
        return this._fill(outputs, this._actions.checkCompleteness(inputs))
    },

    isExampleOn: function (inputs, outputs) {
        return this._fill(outputs, this._actions.isExampleOn(inputs))
    },

    _fill: function (outputs, answer) {
        if (outputs) for (var name in answer) outputs[name] = answer[name]
        return answer
    },

    type: 'KeeptrustsActions',
}
