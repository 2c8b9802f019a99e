/**
 * A world of business rules and script includes such as customers write, in the proportions of public repositories: most log nothing,
 * some log open text, a few keep a logger in a variable. Each runs clean, or names what is not emulated.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createBench, SCOPE, type Bench } from '../support.ts'

const FOLDER = join(__dirname, '..', 'fixtures', 'customer')

/** The rule of a file; its first line names table, when and operations. */
interface CustomerRule {
    readonly name: string
    readonly table: string
    readonly when: string
    readonly operations: readonly string[]
    readonly script: string
}

const readAll = (folder: string): readonly { readonly name: string; readonly script: string }[] =>
    readdirSync(join(FOLDER, folder)).map((file) => ({
        name: file.replace(/\.\w+$/, ''),
        script: readFileSync(join(FOLDER, folder, file), 'utf8'),
    }))

const RULES: readonly CustomerRule[] = readAll('rules').map(({ name, script }) => {
    const [table, when, ...operations] = script.slice(3, script.indexOf('\n')).split(' ')
    return { name, table: table!, when: when!, operations, script }
})
const INCLUDES = readAll('includes')

let bench: Bench
beforeAll(() => {
    bench = createBench()
    for (const { name, script } of INCLUDES)
        bench.install('sys_script_include', { name, script, active: '1', access: 'public', sys_scope: 'global' })
    bench.install('sys_script_include', {
        name: 'Counter',
        script: `var Counter = function (start) { this.count = start }
            Counter.prototype.step = function () { this.count += 1 }`,
        active: '1',
        access: 'public',
        sys_scope: 'f'.repeat(31) + '1',
    })
    const workflow = bench.install('wf_workflow', { name: 'Normal change' })
    bench.install('wf_workflow_version', { name: 'Normal change', workflow, published: '1' })
    bench.install('sys_template', { name: 'Standard change', active: '1', template: 'risk=4^EQ' })
    bench.instance.mark()
})
afterEach(() => bench.reset())
afterAll(() => bench.instance.close())

const install = ({ name, table, when, operations, script }: CustomerRule): void => {
    bench.install('sys_script', {
        name,
        collection: table,
        when,
        order: '100',
        active: '1',
        action_insert: operations.includes('insert') ? '1' : '0',
        action_update: operations.includes('update') ? '1' : '0',
        sys_scope: 'global',
        script,
    })
}

/** Inserts a record of the table, shows its form, and updates it to its end; answers what the log has to say of failures. */
const useTable = (table: string): readonly string[] => {
    bench.log.length = 0
    const id = bench.script(
        `var gr = new GlideRecord('${table}'); gr.initialize(); gr.short_description = 'from a customer'; gr.category = 'network'
            gr.type = 'standard'; gr.start_date = '2026-01-01 00:00:00'; gr.end_date = '2026-01-02 00:00:00'
            return gr.insert()`,
        { scope: 'global' },
    )
    if (typeof id !== 'string') return ['no record was inserted']
    const { instance } = bench
    const tx = instance.transaction({ name: 'form', user: instance.users.system(), scope: SCOPE })
    instance.rules.display(tx, instance.records.load(table, instance.database.get(table, id)!))
    bench.script(
        `var gr = new GlideRecord('${table}'); gr.get('${id}'); gr.assigned_to = gs.getUserID(); gr.state = 4; gr.update()
            gr.get('${id}'); gr.state = gr.getTableName() == 'incident' ? 7 : 3; gr.close_notes = 'done'; gr.update()`,
        { scope: 'global' },
    )
    return bench.log.filter((line) => /^warn global: com\.glide\.script\.RhinoEcmaError: /.test(line))
}

const failuresOf = (rule: CustomerRule): string => {
    install(rule)
    const named = useTable(rule.table).map(
        (line) => /RhinoEcmaError: (not emulated: [\w. ]+)/.exec(line)?.[1].trim() ?? `failed: ${line}`,
    )
    return [...new Set(named)].join('; ') || 'clean'
}

it('is 45 rules and 6 includes', () => {
    expect([RULES.length, INCLUDES.length]).toEqual([45, 6])
})

const NOT_EMULATED: Readonly<Record<string, string>> = {
    'absent-table': 'table kb_knowledge',
    cart: 'Cart',
    checksum: 'GlideChecksum',
    'glide-query': 'GlideQuery',
    'old-loop': 'for each',
    packages: 'Packages.java.util.Random',
    redirect: 'gs.action.setRedirectURL',
    snc: 'SNC.ChangeUtil.isBlackout',
    'update-set': 'GlideUpdateManager2',
    xml: 'XMLDocument',
}

test.each(RULES.filter(({ name }) => !(name in NOT_EMULATED)))('$name runs clean', (rule) => {
    expect(failuresOf(rule)).toBe('clean')
})

test.each(RULES.filter(({ name }) => name in NOT_EMULATED))('$name names what is not emulated', (rule) => {
    expect(failuresOf(rule)).toBe(`not emulated: ${NOT_EMULATED[rule.name]}`)
})

it('has 35 rules that run clean together, and the lines that they write', () => {
    RULES.filter(({ name }) => !(name in NOT_EMULATED)).forEach(install)
    expect(['incident', 'problem', 'change_request'].map(useTable)).toEqual([[], [], []])
    const sources = [...bench.rows('syslog', ['source'])].sort()
    expect(sources).toEqual(['*** Script', '*** Script [ProblemRule]', 'Dispatcher', 'IncidentAudit'])
    expect([...bench.rows('wf_context', ['name', 'state'])]).toEqual(['Normal change|cancelled'])
    expect([...bench.rows('change_request', ['risk', 'justification'])]).toEqual(['4|None given'])
})

test.each([
    ['ObjectDumper.dump({ a: { b: [1] } })', 'info global: {a: {b: {0: 1}}}'],
    ["new AppLogger('Shop', 'debug').debug('seen')", 'info global: [debug] seen'],
])('%s writes the text that it is given', (body, line) => {
    bench.script(body, { scope: 'global' })
    expect(bench.log).toEqual([line])
})

it('answers a browser through an include that extends AbstractAjaxProcessor', () => {
    const body = `return new CallerLookup({ sysparm_name: 'managerOf', sysparm_user: gs.getUserID() }).process()`
    expect(bench.script(body, { scope: 'global' })).toBe('')
})
