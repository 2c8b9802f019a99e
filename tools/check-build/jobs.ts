/** Every scheduled job says when it starts and leaves the user it runs as to the administrator. */
import { recordsOf } from '../package/read-package.ts'
import type { Check, Problem } from './check.ts'

/** Finds jobs whose start the SDK invents again with every build, jobs without a period, and jobs bound to a user. */
export const checkJobs: Check = (built) =>
    recordsOf(built, 'sysauto_script').flatMap(({ file, fields }): Problem[] => [
        ...(fields.entered_run_start ? [] : [{ file, reason: `job '${fields.name}' has no executionStart` }]),
        ...(fields.run_as ? [{ file, reason: `job '${fields.name}' is bound to a user (run_as)` }] : []),
        ...(fields.run_type === 'periodically' && fields.run_period === '1970-01-01 00:00:00'
            ? [{ file, reason: `job '${fields.name}' runs periodically without a period` }]
            : []),
    ])
