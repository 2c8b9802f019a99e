/**
 * A test runner for Stryker that loads the unit tests of a feature once and runs them again for each mutant in the same process.
 * Stryker's own runner for jest loads every test file again for each mutant, which takes hours where this takes minutes. The tests
 * have jest's `test`, `test.each` and `expect`; they may not mock modules or keep state between tests.
 */
import { readdirSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join, relative } from 'node:path'
import { performance } from 'node:perf_hooks'
import { INSTRUMENTER_CONSTANTS } from '@stryker-mutator/api/core'
import { declareClassPlugin, PluginKind } from '@stryker-mutator/api/plugin'
import { determineHitLimitReached, DryRunStatus, TestStatus, toMutantRunResult } from '@stryker-mutator/api/test-runner'
import { register } from 'tsx/cjs/api'

/** What Stryker's instrumented code reads and writes: the active mutant, its hits, and which mutants each test covers. */
const stryker = (globalThis[INSTRUMENTER_CONSTANTS.NAMESPACE] ??= {})

/** The tests of one test file, as its calls of `describe` and `test` name them. */
function openRegistry() {
    /** Name of a test → what it runs, and the file that it stands in. */
    const tests = new Map()
    const groups = []
    const opened = { file: '' }

    function add(name, run) {
        const title = [...groups, name].join(' ')
        // Two tests of one name would share their coverage.
        const place = tests.has(title) ? ` (test ${tests.size + 1})` : ''
        tests.set(title + place, { run, file: opened.file })
    }

    function describe(name, define) {
        groups.push(name)
        define()
        groups.pop()
    }

    return { tests, groups, opened, add, describe }
}

/**
 * What mutation tests leave out: tests that count steps, because instrumented code takes others, and the property test of evidence's
 * precision, which takes as long as all others together: scores are those of the other tests alone.
 */
const LEFT_OUT = /(-cost|evidence\/core\/precision)\.test\.ts$/

function findTestFiles(folder) {
    return readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((file) => file.endsWith('.test.ts'))
        .sort()
        .map((file) => join(folder, file))
        .filter((file) => !LEFT_OUT.test(file))
}

/** Every test below the folders, by name. */
function loadTests(folders) {
    const require = createRequire(import.meta.url)
    const each = require('jest-each')
    const { tests, groups, opened, add, describe } = openRegistry()
    describe.each = each.bind(describe)
    add.each = each.bind(add)
    Object.assign(globalThis, { describe, it: add, test: add, expect: require('expect').expect })
    register()
    for (const file of folders.flatMap(findTestFiles)) {
        opened.file = file
        groups.push(relative(join(process.cwd(), 'test/unit'), file))
        require(file)
        groups.pop()
    }
    return tests
}

/** One test's outcome as Stryker reports it. */
async function runTest(id, { run, file }) {
    const startedAt = performance.now()
    const outcome = { id, name: id, fileName: file }
    try {
        await run()
        return { ...outcome, status: TestStatus.Success, timeSpentMs: performance.now() - startedAt }
    } catch (error) {
        const failureMessage = String(error?.message ?? error)
        return { ...outcome, status: TestStatus.Failed, failureMessage, timeSpentMs: performance.now() - startedAt }
    }
}

class MutationRunner {
    tests = new Map()
    /** How long each test took when this process last ran it. */
    durations = new Map()

    /** Nothing is loaded again: a mutant that loading reaches too is shown to the tests only while they run, which can only lower the score. */
    capabilities() {
        return { reloadEnvironment: true }
    }

    init() {
        const folders = process.env.MUTATE_TESTS.split(',').map((name) => join(process.cwd(), 'test/unit', name))
        this.tests = loadTests(folders)
    }

    /** Runs everything twice: a test that depends on what an earlier run left behind would kill mutants by chance. */
    async dryRun() {
        const first = await this.runAll(true)
        const second = await this.runAll(false)
        const results = first.map((result, index) => (result.status === TestStatus.Success ? second[index] : result))
        return { status: DryRunStatus.Complete, tests: results, mutantCoverage: stryker.mutantCoverage }
    }

    async mutantRun({ activeMutant, testFilter, disableBail, hitLimit }) {
        stryker.activeMutant = activeMutant.id
        stryker.hitLimit = hitLimit
        stryker.hitCount = hitLimit === undefined ? undefined : 0
        const results = []
        // Most mutants are killed by a short test: long ones run last.
        const inOrder = [...(testFilter ?? this.tests.keys())].sort(
            (one, other) => this.durationOf(one) - this.durationOf(other),
        )
        for (const id of inOrder) {
            results.push(await this.run(id))
            if (!disableBail && results[results.length - 1].status === TestStatus.Failed) break
        }
        stryker.activeMutant = undefined
        const overrun = determineHitLimitReached(stryker.hitCount, stryker.hitLimit)
        return toMutantRunResult(overrun ?? { status: DryRunStatus.Complete, tests: results }, disableBail)
    }

    async run(id) {
        const result = await runTest(id, this.tests.get(id))
        this.durations.set(id, result.timeSpentMs)
        return result
    }

    durationOf(id) {
        return this.durations.get(id) ?? 0
    }

    async runAll(isCovering) {
        const results = []
        for (const id of this.tests.keys()) {
            if (isCovering) stryker.currentTestId = id
            results.push(await this.run(id))
            stryker.currentTestId = undefined
        }
        return results
    }
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'in-process', MutationRunner)]
