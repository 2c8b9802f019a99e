/** Promises of error rows on the built app: the engine's own prove that a script ran and failed, what only looks like them proves nothing. */

import { onCollecting } from './collecting-instance.ts'

const on = onCollecting()

const HELPER = `var Assigner = Class.create()
Assigner.prototype = {
    initialize: function () {},
    assign: function (record) {
        return record.owner.group.name.first
    },
    type: 'Assigner',
}`
const RULE = `(function executeRule(current) {
    new Assigner().assign({})
})(current)`

/** A rule that fails in an include; both silent. */
function installFailing(): { readonly rule: string; readonly include: string } {
    const include = on.install('sys_script_include', {
        name: 'Assigner',
        api_name: 'global.Assigner',
        script: HELPER,
        active: 'true',
        access: 'public',
    })
    const rule = on.rule('incident', RULE, { name: 'Assign incident', when: 'after', action_update: 'false' })
    on.local.wait(2 * 3600)
    return { rule, include }
}

/** The first run asks for the system log, and an administrator allows it. */
async function open(): Promise<void> {
    on.collect()
    await on.decideAccess('Allowed')
    on.local.wait(1000)
}

const errors = () =>
    on.evidence(['automation_id', 'confidence', 'matched_on', 'display_name'], 'source=script_error_evidence')

describe.each(['system', 'of_the_scope'] as const)('a silent script that fails, with the row in the log %s', (log) => {
    it.each(['rhino_without_stack', 'mozilla'] as const)(
        'is proven by the row of the engine, spelled %s',
        async (spelling) => {
            on.local.behave('script_errors', spelling)
            on.local.behave('script_error_log', log)
            const { include } = installFailing()
            await open()
            await on.incidents(1)
            on.collect()
            expect(await errors()).toEqual(
                new Set([`sn-si-${include}|DETERMINISTIC|engine_error|Script error: Assigner failed at line 5`]),
            )
            expect((await on.list('x_kt_gov_automation', [], `automation_id=sn-si-${include}`))[0]).toMatchObject({
                execution_state: 'proven',
                // The row names neither record nor transaction, so it does not say how often.
                execution_count_30d: '',
            })
            expect(await on.source('script_error_evidence')).toMatchObject({ record_count: '1', rows_matched: '1' })
        },
    )
})

it('with the stack of callers proves the rule and the call as well, and claims no record', async () => {
    on.local.behave('script_errors', 'rhino')
    const { include, rule } = installFailing()
    await open()
    await on.incidents(1)
    on.collect()
    expect(await errors()).toEqual(
        new Set([
            `sn-si-${include}|DETERMINISTIC|engine_error|Script error: Assigner failed at line 5`,
            `sn-br-${rule}|DETERMINISTIC|engine_stack|Script error: Assign incident called at line 2`,
        ]),
    )
    expect(await on.evidence(['record_number', 'record_id'], 'source=script_error_evidence')).toEqual(new Set(['|']))
    expect(
        await on.rows(
            'x_kt_gov_evidence_edge',
            ['from_id', 'to_id', 'confidence', 'matched_on'],
            `edge_type=CALLS^from_idENDSWITH${rule}`,
        ),
    ).toEqual(new Set([`sn-br-${rule}|sn-si-${include}|DETERMINISTIC|engine_stack`]))
    const before = await on.everything()
    await on.forgetWatermarks()
    on.collect()
    expect(await on.everything()).toBe(before)
})

it('the same text from a form, logged by a script, is no evidence', async () => {
    const { include } = installFailing()
    on.rule('problem', 'gs.error(current.short_description); gs.log(current.short_description)', { name: 'Echo' })
    await open()
    const text = `com.glide.script.RhinoEcmaError: x is not defined.\n   sys_script_include.${include}.script : Line(5) column(0)`
    await on.local.create('problem', { short_description: text })
    on.local.drain()
    on.collect()
    expect(await errors()).toEqual(new Set())
    expect((await on.source('syslog_evidence')).status).toBe('available')
})

it('is no proof while another script can write under the source of the engine, which it names', async () => {
    const { include } = installFailing()
    on.install('sys_script_include', {
        name: 'ScoreLog',
        api_name: 'global.ScoreLog',
        script: `var ScoreLog = Class.create()\nScoreLog.prototype = { log: function (text) { gs.log(text, 'Evaluator') } }`,
        active: 'true',
        access: 'public',
    })
    await open()
    await on.incidents(1)
    on.collect()
    const [row] = await on.list('x_kt_gov_evidence', [], `source=script_error_evidence^automation_id=sn-si-${include}`)
    expect(row).toMatchObject({
        confidence: 'TEMPORAL_INFERRED',
        matched_on: 'engine_error_open',
        why_not_code: 'engine_source_open',
    })
    expect(row.why_not_missing).toContain('ScoreLog')
})

describe('the finding about repeated failures', () => {
    const findings = () => on.rows('x_kt_gov_finding', ['kind', 'state', 'subject'], 'kind=fails_repeatedly')

    it('is opened at the threshold, and closed when a day passes without a failure', async () => {
        const { include } = installFailing()
        await open()
        for (let failed = 0; failed < 2; failed++) {
            await on.incidents(1)
            on.local.wait(60)
        }
        on.collect()
        expect(await findings()).toEqual(new Set())
        await on.incidents(1)
        on.collect()
        const subject = `Assigner (sn-si-${include})`
        expect(await findings()).toEqual(new Set([`fails_repeatedly|open|${subject}`]))
        on.collect(86_400)
        expect(await findings()).toEqual(new Set([`fails_repeatedly|closed|${subject}`]))
    })
})

it('is not read where its property is off, and reports it', async () => {
    installFailing()
    await on.setProperty('x_kt_gov.evidence.read_script_errors', 'false')
    await open()
    await on.incidents(1)
    on.collect()
    expect(await errors()).toEqual(new Set())
    const row = await on.source('script_error_evidence')
    expect(row).toMatchObject({ status: 'unavailable_not_enabled', record_count: '' })
    expect(row.notes).toContain('x_kt_gov.evidence.read_script_errors')
})
