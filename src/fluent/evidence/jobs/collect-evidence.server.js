// The script of the job: a cheap check first, and the feature is loaded only when it has work.
if (require('./src/server/evidence/entry/collect-evidence-due.ts').isDue())
    require('./src/server/evidence/entry/collect-evidence.ts').run()
