/** Runs one file of each feature on an unkind instance: `npm run test:unkind`, or with paths of tests to run those. */
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'

const ROOT = join(__dirname, '..')

/** The worst answers on which every feature is right; the exception is what is still to be done. */
const PROFILE = 'unkind+denied_read=throws'

/** One file of each feature. */
const FILES = [
    'test/on-instance/receiving/answers',
    'test/on-instance/mapping/decision',
    'test/on-instance/mapping-rules/rules',
    'test/on-instance/controls/control-test',
    'test/on-instance/exports/lifecycle',
    'test/on-instance/write-back/other-target-tables',
    'test/on-instance/evidence/scenarios',
    'test/on-instance/health/clone',
    'test/on-instance/operating/alerts',
    'test/on-instance/refusals/refused-writes',
    'test/on-instance/flow/governance-actions',
]

const given = process.argv.slice(2)
const paths = given.length > 0 ? given : FILES
const run = spawnSync(process.execPath, [join(ROOT, 'node_modules/jest/bin/jest.js'), ...paths], {
    cwd: ROOT,
    stdio: 'inherit',
    env: { ...process.env, LOCAL_INSTANCE_PROFILE: PROFILE },
})
process.exitCode = run.status ?? 1
