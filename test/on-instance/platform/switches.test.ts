/** The probe finds what was set: every answer of every switch of the local instance that the app asks about. */
import { storeRows, SWITCH_NAMES, switchOf, type SwitchName } from 'servicenow-local-instance'
import { OnInstance } from '../../support/on-instance.ts'

const FACTS = '/api/x_kt_gov/v1/setup/platform-facts'
const JOB = 'Keeptrusts: measure platform'

/** By switch: the question, and the answer to each answer of the switch. */
const ASKED: Partial<Record<SwitchName, readonly [question: string, answers: Readonly<Record<string, string>>]>> = {
    unique_indexes: ['unique_indexes', { built: 'all', missing: 'missing' }],
    update_multiple: ['conditional_update', { atomic: 'one', row_by_row: 'several' }],
    update_multiple_effects: ['update_multiple', { all: 'counted', none: 'values_only' }],
    unique_refusal: [
        'unique_refusal',
        { null: 'null_with_text', throws: 'exception', no_text: 'null_without_text', german: 'null_with_text' },
    ],
    failing_script: ['failed_script', { keeps: 'kept', undoes: 'undone' }],
    async_rule_user: ['async_rule_user', { trigger_user: 'writer', system: 'system', guest: 'guest' }],
    request_body: ['body_encoding', { utf8: 'utf8', latin1: 'latin1' }],
    text_digest: ['digest_encoding', { utf8: 'utf8', latin1: 'other' }],
    denied_read: ['closed_table', { throws: 'throws', empty: 'empty' }],
    redirects: ['redirects', { not_followed: 'not_followed', followed: 'followed' }],
    body_variables: ['substitution', { kept: 'kept', removed: 'changed' }],
    long_strings: ['large_text', { kept: 'kept', cut: 'cut' }],
    password2_properties: ['secret_property', { sealed: 'encrypted', clear: 'clear' }],
    self_calls: ['self_call', { answered: 'possible', refused: 'refused' }],
    log_rows: ['log_lag', { prompt: 'at_once', late: 'later' }],
    collation: ['collation', { ignores_case: 'case', ignores_accents: 'more', exact: 'exact' }],
    modules: ['module_state', { cached: 'kept', loaded_each_transaction: 'fresh' }],
}

/** Switches that the app does not ask about, because it is right either way or asks elsewhere. */
const NOT_ASKED: Partial<Record<SwitchName, string>> = {
    event_user: 'script actions set every user column themselves',
    target_scope: 'the package names the owner of each table',
    log_attribution: 'measured by evidence, with a row and an include of its own',
    outbound_transaction: 'evidence reads the name as well as the id',
    script_errors: 'evidence reads the rows of an engine in every form',
    script_error_log: 'evidence reads both logs',
    choice_format_v4: 'the package has no choice lists in that format',
    rest_root_path: 'every route of the app has a name',
    remote_properties: 'a rotation keeps the previous secret for hours',
    password2_columns: 'each secret is read back when it is stored, and stays in its property where that fails',
    async_changes: 'a job looks at what the rule may miss',
}

const CASES = (Object.keys(ASKED) as SwitchName[]).flatMap((name) => {
    const [question, answers] = ASKED[name]!
    return Object.entries(answers).map(([set, found]) => [name, set, question, found] as const)
})
const isFixed = ([name]: (typeof CASES)[number]) => switchOf(name).isFixed === true

it('knows every switch, and every answer of those that it asks about', () => {
    expect(new Set(SWITCH_NAMES)).toEqual(new Set([...Object.keys(ASKED), ...Object.keys(NOT_ASKED)]))
    for (const [name, entry] of Object.entries(ASKED))
        expect([name, Object.keys(entry![1])]).toEqual([name, Object.keys(switchOf(name as SwitchName).answers)])
})

async function open(profile: string): Promise<OnInstance> {
    const instance = await OnInstance.open({ profile, isUnmeasured: true })
    await instance.setProperty('glide.servlet.uri', `${instance.url}/`)
    const { sys_id } = await instance.record('sys_db_object', 'name=cmn_location', ['sys_id'])
    await instance.update('sys_db_object', sys_id, { read_access: 'false' })
    instance.mark()
    return instance
}

/** Two runs, because some answers are there later. */
async function measure(instance: OnInstance, question: string): Promise<string> {
    for (const seconds of [0, 60]) {
        instance.wait(seconds)
        instance.instance.queue.runJob(JOB)
        instance.drain()
    }
    const { result } = (await instance.api('GET', FACTS)).body
    return result.facts.find((one: { question: string }) => one.question === question)?.answer
}

describe('while the instance runs', () => {
    let instance: OnInstance
    beforeAll(async () => void (instance = await open('kind')))
    afterEach(() => instance.rewind())
    afterAll(() => instance.close())

    it.each(CASES.filter((one) => !isFixed(one)))(
        'finds %s set to %s: %s is %s',
        async (name, set, question, found) => {
            const values = { name: `local_instance.behaviour.${name}`, type: 'string', value: set }
            storeRows(instance.instance, [{ table: 'sys_properties', values }])
            expect(await measure(instance, question)).toBe(found)
            expect(instance.script(LEFT, 'x_kt_gov')).toBe('')
        },
    )
})

/** What the measurement left behind. */
const LEFT =
    "var left = []; var row = new GlideRecord('x_kt_gov_probe'); row.query(); while (row.next()) left.push(row.getValue('purpose')); return left.join()"

it.each(CASES.filter(isFixed))(
    'finds %s, decided at installation, set to %s: %s is %s',
    async (name, set, question, found) => {
        const instance = await open(`kind+${name}=${set}`)
        try {
            expect(await measure(instance, question)).toBe(found)
        } finally {
            await instance.close()
        }
    },
)

it('finds the worst of everything at once', async () => {
    const instance = await open('unkind')
    try {
        expect(await measure(instance, 'self_call')).toBe('refused')
        expect(await measure(instance, 'counting_lock')).toBe('unmeasured')
        expect(await measure(instance, 'unique_refusal')).toBe('exception')
    } finally {
        await instance.close()
    }
})
