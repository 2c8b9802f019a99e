// The script of the job: a cheap check first, and the feature is loaded only when it has work.
if (require('./src/server/exports/entry/advance-exports-due.ts').isDue())
    require('./src/server/exports/entry/advance-exports.ts').run()
