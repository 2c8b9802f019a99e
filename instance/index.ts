/**
 * The local instance as everybody outside this package uses it. What is not named here is nobody else's business.
 *
 * Boot and serve: `bootInstance`, `createInstance`, `serve`, `runCommandLine`. Bring in: `installApp`, `installSteps`, `installRecords`, `storeRows`,
 * `storeUser`. Use: the members of `LocalInstance`, `createQueue` for another node, `runInBackground`, `runTest`, `cleanTables`. Read a package: `packageInDirectory`, `packageInZip`,
 * `readBaseline`, `readValues`. Look at its pages and be called by it: `Visitor`, `startAnswering`.
 */

// Boot and serve
export { setPassword, setProperty } from './src/boot/administration.ts'
export { bootInstance, type Booted, type BootOptions } from './src/boot/boot.ts'
export { createInstance, type LocalInstance } from './src/boot/create-instance.ts'
export { runCommandLine } from './src/command-line/run-command-line.ts'
export type { Project } from './src/command-line/project.ts'
export { serve, type RunningServer } from './src/server/server.ts'

// Bring in
export { publishDrafts } from './src/flow/publish.ts'
export { installApp, installSteps } from './src/install/install-app.ts'
export { installRecords, type GivenRecord } from './src/install/install-records.ts'
export { storeRows, type GivenRow } from './src/install/store-rows.ts'
export { storeUser, type GivenUser } from './src/install/store-user.ts'
export { uninstallApp } from './src/install/uninstall-app.ts'

// Use
export { PROFILE_VARIABLE, type Behaviour } from './src/behaviour/behaviour.ts'
export { readProfile, type Profile } from './src/behaviour/profile.ts'
export { SWITCH_NAMES, switchOf, type Switch, type SwitchName } from './src/behaviour/switches.ts'
export type { Statement } from './src/database/index.ts'
export type { StepResult, TestResult, TestStatus } from './src/atf/run-test.ts'
export { runInBackground, type BackgroundScript } from './src/server/run-in-background.ts'
export { createQueue } from './src/engine/queue.ts'
export { runTest } from './src/server/run-test.ts'
export { cleanTables, type Cleaned } from './src/runtime/table-cleaner.ts'
export type { Condition, DatabaseCounters, Query, Row, Transaction } from './src/kernel/kernel.ts'

// Read a package, and the platform it is built for
export { PLUGIN_NAMES, readBaseline } from './src/baseline/index.ts'
export { readValues, valueNamed } from './src/flow/packed-values.ts'
export { packageInDirectory, packageInZip, type AppPackage } from './src/install/app-package.ts'
export { readZip } from './src/install/zip.ts'

// Look at its pages, and be called by it
export { startAnswering, type Answering } from './src/testing/answering.ts'
export { buttonsOf, mainOf, tableOf, textOf, Visitor, type Page } from './src/testing/visitor.ts'

// Repeat what happened by chance
export { randomFrom } from './src/behaviour/random.ts'
