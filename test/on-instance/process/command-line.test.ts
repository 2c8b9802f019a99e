/** `npm start` as a person meets it: what it prints, what can be pasted, how it ends. */

import { spawnSync } from 'node:child_process'
import { InstanceClient } from '../../support/instance-client.ts'
import { cleanUp, newFile, run, start, until } from './child.ts'

afterAll(cleanUp)

const has = (command: string) => spawnSync(command, ['--version'], { stdio: 'ignore' }).error === undefined

it('prints a curl line that works when pasted', async () => {
    const missing = ['bash', 'openssl', 'curl'].filter((command) => !has(command))
    if (missing.length > 0) {
        console.warn(`not asked: this machine has no ${missing.join(', ')}`)
        return
    }
    const { child, client } = await start(newFile())
    const curl = await child.line(/^BODY=.*curl /)
    const pasted = spawnSync('bash', ['-c', curl], { encoding: 'utf8' })
    expect(pasted.stdout).toMatch(/^HTTP\/1\.1 202 /)
    expect(JSON.parse(pasted.stdout.slice(pasted.stdout.indexOf('{')))).toMatchObject({ result: { state: 'queued' } })
    expect(pasted.status).toBe(0)
    const again = spawnSync('bash', ['-c', curl], { encoding: 'utf8' })
    expect(again.stdout).toMatch(/^HTTP\/1\.1 200 /)
    await until(
        () => client.rows('x_kt_gov_delivery', ['state']),
        (states) => states.has('processed'),
    )
    child.signal('SIGTERM')
    expect(await child.ended).toBe(0)
})

it('makes up a secret and a password once, prints them, and keeps them with the file until it is to forget', async () => {
    const file = newFile()
    const first = run(['start', '--port', '0', '--data', file])
    const url = (await first.line(/^ready http:\/\/127\.0\.0\.1:\d+$/)).slice('ready '.length)
    const password = (await first.line(/^user admin, password /)).replace('user admin, password ', '')
    const secret = (await first.line(/^webhook secret /)).replace('webhook secret ', '')
    await first.line(/^BODY=/)
    expect(first.lines[0]).toBe(`ready ${url}`)
    const client = new InstanceClient(url, { user: 'admin', password }, secret)
    expect((await client.deliver('webhook.test')).status).toBe(200)
    expect(await client.rows('x_kt_gov_delivery', ['delivery_id'])).toHaveProperty('size', 1)
    first.signal('SIGINT')
    expect(await first.ended).toBe(0)

    const second = run(['start', '--port', '0', '--data', file])
    const there = (await second.line(/^ready /)).slice('ready '.length)
    await second.line(/^BODY=/)
    const known = new InstanceClient(there, { user: 'admin', password }, secret)
    expect((await known.deliver('event.blocked')).status).toBe(202)
    expect(second.lines.join('\n')).not.toContain(secret)
    expect(second.lines.join('\n')).not.toContain(password)
    second.signal('SIGTERM')
    expect(await second.ended).toBe(0)

    const third = await start(file, ['--fresh'])
    expect(await third.client.records('x_kt_gov_delivery')).toEqual([])
    third.child.signal('SIGTERM')
    expect(await third.child.ended).toBe(0)
})

it.each([
    ['an option that does not exist', ['start', '--prot', '1']],
    ['a port that is none', ['start', '--port', 'http']],
    ['a command that does not exist', ['run']],
])('ends with 2 and the usage on %s', async (_, args) => {
    const child = run(args)
    expect(await child.line(/^usage:/)).toBe('usage:')
    expect(await child.ended).toBe(2)
})
