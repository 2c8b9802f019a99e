// The script of the job: a cheap check first, and the feature is loaded only when it has work.
if (require('./src/server/packs/entry/build-packs-due.ts').isDue())
    require('./src/server/packs/entry/build-packs.ts').run()
