/** Promises of the baseline data: it is whole, and optional parts are absent until asked for. */
import { PLUGIN_NAMES, readBaseline } from '../../src/baseline/index.ts'

const names = (plugins: readonly string[]): Set<string> =>
    new Set(readBaseline(plugins).tables.map((table) => table.name))

const CHOICES: readonly { readonly plugins: readonly string[] }[] = [
    { plugins: [] },
    ...PLUGIN_NAMES.map((name) => ({ plugins: [name] })),
    { plugins: PLUGIN_NAMES },
]

test.each(CHOICES)('with $plugins every parent is there', ({ plugins }) => {
    const baseline = readBaseline(plugins)
    const known = names(plugins)
    expect(baseline.tables.filter((table) => table.parent && !known.has(table.parent))).toEqual([])
    expect(known.size).toBe(baseline.tables.length)
})

it('has a column for every value of its records', () => {
    const baseline = readBaseline(PLUGIN_NAMES)
    const byName = new Map(baseline.tables.map((table) => [table.name, table]))
    const has = (table: string | null | undefined, column: string): boolean => {
        const found = table ? byName.get(table) : undefined
        return found !== undefined && (found.columns.some(({ name }) => name === column) || has(found.parent, column))
    }
    const unknown = Object.entries(baseline.records).flatMap(([table, rows]) =>
        rows.flatMap((row) => Object.keys(row).filter((column) => column !== 'sys_id' && !has(table, column))),
    )
    expect(unknown).toEqual([])
})

test.each([
    ['grc', 'sn_compliance_control'],
    ['ai_case', 'sn_ai_case_mgmt_ai_case'],
    ['ai_assets', 'alm_ai_system_digital_asset'],
    ['class_models', 'cmdb_ci_api_gateway'],
    ['seed', 'sn_compliance_task'],
])('%s brings %s, which is absent otherwise', (plugin, table) => {
    expect(names([]).has(table)).toBe(false)
    expect(names([plugin]).has(table)).toBe(true)
})

it('refuses a plugin it does not know', () => {
    expect(() => readBaseline(['nonsense'])).toThrow('unknown plugin nonsense')
})

it('calls no script include that the local instance lacks: defaults are plain or known to the record pipeline', () => {
    const scripted = readBaseline(PLUGIN_NAMES).tables.flatMap((table) =>
        table.columns.flatMap((column) =>
            column.default?.startsWith('javascript:') ? [column.default.replace(/;$/, '')] : [],
        ),
    )
    expect([...new Set(scripted)].sort()).toEqual([
        'javascript:current.getTableName()',
        'javascript:getNextObjNumberPadded()',
        'javascript:global.getNextObjNumberPadded()',
        'javascript:gs.getUserID()',
        'javascript:gs.nowDateTime()',
    ])
})
