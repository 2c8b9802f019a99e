// TableUtils: the hierarchy of a table. Lists are those of Java: `size()` and `get(index)`, and no length.
var TableUtils = (function () {
    var ArrayList = function (items) {
        this.size = function () {
            return items.length
        }
        this.get = function (index) {
            return items[index]
        }
        this.contains = function (item) {
            return items.indexOf(String(item)) >= 0
        }
        this.indexOf = function (item) {
            return items.indexOf(String(item))
        }
        this.isEmpty = function () {
            return items.length === 0
        }
        this.toArray = function () {
            return items.slice()
        }
        this.toString = function () {
            return '[' + items.join(', ') + ']'
        }
    }

    var parentOf = function (name) {
        var table = new GlideRecord('sys_db_object')
        return table.get('name', name) ? String(table.super_class.name) : ''
    }

    var ancestors = function (name) {
        var found = []
        for (var at = name; at !== '' && found.indexOf(at) < 0; at = parentOf(at)) found.push(at)
        return found
    }

    var extensions = function (name) {
        var children = []
        var table = new GlideRecord('sys_db_object')
        table.addQuery('super_class.name', name)
        table.orderBy('name')
        table.query()
        while (table.next()) children.push(String(table.name))
        return children.reduce(function (all, child) {
            return all.concat([child], extensions(child))
        }, [])
    }

    var made = Class.create()
    made.prototype = {
        initialize: function (tableName) {
            this.tableName = String(tableName)
        },

        tableExists: function () {
            return gs.tableExists(this.tableName)
        },

        getTables: function () {
            return new ArrayList(ancestors(this.tableName))
        },

        getTableExtensions: function () {
            return new ArrayList(extensions(this.tableName))
        },

        getAllExtensions: function () {
            return new ArrayList([this.tableName].concat(extensions(this.tableName)))
        },

        getHierarchy: function () {
            return new ArrayList(ancestors(this.tableName).concat(extensions(this.tableName)))
        },

        // Documented: for any table of the CMDB this is cmdb_ci and not cmdb.
        getAbsoluteBase: function () {
            var all = ancestors(this.tableName)
            return all.indexOf('cmdb_ci') >= 0 ? 'cmdb_ci' : all[all.length - 1]
        },

        hasExtensions: function () {
            return extensions(this.tableName).length > 0
        },

        isBaseClass: function () {
            return ancestors(this.tableName).length === 1 && this.hasExtensions()
        },

        isSoloClass: function () {
            return ancestors(this.tableName).length === 1 && !this.hasExtensions()
        },

        type: 'TableUtils',
    }
    return made
})()
