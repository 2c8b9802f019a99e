// GlideRecordUtil - Global: records of the right class, and records as maps.
/* global TableUtils */
var GlideRecordUtil = Class.create()
GlideRecordUtil.prototype = {
    initialize: function () {},

    getCIGR: function (sysId) {
        return this.getGR('cmdb_ci', sysId)
    },

    getGR: function (baseTable, sysId) {
        var base = new GlideRecord(baseTable)
        if (!base.get('sys_id', sysId)) return null
        var record = new GlideRecord(base.getRecordClassName())
        return record.get('sys_id', sysId) ? record : null
    },

    getFields: function (gr) {
        var elements = gr.getElements()
        return elements.map(function (element) {
            return element.getName()
        })
    },

    getTables: function (tableName) {
        return new TableUtils(tableName).getTables()
    },

    populateFromGR: function (hashMap, gr, ignore) {
        this.getFields(gr).forEach(function (name) {
            if (!(ignore && ignore[name])) hashMap[name] = gr.getValue(name)
        })
    },

    mergeToGR: function (hashMap, gr, ignore) {
        Object.keys(hashMap).forEach(function (name) {
            if (!(ignore && ignore[name]) && gr.isValidField(name)) gr.setValue(name, hashMap[name])
        })
    },

    type: 'GlideRecordUtil',
}
