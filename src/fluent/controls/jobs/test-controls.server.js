// The script of the job: a cheap check first, and the feature is loaded only when it has work.
if (require('./src/server/controls/entry/test-controls-due.ts').isDue())
    require('./src/server/controls/entry/test-controls.ts').run()
