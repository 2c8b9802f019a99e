/** Promises of scripts that write one value or another, on the built app: a change to a third value is none of theirs. */

import { onCollecting } from './collecting-instance.ts'

const on = onCollecting()

const EITHER =
    "if (current.getValue('short_description').indexOf('Net') == 0) current.setValue('category', 'network'); else current.setValue('category', 'software');"
const THIRD = "if (current.getValue('short_description') == 'Broken mouse') current.setValue('category', 'hardware');"

function tell(either: string): { readonly either: string; readonly third: string } {
    const before = { when: 'before', action_insert: 'false' }
    const rules = {
        either: on.rule('incident', either, { ...before, name: 'Either', order: '100' }),
        third: on.rule('incident', THIRD, { ...before, name: 'Third', order: '200' }),
    }
    on.local.wait(2 * 3600)
    return rules
}

async function change(to: string): Promise<void> {
    const { sys_id } = await on.local.create('incident', { short_description: 'Mouse', category: 'inquiry' })
    on.collect()
    await on.local.update('incident', sys_id, { short_description: to })
    on.collect()
}

const claims = () => on.evidence(['automation_ids', 'confidence', 'matched_on'], 'source=sys_audit_evidence')

it('names the only rule that writes such a value, whatever the branches of another write', async () => {
    const { third } = tell(EITHER)
    await change('Broken mouse')
    expect(await claims()).toEqual(new Set([`sn-br-${third}|TEMPORAL_INFERRED|audit_only_writer`]))
})

it.each(['network', 'software'])('names the rule of which a branch writes %s', async (value) => {
    const { either } = tell(EITHER)
    await change(value === 'network' ? 'Network' : 'Mouse again')
    expect(await claims()).toEqual(new Set([`sn-br-${either}|TEMPORAL_INFERRED|audit_only_writer`]))
})

it('names both where a branch may write any value', async () => {
    const { either, third } = tell(EITHER.replace("'software'", "current.getValue('subcategory')"))
    await change('Broken mouse')
    const [claim, ...others] = await claims()
    expect(others).toEqual([])
    expect(claim).toContain('audit_several_writers')
    expect(claim).toContain(`sn-br-${either}`)
    expect(claim).toContain(`sn-br-${third}`)
})
