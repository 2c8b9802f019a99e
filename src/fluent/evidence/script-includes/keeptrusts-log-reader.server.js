/**
 * Reads syslog, and nothing else. Kept small and unchanged, because a change of this text takes back what an administrator allowed.
 * Every method answers null when reading is refused: what a refused read throws is not touched, because reading it would throw again.
 */
var KeeptrustsLogReader = Class.create()
KeeptrustsLogReader.prototype = {
    initialize: function () {},

    /** Rows without a script record, because this log has no column for one, after (afterTime, afterId) and not after until, in order, at most limit. */
    page: function (afterTime, afterId, until, limit) {
        try {
            var found = []
            if (afterId) {
                var same = this._rows()
                same.addQuery('sys_created_on', afterTime)
                same.addQuery('sys_id', '>', afterId)
                this._take(same, limit, found)
            }
            if (found.length < limit) {
                var later = this._rows()
                later.addQuery('sys_created_on', afterId ? '>' : '>=', afterTime)
                later.addQuery('sys_created_on', '<=', until)
                this._take(later, limit - found.length, found)
            }
            return found
        } catch (refused) {
            return null
        }
    },

    /** Time of the oldest row; '' when there is none. */
    oldest: function () {
        try {
            var rows = this._rows()
            rows.orderBy('sys_created_on')
            rows.setLimit(1)
            rows.query()
            return rows.next() ? rows.getValue('sys_created_on') : ''
        } catch (refused) {
            return null
        }
    },

    /** How many rows each second after from and not after to has; seconds without rows are left out. */
    bySecond: function (from, to) {
        try {
            var found = []
            var rows = new GlideAggregate('syslog')
            rows.addQuery('sys_created_on', '>', from)
            rows.addQuery('sys_created_on', '<=', to)
            rows.addQuery('sys_class_name', 'syslog')
            rows.groupBy('sys_created_on')
            rows.addAggregate('COUNT')
            rows.query()
            while (rows.next())
                found.push({ second: rows.getValue('sys_created_on'), rows: Number(rows.getAggregate('COUNT')) })
            return found
        } catch (refused) {
            return null
        }
    },

    /** Rows of one source, after from and not after to, in order, at most limit. */
    named: function (source, from, to, limit) {
        try {
            var found = []
            var rows = this._rows()
            rows.addQuery('source', source)
            rows.addQuery('sys_created_on', '>', from)
            rows.addQuery('sys_created_on', '<=', to)
            this._take(rows, limit, found)
            return found
        } catch (refused) {
            return null
        }
    },

    // Rows of child tables are read from the child tables.
    _rows: function () {
        var rows = new GlideRecord('syslog')
        rows.addQuery('sys_class_name', 'syslog')
        return rows
    },

    _take: function (rows, limit, found) {
        rows.orderBy('sys_created_on')
        rows.orderBy('sys_id')
        rows.setLimit(limit)
        rows.query()
        while (rows.next())
            found.push({
                sysId: rows.getUniqueValue(),
                createdAt: rows.getValue('sys_created_on'),
                message: rows.getValue('message') || '',
                source: rows.getValue('source') || '',
                level: rows.getValue('level') || '',
                createdBy: rows.getValue('sys_created_by') || '',
                artifactTable: '',
                artifactId: '',
            })
    },

    type: 'KeeptrustsLogReader',
}
