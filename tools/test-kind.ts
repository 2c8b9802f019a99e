/** Runs the demo and one file of each feature on the kind instance; the suite itself runs on the unkind one: `npm run test:kind`. */
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'

const ROOT = join(__dirname, '..')

/** One file of each feature. */
const FILES = [
    'test/demo',
    'test/on-instance/receiving/answers',
    'test/on-instance/mapping/decision',
    'test/on-instance/mapping-rules/rules',
    'test/on-instance/controls/control-test',
    'test/on-instance/exports/lifecycle',
    'test/on-instance/write-back/own-target-table',
    'test/on-instance/evidence/collecting.test',
    'test/on-instance/health/checks',
    'test/on-instance/operating/alerts',
    'test/on-instance/refusals/retries',
]

const run = spawnSync(process.execPath, [join(ROOT, 'node_modules/jest/bin/jest.js'), ...FILES], {
    cwd: ROOT,
    stdio: 'inherit',
    env: { ...process.env, LOCAL_INSTANCE_PROFILE: 'kind' },
})
process.exitCode = run.status ?? 1
