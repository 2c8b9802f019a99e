/** The metadata at the edges of the scope: what we may do outside, what others may call, and what we ship. */
import { readPlatform } from '../../tools/package/platform.ts'
import { collectScripts, parseScript, walk } from '../../tools/package/scripts.ts'
import { recordsOf } from '../../tools/package/read-package.ts'
import { builtApp } from '../support/built-app.ts'

const privileges = () => recordsOf(builtApp(), 'sys_scope_privilege').map(({ fields }) => fields)

/** A column that is called like the table that it refers to; the table itself is not read. */
const COLUMN = 'sys_atf_test_result'

/** Platform tables that a string in our scripts names. */
function namedPlatformTables(): Set<string> {
    const platform = readPlatform()
    const named = new Set<string>()
    for (const script of collectScripts(builtApp())) {
        const parsed = parseScript(script)
        if (parsed.kind === 'failure') throw new Error(`${script.place}: ${parsed.reason}`)
        walk(parsed.tree, ({ type, value }) => {
            if (type === 'Literal' && typeof value === 'string' && platform.has(value) && value !== COLUMN)
                named.add(value)
        })
    }
    return named
}

it('asks for a privilege on every platform table that its scripts name', () => {
    const asked = new Set(privileges().map((privilege) => privilege.target_name))
    const named = namedPlatformTables()
    expect(named).toContain('change_request')
    expect([...named].filter((table) => !asked.has(table))).toEqual([])
})

it('may read whatever it may write, and delete nothing', () => {
    const may = (operation: string) =>
        privileges()
            .filter((one) => one.operation === operation)
            .map((one) => one.target_name)
    expect(may('delete')).toEqual([])
    expect([...may('create'), ...may('write')].filter((table) => !may('read').includes(table))).toEqual([])
})

it.each(['change_request', 'incident', 'cmdb_ci_service_auto', 'sn_compliance_task'])(
    'may create and write %s',
    (table) => {
        const operations = privileges().filter((one) => one.target_name === table && one.status !== 'denied')
        expect(operations.map(({ operation }) => operation).sort()).toEqual(['create', 'read', 'write'])
    },
)

it('opens its script includes to other scopes, tracks their callers, and opens none to browsers', () => {
    const includes = recordsOf(builtApp(), 'sys_script_include')
        .filter(({ fields }) => fields.access === 'public')
        .map(({ fields }) => ({
            api: fields.api_name,
            access: fields.access,
            callers: fields.caller_access,
            client: fields.client_callable,
        }))
    const opened = { access: 'public', callers: '1', client: 'false' }
    expect(includes.map(({ api }) => api).sort()).toEqual([
        'x_kt_gov.KeeptrustsControls',
        'x_kt_gov.KeeptrustsEvidence',
        'x_kt_gov.KeeptrustsExports',
        'x_kt_gov.KeeptrustsGovernance',
        'x_kt_gov.KeeptrustsTrace',
    ])
    for (const include of includes) expect(include).toMatchObject(opened)
})

it('keeps the reader of the system log, the probe of attribution, the service of flow actions and the loader of modules to itself', () => {
    const includes = recordsOf(builtApp(), 'sys_script_include').map(({ fields }) => fields)
    const kept = includes.filter(({ access }) => access !== 'public')
    expect(kept.map((fields) => `${fields.api_name} ${fields.access} ${fields.client_callable}`).sort()).toEqual([
        'x_kt_gov.KeeptrustsActions package_private false',
        'x_kt_gov.KeeptrustsAttributionProbe package_private false',
        'x_kt_gov.KeeptrustsCanary package_private false',
        'x_kt_gov.KeeptrustsLogReader package_private false',
        'x_kt_gov.KeeptrustsModules package_private false',
    ])
})

it('keeps the tables to itself that no flow, report or script of somebody else needs', () => {
    const access = builtApp()
        .records.filter(({ table }) => table === 'sys_db_object')
        .map(({ fields }) => `${fields.name} ${fields.access}`)
    expect(access.filter((one) => !one.endsWith(' public')).sort()).toEqual([
        'x_kt_gov_acceptance package_private',
        'x_kt_gov_attribution_probe package_private',
        'x_kt_gov_body_file package_private',
        'x_kt_gov_canary package_private',
        'x_kt_gov_delivery package_private',
        'x_kt_gov_delivery_action package_private',
        'x_kt_gov_evidence package_private',
        'x_kt_gov_evidence_edge package_private',
        'x_kt_gov_health_check package_private',
        'x_kt_gov_lock package_private',
        'x_kt_gov_log_writer package_private',
        'x_kt_gov_occurrence package_private',
        'x_kt_gov_probe package_private',
        'x_kt_gov_rule_hit package_private',
        'x_kt_gov_secret package_private',
        'x_kt_gov_trace package_private',
    ])
})

it('ships no library: every module is a source file of ours', () => {
    expect(builtApp().modules.filter(({ isExternal }) => isExternal)).toEqual([])
})
