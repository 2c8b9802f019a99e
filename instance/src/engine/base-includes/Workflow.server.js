// Workflow - Global: a started workflow is a row of wf_context that stays executing; no activity runs.
var Workflow = Class.create()
Workflow.prototype = {
    initialize: function () {},

    startFlow: function (workflowId, current, _operation, vars) {
        var version = this.getVersion(workflowId)
        if (!version) return null
        var context = new GlideRecord('wf_context')
        context.initialize()
        context.setValue('name', version.getValue('name'))
        context.setValue('workflow', version.getValue('workflow'))
        context.setValue('workflow_version', version.getUniqueValue())
        if (current) {
            context.setValue('table', current.getRecordClassName())
            context.setValue('id', current.getUniqueValue())
        }
        context.setValue('state', 'executing')
        context.setValue('active', true)
        context.setValue('started', new GlideDateTime())
        context.setValue('started_by', gs.getUserID())
        context.setValue('scratchpad', vars ? JSON.stringify(vars) : '')
        context.insert()
        return context
    },

    startFlowFromContextInsert: function (context) {
        context.setValue('state', 'executing')
    },

    getVersion: function (workflowId) {
        var version = new GlideRecord('wf_workflow_version')
        version.addQuery('workflow', workflowId)
        version.addQuery('published', true)
        version.orderByDesc('sys_updated_on')
        version.setLimit(1)
        version.query()
        return version.next() ? version : null
    },

    getVersionFromName: function (workflowName) {
        return this.getVersion(this.getWorkflowFromName(workflowName))
    },

    getWorkflowFromName: function (workflowName) {
        var workflow = new GlideRecord('wf_workflow')
        return workflow.get('name', workflowName) ? workflow.getUniqueValue() : null
    },

    getContexts: function (record) {
        return this._contextsOf(record, false)
    },

    getRunningFlows: function (record) {
        return this._contextsOf(record, true)
    },

    hasWorkflow: function (record) {
        return this.getContexts(record).hasNext()
    },

    cancel: function (record) {
        var running = this.getRunningFlows(record)
        while (running.next()) this.cancelContext(running)
    },

    cancelContext: function (context) {
        context.setValue('state', 'cancelled')
        context.setValue('active', false)
        context.setValue('ended', new GlideDateTime())
        context.update()
    },

    deleteWorkflow: function (current) {
        var contexts = this.getContexts(current)
        while (contexts.next()) contexts.deleteRecord()
    },

    restartWorkflow: function (current) {
        var started = []
        var running = this.getRunningFlows(current)
        while (running.next()) {
            started.push(running.getValue('workflow'))
            this.cancelContext(running)
        }
        for (var i = 0; i < started.length; i++) this.startFlow(started[i], current, 'update')
    },

    // Activities wait for events, and no activity runs.
    broadcastEvent: function () {},

    _contextsOf: function (record, isRunning) {
        var contexts = new GlideRecord('wf_context')
        contexts.addQuery('id', record ? record.getUniqueValue() : '')
        if (isRunning) contexts.addQuery('state', 'executing')
        contexts.query()
        return contexts
    },

    type: 'Workflow',
}
