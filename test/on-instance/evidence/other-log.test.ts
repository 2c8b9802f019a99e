/** Promises of collecting on an instance that keeps a log table of its own beside the platform's. */

import { onCollecting } from './collecting-instance.ts'

const on = onCollecting({ plugins: ['seed'] })

it('reads sys_log as well, and reports where syslog may not be read', async () => {
    const { include } = on.tellStory()
    on.collect()
    const { number } = await on.local.create('incident', { short_description: 'Ticket' })
    await on.insert('sys_log', {
        message: `[AzureGraphRouter] START incident=${number}`,
        source: 'Script',
        level: '2',
    })
    on.collect()
    const row = await on.source('syslog_evidence')
    expect(row.status).toBe('partial')
    expect(row.notes).toContain('sys_restricted_caller_access')
    expect(await on.evidence(['automation_id', 'matched_on', 'record_number'], 'source=syslog_evidence')).toEqual(
        new Set([`sn-si-${include}|own_statement|${number}`]),
    )
})
