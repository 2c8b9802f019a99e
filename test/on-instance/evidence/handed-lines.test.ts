/** Promises of an include that logs for its callers, on the built app: a line speaks for the caller where everybody who may call is known. */

import { onCollecting } from './collecting-instance.ts'

const on = onCollecting()

const JOURNAL = `var Journal = Class.create();
Journal.prototype = {
    initialize: function () {},
    note: function (m) { gs.info('[Jrn] ' + m); },
    type: 'Journal',
}`

function tell(clientCallable: string): string {
    on.install('sys_script_include', {
        name: 'Journal',
        api_name: 'global.Journal',
        script: JOURNAL,
        active: 'true',
        access: 'public',
        client_callable: clientCallable,
    })
    const rule = on.rule('incident', "new Journal().note('copied the approvals of ' + current.number)", {
        name: 'Copy approvals',
        when: 'after',
        action_update: 'false',
    })
    on.local.wait(2 * 3600)
    return rule
}

async function live(): Promise<void> {
    on.collect()
    await on.decideAccess('Allowed')
    on.local.wait(1000)
    await on.incidents(2)
    on.collect()
}

const claims = () =>
    on.evidence(['automation_id', 'confidence', 'matched_on', 'record_number'], 'source=syslog_evidence')

it('proves that the rule ran, for no record', async () => {
    const rule = tell('false')
    await live()
    expect(await claims()).toEqual(new Set([`sn-br-${rule}|DETERMINISTIC|handed_statement|`]))
})

it('proves nothing where browsers can call the include, or another script hands it the same', async () => {
    tell('true')
    await live()
    expect(await claims()).toEqual(new Set())
})

it('proves nothing from when on another script may hand over the same', async () => {
    const rule = tell('false')
    await live()
    on.rule('incident', 'new Journal().note(current.short_description)', { name: 'Note', when: 'after' })
    on.local.wait(2 * 3600)
    await on.incidents(1)
    on.collect()
    const seen = await on.list('x_kt_gov_evidence', ['sys_id'], `source=syslog_evidence^automation_id=sn-br-${rule}`)
    expect(seen).toHaveLength(2)
})
