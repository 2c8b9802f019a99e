// The unit tests that mutation tests run: those of the feature, and of features above it that lean on its decisions.
const base = require('./jest.config.cjs')

const ABOVE = { mapping: ['receiving', 'operations'], receiving: ['operations'] }
const feature = process.env.MUTATE_FEATURE ?? 'receiving'

const { workerIdleMemoryLimit: _, ...inProcess } = base

module.exports = {
    ...inProcess,
    testEnvironment: '@stryker-mutator/jest-runner/jest-env/node',
    roots: [feature, ...(ABOVE[feature] ?? [])].map((name) => `<rootDir>/test/unit/${name}`),
    maxWorkers: 1,
}
