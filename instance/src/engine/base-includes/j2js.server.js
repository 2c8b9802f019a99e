// j2js: a list of Java as a list of scripts; anything else as it is.
var j2js = function (javaObject) {
    if (javaObject === null || typeof javaObject !== 'object' || typeof javaObject.toArray !== 'function')
        return javaObject
    return javaObject.toArray().map(j2js)
}
