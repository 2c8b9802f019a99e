// Every test runs on Node against sources compiled one file at a time; types are checked by `npm run typecheck`.
/** @type {import('jest').Config} */
module.exports = {
    testEnvironment: 'node',
    roots: ['<rootDir>/test', '<rootDir>/instance/test', '<rootDir>/packages/verify/test'],
    transform: { '^.+\\.[tj]s$': ['ts-jest', { tsconfig: '<rootDir>/test/tsconfig.json' }] },
    moduleNameMapper: {
        // The package ships types only: nothing of Glide exists at run time outside an instance.
        '^@servicenow/glide(/.*)?$': '<rootDir>/test/support/no-glide.ts',
    },
    // No test is red because a machine is slow: this only ends one that hangs.
    testTimeout: 600_000,
    // Two cores are what continuous integration has; a worker that has grown is replaced.
    maxWorkers: 2,
    workerIdleMemoryLimit: '2GB',
}
