// The script of the job: its schedule says when it is due.
require('./src/server/controls/entry/detect-drift.ts').run()
