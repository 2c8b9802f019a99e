// The script of the job: a cheap check first, and the feature is loaded only when it has work. The canary of scheduled scripts is the job's own:
// it leaves a trace for the record and hands it to the include from here, and the collection has to see that.
if (require('./src/server/canaries/entry/canaries-due.ts').isDue()) {
    var canary = new GlideRecord('x_kt_gov_canary')
    if (canary.get(require('./src/server/canaries/entry/canaries.ts').run())) {
        new x_kt_gov.KeeptrustsTrace('Keeptrusts canary of a scheduled script').start(canary)
        new x_kt_gov.KeeptrustsCanary().visit(canary)
    }
}
