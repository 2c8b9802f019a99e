// The script of the job: its schedule says when it is due.
require('./src/server/operations/entry/check-health.ts').run()
