// The script of the job: a cheap check first, and the feature is loaded only when it has work.
if (require('./src/server/operations/entry/fill-waiting-records-due.ts').isDue())
    require('./src/server/operations/entry/fill-waiting-records.ts').run()
