/** The canary of evidence: a business rule that surely ran has to be proven by the collection, seen over HTTP alone. */
import { claim, notOffered, type Check } from './check.ts'
import { removingRows, setForNow } from './cleanup.ts'
import { MARK, type Context } from './context.ts'
import { waitFor } from './waiting.ts'

const RUNS = '/api/x_kt_gov/v1/evidence/runs'

/** A collection reads what is older than the lag; with none, the next one sees the canary. */
const LAG = 'x_kt_gov.evidence.lag_seconds'

const PROVEN_SECONDS = 300

/** Makes a rule that traces and calls out, lets it run once, and collects until the run is proven. */
export async function evidenceStep({ client, cleanup, mark }: Context): Promise<readonly Check[]> {
    // Last, because taking back the rule is itself written down as an update of this instance.
    cleanup.add(removingRows(client, 'sys_update_version', `record_nameSTARTSWITH${MARK}`))
    cleanup.add(removingRows(client, 'sys_update_xml', `target_nameSTARTSWITH${MARK}`))
    cleanup.keep('x_kt_gov_automation', `nameSTARTSWITH${MARK}`)
    cleanup.keep('x_kt_gov_evidence', `display_nameLIKE${MARK}`)
    cleanup.keep('x_kt_gov_trace', `nameSTARTSWITH${MARK}`)
    cleanup.add(removingRows(client, 'incident', `short_descriptionSTARTSWITH${MARK}`))
    cleanup.add(removingRows(client, 'sys_script', `nameSTARTSWITH${MARK}`))
    await setForNow(client, cleanup, LAG, '0')
    const rule = await client.insert('sys_script', {
        name: mark,
        collection: 'incident',
        when: 'after',
        order: '900',
        action_insert: 'true',
        active: 'true',
        advanced: 'true',
        filter_condition: `short_descriptionSTARTSWITH${mark}`,
        script: `(function executeRule(current) {
    var trace = new x_kt_gov.KeeptrustsTrace('${mark}')
    trace.start(current)
    try {
        var request = new sn_ws.RESTMessageV2()
        request.setHttpMethod('get')
        request.setEndpoint('${client.url}/api/x_kt_gov/v1/health/live')
        request.setHttpTimeout(5000)
        request.execute()
    } catch (refused) {
        trace.step('refused')
    }
    trace.done()
})(current)`,
    })
    const automation = `sn-br-${rule['sys_id']}`
    cleanup.keep('x_kt_gov_evidence_edge', `from_id=${automation}^ORto_id=${automation}`)
    cleanup.keep('x_kt_gov_evidence', `automation_id=${automation}`)
    // What the outbound log names for a rule is measured, never assumed.
    await client.request('POST', '/api/x_kt_gov/v1/setup/attribution', { body: {} })
    // The first collection learns to know the rule; what ran before that is read by the next one.
    const begun = await client.request('POST', RUNS, { body: {} })
    if (![200, 201, 202, 409].includes(begun.status))
        return [notOffered('evidence.canary', `POST ${RUNS} answers ${begun.status}`)]
    await client.insert('incident', { short_description: mark })
    const traces = await client.rows('x_kt_gov_trace', `name=${mark}`)
    const query = `automation_id=${automation}^source!=trigger_record_evidence`
    const evidence = await waitFor(PROVEN_SECONDS, async () => {
        await client.request('POST', RUNS, { body: {} })
        const rows = await client.rows('x_kt_gov_evidence', query, ['confidence', 'source'])
        return rows.length > 0 ? rows : null
    })
    const said = [...new Set((evidence ?? []).map((row) => `${row['confidence']} by ${row['source']}`))].sort()
    return [
        claim(
            'evidence.trace',
            traces.length > 0,
            `${traces.length} trace steps of a rule in the global scope`,
            'Check the property x_kt_gov.trace.enabled, and cross-scope access to KeeptrustsTrace.',
        ),
        claim(
            'evidence.canary',
            said.some((text) => text.startsWith('DETERMINISTIC')),
            said.length > 0 ? said.join(', ') : `no evidence after ${PROVEN_SECONDS} seconds`,
            'Read the completeness of the newest evidence run and why not higher. In the first hour after an install a trace proves less.',
        ),
    ]
}
