// The script of the job: a cheap check first, and the feature is loaded only when it has work.
if (require('./src/server/write-back/entry/send-write-backs-due.ts').isDue())
    require('./src/server/write-back/entry/send-write-backs.ts').run()
