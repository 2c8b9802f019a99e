// The script of the job: a cheap check first, and the feature is loaded only when it has work.
if (require('./src/server/attestation/entry/extend-chain-due.ts').isDue())
    require('./src/server/attestation/entry/extend-chain.ts').run()
