// ArrayUtil: lists of scripts and of Java.
var ArrayUtil = Class.create()
ArrayUtil.prototype = {
    initialize: function () {},

    concat: function (parent, child) {
        return this.ensureArray(parent).concat(this.ensureArray(child))
    },

    contains: function (array, element) {
        return this.indexOf(array, element) >= 0
    },

    convertArray: function (object) {
        return object !== null && typeof object === 'object' && typeof object.toArray === 'function'
            ? object.toArray()
            : this.ensureArray(object)
    },

    ensureArray: function (object) {
        return object instanceof Array ? object : [object]
    },

    indexOf: function (array, element, startIndex) {
        var at = startIndex === undefined ? 0 : Number(startIndex)
        if (at < 0) at = Math.max(0, at + array.length)
        for (; at < array.length; at++) if (array[at] === element) return at
        return -1
    },

    unique: function (array) {
        var kept = []
        for (var i = 0; i < array.length; i++) if (!this.contains(kept, array[i])) kept.push(array[i])
        return kept
    },

    union: function () {
        var all = []
        for (var i = 0; i < arguments.length; i++) all = all.concat(arguments[i])
        return this.unique(all)
    },

    intersect: function () {
        var others = Array.prototype.slice.call(arguments, 1)
        return this.unique(arguments[0]).filter(function (element) {
            return others.every(function (other) {
                return this.contains(other, element)
            }, this)
        }, this)
    },

    diff: function () {
        var others = Array.prototype.slice.call(arguments, 1)
        return this.unique(arguments[0]).filter(function (element) {
            return !others.some(function (other) {
                return this.contains(other, element)
            }, this)
        }, this)
    },

    type: 'ArrayUtil',
}
