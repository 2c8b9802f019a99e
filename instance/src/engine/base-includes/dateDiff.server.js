// dateDiff: scripts of the global scope call it without gs too.
var dateDiff = function (startDate, endDate, numericValue) {
    return gs.dateDiff(startDate, endDate, numericValue)
}
