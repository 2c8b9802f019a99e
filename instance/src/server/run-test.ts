/** Runs one test of the Automated Test Framework on an instance whose requests the server answers. */
import { runTest as runTestWith, type TestResult } from '../atf/run-test.ts'
import type { InstallTarget } from '../install/target.ts'
import { answer } from './router.ts'

/** Runs an active test by name or sys_id, as admin; every row that it makes or changes is put back at its end. */
export function runTest(instance: InstallTarget, nameOrId: string): TestResult {
    return runTestWith(instance, nameOrId, answer)
}
