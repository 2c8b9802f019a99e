// The script of the job: a cheap check first, and the feature is loaded only when it has work.
if (require('./src/server/receiving/entry/process-due-deliveries-due.ts').isDue())
    require('./src/server/receiving/entry/process-due-deliveries.ts').run()
