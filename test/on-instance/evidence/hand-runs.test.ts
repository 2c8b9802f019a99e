/** Promises of scripts that people run by hand, on the built app: their lines prove no stored script, and they weaken nothing else. */

import { onCollecting } from './collecting-instance.ts'

const on = onCollecting()

/** The table of the history lets no other application read it. */
const refuseHistory = () => on.change('sys_db_object', { read_access: 'false' }, 'name=sys_script_execution_history')

/** The first run asks for the system log, and an administrator allows it. */
async function open(): Promise<string> {
    const { include } = on.tellStory()
    await on.standIn()
    on.collect()
    await on.decideAccess('Allowed')
    on.local.wait(1000)
    return include
}

const proofs = () => on.evidence(['confidence', 'matched_on', 'record_number'], 'source=syslog_evidence')
const LINE = `gs.error('[AzureGraphRouter] START incident=INC0099999')`

it('a line that was logged by hand proved an include, and does not', async () => {
    const include = await open()
    on.local.byHand(LINE)
    on.collect()
    expect(await proofs()).toEqual(new Set(['TEMPORAL_INFERRED|hand_run|INC0099999']))
    expect((await on.list('x_kt_gov_automation', [], `automation_id=sn-si-${include}`))[0]).toMatchObject({
        execution_state: 'unproven',
        last_observed_execution: '',
        why_not_code: 'run_by_hand',
    })
    const [row] = await on.list('x_kt_gov_evidence', [], 'source=syslog_evidence')
    expect(row.properties).toContain('sys_script_execution_history/')
    expect(await on.source('hand_run_evidence')).toMatchObject({ status: 'available', record_count: '1' })
})

it('a script that only calls the include lets it prove itself by its own lines', async () => {
    await open()
    on.local.byHand(`new AzureGraphRouter().route({ getValue: function () { return 'INC0099998' } })`)
    on.collect()
    expect(await proofs()).toEqual(new Set(['DETERMINISTIC|own_statement|INC0099998']))
})

it.each([
    ['is not written', false, false],
    ['may not be read', true, true],
])('any line of the same user is doubtful for four hours where the history %s', async (_, isRefused, isRecorded) => {
    await open()
    if (isRefused) await refuseHistory()
    on.local.byHand(`gs.info('something else')`, 'admin', isRecorded)
    const [doubtful] = await on.incidents(1)
    on.local.wait(4 * 3600 + 60)
    const [certain] = await on.incidents(1)
    on.collect()
    expect(await proofs()).toEqual(
        new Set([`TEMPORAL_INFERRED|hand_run|${doubtful}`, `DETERMINISTIC|own_statement|${certain}`]),
    )
})

it('lines of other users in the same time are proof', async () => {
    await open()
    on.local.user('beth.anglin', ['admin'])
    on.local.byHand(`gs.info('something else')`, 'beth.anglin', false)
    const [number] = await on.incidents(1)
    on.collect()
    expect(await proofs()).toEqual(new Set([`DETERMINISTIC|own_statement|${number}`]))
})

it('an error row that was written by hand is no proof', async () => {
    const include = await open()
    const text = `com.glide.script.RhinoEcmaError: x\\n   sys_script_include.${include}.script : Line(3) column(0)`
    on.local.byHand(`gs.log('${text}', 'Evaluator')`)
    on.collect()
    expect(await on.evidence(['confidence', 'matched_on'], 'source=script_error_evidence')).toEqual(
        new Set(['TEMPORAL_INFERRED|engine_error_open']),
    )
})

it('a trace step that was left by hand is no proof', async () => {
    on.install('sys_script_include', {
        name: 'Traced',
        api_name: 'global.Traced',
        script: `var Traced = Class.create()\nTraced.prototype = { run: function (r) { new x_kt_gov.KeeptrustsTrace('Traced').start(r) } }`,
        active: 'true',
        access: 'public',
    })
    await open()
    const { sys_id } = await on.local.create('incident', { short_description: 'Ticket' })
    const found = `var inc = new GlideRecord('incident'); inc.get('${sys_id}');`
    on.local.byHand(`${found} new x_kt_gov.KeeptrustsTrace('Traced').start(inc)`)
    on.collect()
    expect(await on.evidence(['confidence', 'matched_on'], 'source=trace_evidence')).toEqual(
        new Set(['TEMPORAL_INFERRED|hand_run']),
    )
})
