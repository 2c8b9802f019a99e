/** All checks of a built package, by name. */
import { type Platform, withPackage } from '../package/platform.ts'
import type { Package } from '../package/read-package.ts'
import { checkColumns } from './columns.ts'
import type { Check, Problem } from './check.ts'
import { checkCompositeRoots } from './composite-roots.ts'
import { checkDashboards } from './dashboards.ts'
import { checkDescriptions } from './descriptions.ts'
import { checkEngineSyntax } from './engine-syntax.ts'
import { checkGuards } from './guards.ts'
import { checkIdentities } from './identities.ts'
import { checkImports } from './imports.ts'
import { checkInheritedColumns } from './inherited-columns.ts'
import { checkJobs } from './jobs.ts'
import { checkLeaks } from './leaks.ts'
import { checkLoads } from './loads.ts'
import { checkModules } from './modules.ts'
import { checkNames } from './names.ts'
import { checkPages } from './pages.ts'
import { checkParameters } from './parameters.ts'
import { checkPrivileges } from './privileges.ts'
import { checkProperties } from './properties.ts'
import { checkRefusedCalls } from './refused-calls.ts'
import { checkRoles } from './roles.ts'
import { checkRoutes } from './routes.ts'
import { checkScriptIncludes } from './script-includes.ts'
import { checkScriptsParse } from './scripts-parse.ts'
import { checkSeedRecords } from './seed-records.ts'
import { checkTables } from './tables.ts'
import { checkUniqueKeys } from './unique-keys.ts'

/** The checks in the order in which their problems are worth reading. */
export const CHECKS: Readonly<Record<string, Check>> = {
    'composite-roots': checkCompositeRoots,
    'scripts-parse': checkScriptsParse,
    modules: checkModules,
    imports: checkImports,
    loads: checkLoads,
    pages: checkPages,
    'engine-syntax': checkEngineSyntax,
    'refused-calls': checkRefusedCalls,
    parameters: checkParameters,
    'script-includes': checkScriptIncludes,
    names: checkNames,
    tables: checkTables,
    columns: checkColumns,
    'inherited-columns': checkInheritedColumns,
    'unique-keys': checkUniqueKeys,
    'seed-records': checkSeedRecords,
    identities: checkIdentities,
    roles: checkRoles,
    guards: checkGuards,
    dashboards: checkDashboards,
    privileges: checkPrivileges,
    routes: checkRoutes,
    jobs: checkJobs,
    properties: checkProperties,
    descriptions: checkDescriptions,
    leaks: checkLeaks,
}

/** Runs every check; an empty answer means the package may be trusted. */
export function checkPackage(built: Package, platform: Platform): (Problem & { readonly check: string })[] {
    const tables = withPackage(platform, built)
    return Object.entries(CHECKS).flatMap(([check, run]) =>
        run(built, tables).map((problem) => ({ check, ...problem })),
    )
}
