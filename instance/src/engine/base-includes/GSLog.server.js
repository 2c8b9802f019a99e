// GSLog - Scoped, Global: levels after syslog.h, notice by default or as a property says; rows have a source of their own.
var GSLog = Class.create()
GSLog.EMERG = 'emerg'
GSLog.ALERT = 'alert'
GSLog.CRIT = 'crit'
GSLog.ERR = 'err'
GSLog.WARNING = 'warning'
GSLog.NOTICE = 'notice'
GSLog.INFO = 'info'
GSLog.DEBUG = 'debug'
GSLog.ORDER = ['emerg', 'alert', 'crit', 'err', 'warning', 'notice', 'info', 'debug']

GSLog.prototype = {
    initialize: function (traceProperty, caller) {
        this.caller = caller
        this.setLevel(traceProperty ? gs.getProperty(traceProperty, GSLog.NOTICE) : GSLog.NOTICE)
    },

    setLevel: function (level) {
        this.level = GSLog.ORDER.indexOf(String(level)) < 0 ? GSLog.NOTICE : String(level)
    },

    getLevel: function () {
        return this.level
    },

    debugOn: function () {
        return this.atLevel(GSLog.DEBUG)
    },

    atLevel: function (level) {
        return GSLog.ORDER.indexOf(String(level)) <= GSLog.ORDER.indexOf(this.level)
    },

    log: function (level, msg) {
        if (!this.atLevel(level)) return
        var source = '*** Script [' + this.caller + ']'
        if (GSLog.ORDER.indexOf(String(level)) <= GSLog.ORDER.indexOf(GSLog.ERR)) gs.logError(msg, source)
        else if (String(level) === GSLog.WARNING) gs.logWarning(msg, source)
        else gs.log(msg, source)
    },

    logEmerg: function (msg) {
        this.log(GSLog.EMERG, msg)
    },

    logAlert: function (msg) {
        this.log(GSLog.ALERT, msg)
    },

    logCrit: function (msg) {
        this.log(GSLog.CRIT, msg)
    },

    logErr: function (msg) {
        this.log(GSLog.ERR, msg)
    },

    logWarning: function (msg) {
        this.log(GSLog.WARNING, msg)
    },

    logNotice: function (msg) {
        this.log(GSLog.NOTICE, msg)
    },

    logInfo: function (msg) {
        this.log(GSLog.INFO, msg)
    },

    logDebug: function (msg) {
        this.log(GSLog.DEBUG, msg)
    },

    type: 'GSLog',
}
