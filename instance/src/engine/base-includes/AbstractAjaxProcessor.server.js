// AbstractAjaxProcessor: base of includes that browsers call by GlideAjax. No browser calls here; a script can give the request.
var AbstractAjaxProcessor = Class.create()
AbstractAjaxProcessor.prototype = {
    initialize: function (request, responseXML, gc) {
        this.request = request
        this.responseXML = responseXML
        this.gc = gc
    },

    process: function () {
        var name = this.getName()
        if (!name || name.charAt(0) === '_' || typeof this[name] !== 'function') return null
        var answer = this[name]()
        if (answer !== undefined) this.setAnswer(answer)
        return answer
    },

    getParameter: function (name) {
        if (!this.request) return null
        return typeof this.request.getParameter === 'function' ? this.request.getParameter(name) : this.request[name]
    },

    getName: function () {
        return this.getParameter('sysparm_name')
    },

    getType: function () {
        return this.getParameter('sysparm_type')
    },

    getValue: function () {
        return this.getParameter('sysparm_value')
    },

    getChars: function () {
        return this.getParameter('sysparm_chars')
    },

    setAnswer: function (value) {
        this.answer = value
    },

    // An element of the response, as far as scripts fill it.
    newItem: function (name) {
        var item = {
            name: name || 'item',
            attributes: {},
            setAttribute: function (key, value) {
                this.attributes[key] = String(value)
            },
            getAttribute: function (key) {
                return this.attributes[key]
            },
        }
        this.items = (this.items || []).concat([item])
        return item
    },

    type: 'AbstractAjaxProcessor',
}
