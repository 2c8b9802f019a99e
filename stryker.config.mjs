// Mutation tests of one feature: `npm run mutate -- <feature>`, for example `npm run mutate -- receiving`. docs/TESTING.md has the scores.
const feature = process.env.MUTATE_FEATURE ?? 'receiving'

/** Features above one, whose unit tests lean on its decisions. */
const ABOVE = { mapping: ['receiving', 'operations'], receiving: ['mapping', 'operations'] }
process.env.MUTATE_TESTS = [feature, ...(ABOVE[feature] ?? [])].join(',')

/** Decisions and sequences; what only tells the platform is shown by the tests on the instance. */
const RINGS = ['core', 'app', 'events', 'sources']

/** @type {import('@stryker-mutator/api/core').PartialStrykerOptions} */
export default {
    testRunner: 'in-process',
    plugins: ['./tools/mutation-runner.mjs'],
    mutate: RINGS.map((ring) => `src/server/${feature}/${ring}/**/*.ts`).concat('!**/*.d.ts'),
    coverageAnalysis: 'perTest',
    ignoreStatic: true,
    disableTypeChecks: false,
    concurrency: 2,
    timeoutMS: 10000,
    timeoutFactor: 4,
    tempDirName: '.now/mutate',
    ignorePatterns: ['dist', 'target', 'out', 'docs/images', 'bench', 'demo'],
    incremental: true,
    incrementalFile: `.now/mutate-${feature}.json`,
    reporters: ['clear-text', 'json', 'progress-append-only'],
    clearTextReporter: { allowColor: false, logTests: false, allowEmojis: false },
    jsonReporter: { fileName: `out/mutation/${feature}.json` },
    // Texts for people are read by people; which words they have is no decision.
    mutator: { excludedMutations: ['StringLiteral'] },
}
