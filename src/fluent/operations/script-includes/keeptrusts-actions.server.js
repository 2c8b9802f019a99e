/**
 * What the actions of this app in Workflow Studio do: one method for each action. A script step hands in its inputs and its outputs;
 * the method fills the outputs, { ok, status, code, message, … }, answers them too, and throws nothing. Each method loads the feature
 * that it needs and no other. That a script step can load a module itself is not documented, so it calls this include.
 */
var KeeptrustsActions = Class.create()
KeeptrustsActions.prototype = {
    initialize: function () {},

    registerGateway: function (inputs, outputs) {
        return this._fill(
            outputs,
            function () {
                return require('./src/server/receiving/entry/actions.ts')
            },
            'registerGateway',
            inputs,
        )
    },

    checkApproval: function (inputs, outputs) {
        return this._fill(
            outputs,
            function () {
                return require('./src/server/receiving/entry/actions.ts')
            },
            'checkApproval',
            inputs,
        )
    },

    getApprovalStatus: function (inputs, outputs) {
        return this._fill(
            outputs,
            function () {
                return require('./src/server/receiving/entry/actions.ts')
            },
            'getApprovalStatus',
            inputs,
        )
    },

    findRecord: function (inputs, outputs) {
        return this._fill(
            outputs,
            function () {
                return require('./src/server/receiving/entry/actions.ts')
            },
            'findRecord',
            inputs,
        )
    },

    createPolicyChange: function (inputs, outputs) {
        return this._fill(
            outputs,
            function () {
                return require('./src/server/receiving/entry/actions.ts')
            },
            'createPolicyChange',
            inputs,
        )
    },

    openViolation: function (inputs, outputs) {
        return this._fill(
            outputs,
            function () {
                return require('./src/server/receiving/entry/actions.ts')
            },
            'openViolation',
            inputs,
        )
    },

    createComplianceTask: function (inputs, outputs) {
        return this._fill(
            outputs,
            function () {
                return require('./src/server/receiving/entry/actions.ts')
            },
            'createComplianceTask',
            inputs,
        )
    },

    claimEscalation: function (inputs, outputs) {
        return this._fill(
            outputs,
            function () {
                return require('./src/server/write-back/entry/actions.ts')
            },
            'claimEscalation',
            inputs,
        )
    },

    resolveEscalation: function (inputs, outputs) {
        return this._fill(
            outputs,
            function () {
                return require('./src/server/write-back/entry/actions.ts')
            },
            'resolveEscalation',
            inputs,
        )
    },

    requestEvidence: function (inputs, outputs) {
        return this._fill(
            outputs,
            function () {
                return require('./src/server/exports/entry/actions.ts')
            },
            'requestEvidence',
            inputs,
        )
    },

    attachEvidence: function (inputs, outputs) {
        return this._fill(
            outputs,
            function () {
                return require('./src/server/exports/entry/actions.ts')
            },
            'attachEvidence',
            inputs,
        )
    },

    verifyEvidence: function (inputs, outputs) {
        return this._fill(
            outputs,
            function () {
                return require('./src/server/exports/entry/actions.ts')
            },
            'verifyEvidence',
            inputs,
        )
    },

    recordControlTest: function (inputs, outputs) {
        return this._fill(
            outputs,
            function () {
                return require('./src/server/controls/entry/actions.ts')
            },
            'recordControlTest',
            inputs,
        )
    },

    collectEvidence: function (inputs, outputs) {
        return this._fill(
            outputs,
            function () {
                return require('./src/server/evidence/entry/actions.ts')
            },
            'collectEvidence',
            inputs,
        )
    },

    getEvidence: function (inputs, outputs) {
        return this._fill(
            outputs,
            function () {
                return require('./src/server/evidence/entry/actions.ts')
            },
            'getEvidence',
            inputs,
        )
    },

    verifyAttestations: function (inputs, outputs) {
        return this._fill(
            outputs,
            function () {
                return require('./src/server/attestation/entry/actions.ts')
            },
            'verifyAttestations',
            inputs,
        )
    },

    checkCompleteness: function (inputs, outputs) {
        return this._fill(
            outputs,
            function () {
                return require('./src/server/operations/entry/check-completeness.ts')
            },
            'checkCompleteness',
            inputs,
        )
    },

    isExampleOn: function (inputs, outputs) {
        return this._fill(
            outputs,
            function () {
                return require('./src/server/operations/entry/actions.ts')
            },
            'isExampleOn',
            inputs,
        )
    },

    _fill: function (outputs, load, method, inputs) {
        var answer = new KeeptrustsModules().call(load, method, [inputs])
        if (outputs) for (var name in answer) outputs[name] = answer[name]
        return answer
    },

    type: 'KeeptrustsActions',
}
