/** No collation can take two keys of the app for one: every unique column holds a digest, whatever was delivered and found. */

import { UNIQUE_INDEXES } from '../../../src/server/shared/unique-indexes.ts'
import { deliveryNames } from '../../support/request.ts'
import { onInstance } from '../mapping/governed-instance.ts'

const DIGEST = /^[0-9a-f]{32,64}$/

const instance = onInstance({ plugins: ['grc', 'seed'] })

it('holds a digest in every unique column, after every kind of delivery and every job', async () => {
    for (const name of deliveryNames()) await instance.deliver(name)
    for (const job of await instance.list('sysauto_script', ['name'], 'nameSTARTSWITHKeeptrusts')) {
        instance.local.wait(3600)
        instance.local.instance.queue.runJob(job.name)
        instance.local.drain()
    }
    const filled: string[] = []
    const others: string[] = []
    for (const { column, table } of UNIQUE_INDEXES) {
        // Tables of the app's own are closed to every API.
        const rows = instance.local.instance.database.select({ table, where: null, orderBy: [], window: null })
        const keys = rows.map((row) => row[column] ?? '').filter((key) => key !== '')
        if (keys.length > 0) filled.push(table)
        for (const key of keys) if (!DIGEST.test(key)) others.push(`${table}.${column}: ${key}`)
    }
    expect(others).toEqual([])
    expect(filled.length).toBeGreaterThan(12)
})
