/** Source text that runs first in every realm: it makes the classes scripts see and owns the only entry to the host. */

/**
 * Evaluates to the tools the host uses to build values inside the realm. Nothing in here hands a host object to a script: the
 * one host function stays in a closure, what it throws is never looked at, and failures arrive through `slot` as realm errors.
 * Everything patchable is captured before the first script runs.
 */
export const REALM_BOOTSTRAP = `(function () {
'use strict'
const { create, defineProperty, getOwnPropertyNames } = Object
const { toPrimitive } = Symbol
const ErrorClass = Error, TypeErrorClass = TypeError, StackOverflow = RangeError, ProxyClass = Proxy
const FAILED = create(null)
const slot = create(null)
const classes = create(null)
let host

function call(operation, a, b, c, d) {
    let result
    try { result = host(operation, a, b, c, d) } catch { throw new StackOverflow('Maximum call stack size exceeded') }
    if (result === FAILED) { const error = slot.error; slot.error = undefined; throw error }
    return result
}

const fieldTraps = {
    get(target, key) { return typeof key === 'symbol' || key in target ? target[key] : call('member', target, key) },
    set(target, key, value) { if (typeof key !== 'symbol') call('assign', target, key, value); return true },
    has(target, key) { return key in target || (typeof key !== 'symbol' && call('hasMember', target, key)) },
    ownKeys(target) { return call('memberNames', target) },
    getOwnPropertyDescriptor(target, key) {
        if (typeof key === 'symbol' || !call('hasMember', target, key)) return undefined
        return { value: call('member', target, key), enumerable: true, configurable: true, writable: true }
    },
    defineProperty() { return false },
    deleteProperty() { return false },
    preventExtensions() { return false },
    setPrototypeOf() { return false },
}

// A foreign function must be callable, so its proxy stands on a function; nothing of that function shows.
const foreignTraps = {
    get(target, key) { return typeof key === 'symbol' ? undefined : call('foreignGet', target, key) },
    has(target, key) { return typeof key !== 'symbol' && call('foreignHas', target, key) },
    apply(target, self, args) { return call('foreignCall', target, self, args) },
    construct(target, args) { return call('foreignNew', target, args) },
    // The receiver is an object of this realm when its class extends a class of another scope: then the value is its own.
    set(target, key, value, receiver) { return typeof key !== 'symbol' && call('foreignSet', target, key, value, receiver) },
    defineProperty() { return false },
    deleteProperty() { return false },
    preventExtensions() { return false },
    setPrototypeOf() { return false },
    getPrototypeOf(target) { return call('foreignPrototype', target) },
}

function hide(target, name, value) {
    defineProperty(target, name, { value, writable: true, configurable: true, enumerable: false })
}

function method(id, name) {
    return { [name](...args) { return call('call', id, name, this, args) } }[name]
}

function staticMethod(id, name) {
    return { [name](...args) { return call('static', id, name, args) } }[name]
}

/**
 * What the platform has and this instance lacks. Its kind is 'function', as of the class that it stands for, so that a script that
 * asks for its kind first goes the way it goes on the platform; whatever it then does with it fails by name.
 */
function absent(path) {
    const fail = () => call('absent', path)
    return new ProxyClass(function () {}, {
        get(target, key) {
            if (key === toPrimitive || key === 'toString' || key === 'valueOf') return fail
            return typeof key === 'symbol' ? undefined : absent(path + '.' + key)
        },
        apply: fail,
        construct: fail,
        set: fail,
        has: () => true,
        defineProperty: () => false,
        deleteProperty: () => false,
        getPrototypeOf: () => null,
        setPrototypeOf: () => false,
    })
}

function allocate(id) {
    const made = classes[id]
    const self = create(made.prototype)
    return [self, made.fields ? new ProxyClass(self, fieldTraps) : self]
}

function defineClass(id, name, fields, constructible, methods, statics, absentMethods) {
    const constructor = {
        [name]: function (...args) {
            if (new.target === undefined || !constructible) throw new TypeErrorClass(name + ' is not a constructor here')
            const pair = allocate(id)
            call('construct', id, pair[0], pair[1], args)
            return pair[1]
        },
    }[name]
    classes[id] = { prototype: constructor.prototype, fields }
    for (let i = 0; i < methods.length; i++) hide(constructor.prototype, methods[i], method(id, methods[i]))
    for (let i = 0; i < statics.length; i++) hide(constructor, statics[i], staticMethod(id, statics[i]))
    for (let i = 0; i < absentMethods.length; i++) {
        const missing = absent(name + '.' + absentMethods[i])
        if (!(absentMethods[i] in constructor.prototype)) hide(constructor.prototype, absentMethods[i], missing)
        if (!(absentMethods[i] in constructor)) hide(constructor, absentMethods[i], missing)
    }
    return constructor
}

function makeError(name, message) {
    const error = new ErrorClass(message)
    if (name !== 'Error') hide(error, 'name', name)
    hide(error, 'getMessage', function getMessage() { return message })
    return error
}

function define(target, name, value) {
    defineProperty(target, name, { value, writable: true, configurable: true, enumerable: true })
}

/** A property computed when first read, and kept. */
function lazy(target, operation, name) {
    defineProperty(target, name, {
        configurable: true,
        enumerable: true,
        get() {
            const value = call(operation, name)
            define(target, name, value)
            return value
        },
        set(value) { define(target, name, value) },
    })
}

const Class = {
    create() {
        return function () { if (typeof this.initialize === 'function') return this.initialize.apply(this, arguments) }
    },
}

hide(Object, 'extendsObject', function extendsObject(parent, members) {
    const made = create(typeof parent === 'function' ? parent.prototype : parent)
    for (const name in members) made[name] = members[name]
    return made
})

return {
    FAILED, slot, Class, allocate, defineClass, absent, makeError, define, lazy,
    connect(entry) { host = entry },
    list: (...items) => items,
    object: () => ({}),
    bare: () => create(null),
    foreign: (callable) => {
        const target = callable ? function () {} : create(null)
        if (callable) for (const name of getOwnPropertyNames(target)) if (name !== 'prototype') delete target[name]
        return [target, new ProxyClass(target, foreignTraps)]
    },
    requirer: (base) => function require(specifier) { return call('require', base, specifier) },
    exporter: (target) => function (name, get) { defineProperty(target, name, { enumerable: true, configurable: true, get }) },
    caller: (operation) => function (value) { return call(operation, value) },
    apply: (target, self, args) => target.apply(self, args),
    create: (target, args) => new target(...args),
    parse: JSON.parse,
}
})()`
