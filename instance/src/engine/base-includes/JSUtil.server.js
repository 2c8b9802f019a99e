// JSUtil - Global: questions about values, and text for XML.
var JSUtil = Class.create()

JSUtil.has = function (item) {
    return item !== null && item !== undefined
}

JSUtil.doesNotHave = function (item) {
    return !JSUtil.has(item)
}

JSUtil.nil = function (item) {
    return !JSUtil.has(item) || String(item) === ''
}

JSUtil.notNil = function (item) {
    return !JSUtil.nil(item)
}

JSUtil.toBoolean = function (item) {
    if (!JSUtil.has(item)) return false
    if (typeof item === 'boolean') return item
    return typeof item === 'number' ? item !== 0 : String(item) === 'true'
}

JSUtil.getBooleanValue = function (gr, field) {
    var value = gr.getValue(field)
    return value === '1' || value === 'true'
}

JSUtil.type_of = function (value) {
    if (!JSUtil.has(value)) return 'null'
    if (value instanceof String) return 'string'
    if (value instanceof Number) return 'number'
    if (value instanceof Boolean) return 'boolean'
    return typeof value
}

JSUtil.instance_of = function (item, aClass) {
    return item instanceof aClass
}

JSUtil.isJavaObject = function (value) {
    return JSUtil.has(value) && typeof value === 'object' && typeof value.toArray === 'function'
}

JSUtil.escapeText = function (text) {
    return String(text).replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')
}

JSUtil.unescapeText = function (text) {
    return String(text).replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&amp;/g, '&')
}

JSUtil.escapeAttr = function (text) {
    return String(text).replace(/&/g, '&amp;')
}

JSUtil.unescapeAttr = function (text) {
    return String(text).replace(/&amp;/g, '&')
}

JSUtil.logObject = function (object, name) {
    gs.log('Log Object: ' + (name || '') + '\n' + JSUtil.describeObject(object))
}

JSUtil.describeObject = function (object) {
    if (object instanceof GlideRecord)
        return "  GlideRecord('" + object.getTableName() + "') @ " + object.getDisplayValue()
    if (object instanceof Array)
        return ['  Array of ' + object.length + ' elements']
            .concat(
                object.map(function (item, index) {
                    return '    [' + index + ']: ' + typeof item + ' = ' + item
                }),
            )
            .join('\n')
    if (object === null || typeof object !== 'object') return '  ' + typeof object + ' = ' + object
    return ['  Object']
        .concat(
            Object.keys(object).map(function (key) {
                return '    ' + key + ': ' + typeof object[key] + ' = ' + object[key]
            }),
        )
        .join('\n')
}

JSUtil.prototype = { type: 'JSUtil' }
