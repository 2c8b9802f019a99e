// The script of the job: a cheap check first, and the feature is loaded only when it has work.
if (require('./src/server/exports/entry/request-weekly-export-due.ts').isDue())
    require('./src/server/exports/entry/request-weekly-export.ts').run()
